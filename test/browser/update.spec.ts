/** The extension ends or starts anew under an open tab of the console: the tab stays guarded, and says what it says once. */
import { expect, test } from '@playwright/test';
import { fallbackHold } from '../../lib/locator/words.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { enable, reloadExtension } from './extension.ts';
import { expectHold, expectUntouched } from './hold.ts';
import { noticeText, part } from './overlay.ts';
import { poll } from './poll.ts';
import { FIRST, kinds, listenLate, reachedIn } from './reached.ts';
import { changeDocuments } from './response.ts';
import { card, disconnectClick } from './sales.ts';
import { opened } from './stand.ts';
import { printRows, rows } from './table.ts';
import { view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
});
test.afterAll(async () => {
  printRows('update');
  await consoles.close();
});
test.beforeEach(async () => {
  a = await openActor(consoles, ADA);
  await afresh(consoles, [a], { csp: 'none' });
  await opened({ a });
  await changeDocuments(a.page, { first: FIRST });
  await a.page.reload();
  await poll(async () => (await part(a.page, 'card')) !== null).toBe(true);
  await a.page.evaluate(() => {
    window.tested = document.querySelector<HTMLElement>('.connection button') ?? document.body;
  });
  await listenLate(a.page);
});
test.afterEach(() => a.seat.close());

const hosts = (): Promise<readonly string[]> =>
  a.page.evaluate(() =>
    [...document.querySelectorAll('handrail-overlay,handrail-notice')].map(({ localName }) => localName),
  );
const said = async (): Promise<string> =>
  ((await part(a.page, 'card'))?.text ?? '') + (await noticeText(a.page));

const RELOAD = fallbackHold(true, 'en').notice;
const names = { leaver: ADA.name, keeper: BO.name };

/** Nothing of the click has reached the page, and one card or sentence of Handrail's stands in it. */
async function expectHeldOnce(activation: string): Promise<void> {
  await poll(said).toContain(RELOAD);
  await poll(hosts).toEqual(['handrail-overlay']);
  expect(await reachedIn(a.page)).toEqual([]);
  await expectUntouched(a.page, consoles);
  rows.push({ activation, held: 'yes', reached: 'nothing', harmless: '' });
}

test('updated: the tab stays guarded, with one card, and what was held is explained', async () => {
  const former = await a.page.$('handrail-overlay');
  await reloadExtension(a.seat);
  await a.page.waitForFunction((element) => element?.isConnected === false, former);
  await poll(async () => (await part(a.page, 'card')) !== null).toBe(true);
  await disconnectClick(a.page, 'en');
  await expectHeldOnce('Handrail updated under an open tab');
  await a.page.reload();
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('a click in the middle of an update is held @all', async () => {
  const { page } = a;
  const box = await card(page).getByRole('button', { name: 'Disconnect' }).boundingBox();
  if (!box) throw new Error('no button');
  await page.bringToFront();
  await page.mouse.move(box.x + 9, box.y + 9);
  let over = false;
  const clicking = (async () => {
    while (!over) await page.mouse.click(box.x + 9, box.y + 9);
  })();
  await reloadExtension(a.seat);
  await poll(said).toContain(RELOAD);
  over = true;
  await clicking;
  await expectHeldOnce('in the middle of that update');
});

test('switched off: what is left in the tab holds on, and says that the page is to be reloaded @all', async () => {
  // A part that could hide a closed root, into which nobody can look any more.
  await a.page.evaluate(() => {
    const icon = document.createElement('i');
    icon.style.cssText = 'display:inline-block;width:40px;height:20px';
    window.tested?.prepend(icon);
  });
  await enable(a.seat, false);
  await a.page.bringToFront();
  await a.page.locator('.connection button i').click();
  await expectHeldOnce('Handrail switched off or removed, in a page that was open');

  // Into a closed root nobody can look any more.
  await a.page.evaluate(() => {
    const host = document.createElement('x-card');
    window.tested?.replaceWith(host);
    host.attachShadow({ mode: 'closed' }).append(window.tested ?? '');
  });
  await a.page.locator('.connection x-card').click();
  await expect(a.page.getByRole('dialog')).toBeVisible();
  const reached = kinds(await reachedIn(a.page));
  rows.push({ activation: 'the same, in a closed shadow root', held: 'no', reached, harmless: '' });
});

test('switched on again, it guards the tabs that are open @all', async () => {
  await enable(a.seat, false);
  await a.page.reload();
  await card(a.page).getByRole('button', { name: 'Disconnect' }).waitFor();
  await enable(a.seat, true);
  const popup = await a.seat.popup(a.page);
  await poll(async () => (await view({ popup })).connection).toBe('holds');
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});
