// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { read } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const asks = (markup: string): boolean => {
  pageOf(`<main><h1>Marketo</h1><button>Disconnect</button></main>${markup}`, '#settings/marketo');
  const wants = { wanted: [], concerned: [], guardedBefore: false, typed: new WeakSet<Element>() };
  return read(window, SALES_SEEN, wants).sighting.dialog;
};

test.each([
  [
    'the navigation in a drawer that stays',
    '<div class="drawer"><b>My Account</b><a>Salesforce</a><b>Admin Settings</b><a>Marketo</a></div>',
    false,
  ],
  [
    'navigation of other names, with a choice of the language',
    '<div class="x drawer"><a>Home</a><a>People</a><a>Tasks</a><select><option>en</option></select></div>',
    false,
  ],
  ['a drawer that asks by links', '<div class="drawer"><p>Sure?</p><a>Yes</a><a>No</a></div>', true],
  ['a drawer that asks', '<div class="drawer"><p>Sure?</p><button>Yes</button></div>', true],
  ['a dialog', '<div role="dialog"><p>Disconnect?</p><button>Yes</button></div>', true],
  ['a toast', '<div class="toast">Error 502</div>', false],
])('%s', (_, markup, asking) => {
  expect(asks(markup)).toBe(asking);
});
