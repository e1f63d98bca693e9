import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR } from './mask.ts';
import { type MirrorEvent, makeScrubber } from './scrub.ts';

const LABELS = [{ en: ['Connect'] }];

const element = (
  id: number,
  tagName: string,
  attributes: object = {},
  childNodes: readonly object[] = [],
) => ({
  type: 2,
  id,
  tagName,
  attributes,
  childNodes,
});
const text = (id: number, textContent: string) => ({ type: 3, id, textContent });
const page = (...body: readonly object[]) => ({
  type: 2,
  timestamp: 1,
  data: {
    node: { type: 0, id: 1, childNodes: [element(2, 'body', {}, body)] },
    initialOffset: { left: 0, top: 0 },
  },
});
const change = (data: object) => ({ type: 3, timestamp: 1, data: { source: 0, ...data } });

const all = (...events: readonly unknown[]): readonly (MirrorEvent | null)[] => {
  const { scrub } = makeScrubber(LABELS);
  return events.map(scrub);
};

describe('what leaves a page', () => {
  it('is its shape, its labels, and nothing else of it', () => {
    const [told] = all(
      page(
        element(
          3,
          'button',
          { class: 'btn acme', title: 'Ada', 'data-user': 'ada', type: 'submit', disabled: '' },
          [text(4, 'Connect')],
        ),
        element(5, 'a', { href: 'https://acme.example/ada', id: 'ada' }, [text(6, 'Ada')]),
        element(7, 'input', { type: 'submit', value: 'Connect' }),
        element(8, 'input', { type: 'text', value: 'ada', placeholder: 'ada' }),
        element(9, 'img', { src: 'data:ada', alt: 'Ada', rr_width: '20.4px', rr_height: '9px' }),
        element(10, 'acme-ada', {}, [text(11, ' ')]),
        { type: 5, id: 12, textContent: 'ada' },
        element(13, 'script', {}, [text(14, 'ada')]),
        element(15, 'style', { _cssText: '.acme{top:0}' }, [text(16, 'ada')]),
      ),
    );
    expect(told?.data.node).toEqual({
      id: 1,
      type: 0,
      childNodes: [
        element(2, 'body', {}, [
          element(3, 'button', { class: 'c1 c2', type: 'submit', disabled: '' }, [text(4, 'Connect')]),
          element(5, 'a', { id: 'i3' }, [text(6, BAR.repeat(3))]),
          element(7, 'input', { type: 'submit', value: 'Connect' }),
          element(8, 'input', { type: 'text' }),
          element(9, 'hr-picture', { rr_width: '20px', rr_height: '9px' }),
          element(10, 'x-4', {}, [text(11, ' ')]),
          { type: 5, id: 12, textContent: '' },
          element(13, 'hr-nothing'),
          element(15, 'style', { _cssText: '.c2{top:0;}' }),
        ]),
      ],
    });
  });

  it('has nothing in a list to choose from: which entry is chosen is not told, and another would look chosen', () => {
    const [told, later] = all(
      page(element(3, 'select', { rr_width: '90px' }, [element(4, 'option', {}, [text(5, 'Connect')])])),
      change({ adds: [{ parentId: 3, nextId: null, node: element(6, 'option', {}, [text(7, 'Connect')]) }] }),
    );
    expect(JSON.stringify([told, later])).not.toContain('Connect');
    expect(JSON.stringify(told)).toContain(
      '"tagName":"select","attributes":{"rr_width":"90px"},"childNodes":[]',
    );
  });

  it('tells of changes only where it has told of the node', () => {
    const [, told] = all(
      page(element(3, 'p', {}, [text(4, 'Ada')]), element(5, 'script', {}, [text(6, 'ada')])),
      change({
        texts: [
          { id: 4, value: 'Bo' },
          { id: 6, value: 'ada' },
          { id: 99, value: 'ada' },
        ],
        attributes: [
          {
            id: 3,
            attributes: { class: 'acme', title: 'ada', style: { color: 'red', '--ada': '"x"', top: false } },
          },
          { id: 99, attributes: { class: 'ada' } },
        ],
        removes: [{ id: 99, parentId: 3 }],
        adds: [
          { parentId: 3, nextId: null, node: text(7, 'Ada') },
          { parentId: 5, nextId: null, node: text(8, 'ada') },
          { parentId: 99, nextId: null, node: text(9, 'ada') },
        ],
      }),
    );
    expect(told?.data).toEqual({
      source: 0,
      texts: [{ id: 4, value: BAR.repeat(3) }],
      attributes: [{ id: 3, attributes: { class: 'c1', style: { color: 'red', top: false } } }],
      removes: [],
      adds: [{ parentId: 3, nextId: null, node: text(7, BAR.repeat(3)) }],
    });
  });

  it('is no address, no typing, no pointer, and nothing that is not known', () => {
    const known = all(
      { type: 4, data: { href: 'https://acme.example/?ada', width: 800, height: 600, title: 'ada' } },
      { type: 5, data: { tag: 'ada', payload: 'ada' } },
      { type: 6, data: { plugin: 'ada' } },
      { type: 99, data: 'ada' },
      ...[1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17].map((source) => ({
        type: 3,
        data: { source, text: 'ada' },
      })),
      'ada',
      null,
    );
    expect(known.filter((event) => event !== null)).toEqual([
      { type: 4, data: { href: '', width: 800, height: 600 } },
    ]);
  });

  it('says when a whole picture is needed', () => {
    let stale = 0;
    const { scrub } = makeScrubber(LABELS, () => {
      stale += 1;
    });
    scrub(page(element(3, 'style', { _cssText: '' }), element(4, 'link', { rel: 'stylesheet' })));
    scrub(change({ adds: [{ parentId: 3, nextId: null, node: text(5, '.ada{}') }] }));
    scrub(change({ attributes: [{ id: 4, attributes: { _cssText: '.ada{}' } }] }));
    expect(stale).toBe(2);
  });

  it('is the same when it is scrubbed again where it arrives, but for other names', () => {
    const [first] = all(page(element(3, 'p', { class: 'a', style: 'top:0' }, [text(4, 'Ada Lovelace')])));
    const [second] = all({ ...first, timestamp: 1 });
    expect(second).toEqual(first);
  });
});

describe('a secret', () => {
  // Letters that no tag, word of CSS or name of ours has in this order.
  const secret = fc
    .string({ unit: fc.constantFrom(...'qzjxkvwQZJXKVW'), minLength: 4, maxLength: 12 })
    .map((letters) => `${letters}qz`);
  const field = fc.constantFrom(
    ...[
      'class',
      'id',
      'style',
      'title',
      'alt',
      'href',
      'src',
      'value',
      'name',
      'type',
      'role',
      'dir',
      'slot',
      '_cssText',
    ],
    ...[
      'data-x',
      'aria-label',
      'aria-selected',
      'width',
      'rr_width',
      'rr_src',
      'rr_dataURL',
      'srcset',
      'xlink:href',
    ],
  );
  const tag = fc.constantFrom(
    'div',
    'input',
    'a',
    'style',
    'link',
    'svg',
    'img',
    'option',
    'slot',
    'iframe',
    'x-y',
  );
  const around = fc.constantFrom(
    (it: string) => it,
    (it: string) => `.a{content:"${it}"}`,
    (it: string) => `.${it}{top:0}`,
    (it: string) => `[a="${it}"]{top:0}`,
    (it: string) => `--${it}:${it};color:${it}`,
    (it: string) => `background:url(${it})`,
    (it: string) => `.a{font:12px "${it}"}/* ${it} */`,
    (it: string) => `@media ${it}{.a{top:0}}`,
    (it: string) => `color:red;${it}:1px`,
    (it: string) => `.a{width:calc(1px + ${it})}`,
    (it: string) => `\\${it}`,
  );

  it('leaves by no field of any event', () => {
    fc.assert(
      fc.property(secret, tag, field, around, (word, tagName, name, put) => {
        const value = put(word);
        const attributes = { [name]: value, [word]: value };
        const told = all(
          page(element(3, tagName, attributes, [text(4, value)]), element(5, word, { [name]: word })),
          change({
            texts: [{ id: 4, value }],
            attributes: [
              { id: 3, attributes },
              { id: 3, attributes: { style: { [value]: value, color: value, [`--${word}`]: value } } },
            ],
            adds: [{ parentId: 3, nextId: null, node: element(6, tagName, attributes, [text(7, value)]) }],
            removes: [],
            [word]: value,
          }),
          {
            type: 3,
            data: {
              source: 15,
              id: 1,
              styleIds: [1],
              styles: [{ styleId: 1, rules: [{ rule: value, index: 0 }] }],
            },
          },
          { type: 4, data: { href: value, width: 1, height: 1 } },
          { type: 5, data: { tag: word, payload: value } },
        );
        expect(JSON.stringify(told).toLowerCase()).not.toContain(word.toLowerCase());
      }),
    );
  });
});
