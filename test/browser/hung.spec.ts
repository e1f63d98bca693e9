/** A page of the console that hangs: it holds up nobody else. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { expectHold } from './hold.ts';
import { click } from './scenario.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { expectStep, handoverOf, say } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(() => afresh(consoles, [a]));

test('while another tab waits for an answer to its alert, the checklist goes on and the page is guided', async () => {
  const other = await a.seat.context.newPage();
  await other.goto(a.page.url());
  await opened({ a });
  const hanging = other.waitForEvent('dialog');
  await other.evaluate(() => void setTimeout(() => alert('Are you still there?')));
  const dialog = await hanging;
  await click(a, 'Disconnect');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
  await say(a.popup, { call: 'say', handover: await handoverOf(a), task: 'revoke' });
  await expectStep(a, 'invite');
  await dialog.accept();
  await other.close();
  expect(consoles.truth.holders()).not.toEqual([]);
});
