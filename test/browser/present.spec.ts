/** A screen shared in a call: larger, numbered, and nobody named in Handrail's own screens. */
import { expect } from '@playwright/test';
import { z } from 'zod/mini';
import { presentWords } from '../../lib/words/present.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { bare } from './hold.ts';
import { onPart, part } from './overlay.ts';
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

/** Source of a function on the ring: its line, how far it reaches beyond, px, and the number at it. */
const RING = `function () {
  const { borderTopWidth, boxShadow } = getComputedStyle(this);
  const shadows = boxShadow.match(/-?[\\d.]+px/g).map(parseFloat);
  const { content } = getComputedStyle(this, '::after');
  return { border: parseFloat(borderTopWidth), reach: Math.max(...shadows), number: content.replace(/\\D/g, '') };
}`;

/** Of ring and card, and the number that stands at the ring. */
async function sizes() {
  const ring = await onPart(a.page, 'ring', RING);
  const { border, reach, number } = RING_SIZE.parse(ring);
  return { border, reach, number, card: (await part(a.page, 'card'))?.box.width ?? 0 };
}
const RING_SIZE = z.object({ border: z.number(), reach: z.number(), number: z.string() });

test('popup, card and hold name nobody, until presenting ends', async () => {
  await opened({ a });
  await a.page.bringToFront();
  await expectRing(a.page, a.page.getByRole('tab', { name: 'User Access' }));
  const small = await sizes();
  expect(small.number).toBe('');
  const title = () => a.popup.evaluate(() => chrome.action.getTitle({}));
  await poll(title).toContain('Northwind');
  await a.popup.bringToFront();
  await a.popup.getByText('More', { exact: true }).click();
  await press(a, words.begin);
  await expectPopup(a, words.on, words.text);
  expectNobody(await everything());
  await poll(title).not.toContain('Northwind');

  await a.page.bringToFront();
  await poll(async () => (await sizes()).card).toBeGreaterThan(small.card);
  const large = await sizes();
  expect(large.border).toBeGreaterThan(small.border);
  expect(large.reach).toBeGreaterThan(small.reach);
  // The number at the ring is that of the card: "2 / 7".
  expect(large.number).toMatch(/^[1-9]$/);
  expect(await card()).toMatch(new RegExp(`${large.number}/[2-9]`));
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
