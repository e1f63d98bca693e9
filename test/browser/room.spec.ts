/** A customer and an account manager in a room, by the popups: what is allowed is seen, and what is ended is not. */
import { expect } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { seenWords } from '../../lib/words/seen.ts';
import { certificate } from '../consoles/certificate.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Broker, startBroker } from '../relay/embedded.ts';
import { type Actor, BO, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { emptyMail } from './cast.ts';
import { poll } from './poll.ts';
import { allow, enterRoom, hostRoom, openMember, roomsOf, stop } from './room.ts';
import { ROOM_STEPS } from './room-handover.ts';
import { expectCard, expectPopup } from './scenario.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { CY, openPerson } from './trio.ts';

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
test.beforeEach(({ stage }) => afresh(consoles, [stage.a, stage.b]));

const atCy = () => roomsOf(cy);

test('opened, entered, allowed and ended, each seen on the other side', async () => {
  await opened({ a });
  const invitation = await hostRoom(a, broker.address);
  await expectPopup(a, words.title, words.nobody);
  await enterRoom(cy, invitation, 'asCsm');

  await expectPopup(a, cyName, words.csm, fill(words.seesNothing, { name: cyName }));
  expect((await atCy()).followed).toEqual([]);
  await openMember(a, cyName);
  expect(await axeFindings(a.popup)).toEqual([]);
  await allow(a, 'follow');
  await poll(async () => (await atCy()).followed[0]?.checklist?.next.step).toBe('revoke');
  const badge = () => a.popup.evaluate(() => chrome.action.getBadgeText({}));
  await poll(badge).toContain('●');
  await expectCard(a, `${cyName} ${seenWords.en.follow}`);
  await stop(a, 'follow');
  await poll(badge).not.toContain('●');
  await poll(async () => (await atCy()).followed).toEqual([]);

  await expect(a.popup.getByRole('heading', { name: words.digitsTitle })).toBeVisible();
  await expect(
    a.popup.getByRole('button', { name: fill(words.allowNamed, { what: words.view }) }),
  ).toHaveCount(0);
  await press(a, words.same);
  await allow(a, 'view');
  await poll(async () => (await atCy()).rooms[0]?.members[0]?.got.view ?? 0).toBeGreaterThan(0);
  await press(a, words.stopAll);
  await poll(async () => (await atCy()).rooms[0]?.members[0]?.got.view).toBeNull();
});

test('the whole handover in a room: nobody copies a message', async ({ stage }) => {
  const cast = {
    ...stage,
    cy,
    relay: broker.address,
    pages: 'en' as const,
    mail: emptyMail(),
    look: async () => {},
  };
  for (const step of ROOM_STEPS) await test.step(step.name, () => step.play(cast));
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expect(consoles.truth.cutOff()).toEqual([BO.email]);
});
