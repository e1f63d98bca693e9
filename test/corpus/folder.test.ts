import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const TOLD = '{"control":"sales.disconnect","language":"en","selector":null}';

test('a page and what stands beside it are read', () => {
  put('a.html', '<p>');
  put('a.json', TOLD);
  const { pages, problems } = readFolder(folder);
  expect(problems).toEqual([]);
  expect(pages).toEqual([
    {
      name: 'a',
      html: '<p>',
      hash: '#settings/marketo-admin',
      told: { control: 'sales.disconnect', language: 'en', selector: null, row: null, enabled: undefined },
    },
  ]);
});

test('a control may be of any console', () => {
  put('a.html', '<p>');
  put('a.json', TOLD.replace('sales.disconnect', 'salesforce.install'));
  expect(readFolder(folder).pages[0]?.told.control).toBe('salesforce.install');
});

test.each([
  ['alone.html', '<p>', 'alone.html has no alone.json beside it'],
  ['alone.json', TOLD, 'alone.json has no alone.html beside it'],
])('what stands alone is told: %s', (name, text, expected) => {
  put(name, text);
  put('b.html', '<p>');
  put('b.json', TOLD);
  const { pages, problems } = readFolder(folder);
  expect(problems).toEqual([expected]);
  expect(pages).toHaveLength(1);
});

test.each([
  ['{"control":', /^b\.json is no JSON: /],
  [
    '{"control":"sales.other","language":"en","selector":null}',
    /^b\.json: "control": must be one of sales\./,
  ],
  ['{"control":"sales.gear","language":"xx","selector":null}', /^b\.json: "language": /],
  ['{"control":"sales.gear","language":"en"}', /^b\.json: "selector": /],
])('what is wrong in %s is told', (text, expected) => {
  put('b.html', '<p>');
  put('b.json', text);
  const { pages, problems } = readFolder(folder);
  expect(pages).toEqual([]);
  expect(problems).toEqual([expect.stringMatching(expected)]);
});

test('no folder, and a folder without pages', () => {
  expect(readFolder(join(folder, 'nowhere')).problems[0]).toMatch(/^There is no folder /);
  expect(readFolder(folder).problems[0]).toMatch(/holds no \.html files$/);
});
