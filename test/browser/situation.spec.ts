/** Situations in which Disconnect is pressed: which of them are held, and which cannot be. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { middle } from './activation.ts';
import { type Actor, ADA, BO, MARKETO_SETTINGS, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { giveAccess, withdrawAccess } from './extension.ts';
import { expectHold, expectUntouched } from './hold.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { FIRST, kinds, listenLate, reachedIn } from './reached.ts';
import { changeDocuments } from './response.ts';
import { drawnByStyle, hostileEvents, hostileWorld, inDutch, writeAnew } from './situation.ts';
import { opened } from './stand.ts';
import { printRows, rows } from './table.ts';
import { view } from './worker.ts';

const names = { leaver: ADA.name, keeper: BO.name };

let consoles: Consoles;
let a: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
  a = await openActor(consoles, ADA);
  await afresh(consoles, [a], { csp: 'none' });
  await opened({ a });
});
test.afterAll(async () => {
  printRows('situation');
  await a.seat.close();
  await consoles.close();
});

/** A row of what was held in a situation of its own, in a page that the test may spoil. */
async function heldIn(name: string, page: Page, frame: Page | Frame = page): Promise<void> {
  await expectHold(page, 'keeperHasAccess', names);
  expect(await reachedIn(frame)).toEqual([]);
  await expectUntouched(page, consoles);
  rows.push({ activation: name, held: 'yes', reached: 'nothing', harmless: '' });
}

/** A tab of its own with the console's page. */
async function tabOf(address = MARKETO_SETTINGS): Promise<Page> {
  const tab = await a.seat.context.newPage();
  await changeDocuments(tab, { first: FIRST });
  await tab.goto(address);
  return tab;
}

/** Presses the Disconnect of this document with the real mouse. */
async function pressDisconnect(frame: Page | Frame): Promise<void> {
  const control = frame.locator('.connection :is(button, .drawn)');
  await control.waitFor();
  await control.evaluate((element) => {
    if (element instanceof HTMLElement) window.tested = element;
  });
  await listenLate(frame);
  await control.click();
}

test('the first click, as soon as the control stands', async () => {
  await a.page.locator('.connection button').waitFor();
  await a.page.evaluate(() => {
    window.tested = document.querySelector<HTMLElement>('.connection button') ?? document.body;
  });
  const at = await middle(a.page);
  const tab = await a.seat.context.newPage();
  await tab.mouse.move(at.x, at.y);
  const session = await tab.context().newCDPSession(tab);
  const pointer = { ...at, button: 'left', clickCount: 1 } as const;
  await tab.exposeFunction('stood', async () => {
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...pointer });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...pointer });
  });
  await tab.addInitScript(() => {
    new MutationObserver((_, watch) => {
      const found = document.querySelector<HTMLElement>('.connection button');
      if (!found) return;
      window.tested = found;
      watch.disconnect();
      Reflect.get(window, 'stood')();
      // The click arrives in the meantime: it is the next thing that happens to the page.
      const busy = performance.now() + 300;
      while (performance.now() < busy);
      Reflect.set(document, 'readyAt', performance.now());
    }).observe(document, { subtree: true, childList: true });
  });
  await changeDocuments(tab, { first: FIRST });
  await tab.goto(MARKETO_SETTINGS);
  const after = await tab.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (entry instanceof PerformanceEventTiming)
              done(entry.processingStart - Reflect.get(document, 'readyAt'));
        }).observe({ type: 'first-input', buffered: true });
      }),
  );
  await heldIn(`the first click, ${after.toFixed(0)} ms after the script that made the control`, tab);
  await tab.close();
});

for (const [name, spoil] of [
  ['hostile events of the page', hostileEvents],
  ['a page that breaks its own world and the names of its form', hostileWorld],
  ['document.open, handlers added afterwards', writeAnew],
] as const) {
  test(name, async () => {
    const tab = await tabOf();
    await tab.locator('.connection button').waitFor();
    await tab.evaluate(spoil, '');
    await pressDisconnect(tab);
    await heldIn(name, tab);
    await tab.close();
  });
}

test('document.open with a listener on window in the same task', async () => {
  const tab = await tabOf();
  await tab.locator('.connection button').waitFor();
  await tab.evaluate(writeAnew, 'early');
  await pressDisconnect(tab);
  await expectHold(tab, 'keeperHasAccess', names);
  const reached = await reachedIn(tab);
  expect(new Set(reached)).toEqual(
    new Set(['pointerdown', 'click'].map((type) => `${type} · window capture · with document.open`)),
  );
  rows.push({
    activation: 'document.open with a listener on window in the same task',
    held: 'but for it',
    reached: `${kinds(reached)}, by that listener`,
    harmless: '',
  });
  await tab.close();
});

for (const [name, spoil] of [
  ['a verb in none of the six languages', inDutch],
  ['words that only a style sheet draws, on what is no button', drawnByStyle],
] as const) {
  test(`cannot be held: ${name}`, async () => {
    const tab = await tabOf();
    await tab.locator('.connection button').waitFor();
    await tab.evaluate(spoil);
    await pressDisconnect(tab);
    await expect(tab.getByRole('dialog')).toBeVisible();
    rows.push({ activation: name, held: 'no', reached: kinds(await reachedIn(tab)), harmless: '' });
    await tab.close();
  });
}

test('a frame, and the frame that navigates', async () => {
  const tab = await tabOf('https://toutapp.com/next#command_center');
  const { origin, pathname, hash } = new URL(MARKETO_SETTINGS);
  const frameAt = async (query: string): Promise<Frame> => {
    const src = `${origin}${pathname}${query}${hash}`;
    await tab.evaluate((address) => {
      const frame = document.querySelector('iframe') ?? document.createElement('iframe');
      frame.style.cssText = 'position:fixed;inset:360px 0 0 0;width:1200px;height:440px;background:#fff';
      frame.src = address;
      if (!frame.isConnected) document.body.append(frame);
    }, src);
    await poll(() => tab.frame({ url: src }) !== null).toBe(true);
    const frame = tab.frame({ url: src });
    if (!frame) throw new Error('no frame');
    return frame;
  };
  for (const name of ['in a frame', 'in a frame that has navigated']) {
    const frame = await frameAt(`?${name.length}`);
    await pressDisconnect(frame);
    await heldIn(name, tab, frame);
  }
  await tab.close();
});

test('come back from the back-forward cache', async () => {
  const b = await openActor(consoles, ADA, { backForwardCache: true });
  await opened({ a: b });
  await changeDocuments(b.page, { first: FIRST, stored: true });
  await b.page.reload();
  await b.page.locator('.connection button').waitFor();
  await b.page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'came back' : '';
    });
  });
  await b.page.goto('https://example.org/');
  await b.page.goBack({ waitUntil: 'commit' });
  await poll(() => b.page.title()).toBe('came back');
  await pressDisconnect(b.page);
  await heldIn('come back from the back-forward cache', b.page);
  await b.seat.close();
});

test('site access withdrawn @all', async () => {
  const b = await openActor(consoles, ADA);
  await opened({ a: b });
  await changeDocuments(b.page, { first: FIRST });
  await b.page.reload();
  // Afterwards the card cannot be brought any more: the watcher would speak for itself.
  await poll(async () => (await part(b.page, 'card')) !== null).toBe(true);
  await withdrawAccess(b.seat);
  await pressDisconnect(b.page);
  await heldIn('site access withdrawn, in a page that was open', b.page);
  await b.page.reload();
  await pressDisconnect(b.page);
  await expect(b.page.getByRole('dialog')).toBeVisible();
  rows.push({
    activation: 'site access withdrawn, in a page loaded afterwards',
    held: 'no, and the badge says so',
    reached: kinds(await reachedIn(b.page)),
    harmless: '',
  });
  await b.page.reload();
  await giveAccess(b.seat);
  await poll(async () => (await view(b)).connection).toBe('holds');
  await pressDisconnect(b.page);
  await expectHold(b.page, 'keeperHasAccess', names);
  const reached = await reachedIn(b.page);
  expect(reached.filter((one) => !one.endsWith('window capture · first'))).toEqual([]);
  rows.push({
    activation: 'site access given back, in a page that was open: as after an install',
    held: 'but for capturing listeners on window that were there before',
    reached: `${kinds(reached)}, by those`,
    harmless: '',
  });
  await b.seat.close();
});

test('a tab that the browser put away, and restores', async () => {
  const b = await openActor(consoles, ADA);
  await opened({ a: b });
  const restored = b.seat.context.waitForEvent('page');
  await b.popup.bringToFront();
  await b.popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://toutapp.com/*' });
    const gone = await chrome.tabs.discard(tab?.id);
    if (gone?.id !== undefined) await chrome.tabs.update(gone.id, { active: true });
  });
  const page = await restored;
  await pressDisconnect(page);
  await heldIn('a tab that was put away, and restored', page);
  await b.seat.close();
});
