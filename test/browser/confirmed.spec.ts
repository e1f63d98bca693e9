import { expect } from '@playwright/test';
import { windowWords } from '../../lib/words/popup-window.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { changes, expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import { disconnectClick } from './sales.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { facts, MUNCHKIN } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(async () => {
  await afresh(consoles, [a]);
  await opened({ a });
  await a.page.bringToFront();
});

const dialog = () => a.page.getByRole('dialog');
const confirm = () => dialog().getByRole('button', { name: 'Disconnect', exact: true });

async function override(): Promise<void> {
  const words = windowWords.en;
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
  const opening = a.seat.context.waitForEvent('page');
  await clickInOverlay(a.page, 'Override …');
  const window = await opening;
  await window.getByRole('textbox', { name: words.typeMunchkin }).fill(MUNCHKIN);
  await window.getByRole('textbox', { name: words.reason, exact: true }).fill('Bo has left the company');
  await window.getByRole('button', { name: words.release }).click();
  await expect(window.getByText(words.released)).toBeVisible();
  await window.close();
  await a.page.bringToFront();
}

test('an override is good for one click and the dialog that confirms it, recorded as one click', async () => {
  await override();
  await disconnectClick(a.page, 'en');
  await confirm().click();
  await poll(() => consoles.truth.holders()).not.toContain(ADA.email);
  const presses = (await facts(a)).flatMap(({ body }) => (body.kind === 'clicked' ? [body.press] : []));
  expect(presses).toEqual([presses[0], `${presses[0]}.ok`]);
});

test('a dialog that stands without a released click before it is held', async () => {
  await a.page.evaluate(() => {
    const box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    box.style.cssText = 'position:fixed;inset:200px auto auto 400px;background:#fff;padding:20px';
    box.innerHTML = '<p>Disconnect Marketo?</p><button>Disconnect</button>';
    document.body.append(box);
    box.addEventListener('click', () => (document.title = 'reached'));
  });
  await confirm().click();
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
  await expect(a.page).not.toHaveTitle('reached');
  expect(changes(consoles)).toEqual([]);
});
