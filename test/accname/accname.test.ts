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

/** Where the library answers otherwise: placeholders and hidden labels it leaves out, and here it takes inline parts for blocks. */
const THEIRS: Readonly<Record<string, string>> = {
  'button from nested text': 'Con nect',
  'button in a label': 'x',
  'tab of inline parts': 'User Access',
  'field with a hidden label': '',
  'field with an invisible label': '',
  'field with a label hidden from readers': '',
  'input button with a label': 'Connect',
  'field by its placeholder': '',
  'field by aria-placeholder': '',
};

test.each(CASES)('dom-accessibility-api on %s', (what, markup, name) => {
  expect(computeAccessibleName(pageOf(markup)('x'))).toBe(THEIRS[what] ?? name);
});

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
