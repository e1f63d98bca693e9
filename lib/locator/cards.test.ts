// @vitest-environment happy-dom
/** In which card something stands, and what words in it say. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { ControlId } from '../consoles/console.ts';
import { MARKETO_SEEN } from '../consoles/marketo-seen.ts';
import { filledIn } from './field.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { locate } from './locate.ts';
import { lookFor } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const found = (control: ControlId) =>
  locate({ control }, null, lookFor(document, MARKETO_SEEN, []), MARKETO_SEEN).found;

const SYNC = '<button>Sync</button><p>Not synced yet</p>';
const RUNS = '<p>Status: <b>Running</b></p>';

test.each([
  [
    'of another class (Ext)',
    `<div class="x-panel first"><div class="x-panel-header"><span class="x-panel-header-text">Action Field Sync</span></div>${SYNC}</div><div class="x-panel last"><div class="x-panel-header"><span class="x-panel-header-text">Salesforce Sync</span></div>${RUNS}</div>`,
  ],
  [
    'of another make',
    `<section><h2>Action Field Sync</h2>${SYNC}</section><fieldset><legend>Salesforce Sync</legend>${RUNS}</fieldset>`,
  ],
  ['in the same box', `<h3>Action Field Sync</h3>${SYNC}<h3>Salesforce Sync</h3>${RUNS}`],
])('what stands in the card after it is none of it: %s', (_, html) => {
  pageOf(`<main>${html}</main>`);
  expect(found('marketo.syncState')).toBe('none');
  expect(found('marketo.sync')).toBe('one');
});

test.each([
  [
    'a head with a button, and a part with a heading of its own',
    `<div class="head"><h2>Action Field Sync</h2><button>Sync</button></div><div class="body"><h3>Last run</h3>${RUNS}</div>`,
  ],
  [
    'panels in a panel (Ext)',
    `<div class="x-panel"><div class="x-panel-header"><span class="x-panel-header-text">Action Field Sync</span></div><div class="x-panel-body"><div class="x-panel"><div class="x-panel-header"><span class="x-panel-header-text">Status</span></div>${RUNS}</div></div></div>`,
  ],
  ['headings of two ranks', `<h2>Action Field Sync</h2><h3>Status</h3>${RUNS}`],
])('what stands further in is of the card: %s', (_, html) => {
  pageOf(`<main><div>${html}</div></main>`);
  expect(found('marketo.syncState')).toBe('one');
});

test.each([
  ['<label class="x-form-item-label">Synced:</label><div>Never</div>', 'none'],
  ['<p>Completed: 0 of 4</p>', 'none'],
  ['<span>完了：</span><span>いいえ</span>', 'none'],
  ['<dl><dt>Synced</dt><dd>No</dd></dl>', 'none'],
  [
    '<div class="x4-column-header"><span class="x4-column-header-text-inner">Synced</span></div><div>—</div>',
    'none',
  ],
  ['<label class="x-form-item-label">Sync Status:</label><div>Synced</div>', 'one'],
  ['<p>Status: Synced</p>', 'one'],
  // Ext says on a form's panel where its labels stand.
  [
    '<div class="x-panel x-form-label-left"><p>Status: <span>Synced</span></p><button>Sync</button></div>',
    'one',
  ],
  ['<span class="label label-success">Synced</span>', 'one'],
  ['<div><span>状態：</span><span>同期中</span></div>', 'one'],
])('what only names a value or a column says nothing of the state: %s', (html, is) => {
  pageOf(`<main><h3>Action Field Sync</h3>${html}</main>`);
  expect(found('marketo.syncState')).toBe(is);
});

test('a dash stands for a value that is not there, whatever stands further on', () => {
  const at = pageOf(
    '<div><div><label data-t="x">Client Secret</label><div>–</div></div><div>3fa85f64-5717-4562</div></div>',
  );
  expect(filledIn(at('x'))).toBe('no');
});

test.each([
  ['<div class="home-tile" style="cursor:pointer" data-t="x">Sales Connect</div>', 'none'],
  ['<ul class="x-tree-root-ct"><li><a href="#"><span>Sales Insight</span></a></li></ul>', 'one'],
  ['<nav><a href="#">Sales Insight</a></nav>', 'one'],
])('the section of Admin stands in the tree, and not among the products of the home page: %s', (html, is) => {
  pageOf(`<div>${html}</div>`);
  expect(found('marketo.salesInsight')).toBe(is);
});
