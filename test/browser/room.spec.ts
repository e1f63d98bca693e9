/** A customer, a colleague and an account manager in a room over a real mosquitto: what is allowed is seen, what is ended is not. */
import { expect, type Page } from '@playwright/test';
import type { Grant } from '../../lib/checklist/roomfact.ts';
import { GRANTS } from '../../lib/checklist/rooms.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { fill } from '../../lib/words/language.ts';
import { pointerWords } from '../../lib/words/pointer.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { seenWords } from '../../lib/words/seen.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Mosquitto, startMosquitto } from '../relay/mosquitto.ts';
import { type Actor, ADA, BO, MARKETO_SETTINGS, openActor, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { emptyMail } from './cast.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { allow, enterRoom, hostRoom, openMember, roomsOf } from './room.ts';
import { ROOM_STEPS } from './room-handover.ts';
import { expectCard, expectPopup, start } from './scenario.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { CY, openPerson } from './trio.ts';
import { ask, facts, MUNCHKIN, say } from './worker.ts';

const words = roomWords.en;
let consoles: Consoles;
let a: Actor;
let b: Actor;
let cy: Actor;
let broker: Mosquitto;

test.beforeAll(async ({ stage }) => {
  ({ consoles, a, b } = stage);
  [broker, cy] = await Promise.all([startMosquitto({ tls: true }), openPerson(consoles, CY, 'en', null)]);
});
test.afterAll(async () => {
  await cy.seat.close();
  await broker.close();
});
test.beforeEach(async () => {
  const desks = cy.seat.context.pages().filter((page) => page.url().includes('/desk.html'));
  for (const desk of desks) if (desk !== cy.page) await desk.close();
  await say(cy.popup, { call: 'erase', tenant: MUNCHKIN });
});

/** Another member as somebody's browser knows them. */
async function memberOf(actor: Actor, name: string) {
  const { rooms, followed } = await roomsOf(actor);
  const member = rooms[0]?.members.find(({ person }) => person.name === name);
  if (!rooms[0] || !member) throw new Error(`${name} is not in the room of ${actor.name}`);
  return { ...member, room: rooms[0].room, followed: followed.filter(({ seat }) => seat === member.seat) };
}

/** Points at a control of Ada's page; whether that was let through. */
async function points(actor: Actor): Promise<boolean> {
  const { room, seat } = await memberOf(actor, ADA.name);
  return (await ask(actor.popup, { call: 'point', room, seat, ref: { control: 'sales.tabSetUp' } })).ok;
}

/** What each lets an account manager do, done now: at their desk, and on Ada's page. */
const DOES: Readonly<Record<Grant, (desk: Page) => Promise<boolean>>> = {
  follow: async (desk) => (await desk.locator('.followed').count()) > 0,
  point: async () =>
    (await points(cy)) &&
    (await part(a.page, 'pointer'))?.text === fill(pointerWords.en.ring, { name: CY.name }),
  view: (desk) =>
    desk.frameLocator('.mirror-page iframe').getByText('User Access', { exact: true }).isVisible(),
};

/** All that tells Ada that Cy sees something: her popup, the toolbar's button, the card on her page. */
const places = {
  popup: () => a.popup.locator('.member').filter({ hasText: CY.name }),
  title: () => a.popup.evaluate(() => chrome.action.getTitle({})),
  card: async () => (await part(a.page, 'card'))?.text ?? '',
};

/** The only customer that Cy has, at the desk. */
async function openDesk(): Promise<Page> {
  const desk = await cy.seat.screen('desk.html');
  await desk.getByRole('list', { name: deskWords.en.list }).getByRole('button').click();
  return desk;
}

test('each is allowed by itself, seen by both while it is on, and ended by itself; nobody else is concerned', async () => {
  await afresh(consoles, [a, b]);
  await opened({ a });
  const invitation = await hostRoom(a, broker.address);
  await expectPopup(a, words.title, words.nobody);
  await enterRoom(cy, invitation, 'asCsm');
  await enterRoom(b, invitation, 'asCustomer');
  await expectPopup(a, CY.name, words.csm, fill(words.seesNothing, { name: CY.name }));
  await expect(a.popup.locator('.member')).toHaveCount(2);
  // Bo follows all the while.
  const bo = await memberOf(a, BO.name);
  await say(a.popup, { call: 'grant', room: bo.room, seat: bo.seat, grant: 'follow', minutes: 60 });
  await poll(async () => (await memberOf(b, ADA.name)).followed.length).toBe(1);
  const desk = await openDesk();
  const ada = desk.locator('.desk-member').filter({ has: desk.getByRole('heading', { name: ADA.name }) });
  const nothing = ada.getByText(fill(deskWords.en.grantedNothing, { name: ADA.name }));
  await expect(nothing).toBeVisible();

  const expectDone = (...only: readonly Grant[]) =>
    poll(async () => {
      const does = await Promise.all(GRANTS.map(async (one) => ((await DOES[one](desk)) ? [one] : [])));
      return does.flat();
    }, 'what Cy can do').toEqual(only);
  await expectDone();

  for (const grant of GRANTS)
    await test.step(grant, async () => {
      const line = fill(seenWords.en.one, { name: CY.name, grants: seenWords.en[grant] });
      await openMember(a, CY.name);
      if (grant === 'view') await compare();
      await allow(a, grant);
      await press(a, popupWords.en.back);
      await expect(places.popup().locator('.grants li')).toContainText([words[grant]]);
      await expect(places.popup().getByText(fill(words.seesNothing, { name: CY.name }))).toHaveCount(0);
      await poll(places.title).toContain(line);
      await a.page.bringToFront();
      await expectCard(a, line);
      await expect(ada.getByRole('list', { name: deskWords.en.granted }).getByRole('listitem')).toContainText(
        [deskWords.en[grant]],
      );
      await expectDone(grant);
      expect(await points(b)).toBe(false);

      await a.popup.bringToFront();
      await places
        .popup()
        .getByRole('button', { name: fill(words.stopNamed, { what: words[grant] }) })
        .click();
      await expect(places.popup().getByText(fill(words.seesNothing, { name: CY.name }))).toBeVisible();
      await poll(places.title).not.toContain(CY.name);
      await poll(places.card).not.toContain(CY.name);
      await expectCard(a, `${BO.name} ${seenWords.en.follow}`);
      await poll(() => part(a.page, 'pointer')).toBeNull();
      await expect(nothing).toBeVisible();
      await expectDone();
      const { got, followed } = await memberOf(b, ADA.name);
      expect([got.follow !== null, got.point, got.view, followed.length]).toEqual([true, null, null, 1]);
    });

  const ended = (await facts(a)).flatMap(({ body }) =>
    body.kind === 'ended' ? [[body.grant, body.why]] : [],
  );
  expect(ended).toEqual(GRANTS.map((grant) => [grant, 'asked']));
});

/** Before the page is viewed the digits are compared, which both see. */
async function compare(): Promise<void> {
  const button = a.popup.getByRole('button', { name: fill(words.allowNamed, { what: words.view }) });
  await expect(a.popup.getByRole('heading', { name: words.digitsTitle })).toBeVisible();
  expect(await axeFindings(a.popup)).toEqual([]);
  await expect(button).toHaveCount(0);
  const { digits } = await memberOf(a, CY.name);
  expect(digits).toMatch(/^\d{4} \d{4} \d{4}$/);
  await poll(async () => (await memberOf(cy, ADA.name)).digits).toBe(digits);
  await press(a, words.same);
}

test('all that was allowed ends with the customer’s last console tab, and not before @all', async () => {
  await afresh(consoles, []);
  const ada = await openActor(consoles, ADA);
  const other = await ada.seat.context.newPage();
  await other.goto(MARKETO_SETTINGS);
  const tabsRead = () =>
    ada.popup.evaluate(async () => {
      const kept: readonly {
        readonly tabId?: number;
        readonly tenant?: { readonly tenant: string | null };
      }[] = Object.values(await chrome.storage.session.get(null));
      return new Set(kept.flatMap(({ tabId, tenant }) => (tenant?.tenant ? tabId : []))).size;
    });
  await poll(tabsRead).toBe(2);
  await start(ada);
  await say(ada.popup, { call: 'setRelay', relay: broker.address });
  const text = await say(ada.popup, { call: 'host', tenant: MUNCHKIN, tenantName: 'Northwind', person: ADA });
  const enters = { person: CY, role: 'csm' } as const;
  await say(cy.popup, { call: 'receive', text, here: null, name: '', otherHandover: false, enters });
  await expectPopup(ada, fill(words.seesNothing, { name: CY.name }));
  const { room, seat } = await memberOf(ada, CY.name);
  await say(ada.popup, { call: 'compareMember', room, seat });
  for (const grant of GRANTS) await say(ada.popup, { call: 'grant', room, seat, grant, minutes: 60 });
  const desk = await openDesk();
  const granted = desk.getByRole('list', { name: deskWords.en.granted }).getByRole('listitem');
  await expect(granted).toHaveCount(3);
  await poll(() => DOES.view(desk)).toBe(true);

  await other.close();
  await poll(tabsRead).toBe(1);
  // Whatever the worker still has to do about it goes before this.
  await say(ada.popup, { call: 'compareMember', room, seat });
  await expect(ada.popup.locator('.member .grants li')).toHaveCount(3);
  await expect(granted).toHaveCount(3);

  await ada.page.close();
  await expectPopup(ada, fill(words.seesNothing, { name: CY.name }));
  await expect(ada.popup.locator('.member .grants li')).toHaveCount(0);
  await poll(() => ada.popup.evaluate(() => chrome.action.getTitle({}))).not.toContain(CY.name);
  await expect(desk.getByText(fill(deskWords.en.grantedNothing, { name: ADA.name }))).toBeVisible();
  for (const grant of ['follow', 'view'] as const) expect(await DOES[grant](desk)).toBe(false);
  const theirs = await memberOf(cy, ADA.name);
  const point = { call: 'point', room, seat: theirs.seat, ref: { control: 'sales.tabSetUp' } } as const;
  expect((await ask(cy.popup, point)).ok).toBe(false);
  const ended = (await facts(ada)).flatMap(({ body }) => (body.kind === 'ended' ? body.why : []));
  expect(ended).toEqual(['closed']);
  await ada.seat.close();
});

test('the whole handover in a room: nobody copies a message', async ({ stage }) => {
  await afresh(consoles, [a, b]);
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
