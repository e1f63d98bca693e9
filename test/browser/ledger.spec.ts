/** The record on this machine is damaged or gone, in the real browser: what the screens say, and what is still held. */
import { expect } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { expectHold, expectUntouched } from './hold.ts';
import { poll } from './poll.ts';
import { click, expectPopup } from './scenario.ts';
import { test } from './stage.ts';
import { opened, reload } from './stand.ts';
import { ask, expectStep, facts, MUNCHKIN, say } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.beforeEach(() => afresh(consoles, [a]));

/** Damages what is stored of the first fact, as a broken disk would. */
const damage = ({ popup }: Actor): Promise<string> =>
  popup.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('handrail');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('facts', 'readwrite');
          const store = tx.objectStore('facts');
          const all = store.getAll();
          let id = '';
          all.onsuccess = () => {
            const [first] = all.result;
            id = first.id;
            store.put({ ...first, text: 'damaged' });
          };
          tx.oncomplete = () => {
            db.close();
            resolve(id);
          };
        };
      }),
  );

test('a record that cannot be read: the screens say so and what to do, and it is in the export', async () => {
  await opened({ a });
  const id = await damage(a);
  await a.seat.stopWorker();
  await a.popup.reload();
  await expectPopup(a, popupWords.en.ledgerBroken, popupWords.en.ledgerBrokenText);
  await click(a, 'Disconnect');
  await poll(() => a.page.getByRole('dialog').count()).toBe(0);
  await expectUntouched(a.page, consoles);
  const exported = await say(a.popup, { call: 'export', tenant: MUNCHKIN });
  expect(exported).toContain(id);
  expect(exported).toContain('damaged');
  // The way out that the screen names.
  expect(await ask(a.popup, { call: 'erase', tenant: MUNCHKIN })).toMatchObject({ ok: true });
  await expect(a.popup.getByText(popupWords.en.ledgerBroken)).toBeHidden();
});

test('the store deleted by the person: it begins anew, and Disconnect is held as before any handover', async () => {
  await opened({ a });
  await a.popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('handrail');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await reload(a);
  await poll(async () => (await facts(a)).filter(({ body }) => body.kind === 'opened')).toEqual([]);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'noHandover');
  await expectUntouched(a.page, consoles);
  await opened({ a });
});

test('what was said by mistake is taken back', async () => {
  await opened({ a });
  await a.popup.bringToFront();
  await a.popup.getByText(handoverWords.en.cannotSee).click();
  const task = fill(handoverWords.en.revoke, { keeper: BO.name, leaver: ADA.name });
  await press(a, fill(handoverWords.en.didItLabel, { task }));
  await expectStep(a, 'invite');
  await press(a, fill(handoverWords.en.undoLabel, { task }));
  await expectStep(a, 'revoke');
});
