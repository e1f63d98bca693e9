import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, CARMEN, openActor } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { expectHold, expectNoHold, expectUntouched } from './hold.ts';
import { clickInOverlay, part } from './overlay.ts';
import { poll } from './poll.ts';
import { card, confirmDialog, disconnectClick, expectRing, row } from './sales.ts';
import { expectCard } from './scenario.ts';
import { opened } from './stand.ts';

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

const disconnect = () => card(a.page).getByRole('button', { name: 'Disconnect', exact: true });
const names = { leaver: ADA.name, keeper: BO.name };

// Every other way to set it off stands in activation.ts.
test('Disconnect is held before anything has begun', async () => {
  await disconnect().click();
  await expectHold(a.page, 'noHandover');
  await expectUntouched(a.page, consoles);
});

for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin'])
  test(`in a frame without an address, as in the page around it (sandbox: ${sandbox})`, async () => {
    await a.page.evaluate((sealed) => {
      const frame = document.createElement('iframe');
      frame.title = 'connection';
      frame.style.cssText = 'width: 500px; height: 200px';
      if (sealed !== null) frame.setAttribute('sandbox', sealed);
      frame.srcdoc =
        '<main><h2>Marketo</h2><button onclick="this.textContent=\'reached\'">Disconnect</button></main>';
      document.querySelector('main')?.prepend(frame);
    }, sandbox);
    const frame = a.page.frameLocator('[title=connection]');
    const button = frame.getByRole('button', { name: 'Disconnect' });
    await button.click();
    await expect(frame.locator('handrail-overlay,handrail-notice')).toHaveCount(1);
    // By key once more: by now the frame has been told what is held.
    await button.press('Enter');
    await expect(button).toHaveText('Disconnect');
  });

test('a hold stays until it is dismissed, and what it held is not replayed', async () => {
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'noHandover');
  await clickInOverlay(a.page, 'Got it');
  await expectNoHold(a.page);
  await expectUntouched(a.page, consoles);
});

test('a hold by key takes the focus, Esc takes it away, and the focus is back on the control', async () => {
  await disconnect().press('Enter');
  await expectHold(a.page, 'noHandover');
  await poll(() => a.page.evaluate(() => document.activeElement?.localName)).toBe('handrail-overlay');
  await a.page.keyboard.press('Escape');
  await expectNoHold(a.page);
  await expect(disconnect()).toBeFocused();
});

test('a hold by mouse leaves the focus to the page', async () => {
  const search = a.page.getByRole('searchbox');
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await search.focus();
  await disconnect().click();
  await expectHold(a.page, 'noHandover');
  expect(await a.page.evaluate(() => document.activeElement?.localName)).not.toBe('handrail-overlay');
});

test('taking away one’s own row is as one’s own Disconnect', async () => {
  await opened({ a });
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await row(a.page, ADA.email).getByRole('button').click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('a selection with a holder’s own row in it is as one’s own Disconnect', async () => {
  await afresh(consoles, [a], { removal: 'selectThenAct' });
  await opened({ a });
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  for (const name of [ADA.name, 'Deniz Aydin'])
    await a.page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await a.page.locator('.bulk').getByRole('button', { name: 'Disconnect' }).click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('while others are selected, too, Handrail says so and points at nothing', async () => {
  await afresh(consoles, [a], { removal: 'selectThenAct' });
  await opened({ a });
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  const box = (name: string) => a.page.getByRole('checkbox', { name: new RegExp(name) });
  const bulk = a.page.locator('.bulk').getByRole('button', { name: 'Disconnect' });
  await box(BO.name).check();
  await expectRing(a.page, bulk);
  await box('Deniz Aydin').check();
  await expectCard(a, `Select ${BO.name} in the list of users, and nobody else.`, 'Others are selected, too');
  expect(await part(a.page, 'ring')).toBeNull();
  await box('Deniz Aydin').uncheck();
  await expectRing(a.page, bulk);
});

test('in a row’s menu that nothing ties to the row, the entry is the row’s, and whose row it is counts', async () => {
  await afresh(consoles, [a], { removal: 'rowMenu' });
  await opened({ a });
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  const dots = (email: string) => row(a.page, email).getByRole('button', { name: '⋯' });
  const entry = a.page.locator('.row-menu').getByRole('button', { name: 'Disconnect' });
  await expectRing(a.page, dots(BO.email));
  await expectCard(a, `In the row of ${BO.name}, open ⋯.`);
  await dots(BO.email).click();
  await expectRing(a.page, entry);
  await a.page.keyboard.press('Escape');
  await expectRing(a.page, dots(BO.email));
  await dots(ADA.email).click();
  await entry.click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
  await clickInOverlay(a.page, 'Got it');
  // The other row's menu is still open, and may lie over this row.
  await a.page.keyboard.press('Escape');
  await expectRing(a.page, dots(BO.email));
  await dots(BO.email).click();
  await expectRing(a.page, entry);
  await entry.click();
  await confirmDialog(a.page, 'en');
  await poll(() => consoles.truth.withAccess()).not.toContain(BO.email);
});

test('signed in as somebody else, the page releases nothing', async () => {
  await opened({ a });
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await signIn(a, CARMEN.email);
  const before = consoles.truth.log.length;
  await disconnectClick(a.page, 'en');
  await poll(() => a.page.getByRole('dialog').count()).toBe(0);
  await expectHold(a.page, 'keeperHasAccess', names);
  expect(consoles.truth.log).toHaveLength(before);
});
