/** Writes the messages of order.md. A fact is on disk before its text is given out. */
import type { MessageKind, ScreenAnswer } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { BodyOf, Fact, FactBody, HandoverId, TenantKey } from '../../lib/checklist/fact.ts';
import { firstInvited } from '../../lib/checklist/first.ts';
import { answerStands } from '../../lib/checklist/keeper.ts';
import { mayBreakOff } from '../../lib/checklist/leaver.ts';
import { quoteSighting } from '../../lib/checklist/quote.ts';
import { openBook } from '../../lib/checklist/read.ts';
import { tellsRefused } from '../../lib/checklist/refused.ts';
import { writeBaton } from '../../lib/share/baton.ts';
import { type Letter, writeLetter } from '../../lib/share/message.ts';
import { FIRST_MAX } from '../../lib/share/schema.ts';
import { type Core, type TenantState, tenantState } from './core.ts';
import { randomId, tenantOf } from './tenants.ts';

/** An invitation is good for seven days (order.md, message 1). */
const INVITATION_LIFE = 7 * 24 * 3_600_000;

export type Sent = Exclude<MessageKind, 'getReady'>;

const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });

/** The text of a message. The same message again gives the same fact; `fresh` invites with a fresh challenge. */
export async function writeMessage(
  core: Core,
  handover: HandoverId,
  message: MessageKind,
  fresh: boolean,
): Promise<ScreenAnswer> {
  return core.exclusively(async () => {
    const tenant = await tenantOf(core, handover);
    const state = tenant === null ? null : await tenantState(core, tenant);
    if (tenant === null || !state?.checklist) return failed('this handover is not known here');
    const { checklist } = state;
    const frame = {
      from: checklist[checklist.me].person,
      to: checklist[other(checklist)].person,
      tenant,
      tenantName: checklist.tenantName,
    };
    if (message === 'getReady') {
      const planned = opening(state, handover)?.planned ?? null;
      return { ok: true, text: writeLetter({ ...frame, message, planned }, core.language).text };
    }
    const fact =
      (fresh ? null : written(state, handover, message)) ?? (await newFact(core, tenant, state, message));
    if (typeof fact === 'string') return failed(fact);
    const code = await codeOf(core, fact, checklist);
    if (code === null) return failed('the fact could not be read back');
    return { ok: true, text: writeLetter(letterOf(fact, frame, code), core.language).text };
  });
}

/** The other's role. */
export const other = (checklist: Checklist) => (checklist.me === 'leaver' ? 'keeper' : 'leaver');

function opening({ facts }: TenantState, handover: HandoverId): BodyOf<'opened'> | null {
  for (const { body } of facts) if (body.kind === 'opened' && body.handover === handover) return body;
  return null;
}

/** The message as it was written before, where it still says what is true. */
function written({ facts, me }: TenantState, handover: HandoverId, message: Sent): Fact | null {
  const mine = facts.filter(
    ({ seat, body }) =>
      seat === me && body.kind === message && 'handover' in body && body.handover === handover,
  );
  const last = mine.sort((a, b) => b.n - a.n)[0] ?? null;
  if (last?.body.kind !== 'replied') return last;
  return answerStands(facts, me, handover) ? last : null;
}

function latestChallenge(facts: readonly Fact[], handover: HandoverId): string | null {
  let found: { n: number; challenge: string } | null = null;
  for (const { n, body } of facts) {
    if (body.kind === 'invited' && body.handover === handover && n > (found?.n ?? 0)) {
      found = { n, challenge: body.challenge };
    }
  }
  return found?.challenge ?? null;
}

/** The fact that a message is, appended; a sentence where it cannot be written yet. */
async function newFact(
  core: Core,
  tenant: TenantKey,
  state: TenantState,
  message: Sent,
): Promise<Fact | string> {
  const body = await newBody(core, tenant, state, message);
  return typeof body === 'string' ? body : core.ledger.append(tenant, body);
}

async function newBody(
  core: Core,
  tenant: TenantKey,
  { facts, me, checklist }: TenantState,
  message: Sent,
): Promise<FactBody | string> {
  if (!checklist) return 'this handover is not known here';
  const { handover, leaver, keeper, next, tasks } = checklist;
  const { keys } = await core.ledger.seat();
  switch (message) {
    case 'invited': {
      const first = firstInvited(openBook(facts, me)).slice(0, FIRST_MAX);
      return {
        kind: 'invited',
        handover,
        leaver: leaver.person,
        keeper: keeper.person,
        tenantName: checklist.tenantName,
        challenge: randomId(),
        expires: Date.now() + INVITATION_LIFE,
        keys,
        ...(first.length > 0 && { first }),
      };
    }
    case 'replied': {
      const challenge = latestChallenge(facts, handover);
      const soleTenant = await core.ledger.soleTenant(tenant);
      const { sighting, reason } = quoteSighting(facts, me, handover, 'invited', soleTenant);
      if (sighting === null || challenge === null) return `nothing to report yet: ${reason ?? 'notArrived'}`;
      return {
        kind: 'replied',
        handover,
        challenge,
        person: keeper.person,
        keys,
        sighting,
        promise: sighting.connection === 'holds',
      };
    }
    case 'closed': {
      if (next.step !== 'close') return 'the page has not shown yet that the connection is given up';
      // A close that is due before Disconnect was done can only break off.
      const left = tasks.some(({ id, status }) => id === 'disconnect' && status === 'done');
      if (!left && !mayBreakOff(facts, me, handover)) return 'the page has to be loaded anew first';
      return { kind: 'closed', handover, outcome: left ? 'disconnected' : 'brokenOff' };
    }
    case 'checked': {
      const soleTenant = await core.ledger.soleTenant(tenant);
      const { sighting, reason } = quoteSighting(facts, me, handover, 'closed', soleTenant);
      return sighting === null ? `nothing to report yet: ${reason}` : { kind: 'checked', handover, sighting };
    }
  }
}

/** The code, sealed to the other seat once its keys are known. */
async function codeOf(core: Core, fact: Fact, checklist: Checklist): Promise<string | null> {
  const signed = await core.ledger.signed(fact.id);
  if (!signed) return null;
  const { seat } = checklist[other(checklist)];
  const keys = seat === null || fact.body.kind === 'invited' ? null : await core.ledger.keysOf(seat);
  return writeBaton([signed], keys);
}

function letterOf(
  { body }: Fact,
  frame: Pick<Letter, 'from' | 'to' | 'tenant' | 'tenantName'>,
  code: string,
): Letter {
  switch (body.kind) {
    case 'invited':
      return { ...frame, message: 'invited', code, expires: body.expires };
    case 'closed':
      return { ...frame, message: 'closed', code, outcome: body.outcome };
    case 'checked':
      return { ...frame, message: 'checked', code };
    default:
      return {
        ...frame,
        message: 'replied',
        code,
        refused: body.kind === 'replied' && tellsRefused(body.sighting),
      };
  }
}
