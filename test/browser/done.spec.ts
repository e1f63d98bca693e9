import { expect, test } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, expectTurn, openActor, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { changes, expectHold } from './hold.ts';
import { poll } from './poll.ts';
import { card, disconnectClick, row } from './sales.ts';
import { type Pair, released, reload } from './stand.ts';
import { expectStep, facts, handoverOf, MUNCHKIN, say, view } from './worker.ts';

// What stands once the handover is done. The tests go on from one stand and change nothing of it.
let consoles: Consoles;
let pair: Pair;
test.beforeAll(async () => {
  consoles = await startConsoles();
  const [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO)]);
  pair = { a, b };
  await afresh(consoles, [a, b]);
  await released(consoles, pair);
  consoles.truth.act(ADA.email, { kind: 'disconnect' });
  await reload(a);
  await expectStep(a, 'close');
  const closing = await message(a, 'closed');
  await say(b.popup, { call: 'receive', text: closing, here: MUNCHKIN, name: '', otherHandover: false });
  await reload(b);
  await expectStep(b, 'report');
});
test.afterAll(async () => {
  await Promise.all([pair.a.seat.close(), pair.b.seat.close()]);
  await consoles.close();
});

async function message(actor: Actor, kind: 'closed' | 'checked'): Promise<string> {
  const handover = await handoverOf(actor);
  const text = await say(actor.popup, { call: 'write', handover, message: kind, fresh: false });
  await say(actor.popup, { call: 'copied', handover, message: kind });
  return text;
}

const people = { keeper: BO.name, leaver: ADA.name };
const names = { ...people, row: ADA.name };

test('the leaver is asked whether they were the first-invited user, and told what follows', async () => {
  const { a } = pair;
  await expect(a.popup.getByText(handoverWords.en.firstTitle)).toBeVisible();
  expect(await axeFindings(a.popup)).toEqual([]);
  await press(a, handoverWords.en.firstYes);
  await expect(a.popup.getByText(fill(handoverWords.en.firstKeep, people))).toBeVisible();
});

test('the end says how to see that the team is still connected, and when users may get access @all', async () => {
  const { b } = pair;
  await expect(b.popup.getByRole('heading', { name: handoverWords.en.checkTitle })).toBeVisible();
  await expect(b.popup.getByText(/wait ten minutes after connecting/)).toBeVisible();
  expect(await axeFindings(b.popup)).toEqual([]);
});

test('the closing can be copied again, and is the same message @all', async () => {
  const { a } = pair;
  for (const text of [await message(a, 'closed'), await message(a, 'closed')])
    expect(text).toContain('HANDRAIL1.');
  expect((await facts(a)).filter(({ body }) => body.kind === 'closed')).toHaveLength(1);
});

test('the keeper is an admin in no handover: Disconnect is held again', async () => {
  const { b } = pair;
  await disconnectClick(b.page, 'en');
  await expectHold(b.page, 'noHandover');
  expect(changes(consoles)).toEqual([]);
});

test('Connect by the one who has left is held', async () => {
  const { a } = pair;
  await a.page.bringToFront();
  await card(a.page).getByRole('button', { name: 'Connect', exact: true }).click();
  await poll(() => a.page.getByRole('dialog').count()).toBe(0);
  await poll(async () => (await view(a)).doc?.held?.control).toBe('connect');
  expect(changes(consoles)).toEqual([]);
});

test('the last message closes the leaver’s checklist too', async () => {
  const { a, b } = pair;
  const text = await message(b, 'checked');
  await expectTurn(b, 'finishedKeeper', ADA.name);
  await say(a.popup, { call: 'receive', text, here: MUNCHKIN, name: '', otherHandover: false });
  await poll(async () => (await view(a)).checklist?.status).toBe('finished');
  expect((await view(a)).checklist?.tasks.map(({ status }) => status)).toEqual([
    'done',
    'done',
    'done',
    'done',
  ]);
});

test('the keeper may remove the leaver after done; nobody else who is named', async () => {
  const { b } = pair;
  await b.page.bringToFront();
  await b.page.goto('https://toutapp.com/next#settings/admin/user-management');
  await poll(async () => (await view(b)).place).toBe('sales.users');
  await row(b.page, ADA.email).getByRole('button', { name: 'Deactivate' }).click();
  const dialog = b.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(changes(consoles)).toEqual([]);
});

test('the leaver may not remove the keeper @all', async () => {
  const { a } = pair;
  await a.page.bringToFront();
  await a.page.goto('https://toutapp.com/next#settings/admin/user-management');
  await poll(async () => (await view(a)).place).toBe('sales.users');
  await row(a.page, BO.email).getByRole('button', { name: 'Deactivate' }).click();
  await expectHold(a.page, 'removalNamed', { ...names, row: BO.name });
  expect(changes(consoles)).toEqual([]);
});

test('the first user invited may not be removed, as an onboarding here remembers them', async () => {
  const { b } = pair;
  await say(b.popup, { call: 'firstInvited', tenant: MUNCHKIN, person: ADA });
  await b.page.bringToFront();
  await b.page.reload();
  await poll(async () => (await view(b)).place).toBe('sales.users');
  await row(b.page, ADA.email).getByRole('button', { name: 'Deactivate' }).click();
  await expectHold(b.page, 'removalFirst', names);
  expect(changes(consoles)).toEqual([]);
  await expect(b.popup.getByText(fill(handoverWords.en.firstKeep, people))).toBeVisible();
});
