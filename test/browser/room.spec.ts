/** A customer and an account manager in a room, by the popups: what is allowed is seen, and what is ended is not. */
import { expect } from '@playwright/test';
import type { RoomsView } from '../../lib/calls/room.ts';
import { fill } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { certificate } from '../consoles/certificate.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Broker, startBroker } from '../relay/embedded.ts';
import { type Actor, ADA, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { expectPopup } from './scenario.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { CY, openPerson } from './trio.ts';
import { ask, say } from './worker.ts';

const words = roomWords.en;
const cyName = CY.name;
let consoles: Consoles;
let a: Actor;
let cy: Actor;
let broker: Broker;

test.beforeAll(async ({ stage }) => {
  ({ consoles, a } = stage);
  broker = await startBroker({ tls: await certificate() });
  cy = await openPerson(consoles, CY, 'en', null);
});
test.afterAll(async () => {
  await cy.seat.close();
  await broker.close();
});
test.beforeEach(() => afresh(consoles, [a]));

/** What Cy's browser is shown of the rooms; asked as the desk asks. */
async function atCy(): Promise<RoomsView> {
  const all = await ask(cy.popup, { call: 'rooms', room: null });
  const room = all.ok ? (all.rooms?.rooms[0]?.room ?? null) : null;
  const answer = await ask(cy.popup, { call: 'rooms', room });
  return (answer.ok && answer.rooms) || { rooms: [], followed: [] };
}

const allow = (what: string): Promise<void> => press(a, fill(words.allowNamed, { what }));
const stop = (what: string): Promise<void> => press(a, fill(words.stopNamed, { what }));

test('opened, entered, allowed and ended, each seen on the other side', async () => {
  await opened({ a });
  await say(a.popup, { call: 'setRelay', relay: broker.address });
  await a.seat.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await a.popup.bringToFront();
  await a.popup.getByText('More', { exact: true }).click();
  await press(a, words.show);
  await expect(a.popup.getByRole('textbox', { name: words.yourName })).toHaveValue(ADA.name);
  await press(a, words.open);
  await expect(a.popup.getByRole('textbox', { name: popupBatonWords.en.message })).toHaveValue(/HANDRAIL/);
  await press(a, popupBatonWords.en.copy);
  await expect(a.popup.getByRole('button', { name: popupBatonWords.en.done })).toBeVisible();
  const invitation = await a.popup.evaluate(() => navigator.clipboard.readText());
  await press(a, popupBatonWords.en.done);
  await expectPopup(a, words.title, words.nobody);

  await press(cy, popupWords.en.take);
  await cy.popup.getByRole('textbox', { name: popupBatonWords.en.pasteLabel }).fill(invitation);
  await expectPopup(cy, fill(words.enterLead, { from: ADA.name }), words.relayText);
  await cy.popup.getByRole('radio', { name: words.asCsm }).check();
  await cy.popup.getByRole('textbox', { name: words.yourName }).fill(cyName);
  await cy.popup.getByRole('textbox', { name: words.yourEmail }).fill(CY.email);
  await press(cy, words.enter);

  await expectPopup(a, cyName, words.csm, fill(words.seesNothing, { name: cyName }));
  expect((await atCy()).followed).toEqual([]);
  await press(a, fill(words.change, { name: cyName }));
  expect(await axeFindings(a.popup)).toEqual([]);
  await allow(words.follow);
  await expect.poll(async () => (await atCy()).followed[0]?.checklist?.next.step).toBe('revoke');
  const badge = () => a.popup.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).toContain('●');
  await stop(words.follow);
  await expect.poll(badge).not.toContain('●');
  await expect.poll(async () => (await atCy()).followed).toEqual([]);

  await expect(a.popup.getByRole('heading', { name: words.digitsTitle })).toBeVisible();
  await expect(
    a.popup.getByRole('button', { name: fill(words.allowNamed, { what: words.view }) }),
  ).toHaveCount(0);
  await press(a, words.same);
  await allow(words.view);
  await expect.poll(async () => (await atCy()).rooms[0]?.members[0]?.got.view ?? 0).toBeGreaterThan(0);
  await press(a, words.stopAll);
  await expect.poll(async () => (await atCy()).rooms[0]?.members[0]?.got.view).toBeNull();
});
