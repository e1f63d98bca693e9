// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import type { Rows } from '../locator/sightport.ts';
import { guardsByContent } from './judge.ts';
import { roughRows } from './rough.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const { clues } = SALES_SEEN;
const exact = exactRows(clues);
const rough = roughRows(clues);
const content = (body: string, known: Rows = exact): boolean =>
  guardsByContent(pageOf(body, '#settings/x')('x'), false, SALES_GUARDED, known);
test('where the address says nothing, the headings over a control do', () => {
  const button = '<button data-t="x">Disconnect</button>';
  expect(content(`<main><h1>Connections</h1><section><h2>Marketo</h2>${button}</section></main>`)).toBe(true);
  expect(content(`<main><h1>User Access</h1>${button}</main>`)).toBe(true);
  expect(
    content(
      `<main><h1>Connections</h1><h2>Marketo</h2><section><h2>Salesforce</h2>${button}</section></main>`,
    ),
  ).toBe(false);
  const product = `<header><h1>Marketo Sales Connect</h1></header><main><h2>Mail</h2>${button}</main>`;
  expect(content(product)).toBe(false);
  expect(content(product, rough)).toBe(false);
  expect(content(`<main><h2>Marketo</h2></main>${button}`, rough)).toBe(true);
  expect(content(`<main><h2>Mail</h2>${button}</main>`, rough)).toBe(false);
});
