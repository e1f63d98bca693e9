// @vitest-environment happy-dom
/** Labels and values as forms, lists and notices have them. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ControlId, SeenConsole } from '../consoles/console.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { MARKETO_SEEN } from '../consoles/marketo-seen.ts';
import { filledIn } from './field.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { locate } from './locate.ts';
import { lookFor } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const found = (control: ControlId, console: SeenConsole = SALES_SEEN) =>
  locate(
    { control },
    console.controls.find(({ id }) => id === control)?.places[0] ?? null,
    lookFor(document, console, []),
    console,
  );

describe('a credential behind its label', () => {
  const filled = (value: string): string => {
    const at = pageOf(`<div><label data-t="x">Client ID:</label><div>${value}</div></div>`);
    return filledIn(at('x'));
  };
  test.each([
    '',
    '—',
    'None',
    '••••••••',
    'Pending',
    'Loading...',
    'Not generated yet',
    '<a href="#">Generate</a>',
    'Available after the first admin has been invited',
  ])('is not there yet: %s', (value) => expect(filled(value)).toBe('no'));
  test.each(['3fa85f64-5717-4562-b3fc-2c963f66afa6', '<span>8e1c0a77d1</span>'])('is there: %s', (value) =>
    expect(filled(value)).toBe('yes'),
  );
});

test('a state in another card is not the card’s', () => {
  const card = (title: string, state: string): string =>
    `<div class="x-panel"><div class="x-panel-header"><span class="x-panel-header-text">${title}</span></div><div class="x-panel-body"><p>Last sync</p><p>${state}</p></div></div>`;
  const state =
    MARKETO_SEEN.controls.find(({ id }) => id === 'marketo.syncState')?.names.en?.[0] ?? 'no word';
  pageOf(`<div>${card('Action Field Sync', 'Never')}${card('Opportunity Sync', state)}</div>`);
  expect(found('marketo.syncState', MARKETO_SEEN).found).toBe('none');
  pageOf(`<div>${card('Opportunity Sync', 'Never')}${card('Action Field Sync', state)}</div>`);
  expect(found('marketo.syncState', MARKETO_SEEN).found).toBe('one');
});

test('who is connected, said beside a button, makes it nobody’s row', () => {
  pageOf(
    '<main><h1>Salesforce</h1><div><p>Connected as priya@x.example</p><button>Disconnect</button></div></main>',
    '#settings/admin/salesforce',
  );
  expect(found('sales.salesforceDisconnect').found).toBe('one');
});

test('over a list of one user the actions are the list’s', () => {
  pageOf(
    '<main><h1>User Management</h1><button>Actions</button><table><tr><td>Ann</td><td>ann@x.example</td></tr></table></main>',
    '#settings/admin/user-management',
  );
  expect(found('sales.userActions').found).toBe('one');
});

test.each([
  ['<div class="alert">1 invitation sent</div>', 'one'],
  ['<div role="status">2 invitations sent</div>', 'one'],
  [
    '<table><tr><th>Email</th></tr><tr><td>bo@x.example</td><td>Invitation sent</td></tr><tr><td>cy@x.example</td><td>Active</td></tr></table>',
    'none',
  ],
])('that somebody was invited is said of what was done: %s', (notice, is) => {
  pageOf(`<main><h1>User Management</h1>${notice}</main>`, '#settings/admin/user-management');
  expect(found('sales.invited').found).toBe(is);
});

test.each([
  '<div><label class="control-label">Client ID</label><div class="controls"><input></div></div>',
  '<div><div>Client ID *</div><input></div>',
  '<table><tr><td>Client ID:</td><td><input></td></tr></table>',
])('a field without a name is called by what is written before it: %s', (form) => {
  pageOf(`<main><h1>Marketo</h1>${form}<div><div>Client Secret</div><input type="password"></div></main>`);
  expect(found('sales.clientIdField').found).toBe('one');
});

test.each([
  ['<label>CSV file <input type="file"></label>', 'none'],
  ['<label>How many <input type="range"></label><input type="color"><input type="checkbox">', 'none'],
  ['<label>CSV file <input type="file"></label><input type="email" data-t="x">', 'one'],
  ['<label>Addresses <input data-t="x"></label>', 'one'],
])('addresses are typed into a field for text: %s', (fields, is) => {
  pageOf(
    `<main><h1>User Management</h1></main><div role="dialog"><h2>Invite</h2>${fields}<button>Next</button></div>`,
    '#settings/admin/user-management',
  );
  expect(found('sales.inviteEmails').found).toBe(is);
  expect(found('sales.inviteFile').found).toBe(fields.includes('file') ? 'one' : 'none');
});
