import { expect, test } from 'vitest';
import { on } from '../guide/run.fake.ts';
import { type Listing, listingAfter, NO_LISTING } from './joined.ts';

const sign = { joins: { sends: 'sales.send', fills: ['sales.emails', 'sales.file'] } } as const;
const list = (...emails: readonly string[]) => ({
  controls: [],
  rows: emails.map((email) => ({ name: '', email, access: 'unclear' as const })),
});
const dialog = (filled: 'yes' | 'no', ...emails: readonly string[]) => ({
  ...list(...emails),
  controls: [on('sales.send'), on('sales.emails', { filled }), on('sales.file', { filled: 'no' })],
});
const [A, B, C, D] = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'];
type Look = ReturnType<typeof list> | ReturnType<typeof dialog>;

const joined = (looks: readonly Look[], pause = 1000): boolean =>
  looks.reduce<Listing>((before, look, at) => listingAfter(before, sign, look, at * pause), NO_LISTING)
    .joined;

test.each<[string, readonly Look[], boolean]>([
  ['who stands there after the dialog was sent', [list(A, B), dialog('yes', A, B), list(A, B, C)], true],
  ['though the list is drawn late', [list(A), dialog('yes'), list(), list(A), list(C, A)], true],
  ['though it was drawn under the dialog', [list(A), dialog('no'), dialog('yes', A, C), list(A, C)], true],
  ['and is known ever after', [list(A), dialog('yes'), list(A, B), list(A)], true],
  ['not who was there before', [list(A, B), dialog('yes'), list(A, B)], false],
  [
    'nor who was there on another page of it',
    [list(A, B), list(C), list(A), dialog('yes'), list(A, C)],
    false,
  ],
  ['nor another page of it', [list(A, B), dialog('yes'), list(C, D)], false],
  ['nor after a dialog with nothing in it', [list(A), dialog('no'), list(A, B)], false],
  ['nor without a dialog', [list(A), list(A, B)], false],
  [
    'nor the next part of a list that grows where somebody scrolls',
    [list(A), dialog('yes'), list(A, ...Array.from({ length: 10 }, (_, at) => `${at}@x.example`))],
    false,
  ],
  ['nor where no list stood there before', [dialog('yes'), list(A, B)], false],
])('it tells of somebody new: %s', (_, looks, is) => {
  expect(joined(looks)).toBe(is);
});

test('what comes much later has another reason', () => {
  expect(joined([list(A), dialog('yes'), list(A, B)], 60_000)).toBe(false);
  expect(listingAfter(NO_LISTING, {}, list(A), 0)).toBe(NO_LISTING);
});
