/** Marketo is seen three ways, by its globals, its address and its labels: each with the other two taken away. */
import { expect, test } from '@playwright/test';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import type { MarketoSwitches } from '../consoles/marketo/switches.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA } from './actor.ts';
import { type MarketoTab, node, openMarketo } from './marketo.ts';
import { poll } from './poll.ts';
import { cards, clickRing, ringed } from './ringed.ts';
import { openPerson } from './trio.ts';
import { beginAlone, isDone } from './walker.ts';
import { ask, MUNCHKIN, say, view } from './worker.ts';

const START = 'https://login.marketo.com/';

let consoles: Consoles;
let first: Actor;
let ada: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboarding' });
  first = await openPerson(consoles, ADA, 'en', { address: START, leadsTo: /marketo/ });
});
test.afterAll(async () => {
  await first.seat.close();
  await consoles.close();
});

/** A tab of its own, whose pages nothing was done to; the run is begun. */
async function begin(switches: Partial<MarketoSwitches>): Promise<void> {
  consoles.reset();
  consoles.useMarketo(switches);
  const page = await first.seat.context.newPage();
  await page.goto(START);
  ada = { ...first, page, popup: await first.seat.popup(page) };
  await page.goto('about:blank');
  await say(ada.popup, { call: 'erase', tenant: MUNCHKIN });
  await beginAlone(ada);
}
test.afterEach(async () => {
  await Promise.all([ada.page, ada.popup].map((page) => page.close()));
});

/** Every letter becomes the next one: words that nobody knows. */
const unknown = (text: string): string =>
  text.replace(/[a-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));

/** From now on the pages of this tab show no word that is known. */
const withoutLabels = () =>
  ada.page.addInitScript(() => {
    const done = new Map<Node, string>();
    const change = (at: Node): void => {
      const text = at.nodeValue ?? '';
      if (at.nodeType !== Node.TEXT_NODE) at.childNodes.forEach(change);
      else if (done.get(at) !== text && at.parentElement?.localName !== 'script') {
        const shown = text.replace(/[a-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
        done.set(at, shown);
        at.nodeValue = shown;
      }
    };
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) for (const at of [target, ...addedNodes]) change(at);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** The one card of the page. */
const card = async (): Promise<string> => {
  const all = await cards(ada.page);
  return all.length === 1 ? (all[0]?.text ?? '') : `${all.length} cards`;
};
const expectCard = (text: string) => poll(card).toContain(text);
const plain = (text: string): string => text.replaceAll('**', '').split('. ')[0] ?? '';
const TREE = plain(onboardingWords.en.prompts.tree?.look ?? '');

/** Entry of the bar, and node of the tree, whose words are not known. */
const clickAdmin = ({ root }: MarketoTab) =>
  root.locator('.mktNavTabs').getByText(unknown('Admin'), { exact: true }).click();

test('by its globals alone: whose it is, and how far the way is gone; they prove nothing', async () => {
  await begin({ code: 'none' });
  await withoutLabels();
  const tab = await openMarketo(ada.page, ADA.email);
  await expectCard('Next, open Admin');
  expect((await view(ada)).tenant).toBe(MUNCHKIN);
  await clickAdmin(tab);
  await expectCard(TREE);
  await node(tab, unknown(tab.section)).click();
  await expectCard('Next, open Actions Config');
  expect(await ringed(ada.page)).toBeNull();
  expect(await isDone(ada, 'account')).toBe(false);
});

test('by its address alone: whose it is, in the shell and in the frame', async () => {
  await begin({ globals: 'absent' });
  await withoutLabels();
  await openMarketo(ada.page, ADA.email, { entrance: 'shell', launches: false });
  await expectCard('Next, open Admin');
  await ada.page.locator('.shell-launch').click();
  await poll(() => ada.page.frames().length).toBeGreaterThan(2);
  await expectCard('Next, open Admin');
  // The shell, the frame of the outer page's other host, and the frame in it.
  const tenants = () =>
    ada.popup.evaluate(async () =>
      JSON.stringify(await chrome.storage.session.get(null)).match(/"tenant":(null|"[^"]*")/g),
    );
  await poll(tenants).toEqual(Array(3).fill(`"tenant":"${MUNCHKIN}"`));
  expect(await ringed(ada.page)).toBeNull();
});

test('by its labels alone: what to click, once somebody has said whose it is', async () => {
  await begin({ globals: 'absent', code: 'none' });
  const tab = await openMarketo(ada.page, ADA.email);
  await poll(async () => (await view(ada)).doc).not.toBeNull();
  const { doc } = await view(ada);
  const named = await ask(ada.popup, { call: 'nameTenant', doc: doc?.doc ?? '', munchkin: MUNCHKIN });
  expect(named.ok).toBe(true);
  for (const text of [tab.word('admin'), tab.section, tab.word('actionsConfig')])
    await clickRing(ada.page, text);
  await expectCard('Choose an admin in the list');
});
