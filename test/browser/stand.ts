/** Brings a handover from Ada to Bo to a stand without the screens, so that a test begins where its subject does. */
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, expectTenantRead } from './actor.ts';
import { poll } from './poll.ts';
import { expectStep, handoverOf, MUNCHKIN, say, view } from './worker.ts';

export interface Pair {
  readonly a: Actor;
  readonly b: Actor;
}

export async function reload(actor: Actor): Promise<void> {
  await actor.page.bringToFront();
  await actor.page.reload();
}

/** Ada has started. */
export async function opened({ a }: Pick<Pair, 'a'>): Promise<void> {
  await poll(async () => (await view(a)).doc?.tenant).toBe(MUNCHKIN);
  await say(a.popup, {
    call: 'start',
    tenant: MUNCHKIN,
    tenantName: 'Northwind Traders',
    leaver: ADA,
    keeper: BO,
    planned: null,
  });
  await expectStep(a, 'revoke');
  await expectTenantRead(a);
}

/** Bo's access is taken away, as if in another tab, and Bo has joined: the next click is Connect. */
export async function joined(consoles: Consoles, pair: Pair): Promise<void> {
  const { a, b } = pair;
  await opened(pair);
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email] });
  const handover = await handoverOf(a);
  const text = await say(a.popup, { call: 'write', handover, message: 'invited', fresh: false });
  await say(a.popup, { call: 'copied', handover, message: 'invited' });
  await say(b.popup, { call: 'receive', text, name: BO.name, here: MUNCHKIN, otherHandover: false });
  await reload(b);
  await expectStep(b, 'connect');
}

/** Bo has connected, and a page loaded anew has shown it. */
export async function connected(consoles: Consoles, pair: Pair): Promise<void> {
  await joined(consoles, pair);
  consoles.truth.act(BO.email, { kind: 'connect' });
  await reload(pair.b);
  await expectStep(pair.b, 'reply');
}

/** Bo has replied; the answer is the message. */
export async function replied(consoles: Consoles, pair: Pair): Promise<string> {
  await connected(consoles, pair);
  const { b } = pair;
  const handover = await handoverOf(b);
  const text = await say(b.popup, { call: 'write', handover, message: 'replied', fresh: false });
  await say(b.popup, { call: 'copied', handover, message: 'replied' });
  await expectStep(b, 'awaitClosing');
  return text;
}

/** The reply has arrived and the digits are compared; Ada's page is as old as before. */
export async function confirmed(consoles: Consoles, pair: Pair): Promise<void> {
  const text = await replied(consoles, pair);
  const { a } = pair;
  await say(a.popup, { call: 'receive', text, name: ADA.name, here: MUNCHKIN, otherHandover: false });
  await say(a.popup, {
    call: 'confirmDigits',
    handover: await handoverOf(a),
    otherHandover: false,
  });
  await expectStep(a, 'reloadToRelease');
}

/** Ada's Disconnect is released. */
export async function released(consoles: Consoles, pair: Pair): Promise<void> {
  await confirmed(consoles, pair);
  await reload(pair.a);
  await expectStep(pair.a, 'disconnect');
}
