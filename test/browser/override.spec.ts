import { expect, type Page } from '@playwright/test';
import { windowWords } from '../../lib/words/popup-window.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { changes, expectHold, expectNoHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { disconnectClick } from './sales.ts';
import { test } from './stage.ts';
import { opened, reload } from './stand.ts';
import { expectStep, facts, MUNCHKIN, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(async () => {
  await afresh(consoles, [a]);
  await opened({ a });
  await a.page.bringToFront();
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
});

const words = windowWords.en;
const dialog = () => a.page.getByRole('dialog');

/** The window that the hold leads to. */
async function openWindow(): Promise<Page> {
  const opening = a.seat.context.waitForEvent('page');
  await clickInOverlay(a.page, 'Override …');
  const window = await opening;
  await expect(window.getByText(words.overrideSafe)).toBeVisible();
  return window;
}

async function release(window: Page, munchkin: string, reason: string): Promise<void> {
  await window.getByRole('textbox', { name: words.typeMunchkin }).fill(munchkin);
  await window.getByRole('textbox', { name: words.reason, exact: true }).fill(reason);
  await window.getByRole('button', { name: words.release }).click();
}

test('it says who would be cut off, and is reachable for everybody', async () => {
  const window = await openWindow();
  await expect(window.locator('main')).toContainText('every user of Northwind Traders');
  await expect(window.getByText(ADA.name)).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
});

test('the Munchkin ID typed and a reason release one click in this document, and it is recorded', async () => {
  const window = await openWindow();
  await release(window, MUNCHKIN, 'Bo has left the company');
  await expect(window.getByText(words.released)).toBeVisible();
  await window.close();
  await expectNoHold(a.page);
  await disconnectClick(a.page, 'en');
  await expect(dialog()).toBeVisible();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  const [body] = (await facts(a)).map((fact) => fact.body).filter(({ kind }) => kind === 'overrode');
  expect(body).toMatchObject({ control: 'disconnect', row: null, reason: 'Bo has left the company' });
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
  expect(changes(consoles)).toEqual([]);
});

test('it is good in this document only @all', async () => {
  const window = await openWindow();
  await release(window, MUNCHKIN, 'Bo has left the company');
  await expect(window.getByText(words.released)).toBeVisible();
  await window.close();
  await reload(a);
  await expectStep(a, 'revoke');
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
  expect(changes(consoles)).toEqual([]);
});

test('another Munchkin ID, or no reason, releases nothing @all', async () => {
  const window = await openWindow();
  await release(window, '123-ABC-456', 'Bo has left the company');
  await expect(window.getByText(words.wrongMunchkin)).toBeVisible();
  await release(window, MUNCHKIN, ' ');
  await expect(window.getByText(words.needReason)).toBeVisible();
  expect((await facts(a)).filter(({ body }) => body.kind === 'overrode')).toEqual([]);
});

test('witness by phone: what is read aloud is recorded word for word', async () => {
  const window = await openWindow();
  await window.getByText(/confirm by phone/).click();
  await window.getByRole('textbox', { name: words.witnessButton }).fill('Disconnect');
  await window.getByRole('textbox', { name: words.witnessMunchkin }).fill(MUNCHKIN);
  await window.getByRole('textbox', { name: words.witnessAccount }).fill(BO.email);
  await window.getByRole('textbox', { name: words.typeMunchkin }).fill(MUNCHKIN);
  await window.getByRole('button', { name: words.release }).click();
  await expect(window.getByText(words.released)).toBeVisible();
  const [body] = (await facts(a)).map((fact) => fact.body).filter(({ kind }) => kind === 'overrode');
  expect(JSON.stringify(body)).toContain(BO.email);
});

test('the address of the window alone opens it, and a document that is gone is told', async () => {
  const { doc } = await view(a);
  const window = await a.seat.screen(`popup.html?screen=override&doc=${doc?.doc}`);
  await expect(window.getByText(words.overrideSafe)).toBeVisible();
  const gone = await a.seat.screen('popup.html?screen=override&doc=nothing');
  await expect(gone.getByText(words.gone)).toBeVisible();
});
