/** A machine is lost when A has disconnected already: somebody still waits for the closing, and gets it. */
import { expect } from '@playwright/test';
import { planWords } from '../../lib/words/popup-plan.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor, press } from './actor.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import { begin, carry, click, confirmDigits, expectNoHarm, expectPopup } from './scenario.ts';
import { test } from './stage.ts';
import { released, reload } from './stand.ts';
import { expectStep, MUNCHKIN, say, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

test('A’s machine is lost before the closing: another one goes on without the connection, and closes @all', async () => {
  await begin(consoles, 'machineLost', [a, b]);
  await released(consoles, { a, b });
  consoles.truth.act(ADA.email, { kind: 'disconnect' });
  const other = await openActor(consoles, ADA);
  // Their page no longer shows whose it is: they name it, as the popup leads them to.
  await poll(async () => (await view(other)).connection).toBe('free');
  const { doc } = await view(other);
  await say(other.popup, { call: 'nameTenant', doc: doc?.doc ?? '', munchkin: MUNCHKIN });
  await press(other, 'Hand the connection over');
  await press(other, planWords.en.resumeDo);
  await other.popup.getByRole('textbox', { name: planWords.en.keeperName }).fill(BO.name);
  await other.popup.getByRole('textbox', { name: planWords.en.keeperEmail }).fill(BO.email);
  await other.popup.getByRole('textbox', { name: planWords.en.yourEmail }).fill(ADA.email);
  await other.popup.getByRole('textbox', { name: planWords.en.tenantName }).fill('Northwind');
  await press(other, planWords.en.resumeDo);
  await expectStep(other, 'invite');
  await carry(other, b, 'invited');
  await reload(b);
  await expectStep(b, 'reply');
  await carry(b, other, 'replied');
  await expectPopup(b, 'Compare the digits with Ada Lindqvist once more');
  await confirmDigits(other);
  await confirmDigits(b);
  await click(b, 'Disconnect');
  await expectHold(b.page, 'promiseStands', { leaver: ADA.name, keeper: BO.name });
  await clickInOverlay(b.page, 'Got it');
  await expectStep(other, 'reloadToClose');
  await reload(other);
  await expectStep(other, 'close');
  await carry(other, b, 'closed');
  await reload(b);
  await expectStep(b, 'report');
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expectNoHarm(consoles, BO.email);
  await other.seat.close();
});

test('B’s machine is lost before the closing: another one answers late, and gets it once its digits are compared @all', async () => {
  await begin(consoles, 'machineLost', [a, b]);
  await released(consoles, { a, b });
  consoles.truth.act(ADA.email, { kind: 'disconnect' });
  await reload(a);
  await expectStep(a, 'close');
  await carry(a, b, 'closed');
  const other = await openActor(consoles, BO);
  await carry(a, other, 'invited');
  await reload(other);
  await expectStep(other, 'reply');
  await carry(other, a, 'replied');
  await expectPopup(
    a,
    'Compare the digits with Bo Tanaka once more',
    'Nothing of the handover changes: if it is Bo Tanaka, your closing message goes there, too.',
  );
  await press(a, 'Compare the digits');
  await press(a, 'The digits are the same');
  await expectPopup(a, 'Tell Bo Tanaka that you have disconnected');
  await carry(a, other, 'closed');
  await reload(other);
  await expectStep(other, 'report');
  await carry(other, a, 'checked');
  await expectStep(a, 'finished');
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expectNoHarm(consoles, BO.email);
  await other.seat.close();
});
