// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout } from '../locator/layout.fake.ts';
import { at, judging } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each([
  ['OK', 'disconnect rowAccess'],
  ['Yes, go on', 'disconnect rowAccess'],
  ['Disconnect', 'disconnect rowAccess'],
  ['はい', 'disconnect rowAccess'],
  ['Cancel', null],
  ['キャンセル', null],
  ['Abbrechen', null],
  ['Keep connected', null],
])('in a dialog that warns, "%s" is %s', (label, expected) => {
  for (const attributes of ['role="dialog"', 'class="modal"', 'style="position: fixed"'])
    expect(
      judged(
        at(
          `<div ${attributes}><p>You will disconnect Marketo.</p><button data-t="x">${label}</button></div>`,
        ),
      ),
      attributes,
    ).toBe(expected);
});

test.each([
  '<div class="modal"><div class="modal-body">Are you sure?</div><div class="modal-footer"><button data-t="x">OK</button></div></div>',
  '<section role="dialog" class="slds-modal"><p>Are you sure?</p><div class="slds-modal__footer"><button data-t="x">OK</button></div></section>',
  '<div class="x-window" style="position: absolute; z-index: 9003"><div class="x-window-body">Are you sure?</div><button data-t="x">OK</button></div>',
])('the foot of a dialog belongs to what the dialog says: %s', (dialog) =>
  expect(judged(at(dialog))).toBe('disconnect rowAccess'),
);

test('a dialog confirms what was let through before', () => {
  const dialog = at('<div role="dialog"><p>Sure?</p><button data-t="x">OK</button></div>');
  const click = { control: 'rowAccess', row: 'bo@x.example' } as const;
  expect(judged(dialog, 'connection', { passed: [click] })).toBe('rowAccess:bo@x.example');
  const other = dialog.replace('Sure?', 'Disconnect cy@x.example?');
  expect(judged(other, 'connection', { passed: [click] })).toBe(
    'rowAccess:bo@x.example rowAccess:cy@x.example',
  );
});

test('giving access passes with its dialog, unless the dialog takes something away', () => {
  const given = { passed: [{ control: 'rowAccess', row: 'bo@x.example' } as const], given: true };
  const dialog = (said: string, label: string): string =>
    at(`<div role="dialog"><p>${said}</p><button data-t="x">${label}</button></div>`);
  expect(judged(dialog('Give bo@x.example access?', 'OK'), 'connection', given)).toBe(
    'grant rowAccess:bo@x.example',
  );
  expect(judged(dialog('Connect bo@x.example?', 'Connect'), 'connection', given)).toBe(
    'grant rowAccess:bo@x.example',
  );
  expect(judged(dialog('Disconnect bo@x.example?', 'OK'), 'connection', given)).toBe(
    'rowAccess:bo@x.example',
  );
  expect(judged(dialog('Connect cy@x.example?', 'OK'), 'connection', given)).toBe(
    'rowAccess:bo@x.example rowAccess:cy@x.example',
  );
});

test('settings that stand in a dialog may have the own control, though they name one person beside it', () => {
  const form = '<label for="m">Munchkin Account ID</label><input id="m" value="123-ABC-456">';
  const settings = (inner: string): string =>
    at(`<div role="dialog"><h2>Preferences</h2>${inner}<button data-t="x">Disconnect</button>
      <p>Account owner: bo@x.example</p></div>`);
  expect(judged(settings(form))).toBe('disconnect rowAccess:bo@x.example');
  const passed = [{ control: 'rowAccess', row: 'bo@x.example' } as const];
  expect(judged(settings(form), 'connection', { passed })).toBe('rowAccess:bo@x.example disconnect');
  expect(judged(settings(''))).toBe('rowAccess:bo@x.example');
});
