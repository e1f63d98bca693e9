/** Every activation of a dangerous control is held; the same on a harmless one arrives untouched and in order. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { ACTIVATIONS, type Activation, middle } from './activation.ts';
import { type Actor, ADA, BO, MARKETO_SETTINGS, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { giveAccess, withdrawAccess } from './extension.ts';
import { expectHold, expectUntouched } from './hold.ts';
import { FIRST, kinds, listenFirst, listenLate, reachedIn, TYPES } from './reached.ts';
import { changeDocuments } from './response.ts';
import { card } from './sales.ts';
import { hostileEvents, hostileWorld, inDutch, writeAnew } from './situation.ts';
import { opened } from './stand.ts';
import { printRows, rows } from './table.ts';
import { view } from './worker.ts';

const names = { leaver: ADA.name, keeper: BO.name };
/** All that reached the page, of activations that are held as a whole and of the same on a harmless control. */
const heard = { dangerous: new Set<string>(), harmless: new Set<string>() };

let consoles: Consoles;
let a: Actor;
/** A page that Handrail has nothing to do with. */
let elsewhere: Page;
test.beforeAll(async () => {
  consoles = await startConsoles();
  a = await openActor(consoles, ADA);
  await afresh(consoles, [a], { csp: 'none' });
  await opened({ a });
  await changeDocuments(a.page, { first: FIRST });
  elsewhere = await a.seat.context.newPage();
});
test.afterAll(async () => {
  printRows();
  await a.seat.close();
  await consoles.close();
});

async function act(page: Page, { dress, given = '', act: go }: Activation): Promise<readonly string[]> {
  if (dress) await page.evaluate(dress, given);
  await listenLate(page);
  await page.bringToFront();
  await go(page);
  return reachedIn(page);
}

/** The console's page loaded anew; under test is its Disconnect, or a button beside it that looks the same. */
async function stage(harmless: boolean): Promise<Page> {
  const { page } = a;
  await page.reload();
  await expect(card(page).getByRole('button', { name: 'Disconnect' })).toBeVisible();
  await page.evaluate((beside) => {
    const button = document.querySelector<HTMLElement>('.connection button');
    const copy = button?.cloneNode();
    if (!button || !(copy instanceof HTMLElement)) return;
    copy.textContent = 'Export';
    if (beside) button.before(copy);
    window.tested = beside ? copy : button;
  }, harmless);
  return page;
}

/** The same button where no Handrail is. */
async function stageElsewhere(): Promise<Page> {
  await elsewhere.goto('https://example.org/');
  await elsewhere.evaluate(() => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Export';
    document.body.append(button);
    window.tested = button;
  });
  await listenFirst(elsewhere);
  return elsewhere;
}

for (const activation of ACTIVATIONS) {
  test(`Disconnect: ${activation.name}`, async () => {
    const { name, reaches = 'nothing' } = activation;
    const page = await stage(false);
    const reached = await act(page, activation);
    await expectHold(page, 'keeperHasAccess', names);
    expect(kinds(reached)).toBe(reaches);
    await expectUntouched(page, consoles);
    if (reaches === 'nothing') for (const one of reached) heard.dangerous.add(one);

    const harmless = await act(await stage(true), activation);
    expect(harmless).toEqual(await act(await stageElsewhere(), activation));
    for (const one of harmless) heard.harmless.add(one);
    rows.push({
      activation: name,
      held: 'yes',
      reached: kinds(reached),
      harmless: `untouched, in order: ${kinds(harmless)}`,
    });
  });
}

test('handlers of every kind, on window, document and the control, added first and late', () => {
  for (const type of TYPES) {
    const of = (heardThere: ReadonlySet<string>): readonly string[] =>
      [...heardThere].filter((one) => one.startsWith(`${type} `));
    const harmless = of(heard.harmless).filter((one) => /(first|late)$/.test(one));
    // Window and document twice each, capturing and bubbling; the control late only, and never for its form.
    expect(harmless, type).toHaveLength(type === 'submit' ? 8 : 10);
    rows.push({
      activation: `handlers on ${type}`,
      held: of(heard.dangerous).length === 0 ? 'yes' : 'no',
      reached: of(heard.dangerous).join(', ') || 'none of them',
      harmless: `all ${harmless.length}: window, document, control; capturing, bubbling; first, late`,
    });
  }
  expect([...heard.dangerous]).toEqual([]);
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
  await frame.locator('.connection button').waitFor();
  await frame.evaluate(() => {
    window.tested = document.querySelector<HTMLElement>('.connection button') ?? document.body;
  });
  await listenLate(frame);
  await frame.locator('.connection button').click({ timeout: 5000 });
}

test('the first click, as soon as the control stands', async () => {
  const at = await middle(await stage(false));
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

test('a verb in none of the six languages is not held', async () => {
  const tab = await tabOf();
  await tab.locator('.connection button').waitFor();
  await tab.evaluate(inDutch);
  await pressDisconnect(tab);
  await expect(tab.getByRole('dialog')).toBeVisible();
  rows.push({
    activation: 'a verb in none of the six languages',
    held: 'no',
    reached: kinds(await reachedIn(tab)),
    harmless: '',
  });
  await tab.close();
});

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
    await expect.poll(() => tab.frame({ url: src }) !== null).toBe(true);
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
  await expect.poll(() => b.page.title()).toBe('came back');
  await pressDisconnect(b.page);
  await heldIn('come back from the back-forward cache', b.page);
  await b.seat.close();
});

test('site access withdrawn', async () => {
  const b = await openActor(consoles, ADA);
  await opened({ a: b });
  await changeDocuments(b.page, { first: FIRST });
  await b.page.reload();
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
  await expect.poll(async () => (await view(b)).connection).toBe('holds');
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
