/** What is typed or shown on the pages is found nowhere: not kept, not told, not drawn, not sent, not logged, not passed on. */
import { expect, test } from '@playwright/test';
import type { SignedFact } from '../../lib/checklist/fact.ts';
import { findCodes } from '../../lib/share/code.ts';
import { unpack } from '../../lib/share/pack.ts';
import { startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, openActor } from './actor.ts';
import { begun } from './begun.ts';
import {
  CANARY,
  KEPT,
  MARKETO_PAGES,
  type Planted,
  plant,
  planted,
  SALES_PAGES,
  SALESFORCE_PAGES,
} from './canary.ts';
import { everythingKept, hearMessages } from './kept.ts';
import { parts } from './overlay.ts';
import { poll } from './poll.ts';
import { cards } from './ringed.ts';
import { MUNCHKIN, say } from './worker.ts';

/** What is kept of documents that were read. */
const isRead = (session: Record<string, unknown>, host: RegExp): boolean =>
  Object.values(session).some(
    (doc) =>
      typeof doc === 'object' &&
      doc !== null &&
      'url' in doc &&
      'sighting' in doc &&
      doc.sighting !== null &&
      host.test(new URL(String(doc.url)).hostname),
  );

/** The code of a message, unpacked. */
async function inside(letter: string): Promise<readonly SignedFact[]> {
  const [code] = await findCodes(letter);
  const facts = await unpack((code?.bytes ?? new Uint8Array(0)).slice(1));
  if (facts === null) throw new Error('the message holds no facts');
  return facts;
}

test('no secret of any page is kept, told, drawn, sent, logged or passed on', async () => {
  const consoles = await startConsoles({ scenario: 'onboarding', salesforce: { late: 0 } });
  consoles.truth.act(ADA.email, { kind: 'sendInvite', email: ADA.email });
  consoles.truth.act(ADA.email, { kind: 'join' });
  const ada: Actor = await openActor(consoles, ADA, { allowed: ['marketo', 'salesforce'] });
  const { context } = ada.seat;
  const seen: string[] = [];
  context.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
  context.on('console', (message) => seen.push(message.text()));
  const heard = await hearMessages(ada.seat);
  await plant(context);

  const run = await begun(ada, ['marketoAdmin', 'salesforceAdmin'], ['account', 'connectSalesforce']);
  await say(ada.popup, { call: 'choose', run, task: 'connectMarketo', fallback: true });

  const drawn: string[] = [];
  const fields: Record<string, number> = {};
  const walk = async (places: readonly Planted[]): Promise<void> => {
    for (const { name, host, open } of places) {
      await test.step(name, async () => {
        await ada.page.bringToFront();
        await open(ada.page, consoles);
        await poll(async () => {
          const session = await ada.popup.evaluate(() => chrome.storage.session.get(null));
          return host.source === '^$' || isRead(session, host);
        }, `${name} is read`).toBe(true);
        fields[name] = await planted(ada.page);
        drawn.push(...[...(await parts(ada.page)), ...(await cards(ada.page))].map(({ text }) => text));
      });
    }
  };
  await walk(SALES_PAGES);
  // The fields that are looked for are read once they are filled.
  const setUp = SALES_PAGES.filter(({ name }) => name === 'Sales, Set Up');
  await walk(setUp);
  await poll(heard, 'a filled field of Set Up').toContain('"filled":"space"');
  await walk(MARKETO_PAGES);
  for (const task of ['connectMarketo', 'sync', 'invite', 'package'])
    await say(ada.popup, { call: 'did', run, task });
  await walk(SALESFORCE_PAGES);

  const { clientId, clientSecret, marketo } = consoles.truth.tenant;
  const kept = await everythingKept(ada.popup);
  const letter = await say(ada.popup, { call: 'share', run, to: 'csm' });
  const places = {
    kept,
    heard: await heard(),
    drawn: drawn.join('\n'),
    popup: await ada.popup.content(),
    seen: seen.join('\n'),
    passed: JSON.stringify(await inside(letter)),
    exported: await say(ada.popup, { call: 'export', tenant: MUNCHKIN }),
  };
  // What is looked through is the right place.
  expect(kept).toContain('Northwind');
  expect(places.heard).toContain('"filled":"space"');
  expect(places.heard).toContain('"call":"sighted"');
  expect(places.drawn).toContain('Northwind');
  expect(places.seen).toContain('toutapp.com');
  expect(places.passed).toContain('onboarding');
  expect(kept).not.toContain('token=');
  // Some pages have no field, or none outside of a closed root; most have.
  const empty = Object.entries(fields).flatMap(([page, count]) => (count > 0 ? [] : [page]));
  expect(empty.length).toBeLessThan(Object.keys(fields).length / 2);
  for (const secret of [CANARY.trim(), clientId, clientSecret, marketo.apiSecretKey, KEPT])
    for (const [place, text] of Object.entries(places))
      expect([place, text.toLowerCase().includes(secret.toLowerCase())]).toEqual([place, false]);
  await ada.seat.close();
  await consoles.close();
});
