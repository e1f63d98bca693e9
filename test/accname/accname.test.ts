// @vitest-environment happy-dom
import { computeAccessibleName } from 'dom-accessibility-api';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeLayout, pageOf } from '../../lib/locator/layout.fake.ts';
import { nameOf } from '../../lib/locator/name.ts';
import { bare } from '../../lib/locator/text.ts';
import { render } from '../corpus/generate.ts';
import { CASES, DEVIATIONS } from './cases.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each(CASES)('%s: %s is named %s', (what, markup, name) => {
  const ours = nameOf(pageOf(markup)('x'));
  expect(ours).toBe(DEVIATIONS[what]?.[0] ?? name);
});

test('each deviation is of a case, and is one', () => {
  for (const [what, [ours, effect]] of Object.entries(DEVIATIONS)) {
    const name = CASES.find(([of]) => of === what)?.[2];
    expect(name).toBeTypeOf('string');
    expect(ours).not.toBe(name);
    expect(effect).not.toBe('');
  }
});

/** The library leaves placeholders out; in this environment it takes inline parts for blocks. */
const NOT_THEIRS = [
  'field by its placeholder',
  'tab of inline parts',
  'button from nested text',
  'field by aria-placeholder',
  'button in a label',
];

test.each(CASES.filter(([what]) => !NOT_THEIRS.includes(what)))(
  'dom-accessibility-api agrees with the specification: %s',
  (_what, markup, name) => {
    expect(computeAccessibleName(pageOf(markup)('x'))).toBe(name);
  },
);

test('every control of every kit of the corpus has the name that dom-accessibility-api gives it', () => {
  const differ = new Set<string>();
  let asked = 0;
  for (let number = 0; number < 60; number += 1) {
    const { page } = render(document, 1, number, false, false);
    for (const element of [...page.marked.values()].flat()) {
      if (element.hasAttribute('placeholder')) continue;
      asked += 1;
      const [ours, theirs] = [nameOf(element), computeAccessibleName(element)].map(bare);
      if (ours !== theirs) differ.add(`${page.kit.name}: "${ours}", not "${theirs}": ${element.outerHTML}`);
    }
  }
  expect(asked).toBeGreaterThan(600);
  expect([...differ]).toEqual([]);
});
