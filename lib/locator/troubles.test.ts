// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../consoles/console.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { MARKETO_TROUBLES, SALESFORCE_TROUBLES } from '../consoles/troubles-others.ts';
import { SALES_TROUBLES } from '../consoles/troubles-sales.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { lookFor } from './read.ts';
import { troublesOn } from './troubles.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

function told(markup: string, known: readonly Trouble[], hash?: string): readonly string[] {
  pageOf(`<main><h1>Settings</h1>${'<p>x</p>'.repeat(160)}${markup}</main>`, hash);
  return troublesOn(lookFor(document, SALES_SEEN, []), window, known).troubles;
}

const card = (title: string, body: string): string =>
  `<div class="x-panel"><div class="x-panel-header"><span class="x-panel-header-text">${title}</span></div><div class="x-panel-bwrap"><div class="x-panel-body">${body}</div></div></div>`;

const FORM =
  '<form><label><input type="checkbox" checked>Enable MSI Actions</label><button>Save</button></form>';

describe('that something failed', () => {
  it.each([
    '<div class="message errorM3" role="alert">API Secret Key is not valid.</div>',
    '<div class="pbError">Ungültige Daten.</div>',
    '<div class="slds-notify slds-theme_error">No.</div>',
    '<div class="slds-form-element slds-has-error"><input>Complete this field.</div>',
    '<div role="alert">Nicht gespeichert.</div>',
    '<p>Error: API Secret Key is not valid. Your changes were not saved.</p>',
    '<p>エラー：保存されませんでした。</p>',
    '<p class="x">Fehler: nicht gespeichert</p>',
  ])('is known whatever it says: %s', (message) => {
    expect(told(`${message}${FORM}`, SALESFORCE_TROUBLES)).toContain('refused');
  });
  it.each([
    '',
    '<div class="message confirmM3" role="alert">Saved.</div>',
    '<div role="alert"></div>',
    '<div class="errorMsg" hidden>Error</div>',
    '<label>Error e-mail <input></label><p>Errors are sent to you.</p>',
  ])('is not said by %s', (message) => {
    expect(told(`${message}${FORM}`, SALESFORCE_TROUBLES)).toEqual([]);
  });
  it('is not what a box says that holds the whole form', () => {
    expect(told(`<div class="errorBoundary">${FORM}</div>`, SALESFORCE_TROUBLES)).toEqual([]);
  });
});

describe('a small page that sets something', () => {
  const saved = '<div class="message confirmM3" role="alert">設定が保存されました。</div>';
  const labels = ['Marketo API を有効にする', 'MSI アクションを有効にする'];
  it.each([
    `<form>${labels.map((one) => `<label><input type="checkbox">${one}</label>`).join('')}</form>`,
    // As classic pages of Salesforce call all that they show.
    `<div class="hasMotif"><table>${labels.map((one, at) => `<tr><td><label for="c${at}">${one}</label></td><td><input type="checkbox" id="c${at}"></td></tr>`).join('')}</table></div>`,
  ])('is no message: %s', (form) => {
    expect(told(`${saved}${form}`, SALESFORCE_TROUBLES)).toEqual([]);
  });
});

describe('an error message that is known', () => {
  it.each([
    ['a toast', '<div class="toast-message">Seat limit reached.</div>'],
    ['Lightning', '<div class="slds-notify forceToastMessage">Seat limit reached.</div>'],
    ['Ext', '<div class="x-form-invalid-msg">Seat limit reached.</div>'],
    ['a live region', '<div aria-live="polite">Seat limit reached.</div>'],
  ])('is read in %s', (_, markup) => {
    expect(told(markup, SALES_TROUBLES)).toEqual(['noSeat']);
  });
  it.each([
    [
      'a window of Ext',
      '<div class="x4-window x4-layer"><div class="x4-window-header"><span>Error</span></div><div class="x4-window-body"><div class="ext-mb-content"><span class="ext-mb-text">Bo was already invited.</span></div></div><a class="x4-btn">OK</a></div>',
    ],
    [
      'a text of an Ext message box',
      '<div class="box"><div class="ext-mb-icon"></div><div class="ext-mb-content"><span class="ext-mb-text">Bo was already invited.</span><br><div hidden><input class="ext-mb-input"><textarea></textarea></div></div></div>',
    ],
    [
      'a modal without a role',
      '<div class="modal-body"><p>Bo was already invited.</p><button>OK</button></div>',
    ],
    ['red letters', '<span class="text-danger">Bo was already invited.</span>'],
    ['a snack bar', '<div class="MuiSnackbarContent">Bo was already invited.</div>'],
    ['a callout', '<div class="callout">Bo was already invited.</div>'],
  ])('is read in %s', (_, markup) => {
    expect(told(markup, MARKETO_TROUBLES)).toEqual(['alreadyInvited']);
  });
  it.each([
    ['red letters beside a button', '<p style="color: rgb(204, 0, 0)">No seats available</p>', ['noSeat']],
    [
      'red letters in a part of a line',
      '<div><b style="color: rgb(176, 0, 32)">Seat limit reached.</b></div>',
      ['noSeat'],
    ],
    ['plain letters', '<p style="color: rgb(68, 51, 51)">Seat limit reached.</p>', []],
    [
      'red letters of a row',
      '<table><tr><td style="color: rgb(204, 0, 0)">Seat limit reached.</td></tr></table>',
      [],
    ],
  ])('%s', (_, markup, ids) => {
    expect(told(markup, SALES_TROUBLES)).toEqual(ids);
  });
  it('is read in a box in the middle that nothing names', () => {
    const markup =
      '<div style="position: fixed"><p data-t="x">Bo was already invited.</p><button>OK</button></div>';
    const hit = pageOf(`<main>${'<p>x</p>'.repeat(160)}</main>${markup}`)('x');
    Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => hit });
    expect(troublesOn(lookFor(document, SALES_SEEN, []), window, MARKETO_TROUBLES).troubles).toEqual([
      'alreadyInvited',
    ]);
    Reflect.deleteProperty(document, 'elementFromPoint');
  });
  it.each([
    ['notEnabled', 'a card', card('MSI Actions is not enabled', '<p>Ask your account manager.</p>')],
    [
      'notEnabled',
      'an empty state',
      '<div class="empty"><svg></svg><h3><b>Sales Insight Actions</b> is not available</h3></div>',
    ],
    ['notEnabled', 'a note', '<p class="note">Ask us first. MSI Actions has been disabled.</p>'],
    [
      'noSync',
      'a note in a card',
      card(
        'Action Field Sync',
        '<p class="mktNote">Adds the fields that are synchronised with Salesforce.</p><div>Status: Not started</div><p class="mktNote">Set up the synchronisation with <a>Salesforce</a> first.</p>',
      ),
    ],
    ['noSync', 'the help of a field', '<p class="help-block">Your CRM sync is not set up yet.</p>'],
  ])('%s is read where it stands in %s', (id, _, markup) => {
    expect(told(markup, MARKETO_TROUBLES)).toEqual([id]);
  });
  it('is read where a page says no more than it', () => {
    pageOf(
      '<div><p>We cannot authorize you.</p><p>OAUTH_APP_BLOCKED : this app is blocked by admin</p></div>',
    );
    const scene = lookFor(document, SALES_SEEN, []);
    expect(troublesOn(scene, window, SALESFORCE_TROUBLES).troubles).toEqual(['appBlocked']);
  });
  it('is read in the address that a page was led back to', () => {
    expect(told('', SALES_TROUBLES, '?error=OAUTH_APP_BLOCKED&error_description=blocked')).toEqual([
      'appBlocked',
    ]);
    expect(told('', SALES_TROUBLES, '?note=OAUTH_APP_BLOCKED')).toEqual([]);
  });
});

it('messages of whatever kind are counted, the empty ones are not', () => {
  pageOf(`<main>${'<p>x</p>'.repeat(160)}<p role="alert">No way.</p><p role="alert"></p></main>`);
  expect(troublesOn(lookFor(document, SALES_SEEN, []), window, SALES_TROUBLES)).toEqual({
    troubles: [],
    messages: 1,
  });
});

describe('nothing is taken for one', () => {
  it('what no message says, is hidden, or is long', () => {
    expect(told('<p>Seat limit reached.</p>', SALES_TROUBLES)).toEqual([]);
    expect(told('<div role="alert" hidden>Seat limit reached.</div>', SALES_TROUBLES)).toEqual([]);
    expect(
      told(`<div role="alert">Seat limit reached.${' and so on'.repeat(80)}</div>`, SALES_TROUBLES),
    ).toEqual([]);
  });
});

describe('what a page says of something else', () => {
  it.each([
    ['an article', '<article><h3>MSI Actions is not enabled</h3></article>'],
    ['a help panel', '<div class="help-panel"><h3>MSI Actions is not enabled</h3><p>Ask us.</p></div>'],
    ['a quotation', '<p class="note">It says “MSI Actions is not enabled”.</p>'],
    ['a condition', '<p class="note">Ask us if MSI Actions is not enabled.</p>'],
    ['a user’s row', '<table><tr><td>Bo</td><td><p>MSI Actions is not enabled</p></td></tr></table>'],
    ['a row of a list', '<ul><li>Bo: MSI Actions is not enabled</li></ul>'],
    ['a row of Ext', '<div class="x-grid3-row"><div>MSI Actions is not enabled</div></div>'],
    ['a link', '<div><a href="#">MSI Actions is not enabled</a></div>'],
    ['other actions', card('Flow', '<p>Some flow actions are not available here.</p>')],
    [
      'a card whose parts say it together',
      card('Action Field Sync', '<p>Adds fields that Salesforce has.</p><div>Status: Not started</div>'),
    ],
    ['what comes later', '<p class="note">The sync with Salesforce must be set up before the fields.</p>'],
    ['what is so', '<p class="note">The Salesforce sync is set up and running.</p>'],
    ['what is so, in Japanese', '<p class="note">Salesforce との同期は設定されています。</p>'],
    ['what is on, in Japanese', '<h3>MSI Actions が有効になっています</h3>'],
    ['what is long', `<p>MSI Actions is not enabled${' and so on'.repeat(30)}</p>`],
    ['what is hidden', '<p class="note" hidden>MSI Actions is not enabled</p>'],
    ['an answer that only a card gives', card('Seats', '<p>All seats are taken.</p>')],
    ['a rule in a note', '<p class="note">An address that is already invited is left out.</p>'],
    [
      'a form in a window',
      '<div class="x4-window"><p>Seats are limited: 100 at most.</p><textarea></textarea><a>Invite</a></div>',
    ],
  ])('%s', (_, markup) => {
    expect(told(markup, MARKETO_TROUBLES)).toEqual([]);
  });
});

it('a page that has only begun, and has no body yet, tells nothing', () => {
  const scene = lookFor(document, SALES_SEEN, []);
  document.body.remove();
  expect(troublesOn(scene, window, SALES_TROUBLES)).toEqual({ troubles: [], messages: 0 });
  document.documentElement.append(document.createElement('body'));
});
