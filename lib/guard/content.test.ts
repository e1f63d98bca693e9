// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { guardsByContent } from './judge.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const { clues } = SALES_SEEN;
const exact = exactRows(clues);
const content = (body: string): boolean =>
  guardsByContent(pageOf(body, '#settings/x')('x'), false, SALES_GUARDED, exact);

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
});
