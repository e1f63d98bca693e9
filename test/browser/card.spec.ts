import { expect } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, expectTenantRead, openActor, pressShortcut } from './actor.ts';
import { afresh } from './afresh.ts';
import { roles } from './axe.ts';
import { bare } from './hold.ts';
import { announcements, clickInOverlay, part, parts } from './overlay.ts';
import { poll } from './poll.ts';
import { card, expectRing, row } from './sales.ts';
import { test } from './stage.ts';
import { joined, opened } from './stand.ts';
import { expectStep, handoverOf, say } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(() => afresh(consoles, [a]));

const page = () => a.page;
const tab = () => page().getByRole('tab', { name: 'User Access' });
const verb = () => row(page(), BO.email).getByRole('button');
const text = async (): Promise<string> => bare((await part(page(), 'card'))?.text ?? '');

async function expectCard(...wanted: readonly string[]): Promise<void> {
  for (const piece of wanted) await poll(text).toContain(bare(piece));
}

async function begin(): Promise<void> {
  await opened({ a });
  await page().bringToFront();
}

test('the label is quoted as on the page, with its region, why, and whose step it is', async () => {
  await begin();
  await page().goto('https://toutapp.com/next#settings/profile');
  const marketo = page().getByRole('complementary').getByRole('link', { name: 'Marketo', exact: true });
  await expectRing(page(), marketo);
  await expectCard(
    'Marketo',
    'Admin Settings',
    'Your step 1 of 4 · then Bo Tanaka',
    CARD.en['frame.practice'],
  );
  await expectCard('While Bo Tanaka has access, Bo Tanaka cannot connect.');
});

test('a page that never ends loading has its ring all the same', async () => {
  await begin();
  await page().goto('https://toutapp.com/next#settings/profile');
  const html = await page().evaluate(async () => (await fetch('/next')).text());
  // Its own script runs at once, and another one keeps the document open.
  const body = html
    .replaceAll('<script type="module"', '<script async type="module"')
    .replace('</body>', '<script src="/never.js"></script></body>');
  await page().route('**/never.js', () => undefined);
  await page().route(
    (url) => url.pathname === '/next',
    (route) => route.fulfill({ contentType: 'text/html', body }),
  );
  await page().reload({ waitUntil: 'commit' });
  const marketo = page().getByRole('complementary').getByRole('link', { name: 'Marketo', exact: true });
  await expectRing(page(), marketo);
  expect(await page().evaluate(() => document.readyState)).toBe('loading');
  await page().unrouteAll({ behavior: 'ignoreErrors' });
});

test('what is out of view is scrolled to, on a page that never rests too', async () => {
  await begin();
  await page().goto('https://toutapp.com/next#settings/profile');
  await page().setViewportSize({ width: 1280, height: 320 });
  const marketo = page().getByRole('complementary').getByRole('link', { name: 'Marketo', exact: true });
  await expectCard(CARD.en['frame.scroll']);
  await expect(marketo).not.toBeInViewport();
  await marketo.evaluate((link) => {
    let at: Element = link;
    setInterval(() => {
      const next = at.cloneNode(true);
      if (!(next instanceof Element)) return;
      at.replaceWith(next);
      at = next;
    }, 30);
  });
  await clickInOverlay(page(), CARD.en['frame.scroll']);
  await expect(marketo).toBeInViewport();
});

test('Salesforce stands twice on the left and is never pointed at', async () => {
  await begin();
  await page().goto('https://toutapp.com/next#settings/crm/salesforce/configure');
  await expectRing(
    page(),
    page().getByRole('complementary').getByRole('link', { name: 'Marketo', exact: true }),
  );
});

test('the row’s control is pointed at only in the row of the keeper', async () => {
  await begin();
  await tab().click();
  await expectRing(page(), verb());
  await expectCard(`In the row of ${BO.name}, click Disconnect.`, CARD.en['act.noteWorkspace']);
});

test('it waits without dimming while the list is late, and points once the row is there', async () => {
  await begin();
  const answer = Promise.withResolvers<void>();
  await page().route('**/api/marketo/access*', async (route) => {
    await answer.promise;
    await route.continue();
  });
  await page().reload();
  await expectTenantRead(a);
  await tab().click();
  await expectCard(CARD.en['why.waitingRow'].replace('{address}', BO.email));
  await poll(async () => (await parts(page())).map(({ part: name }) => name)).toEqual(['card']);
  const dimmed = await page().evaluate(() => {
    const at = document.elementFromPoint(innerWidth / 2, 10);
    return at?.closest('handrail-overlay') !== null;
  });
  expect(dimmed).toBe(false);
  answer.resolve();
  await expectRing(page(), verb());
  await page().unroute('**/api/marketo/access*');
});

test('it moves on by itself when the page shows that it was done without us', async () => {
  await begin();
  await tab().click();
  await expectRing(page(), verb());
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email] });
  await page().getByRole('searchbox').fill('Tanaka');
  await expectCard(CARD.en['mine.invite'].replace('{other}', BO.name));
  await expectStep(a, 'invite');
});

test('it moves on when the step was done in another tab', async () => {
  await begin();
  await tab().click();
  await expectRing(page(), verb());
  const other = await a.seat.context.newPage();
  await other.goto('https://toutapp.com/next#settings/marketo-admin');
  const access = other.getByRole('tab', { name: 'User Access' });
  await expectRing(other, access);
  await expectTenantRead(a);
  await access.click();
  await expectRing(other, row(other, BO.email).getByRole('button'));
  await row(other, BO.email).getByRole('button').click();
  await other.getByRole('dialog').getByRole('button', { name: 'Disconnect', exact: true }).click();
  await expectStep(a, 'invite');
  await page().bringToFront();
  await expectCard(CARD.en['mine.invite'].replace('{other}', BO.name));
});

test('two candidates: words instead of an arrow', async () => {
  await begin();
  await expectRing(page(), tab());
  await tab().evaluate((element) => element.after(element.cloneNode(true)));
  await expectCard(
    CARD.en['look.userAccess'],
    CARD.en['why.unsure'],
    CARD.en['act.showOnce'],
    CARD.en['act.didIt'],
  );
  expect(await part(page(), 'ring')).toBeNull();
});

test('Esc in the card folds it to the pill at the lower left; the pill brings it back', async () => {
  await begin();
  await expectRing(page(), tab());
  await page().keyboard.press('Escape');
  await poll(async () => (await part(page(), 'card')) !== null).toBe(true);
  await pressShortcut(a);
  await poll(() => page().evaluate(() => document.activeElement?.localName)).toBe('handrail-overlay');
  await page().keyboard.press('Escape');
  await poll(async () => (await parts(page())).map(({ part: name }) => name)).toEqual(['pill']);
  const pill = await part(page(), 'pill');
  expect(pill?.box.x).toBeLessThan(200);
  expect((pill?.box.y ?? 0) + (pill?.box.height ?? 0)).toBeGreaterThan(700);
  await page().mouse.click((pill?.box.x ?? 0) + 20, (pill?.box.y ?? 0) + 10);
  await expectRing(page(), tab());
});

test('a folded card stays folded on the next page', async () => {
  await begin();
  await expectRing(page(), tab());
  await clickInOverlay(page(), CARD.en['frame.fold']);
  await page().reload();
  await poll(async () => (await parts(page())).map(({ part: name }) => name)).toEqual(['pill']);
});

test('the shortcut moves the focus into the card and back to where it was', async () => {
  await begin();
  await expectRing(page(), tab());
  await tab().focus();
  await pressShortcut(a);
  await poll(() => page().evaluate(() => document.activeElement?.localName)).toBe('handrail-overlay');
  await pressShortcut(a);
  await expect(tab()).toBeFocused();
});

test('a prompt is announced once, in a card that is a dialog with a name', async () => {
  await begin();
  await expectRing(page(), tab());
  const heard = await announcements(page());
  await page().evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
  await say(a.popup, { call: 'note', handover: await handoverOf(a), topic: 'workspace', text: 'EMEA' });
  await tab().click();
  await expectRing(page(), verb());
  await poll(heard).toHaveLength(1);
  expect((await heard())[0]).toContain('In the row of Bo Tanaka, click Disconnect.');
  const dialog = (await roles(page())).find(({ role }) => role === 'dialog');
  expect(bare(dialog?.name ?? '')).toBe(bare('In the row of Bo Tanaka, click Disconnect.'));
});

test('scrolling the control away takes the ring along and offers to scroll back', async () => {
  await page().setViewportSize({ width: 1280, height: 420 });
  await begin();
  await tab().click();
  await verb().scrollIntoViewIfNeeded();
  await expectRing(page(), verb());
  await page().evaluate(() => {
    document.body.style.paddingBottom = '2000px';
    scrollTo(0, 1500);
  });
  await expectCard(CARD.en['frame.scroll']);
  await clickInOverlay(page(), CARD.en['frame.scroll']);
  await expectRing(page(), verb());
});

test('the page in Japanese: its own labels are quoted, Handrail’s words are the reader’s', async () => {
  consoles.use({ language: 'ja' });
  await page().reload();
  await begin();
  await expectRing(page(), page().getByRole('tab', { name: 'ユーザーアクセス' }));
  await expectCard('Open the tab ユーザーアクセス');
});

test('the keeper’s card speaks Japanese in a Japanese browser @all', async () => {
  const b = await openActor(consoles, BO, { lang: 'ja' });
  consoles.use({ language: 'ja' });
  await joined(consoles, { a, b });
  await b.page.bringToFront();
  await expectRing(b.page, card(b.page).getByRole('button', { name: '接続', exact: true }));
  await poll(async () => bare((await part(b.page, 'card'))?.text ?? '')).toContain(
    bare(CARD.ja['why.ring.connect']),
  );
  await b.seat.close();
});
