import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay, part } from './overlay.ts';
import { poll } from './poll.ts';
import { card, disconnectClick, expectRing } from './sales.ts';
import { opened } from './stand.ts';
import { beginAlone } from './walker.ts';
import { ask, expectStep, handoverOf, MUNCHKIN, say, view } from './worker.ts';

// Guests on the page: nothing of the host page is written but the one host element.
let consoles: Consoles;
let a: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
  a = await openActor(consoles, ADA);
});
test.afterAll(async () => {
  await a.seat.close();
  await consoles.close();
});
test.beforeEach(() => afresh(consoles, [a]));

/** The run of the practice tenant, whatever page is in front. */
async function firstRun() {
  const answer = await ask(a.popup, { call: 'view', tabId: null, tenant: MUNCHKIN });
  return answer.ok ? answer.view?.runs[0] : undefined;
}

/** Notes what is changed in the document from now on, by whomever, and what of the window. */
async function observe(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const state = (): string =>
      JSON.stringify([
        document.activeElement?.tagName,
        document.activeElement?.id,
        scrollX,
        scrollY,
        getComputedStyle(document.documentElement).overflow,
        getComputedStyle(document.body).overflow,
        document.title,
        Object.keys(window).length,
      ]);
    const before = state();
    const name = (node: Node): string => (node instanceof Element ? node.localName : node.nodeName);
    const watch = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records)
        seen.push(
          type === 'childList'
            ? `${name(target)} +${[...addedNodes].map(name)} -${[...removedNodes].map(name)}`
            : `${type} ${attributeName} of ${name(target)}`,
        );
    });
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Reflect.set(document, 'seenChanges', () => [
      ...seen,
      ...(state() === before ? [] : [`${before} → ${state()}`]),
    ]);
  });
  return () => page.evaluate((): readonly string[] => Reflect.get(document, 'seenChanges')());
}

const HOST = 'html +handrail-overlay -';

test('ring and card, waiting, holding, folding and unfolding write nothing into the page', async () => {
  const { page } = a;
  await page.getByLabel('Client ID').focus();
  const changes = await observe(page);
  await opened({ a });
  await page.bringToFront();
  await expectRing(page, page.getByRole('tab', { name: 'User Access' }));
  await card(page).getByRole('button').hover();
  await say(a.popup, { call: 'note', handover: await handoverOf(a), topic: 'workspace', text: 'EMEA' });
  await clickInOverlay(page, 'Fold');
  await poll(async () => (await part(page, 'pill')) !== null).toBe(true);
  await a.popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://toutapp.com/*' });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { push: 'focus' });
  });
  await poll(async () => (await part(page, 'card')) !== null).toBe(true);
  await page.getByLabel('Client ID').focus();
  expect(await changes()).toEqual([HOST]);
});

test('a held click writes nothing into the page', async () => {
  const { page } = a;
  await opened({ a });
  await page.bringToFront();
  await expectRing(page, page.getByRole('tab', { name: 'User Access' }));
  await page.getByLabel('Client ID').focus();
  const changes = await observe(page);
  await disconnectClick(page, 'en');
  await expectHold(page, 'keeperHasAccess', { keeper: 'Bo Tanaka' });
  await clickInOverlay(page, 'Got it');
  await poll(async () => (await part(page, 'card'))?.text ?? '').not.toContain('stopped');
  expect(await changes()).toEqual([]);
});

test('there is one host element, and the page cannot look into it', async () => {
  await opened({ a });
  await poll(async () => (await part(a.page, 'card')) !== null).toBe(true);
  const hosts = await a.page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => /handrail/i.test(element.outerHTML.slice(0, 200)) && element.localName !== 'html')
      .map((element) => [
        element.localName,
        element.parentElement?.localName,
        element.shadowRoot,
        element.childElementCount,
      ]),
  );
  expect(hosts).toEqual([['handrail-overlay', 'html', null, 0]]);
  expect(
    await a.page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => /handrail/i.test(name))),
  ).toEqual([]);
});

test('a page that takes the host away gets the card back', async () => {
  await opened({ a });
  await poll(async () => (await part(a.page, 'card')) !== null).toBe(true);
  await a.page.evaluate(() => document.querySelector('handrail-overlay')?.remove());
  await poll(async () => (await part(a.page, 'card')) !== null).toBe(true);
});

/** Counts what the worker hears from pages whose address begins so. */
async function heardByWorker(actor: Actor, from = ''): Promise<() => Promise<number>> {
  const [worker] = actor.seat.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  await worker.evaluate((start) => {
    let count = 0;
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (!('screen' in message) && sender.url?.startsWith(start)) count += 1;
    });
    Reflect.set(globalThis, 'heardCount', () => count);
  }, from);
  return () => worker.evaluate((): number => Reflect.get(globalThis, 'heardCount')());
}

/** Lets the page's clocks, also those of content scripts, run this far ahead, ms. */
async function ahead(session: CDPSession, budget: number): Promise<void> {
  const over = new Promise<void>((done) => session.once('Emulation.virtualTimeBudgetExpired', () => done()));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
  await over;
}

test('an idle page is not polled: half a minute goes by without a word to the worker', async () => {
  // A browser of its own: the clocks of its pages do not go on afterwards.
  const idle = await openActor(consoles, ADA);
  const { page } = idle;
  await opened({ a: idle });
  await page.bringToFront();
  await page.mouse.move(5, 400);
  await expectRing(page, page.getByRole('tab', { name: 'User Access' }));
  await expectStep(idle, 'revoke');
  // The page has answered what is asked since the handover began.
  await poll(() =>
    idle.popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get())),
  ).toContain('"sales.rowAccess"');
  const heard = await heardByWorker(idle);
  const changes = await observe(page);
  await ahead(await page.context().newCDPSession(page), 30_000);
  expect(await heard()).toBe(0);
  expect(await changes()).toEqual([]);
  // The count does count.
  await card(page).getByRole('button').hover();
  await poll(heard).toBeGreaterThan(0);
  await idle.seat.close();
});

for (const [address, label] of [
  ['https://toutapp.com/somewhere', 'Save'],
  ['https://www.marketo.com/', 'Disconnect'],
  ['https://example.org/', 'Disconnect'],
] as const) {
  test(`nothing happens on a page that is no console: ${address}`, async () => {
    const tab = await a.seat.context.newPage();
    const heard = await heardByWorker(a, address);
    await tab.goto(address);
    const changes = await observe(tab);
    await tab.evaluate((text) => {
      document.body.innerHTML = `<main><h1>Marketo</h1><button>${text}</button></main>`;
      Reflect.set(document, 'pressed', 0);
      document.querySelector('button')?.addEventListener('click', () => Reflect.set(document, 'pressed', 1));
    }, label);
    await tab.getByRole('button').click();
    expect(await tab.evaluate(() => Reflect.get(document, 'pressed'))).toBe(1);
    expect((await changes()).filter((change) => change.includes('handrail'))).toEqual([]);
    if (!address.startsWith('https://toutapp.com')) expect(await heard()).toBe(0);
    await tab.close();
  });
}

test('the account corner or a Munchkin ID are read, never written', async () => {
  await poll(async () => (await view(a)).doc?.tenant).toBe('000-HND-001');
  expect(await a.page.getByLabel(/Munchkin/).inputValue()).toBe('000-HND-001');
});

test('a page that was left shows nothing for what is begun afterwards', async () => {
  expect((await view(a)).connection).toBe('holds');
  await a.page.goto('about:blank');
  await beginAlone(a);
  const run = await firstRun();
  expect(run?.tasks.map(({ id, status }) => `${id} ${status}`)).not.toContain('connectMarketo done');
  // Where it still stands, it does.
  await say(a.popup, { call: 'stopRun', run: run?.run ?? '' });
  await afresh(consoles, [a]);
  await beginAlone(a);
  const shown = (await firstRun())?.tasks.map(({ id, status }) => `${id} ${status}`);
  expect(shown).toContain('connectMarketo done');
});
