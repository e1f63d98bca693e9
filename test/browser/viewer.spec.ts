/** The masked view on the desk's side: what was recorded is seen, can be pointed at, and can do nothing. */
import { expect, test } from '@playwright/test';
import { BAR } from '../../lib/cobrowse/mask.ts';
import type { MirrorEvent } from '../../lib/cobrowse/scrub.ts';
import { mirrorWords } from '../../lib/words/mirror.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { ADA, MARKETO_SETTINGS } from './actor.ts';
import { axeFindings } from './axe.ts';
import { type Bare, openBare } from './bare.ts';
import { poll } from './poll.ts';
import { recordPage } from './recorded.ts';
import { openViewer, type Viewer } from './viewer/viewer.ts';

let consoles: Consoles;
let bare: Bare;
let viewer: Viewer;
test.beforeAll(async () => {
  consoles = await startConsoles();
  bare = await openBare(consoles.port);
});
test.afterAll(async () => {
  await bare.close();
  await consoles.close();
});
test.beforeEach(async () => {
  viewer = await openViewer(bare.context);
});
test.afterEach(() => viewer.page.close());

/** What a frame of the script's world has to offer: two controls as the reader would have found them. */
const LOCATE = `globalThis[Symbol.for('handrail.frame')] = {
  subscribe() {}, act() {},
  locate: ({ control }) => [...document.querySelectorAll('[role=tab]')].find((tab) =>
    tab.textContent.includes(control === 'sales.tabSetUp' ? 'Set Up' : 'User Access')) ?? null,
};`;

const words = mirrorWords.en;
const shown = () => viewer.page.frameLocator('.mirror-page iframe');

test('a page is seen as it is laid out, follows what happens there, and a control on it can be pointed at', async () => {
  const page = await bare.context.newPage();
  await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(ADA.email)}`);
  await page.waitForURL(/\/next#/);
  await page.goto(MARKETO_SETTINGS);
  await page.getByRole('tab', { name: 'User Access' }).waitFor();
  const recorded = await recordPage(page, LOCATE);
  await recorded.ask({
    ask: 'look',
    refs: [{ control: 'sales.tabSetUp' }, { control: 'sales.tabUserAccess' }],
  });
  await poll(async () => (await recorded.told()).join('')).toContain('"spots":[{');
  await poll(() => viewer.asked()).toEqual(['fresh']);
  const first = await recorded.batches();
  await viewer.hand(first);
  await expect(shown().getByText('Disconnect', { exact: true }).first()).toBeVisible();
  await expect(shown().getByText(BAR).first()).toBeVisible();
  expect(await shown().locator('body').innerText()).not.toContain('Ada');

  // As large as the page, scaled: the tab stands in the view where it stands on the page.
  const spot = viewer.page.getByRole('button', { name: 'Point at: Set Up', exact: true });
  const frame = await viewer.page.locator('.mirror-frame').boundingBox();
  const [there, here] = [
    await page.getByRole('tab', { name: 'Set Up' }).boundingBox(),
    await spot.boundingBox(),
  ];
  const scale = (frame?.width ?? 0) / 1280;
  expect(Math.abs((there?.x ?? 0) * scale + (frame?.x ?? 0) - (here?.x ?? 0))).toBeLessThan(12);
  expect(Math.abs((there?.y ?? 0) * scale + (frame?.y ?? 0) - (here?.y ?? 0))).toBeLessThan(12);
  await spot.click();
  await poll(() => viewer.asked()).toContain('point sales.tabSetUp');
  await expect(viewer.page.getByText('You point at: Set Up')).toBeVisible();
  expect(await axeFindings(viewer.page)).toEqual([]);

  await page.getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await recorded.batches()).length).toBeGreaterThan(first.length);
  await poll(async () => {
    await viewer.hand((await recorded.batches()).slice(first.length));
    return shown().getByText('Connected', { exact: true }).count();
  }).toBeGreaterThan(1);
  expect(viewer.loaded).toEqual([]);

  // The page is left: the last picture stays and says so, and nothing on it can be pointed at until there is one again.
  await viewer.leave();
  await expect(viewer.page.getByText('This is the last picture.')).toBeVisible();
  await expect(spot).toHaveCount(0);
  expect(await axeFindings(viewer.page)).toEqual([]);
  await recorded.ask({ ask: 'fresh' });
  const before = (await recorded.batches()).length;
  await poll(async () => {
    await viewer.hand((await recorded.batches()).slice(before));
    return viewer.page.getByText('This is the last picture.').count();
  }).toBe(0);
  await page.close();
});

test('the masked page fills the window and goes back to its place by Escape', async () => {
  const page = await bare.context.newPage();
  await page.goto(MARKETO_SETTINGS);
  const recorded = await recordPage(page, LOCATE);
  await poll(async () => (await recorded.batches()).length).toBeGreaterThan(0);
  await viewer.hand(await recorded.batches());
  await expect(shown().locator('body')).toBeVisible();
  await viewer.page.setViewportSize({ width: 900, height: 700 });
  const width = async () => (await viewer.page.locator('.mirror-room').boundingBox())?.width ?? 0;
  const inPlace = await width();
  await viewer.page.evaluate(() => {
    document.querySelector('main')?.style.setProperty('max-width', '500px');
  });
  await poll(width).toBeLessThan(inPlace);
  await viewer.page.getByRole('button', { name: words.larger }).click();
  await poll(width).toBeGreaterThan(inPlace - 40);
  expect(await axeFindings(viewer.page)).toEqual([]);
  await viewer.page.keyboard.press('Escape');
  await poll(width).toBeLessThan(inPlace);
  await page.close();
});

test('what another seat sends loads nothing, runs nothing, and shows no more than a mask', async () => {
  const at = 'https://evil.example/';
  const node = (id: number, tagName: string, attributes: object, childNodes: readonly object[] = []) => ({
    type: 2,
    id,
    tagName,
    attributes,
    childNodes,
  });
  const text = (id: number, textContent: string) => ({ type: 3, id, textContent });
  const body = node(3, 'body', { onload: 'parent.ran=1', background: at }, [
    node(4, 'img', { src: at, onerror: 'parent.ran=1', rr_dataURL: at, rr_width: '9px', rr_height: '9px' }),
    node(5, 'script', { src: at }, [text(6, 'parent.ran=1')]),
    node(7, 'iframe', { src: at, srcdoc: `<img src=${at}>`, rr_src: at }),
    node(8, 'style', { _cssText: `@import "${at}";p{background:url(${at});content:"x"}` }),
    node(9, 'p', { style: `background-image:url(${at})`, class: 'a', onclick: 'parent.ran=1' }, [
      text(10, 'Sign in again'),
    ]),
    node(11, 'link', { rel: 'stylesheet', href: at }),
    node(12, 'meta', { 'http-equiv': 'refresh', content: `0;url=${at}` }),
    node(13, 'a', { href: 'javascript:parent.ran=1', ping: at }, [text(14, 'Connect')]),
    node(15, 'object', { data: at }),
    node(16, 'video', { src: at, poster: at, autoplay: '' }),
  ]);
  const root = { type: 0, id: 1, childNodes: [node(2, 'html', {}, [body])] };
  const events = [
    { type: 4, data: { href: at, width: 800, height: 600 } },
    { type: 2, data: { node: root, initialOffset: { left: 0, top: 0 } } },
    { type: 3, data: { source: 10, family: 'x', fontSource: at, buffer: false } },
    { type: 3, data: { source: 9, id: 4, type: 0, commands: [{ property: 'drawImage', args: [] }] } },
    { type: 5, data: { tag: 'x', payload: at } },
  ] as unknown as readonly MirrorEvent[];
  await poll(() => viewer.asked()).toEqual(['fresh']);
  await viewer.hand([{ fresh: true, events, spots: [{ node: 13, control: 'sales.connect' }] }]);
  await expect(shown().getByText('Connect', { exact: true })).toBeVisible();
  await expect(viewer.page.getByRole('button', { name: 'Point at: Connect' })).toBeVisible();
  await expect(viewer.page.getByText(words.legend)).toBeVisible();
  expect(await shown().locator('body').innerText()).not.toContain('Sign in');
  const html = await shown()
    .locator('html')
    .evaluate((element) => element.outerHTML);
  expect(html).not.toMatch(/evil|ran=1|javascript/);
  expect(await viewer.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  expect(viewer.loaded).toEqual([]);
});
