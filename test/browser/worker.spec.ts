import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { expectHold, expectUntouched } from './hold.ts';
import { noticeText } from './overlay.ts';
import { poll } from './poll.ts';
import { card, disconnectClick, row } from './sales.ts';
import { opened, reload } from './stand.ts';
import { expectStep, facts, MUNCHKIN, say, view } from './worker.ts';

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

const names = { leaver: ADA.name, keeper: BO.name };

test('stopped: the click is held and explained, and the worker is awake again', async () => {
  await opened({ a });
  await a.page.bringToFront();
  await a.seat.stopWorker();
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
  await expectStep(a, 'revoke');
});

test('stopped between the page’s load and the first click', async () => {
  await opened({ a });
  await reload(a);
  await expect(card(a.page).getByRole('button')).toBeVisible();
  await a.seat.stopWorker();
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('stopped in the middle of a step: what was clicked is on disk', async () => {
  await opened({ a });
  await a.page.bringToFront();
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await view(a)).rows.length).toBeGreaterThan(0);
  await row(a.page, BO.email).getByRole('button').click();
  await a.seat.stopWorker();
  await a.page.bringToFront();
  await a.page.getByRole('dialog').getByRole('button', { name: 'Disconnect', exact: true }).click();
  await a.seat.stopWorker();
  await expectStep(a, 'invite');
  const clicked = async () => (await facts(a)).filter(({ body }) => body.kind === 'clicked');
  // The row, then the dialog that confirms it: what the stopped worker did not answer is sent again.
  await poll(async () => (await clicked()).length).toBe(2);
  for (const { body } of await clicked()) expect(body).toMatchObject({ control: 'rowAccess', row: BO.email });
});

test('busy for ever: a page loaded meanwhile holds by itself, in words of its own', async () => {
  await opened({ a });
  const [worker] = a.seat.context.serviceWorkers();
  const busy = worker
    ?.evaluate(() => {
      for (;;);
    })
    .catch(() => 'stopped');
  await a.page.bringToFront();
  await a.page.reload();
  await disconnectClick(a.page, 'en');
  await poll(() => noticeText(a.page)).toContain('Stopped, to be safe');
  await expectUntouched(a.page, consoles);
  await a.seat.stopWorker();
  expect(await busy).toBe('stopped');
});

test('the ledger outlives the browser @all', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'handrail-'));
  const first = await openActor(consoles, ADA, { profile });
  await opened({ a: first });
  await say(first.popup, {
    call: 'note',
    handover: (await view(first)).checklist?.handover ?? '',
    topic: 'workspace',
    text: 'Sales EMEA',
  });
  const before = await facts(first);
  await first.seat.close();
  const again = await openActor(consoles, ADA, { profile });
  await poll(async () => (await view(again)).doc?.tenant).toBe(MUNCHKIN);
  const after = await facts(again);
  expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect((await view(again)).checklist).toMatchObject({ workspace: 'Sales EMEA', me: 'leaver' });
  await expect(again.popup.getByText('Sales EMEA')).toBeVisible();
  await again.seat.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
