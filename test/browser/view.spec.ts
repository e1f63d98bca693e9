/** A member who may views the customer's page masked, and points: in two browsers, over a real mosquitto. */
import { expect } from '@playwright/test';
import type { RoomsView, RoomView } from '../../lib/calls/room.ts';
import { BAR } from '../../lib/cobrowse/mask.ts';
import { type Arrived, assemble } from '../../lib/cobrowse/parts.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import { namesOf } from '../../lib/consoles/consoles.ts';
import { labelIn } from '../../lib/guide/pointer.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { fill } from '../../lib/words/language.ts';
import { mirrorWords } from '../../lib/words/mirror.ts';
import { pointerWords } from '../../lib/words/pointer.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Mosquitto, startMosquitto } from '../relay/mosquitto.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { foundIn } from './recorded.ts';
import { roomsOf } from './room.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { CY, openPerson } from './trio.ts';
import { ask, MUNCHKIN, say } from './worker.ts';

const words = pointerWords.en;
let consoles: Consoles;
let a: Actor;
let cy: Actor;
let broker: Mosquitto;
test.beforeAll(async ({ stage }) => {
  ({ consoles, a } = stage);
  [broker, cy] = await Promise.all([startMosquitto({ tls: true }), openPerson(consoles, CY, 'ja', null)]);
});
test.afterAll(async () => {
  await cy.seat.close();
  await broker.close();
});

const rooms = async (actor: Actor): Promise<RoomsView['rooms']> => (await roomsOf(actor)).rooms;

/** Ada's room with Cy in it, as each of them has it. */
async function together(): Promise<{
  readonly room: RoomView;
  readonly cySeat: string;
  readonly adaSeat: string;
}> {
  await afresh(consoles, [a]);
  await opened({ a });
  await say(a.popup, { call: 'setRelay', relay: broker.address });
  const text = await say(a.popup, { call: 'host', tenant: MUNCHKIN, tenantName: 'Northwind', person: ADA });
  const enters = { person: CY, role: 'csm' } as const;
  await say(cy.popup, { call: 'receive', text, here: null, name: CY.name, otherHandover: false, enters });
  await poll(async () => (await rooms(a))[0]?.members[0]?.person.name).toBe(CY.name);
  await poll(async () => (await rooms(cy))[0]?.members[0]?.person.name).toBe(ADA.name);
  const [[room], [theirs]] = [await rooms(a), await rooms(cy)];
  const [cySeat, adaSeat] = [room?.members[0]?.seat, theirs?.members[0]?.seat];
  if (!room || cySeat === undefined || adaSeat === undefined) throw new Error('no room');
  return { room, cySeat, adaSeat };
}

/** Views as the desk does; what has arrived so far. */
async function viewing(room: string, seat: string): Promise<() => Promise<readonly Arrived[]>> {
  await cy.popup.evaluate((name) => {
    const port = chrome.runtime.connect({ name });
    const pieces: unknown[] = [];
    port.onMessage.addListener((message) => pieces.push(message));
    port.postMessage({ fresh: true });
    Object.assign(window, { pieces, port });
  }, `viewer ${room} ${seat}`);
  return async () => {
    const shown: Arrived[] = [];
    const { take } = assemble(
      (batch) => shown.push(batch),
      () => {},
    );
    const pieces: readonly { piece: string }[] = await cy.popup.evaluate(() => Reflect.get(window, 'pieces'));
    for (const { piece } of pieces) await take(Uint8Array.from(Buffer.from(piece, 'base64url')));
    return shown;
  };
}

/** Without marks and spaces: what is quoted stands in an element of its own. */
const bare = (text: string): string => text.replaceAll(/\*\*|\s/g, '');
const cardText = async (): Promise<string> => bare((await part(a.page, 'card'))?.text ?? '');

test('the page is seen masked while it is granted, and what is pointed at is ringed on the customer’s own control', async () => {
  const { room, cySeat, adaSeat } = await together();
  const shown = await viewing(room.room, adaSeat);
  const point = (ref: ControlRef | null) =>
    ask(cy.popup, { call: 'point', room: room.room, seat: adaSeat, ref });
  expect((await point({ control: 'sales.tabSetUp' })).ok).toBe(false);
  await say(a.popup, { call: 'compareMember', room: room.room, seat: cySeat });
  // Before it is granted nothing is sent at all.
  expect(await shown()).toEqual([]);
  for (const grant of ['view', 'point'] as const)
    await say(a.popup, { call: 'grant', room: room.room, seat: cySeat, grant, minutes: 60 });
  await poll(async () => (await rooms(cy))[0]?.members[0]?.got.view ?? 0).toBeGreaterThan(0);
  await cy.popup.evaluate(() => Reflect.get(window, 'port').postMessage({ fresh: true }));
  await a.page.bringToFront();
  const text = async (): Promise<string> => JSON.stringify(await shown());
  await poll(text).toContain('"User Access"');
  // Controls that Handrail has found on the page are told of, by name and never whose.
  await poll(text).toContain('"control":"sales.tabUserAccess"');
  expect(await text()).toContain(BAR);
  expect(foundIn(await text(), [ADA.name, ADA.email, BO.name, BO.email, MUNCHKIN, 'Northwind'])).toEqual([]);

  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await shown()).length).toBeGreaterThan(1);
  expect(foundIn(await text(), [ADA.name, ADA.email, BO.name, BO.email])).toEqual([]);

  expect((await point({ control: 'sales.tabSetUp' })).ok).toBe(true);
  const tab = a.page.getByRole('tab', { name: 'Set Up' });
  await poll(async () => (await part(a.page, 'pointer'))?.text).toBe(fill(words.ring, { name: CY.name }));
  const [ring, at] = [(await part(a.page, 'pointer'))?.box, await tab.boundingBox()];
  expect(
    Math.abs((ring?.x ?? 0) + (ring?.width ?? 0) / 2 - (at?.x ?? 0) - (at?.width ?? 0) / 2),
  ).toBeLessThan(2);
  await poll(cardText).toContain(bare(fill(words.points, { name: CY.name, label: 'Set Up' })));

  // What is not there is said, not ringed.
  await point({ control: 'sales.connect' });
  await poll(cardText).toContain(bare(fill(words.means, { name: CY.name, label: 'Connect' })));
  expect(await part(a.page, 'pointer')).toBeNull();

  await point({ control: 'sales.tabSetUp' });
  await poll(() => part(a.page, 'pointer')).not.toBeNull();
  await say(a.popup, { call: 'endGrant', room: room.room, seat: cySeat, grant: null });
  await poll(() => part(a.page, 'pointer')).toBeNull();
  // The recorder is gone with the grant.
  const before = (await shown()).length;
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await poll(async () => (await rooms(cy))[0]?.members[0]?.got.view).toBeNull();
  expect((await shown()).length).toBe(before);
});

test('at a Japanese desk the page is seen masked beside its checklist, and a control on it is pointed at in English', async () => {
  const { room, cySeat } = await together();
  await say(a.popup, { call: 'compareMember', room: room.room, seat: cySeat });
  for (const grant of ['follow', 'point', 'view'] as const)
    await say(a.popup, { call: 'grant', room: room.room, seat: cySeat, grant, minutes: 60 });
  await a.page.bringToFront();
  const desk = await cy.seat.screen('desk.html');
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk
    .getByRole('list', { name: deskWords.ja.list })
    .getByRole('button', { name: /Northwind/ })
    .click();
  const mirror = desk.getByRole('region', { name: fill(mirrorWords.ja.title, { name: ADA.name }) });
  const page = mirror.frameLocator('iframe');
  await expect(page.getByText('User Access', { exact: true })).toBeVisible();
  const text = await page.locator('body').innerText();
  expect(text).toContain(BAR);
  expect(foundIn(text, [ADA.name, ADA.email, BO.name, BO.email, 'Northwind'])).toEqual([]);
  const tab = a.page.getByRole('tab', { name: 'User Access' });
  await tab.evaluate((control) => {
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'keydown'])
      control.addEventListener(type, () => heard.push(type));
    Object.assign(window, { heard });
  });
  const control = labelIn(namesOf('sales.tabUserAccess'), 'ja');
  await mirror.getByRole('button', { name: fill(mirrorWords.ja.pointAt, { control }) }).click();
  await poll(async () => (await part(a.page, 'pointer'))?.text).toBe(fill(words.ring, { name: CY.name }));
  await poll(cardText).toContain(bare(fill(words.points, { name: CY.name, label: 'User Access' })));
  // To point is all that it does.
  expect(await a.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('once the customer’s tab has gone to another site, whoever follows is no longer told of its page', async () => {
  const { room, cySeat } = await together();
  await say(a.popup, { call: 'grant', room: room.room, seat: cySeat, grant: 'follow', minutes: 60 });
  const ada = async () => (await rooms(cy)).find((one) => one.room === room.room)?.members[0];
  await poll(async () => (await ada())?.now?.console).toBe('sales');
  await a.page.goto('about:blank');
  await poll(async () => (await ada())?.now).toBeNull();
  // They may only be signing in.
  expect((await ada())?.got.follow).not.toBeNull();
  await a.page.goBack();
  await poll(async () => (await ada())?.now?.console).toBe('sales');
});
