/** What the recorder of a masked view tells of a page, in a real browser, and what it leaves behind there. */
import { expect, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Bare, openBare } from './bare.ts';
import { change, HTML, PLANTED, SECRETS } from './planted.ts';
import { poll } from './poll.ts';
import { formsOf, foundIn, type Recorded, recordPage } from './recorded.ts';

let consoles: Consoles;
let bare: Bare;
test.beforeAll(async () => {
  consoles = await startConsoles();
  bare = await openBare(consoles.port);
});
test.afterAll(async () => {
  await bare.close();
  await consoles.close();
});

async function planted(): Promise<Page> {
  const page = await bare.context.newPage();
  await page.route(/(planted|other)\.example/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: route.request().url() === PLANTED ? HTML : '<p>zqframesecret',
    }),
  );
  await page.goto(PLANTED);
  return page;
}

test('no secret of a page leaves it, whatever it stands in and whatever changes', async () => {
  const page = await planted();
  const recorded = await recordPage(page);
  await poll(async () => (await recorded.told()).join('')).toContain('isAttachIframe');
  await change(page);
  const stream = async (): Promise<string> => (await recorded.told()).join('\n');
  // The changes have arrived, as bars; what no observer is told of comes with the next whole picture.
  await poll(async () => (await recorded.batches()).filter(({ fresh }) => fresh).length).toBeGreaterThan(1);
  await recorded.ask({ ask: 'fresh' });
  await poll(async () => (await recorded.batches()).filter(({ fresh }) => fresh).length).toBeGreaterThan(2);
  const all = await stream();
  expect(all).toContain('"User Access"');
  expect(all).toContain('"Disconnect"');
  expect(all).toContain('▄▄▄');
  expect(all).toContain('rgb(11, 107, 101)');
  expect(foundIn(all, SECRETS)).toEqual([]);
  expect(all).not.toMatch(/https?:|data:|zq|acme|hunter2/i);
  // The search itself finds them where they are.
  for (const secret of SECRETS)
    for (const form of formsOf(secret))
      expect(foundIn(`{"textContent":"${form}"}`, [secret]), form).toEqual([secret]);
  await page.close();
});

test('it reads no field, writes nothing, patches nothing, and leaves nothing', async () => {
  const page = await planted();
  // Whatever is done to the page's own tree from here on is done by the recorder.
  const tree = (): Promise<string> =>
    page.evaluate(
      () => document.documentElement.outerHTML + document.getElementById('host')?.shadowRoot?.innerHTML,
    );
  const recorded = await recordPage(
    page,
    `globalThis.natives = () => Object.getOwnPropertyNames(globalThis).flatMap((name) => {
       const of = globalThis[name];
       if (typeof of !== 'function' || !of.prototype) return [];
       return Object.entries(Object.getOwnPropertyDescriptors(of.prototype)).map(([key, { value, get, set }]) => [name, key, value, get, set]);
     });
     globalThis.before = natives();
     globalThis.same = () => {
       const now = new Map(natives().map(([name, key, ...parts]) => [name + ' ' + key, parts]));
       return before.filter(([name, key, ...parts]) => !parts.every((part, at) => Object.is(part, now.get(name + ' ' + key)?.[at])) && !spied.has(name + ' ' + key)).map(([name, key]) => name + '.' + key);
     };
     globalThis.spied = new Set();
     globalThis.reads = [];
     globalThis.known = new Set([...Reflect.ownKeys(globalThis), 'known', 'added']);
     // The page's frames go by numbers.
     globalThis.added = () => Reflect.ownKeys(globalThis).filter((name) => !known.has(name)).map(String).filter((name) => Number.isNaN(Number(name)));
     for (const type of [HTMLInputElement, HTMLTextAreaElement]) {
       const { get, set } = Object.getOwnPropertyDescriptor(type.prototype, 'value');
       spied.add(type.name + ' value');
       Object.defineProperty(type.prototype, 'value', { configurable: true, set, get() { reads.push(this.outerHTML); return get.call(this); } });
     }
     const { get } = Object.getOwnPropertyDescriptor(Attr.prototype, 'value');
     spied.add('Attr value');
     Object.defineProperty(Attr.prototype, 'value', { configurable: true, get() {
       if (this.name === 'value' && !/^(button|submit|reset)$/.test(this.ownerElement?.type)) reads.push(this.ownerElement?.outerHTML);
       return get.call(this);
     } });`,
  );
  await poll(async () => (await recorded.told()).length).toBeGreaterThan(0);
  expect(await recorded.inWorld('same()')).toEqual([]);
  const before = await tree();
  await change(page);
  await poll(async () => (await recorded.batches()).filter(({ fresh }) => fresh).length).toBeGreaterThan(1);
  expect(await recorded.inWorld('reads')).toEqual([]);
  expect(before).not.toContain('data-rr');
  expect(await tree()).not.toMatch(/data-rr|rr_|handrail/);
  const changed = await tree();

  await recorded.end();
  const told = (await recorded.told()).length;
  await page.evaluate(() => document.body.append('later'));
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.srcdoc = '<p>later</p>';
    return new Promise((loaded) =>
      document.querySelector('iframe')?.addEventListener('load', loaded, { once: true }),
    );
  });
  expect(await recorded.inWorld('same()')).toEqual([]);
  expect(await listeners(recorded)).toEqual([]);
  expect(await recorded.inWorld('added()')).toEqual([]);
  expect((await recorded.told()).length).toBe(told);
  expect(changed).toContain('zqlatesecret');
  await page.close();
});

test('begun anew before its frames were looked at, it leaves nothing in them either', async () => {
  const page = await planted();
  const recorded = await recordPage(
    page,
    `globalThis.left = 0;
     for (const { contentWindow } of document.querySelectorAll('iframe[srcdoc]')) {
       const targets = contentWindow.EventTarget.prototype;
       const { addEventListener, removeEventListener } = targets;
       targets.addEventListener = function (...how) { left += 1; return addEventListener.apply(this, how); };
       targets.removeEventListener = function (...how) { left -= 1; return removeEventListener.apply(this, how); };
     }`,
  );
  await poll(() => recorded.inWorld('left')).toBeGreaterThan(0);
  await poll(async () => (await recorded.told()).length).toBeGreaterThan(0);
  const once = await recorded.inWorld('left');
  // In one task, as what has waited in a busy page comes.
  await recorded.inWorld(
    `for (let time = 0; time < 4; time += 1) for (const hear of asks) hear({ ask: 'fresh' })`,
  );
  await poll(async () => (await recorded.batches()).filter(({ fresh }) => fresh).length).toBeGreaterThan(1);
  await poll(async () => (await recorded.told()).slice(1).join('')).toContain('isAttachIframe');
  expect(await recorded.inWorld('left')).toBe(once);
  await recorded.end();
  expect(await recorded.inWorld('left')).toBe(0);
  await page.close();
});

test('nothing throws for each element: an extension has no registry of custom elements', async () => {
  const page = await planted();
  const recorded = await recordPage(
    page,
    `globalThis.asked = 0;
     globalThis.registry = globalThis.customElements;
     Object.defineProperty(globalThis, 'customElements', { get() { asked += 1; return registry; } });`,
  );
  await poll(async () => (await recorded.told()).length).toBeGreaterThan(0);
  expect(await recorded.inWorld('registry')).toBeNull();
  expect(await recorded.inWorld('asked')).toBe(0);
  await page.close();
});

/** Listeners of the script's world on the window, the document, its frames and style sheets. */
async function listeners(recorded: Recorded): Promise<readonly string[]> {
  const found: string[] = [];
  for (const where of [
    'window',
    'document',
    'document.body',
    ...[0, 1, 2].map((at) => `document.querySelectorAll('iframe')[${at}]`),
  ]) {
    const { result } = await recorded.session.send('Runtime.evaluate', {
      expression: where,
      contextId: recorded.world,
    });
    if (result.objectId === undefined) throw new Error(where);
    const { listeners: there } = await recorded.session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    found.push(...there.map(({ type }) => `${where} ${type}`));
  }
  return found;
}
