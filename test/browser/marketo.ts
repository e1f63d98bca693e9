/** The practice console of Marketo as a test acts on it: by what a person sees, in whichever frame it stands. */
import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { say, type TextKey } from '../consoles/marketo/app/words.ts';
import type { Entrance, MarketoSwitches } from '../consoles/marketo/switches.ts';
import type { Language } from '../consoles/switches.ts';
import { FirefoxTab } from './firefox/tab.ts';
import { FirefoxThing } from './firefox/thing.ts';
import { poll } from './poll.ts';
import { inPage, type Root, type Tab, type Thing } from './tab.ts';

interface OpenOptions {
  readonly entrance?: Entrance;
  readonly lang?: Language;
  /** As the console's switches have them. */
  readonly frames?: MarketoSwitches['frames'];
  readonly wording?: MarketoSwitches['wording'];
  readonly node?: MarketoSwitches['node'];
  /** Code of the view to open on; without one the entrance page, or home. */
  readonly code?: string;
  /** False: stays on the entrance page of the shell, where somebody else clicks Launch. */
  readonly launches?: boolean;
}

/** The interface in a tab. */
export interface MarketoTab<Shown extends Tab = Page> {
  readonly page: Shown;
  /** The document of the interface; found anew whenever it is asked, so a replaced frame does no harm. */
  readonly root: Shown extends Page ? Page | FrameLocator : Root;
  /** A text as the pages show it. */
  word(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  /** What the section is called. */
  readonly section: string;
}

const WINDOW = '.x-window, .x4-window';
/** Buttons in a card that can be clicked. */
const ENABLED = '.mktCard :is(.x-btn, .x4-btn):not([class*=disabled])';
const SHELL = 'https://experience.adobe.com/';
const SECTION = {
  'Sales Insight': 'salesInsight',
  'Sales Connect': 'salesConnect',
  'Sales Engage': 'salesEngage',
} as const;

/** Signs somebody in, directly or through the Adobe shell (there by Launch), and waits until the interface stands there. */
export async function openMarketo(page: Page, email: string, options?: OpenOptions): Promise<MarketoTab>;
export async function openMarketo(page: Tab, email: string, options?: OpenOptions): Promise<MarketoTab<Tab>>;
export async function openMarketo(
  page: Tab,
  email: string,
  {
    entrance = 'direct',
    lang = 'en',
    frames = 2,
    wording = 0,
    node = 'Sales Insight',
    code = '',
    launches = true,
  }: OpenOptions = {},
): Promise<MarketoTab<Tab>> {
  const word: MarketoTab['word'] = (key, values) => say(lang, key, values, wording);
  const query = `?as=${encodeURIComponent(email)}&lang=${lang}`;
  let root: Root = page;
  // In a tab behind another one, clicks do not reach frames of other sites.
  await page.bringToFront();
  if (entrance === 'direct') await page.goto(`https://login.marketo.com/${query}${code && `#${code}`}`);
  else {
    await page.goto(`${SHELL}${query}`);
    if (launches) await page.getByRole('button', { name: word('launch'), exact: true }).click();
    root = within(page, frames);
  }
  const tab = { page, root, word, section: word(SECTION[node]) };
  if (launches || entrance === 'direct') await root.locator('.mktCanvasTitle').waitFor();
  if (entrance === 'shell' && code) {
    const { hash } = new URL(page.url());
    await inPage(
      page,
      (wanted) => {
        location.hash = wanted;
      },
      hash.replace(/classic\/.*$/, `classic/${code}`),
    );
  }
  return tab;
}

/** The document in the innermost of so many frames. */
function within(page: Tab, frames: number): Root {
  if (page instanceof FirefoxTab) return page.within(frames);
  let inner = page.frameLocator('iframe');
  for (let depth = 1; depth < frames; depth += 1) inner = inner.frameLocator('iframe');
  return inner;
}

/** The frame of the interface, to run something in its world. */
export async function interfaceFrame({ page }: MarketoTab): Promise<Frame> {
  let found: Frame | undefined;
  await poll(async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('#mktHeader')
          .count()
          .catch(() => 0)) > 0
      )
        found = frame;
    return found !== undefined;
  }).toBe(true);
  if (!found) throw new Error('the interface stands in no frame');
  return found;
}

const inside = (root: Page | FrameLocator, selector: string, text: string): Locator =>
  root.locator(selector).getByText(text, { exact: true });

/** Entry of the bar at the top. */
export const entry = (tab: MarketoTab, key: TextKey): Locator =>
  inside(tab.root, '.mktNavTabs', tab.word(key));
/** Node of the Admin tree. */
export const node = (tab: MarketoTab, label: string): Locator => inside(tab.root, '.x-tree-root-ct', label);
/** Tab of the section. */
export const strip = (tab: MarketoTab, key: TextKey): Locator =>
  inside(tab.root, '.x4-tab-bar, .x-tab-strip', tab.word(key));
/** Card of the section, by its title. */
export const cardOf = (tab: MarketoTab, key: TextKey): Locator =>
  tab.root
    .locator('.mktCard')
    .filter({ has: tab.root.locator('.x-panel-header-text').getByText(tab.word(key), { exact: true }) });
/** Button in a card. */
export const cardButton = (tab: MarketoTab, card: TextKey, key: TextKey): Locator =>
  cardOf(tab, card)
    .locator('.x-btn, .x4-btn')
    .filter({ hasText: new RegExp(`^\\s*${tab.word(key)}\\s*$`) });
/** Label of a value in a card: there only when the value is. */
export const valueLabel = (tab: MarketoTab, card: TextKey, key: TextKey): Locator =>
  cardOf(tab, card)
    .locator('label')
    .getByText(`${tab.word(key)}:`, { exact: true });
/** Window that is open. */
export const openedWindow = (tab: MarketoTab): Locator => tab.root.locator(WINDOW);
/** Button in the window. */
export const windowButton = (tab: MarketoTab<Tab>, key: TextKey): Thing =>
  tab.root.locator(WINDOW).getByText(tab.word(key), { exact: true });

/** Waits until the interface has been painted: in a frame that has only just come, a click gets lost before. */
async function painted({ root }: MarketoTab): Promise<void> {
  const twoFrames = () =>
    new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
  // While one frame takes the place of another there is nothing to ask.
  await poll(() =>
    root
      .locator('#mktHeader')
      .evaluate(twoFrames)
      .catch(() => false),
  ).toBe(true);
}

/** Goes to the section as a person does: Admin, the section in the tree. */
export async function toSection(tab: MarketoTab): Promise<void> {
  await painted(tab);
  await entry(tab, 'admin').click();
  await expect(node(tab, tab.section)).toBeVisible();
  await painted(tab);
  await node(tab, tab.section).click();
}

/** Goes on to Actions Config, the section's tab. */
export async function toActionsConfig(tab: MarketoTab): Promise<void> {
  await toSection(tab);
  await expect(strip(tab, 'actionsConfig')).toBeVisible();
  await painted(tab);
  await strip(tab, 'actionsConfig').click();
  await expect(cardOf(tab, 'integrationInfo')).toBeVisible();
}

/** Chooses a Marketo admin in the list, whatever kind of list it is. */
export async function chooseAdmin(tab: MarketoTab<Tab>, email: string): Promise<void> {
  const box = tab.root.locator('.x-form-field-trigger-wrap');
  const inBox = (await box.count()) > 0;
  const named = tab.root.locator(inBox ? '.x-combo-list' : '.mktCard').getByText(email);
  // A page that is drawn anew closes the box, and takes the row away under the pointer.
  await expect(async () => {
    if (inBox && (await named.count()) === 0) await box.click();
    await (named instanceof FirefoxThing ? named.click() : named.click({ timeout: 2000 }));
  }).toPass();
  await tab.root
    .locator(ENABLED)
    .filter({ hasText: tab.word('sendInvite') })
    .waitFor();
}

/** Chooses an admin and sends the invitation, with the window that asks back where there is one. */
export async function sendInvite(tab: MarketoTab, email: string, asksBack = true): Promise<void> {
  await chooseAdmin(tab, email);
  await cardButton(tab, 'accountTitle', 'sendInvite').click();
  if (asksBack) await windowButton(tab, 'sendInvite').click();
}

/** Starts the field sync: Sync, the preview, Start Sync. */
export async function startSync(tab: MarketoTab): Promise<void> {
  await cardButton(tab, 'actionFieldSync', 'sync').click();
  await tab.root.locator('.x-window, .x4-window, .mktInline').getByText('Actions Call Outcome').waitFor();
  const inWindow = (await openedWindow(tab).count()) > 0;
  await (inWindow ? windowButton(tab, 'startSync') : cardButton(tab, 'actionFieldSync', 'startSync')).click();
}
