// @vitest-environment happy-dom
/** A Disconnect beside words that there is no connection. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from '../checklist/fact.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { read } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const told = (inner: string): Connection | null => {
  pageOf(`<main><section><h2>Marketo</h2>${inner}</section></main>`);
  const wants = { wanted: [], concerned: [], typed: new WeakSet<Element>(), guardedBefore: false };
  return read(window, SALES_SEEN, wants).sighting.connection;
};

test.each([
  '<p>Not connected</p>',
  '<p>Status: <b>Connection failed</b></p>',
  '<div role="alert">Connection lost</div>',
  '<dl><dt>Status</dt><dd>Status: Nicht verbunden</dd></dl>',
  '<span class="badge">未接続</span>',
])('a Disconnect beside %s tells nothing', (said) => {
  expect(told(`${said}<button>Disconnect</button>`)).toBe('unclear');
});

test('that others have no access, or another product no connection, says nothing of the own one', () => {
  const users = `<h2>User Access</h2><table><tr><td>Bo</td><td>bo@x.example</td><td>Not connected</td></tr>
    <tr><td>Cy</td><td>cy@x.example</td><td>Disconnected</td></tr></table>`;
  const own = '<button>Disconnect</button>';
  for (const around of [users, '<h2>Salesforce</h2><p>Not connected</p>', '<p hidden>Not connected</p>'])
    expect(told(`${own}${around}`), around).toBe('holds');
});
