import { describe, expect, it } from 'vitest';
import type { FoundControl } from '../calls/sighting.ts';
import type { Sign } from '../consoles/console.ts';
import { sampleSighting } from '../guide/sample.ts';
import { contraryAfter, isOpen } from './signs.ts';

const sign: Sign = { id: 'sign', console: 'sales', shown: { control: 'sales.one', is: 'there' } };
const found = (more: Partial<FoundControl> = {}): FoundControl => ({
  ref: { control: 'sales.one' },
  found: 'one',
  label: '',
  region: '',
  enabled: true,
  ...more,
});

describe('what is said of many things', () => {
  const all: Sign = { ...sign, against: { control: 'sales.two', is: 'there' }, ofAll: true };
  const two = found({ ref: { control: 'sales.two' } });
  const left = (...looks: readonly (readonly [page: string, ...shown: FoundControl[]])[]) =>
    looks.reduce<readonly string[]>(
      (before, [page, ...controls]) => contraryAfter(before, page, all, sampleSighting(controls)),
      [],
    );

  it('is not so while a page shows the contrary, whatever another page shows', () => {
    expect(left(['list', found(), two], ['one', found()])).toEqual(['list']);
    expect(left(['list', two], ['one', found()], ['list', found()])).toEqual([]);
    expect(left(['one', two], ['one', two], ['other', two], ['one', found()], ['blank'])).toEqual(['other']);
  });
  describe('in a list of several pages', () => {
    const paged: Sign = {
      ...all,
      pages: {
        next: { control: 'sales.next', is: 'offered' },
        back: { control: 'sales.back', is: 'offered' },
      },
    };
    const next = found({ ref: { control: 'sales.next' } });
    const back = found({ ref: { control: 'sales.back' }, found: 'many' });
    const off = { ...next, enabled: false };
    const isOpenAfter = (...looks: readonly (readonly FoundControl[])[]) => {
      let contrary: readonly string[] = [];
      let open = false;
      for (const controls of looks) {
        const sighting = sampleSighting(controls);
        contrary = contraryAfter(contrary, 'list', paged, sighting);
        open = isOpen(contrary, paged, sighting);
      }
      return open;
    };
    const many = found({ found: 'many' });
    it.each([
      ['the first is not enough', [[many, next]], true],
      ['nor the last alone', [[many, back]], true],
      [
        'all of them are',
        [
          [many, next],
          [many, next, back],
          [many, back, off],
        ],
        false,
      ],
      ['the first may say nothing', [[next], [many, back]], false],
      [
        'one that shows the contrary is enough',
        [
          [many, next],
          [many, two, next, back],
          [many, back],
        ],
        true,
      ],
      [
        'the first one, too',
        [
          [many, two, next],
          [many, back],
        ],
        true,
      ],
      [
        'until they are seen anew',
        [
          [many, two, next],
          [many, back],
          [many, next],
          [many, back],
        ],
        false,
      ],
      ['a list of one page is all', [[many, off]], false],
    ] as const)('%s', (_, looks, open) => {
      expect(isOpenAfter(...looks)).toBe(open);
    });
  });
  it('is told of its own page alone', () => {
    const ours: Sign = { ...all, where: [{ control: 'sales.title', is: 'there' }] };
    const title = found({ ref: { control: 'sales.title' } });
    expect(contraryAfter([], 'list', ours, sampleSighting([two]))).toEqual([]);
    expect(contraryAfter([], 'list', ours, sampleSighting([two, title]))).toEqual(['list']);
  });
  it('a list that shows it of several is all', () => {
    expect(left(['old', two], ['list', found({ found: 'many' })])).toEqual([]);
    expect(left(['list', found({ found: 'many' }), two])).toEqual(['list']);
  });
});
