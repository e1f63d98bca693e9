/** A screen shared in a call: larger, numbered, and nobody named in Handrail's own screens. */
import { expect } from '@playwright/test';
import { presentWords } from '../../lib/words/present.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { bare } from './hold.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { disconnectClick, expectRing } from './sales.ts';
import { expectPopup } from './scenario.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { say } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(() => afresh(consoles, [a]));
test.afterEach(() => say(a.popup, { call: 'present', on: false }));

const words = presentWords.en;
const card = async (): Promise<string> => bare((await part(a.page, 'card'))?.text ?? '');
const NAMED = [ADA, BO].flatMap(({ name, email }) => [name, email]);

/** What a popup shows and what stands in its fields and attributes. */
const everything = async (): Promise<string> =>
  (await a.popup.content()) +
  (await a.popup
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => Reflect.get(field, 'value')).join()));

const expectNobody = (text: string): void => {
  for (const name of [...NAMED, ...NAMED.map(bare)]) expect(text).not.toContain(name);
};

test('popup, card and hold name nobody, until presenting ends', async () => {
  await opened({ a });
  await a.page.bringToFront();
  await expectRing(a.page, a.page.getByRole('tab', { name: 'User Access' }));
  const small = (await part(a.page, 'card'))?.box.width ?? 0;
  await a.popup.bringToFront();
  await a.popup.getByText('More', { exact: true }).click();
  await press(a, words.begin);
  await expectPopup(a, words.on, words.text);
  expectNobody(await everything());

  await a.page.bringToFront();
  await poll(async () => (await part(a.page, 'card'))?.box.width ?? 0).toBeGreaterThan(small);
  await poll(card).toContain(bare(words.keeper));
  expectNobody(await card());
  await disconnectClick(a.page, 'en');
  await poll(card).toContain(bare('stopped this click'));
  expectNobody(await card());

  await press(a, words.end);
  await expectPopup(a, BO.name);
});

test('what cannot do without names waits until presenting ends', async () => {
  await say(a.popup, { call: 'present', on: true });
  await press(a, 'Hand the connection over');
  await expectPopup(a, words.aheadTitle);
  await press(a, words.end);
  await expect(a.popup.getByRole('textbox', { name: 'Your e-mail' })).toBeVisible();
});
