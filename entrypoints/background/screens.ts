/** Answers the screens. What changes state becomes a fact; nothing is done that a fact does not say. */
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { FactBody, HandoverId, TenantKey } from '../../lib/checklist/fact.ts';
import { mayBreakOff } from '../../lib/checklist/leaver.ts';
import { LedgerError } from '../../lib/ledger/fault.ts';
import { ADDRESS } from '../../lib/procedures/handover/address.ts';
import { readText } from '../../lib/share/signed.ts';
import { listClues, recallClues, shareClues } from './clues.ts';
import { type Core, tenantState } from './core.ts';
import { noteTenant, takeIn, undoTakeIn } from './desk.ts';
import { recordOpenPages } from './pages.ts';
import { beginPick, endPick, rememberPick } from './picking.ts';
import { overrideForbidden } from './policy.ts';
import { setPresenting } from './presenting.ts';
import { previewMessage, receiveMessage } from './receiving.ts';
import { answerRoom } from './rooms.ts';
import { beginRun, sayOfRun, showNextOf } from './running.ts';
import { other, writeMessage } from './sending.ts';
import { shareRun } from './sharing.ts';
import { randomId, tenantOf, tieAccount } from './tenants.ts';
import { popupView } from './view.ts';
import { orgOf } from './where.ts';
import { showTab } from './windows.ts';

const DONE: ScreenAnswer = { ok: true };
const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });

/** Calls that change nothing. */
const READS: readonly ScreenCall['call'][] = ['view', 'preview', 'clues', 'shareClues', 'rooms'];

export async function answerScreen(core: Core, call: ScreenCall): Promise<ScreenAnswer> {
  const answer = await carryOut(core, call).catch((error: unknown) =>
    // The store says what is wrong in one word (diskFull, blocked, broken); the screen has the sentence for it.
    failed(error instanceof LedgerError ? error.code : String(error)),
  );
  if (!READS.includes(call.call)) await core.publish();
  return answer;
}

async function carryOut(core: Core, call: ScreenCall): Promise<ScreenAnswer> {
  switch (call.call) {
    case 'view':
      return { ok: true, view: await popupView(core, call) };
    case 'start':
      return start(core, call);
    case 'write':
      return writeMessage(core, call.handover, call.message, call.fresh);
    case 'copied':
      return say(core, call.handover, {
        kind: 'noted',
        handover: call.handover,
        topic: 'copied',
        text: call.message,
      });
    case 'preview':
      return previewMessage(core, call);
    case 'receive':
      return receiveMessage(core, call);
    case 'confirmDigits':
      return confirmDigits(core, call.handover, call.otherHandover);
    case 'breakOff':
      return breakOff(core, call.handover);
    case 'say':
      return say(core, call.handover, { kind: 'said', handover: call.handover, task: call.task });
    case 'note':
      return say(core, call.handover, {
        kind: 'noted',
        handover: call.handover,
        topic: call.topic,
        text: call.text,
      });
    case 'withdraw':
      return withdraw(core, call.fact);
    case 'showMe':
      return showMe(core, call.handover);
    case 'pick':
      return beginPick(core, call.handover, call.tabId);
    case 'remember':
      return rememberPick(core, call.pick);
    case 'dropPick':
      await endPick(call.pick);
      return DONE;
    case 'clues':
      return listClues(core);
    case 'shareClues':
      return shareClues(core);
    case 'forget':
      await core.ledger.clues.drop(call.tenant, call.control);
      return DONE;
    case 'recall':
      return recallClues(core, call.tenant, call.remembered);
    case 'override':
      return override(core, call);
    case 'nameTenant':
      return nameTenant(core, call.doc, call.munchkin);
    case 'begin':
      return beginRun(core, call);
    case 'attest':
      return sayOfRun(core, call.run, {
        kind: 'attested',
        run: call.run,
        what: call.what,
        name: call.name,
        on: call.on,
      });
    case 'did':
      return sayOfRun(core, call.run, { kind: 'did', run: call.run, task: call.task });
    case 'choose':
      return sayOfRun(core, call.run, {
        kind: 'chose',
        run: call.run,
        task: call.task,
        fallback: call.fallback,
      });
    case 'share':
      return shareRun(core, call.run, call.to);
    case 'handed':
      return sayOfRun(core, call.run, { kind: 'handed', run: call.run, to: call.to });
    case 'showRun':
      return showNextOf(core, call.run, call.tabId);
    case 'stopRun':
      return sayOfRun(core, call.run, { kind: 'stopped', run: call.run });
    case 'firstInvited':
      await core.exclusively(() =>
        core.ledger.append(call.tenant, { kind: 'firstInvited', person: call.person }),
      );
      return DONE;
    case 'present':
      await setPresenting(call.on);
      return DONE;
    case 'noteTenant':
      return noteTenant(core, call);
    case 'takeIn':
      return takeIn(core, call.file);
    case 'putBack':
      return undoTakeIn(core, call.batch);
    case 'export':
      return { ok: true, text: await core.ledger.exportTenant(call.tenant) };
    case 'erase':
      await core.ledger.eraseTenant(call.tenant);
      return DONE;
    default:
      return answerRoom(core, call);
  }
}

async function start(core: Core, call: Extract<ScreenCall, { call: 'start' }>): Promise<ScreenAnswer> {
  return core.exclusively(async () => {
    const { checklist } = await tenantState(core, call.tenant);
    if (checklist?.status === 'running') return failed('a handover of this customer is under way');
    const handover = randomId();
    await core.ledger.setName(call.tenant, call.tenantName);
    const { leaver, keeper, planned } = call;
    await core.ledger.append(call.tenant, { kind: 'opened', handover, leaver, keeper, planned });
    if (call.resumes) await core.ledger.append(call.tenant, { kind: 'said', handover, task: 'resume' });
    await tieAccount(core, leaver, call.tenant);
    await recordOpenPages(core);
    return DONE;
  });
}

async function say(core: Core, handover: HandoverId, body: FactBody): Promise<ScreenAnswer> {
  const tenant = await tenantOf(core, handover);
  if (tenant === null) return failed('this handover is not known here');
  await core.exclusively(() => core.ledger.append(tenant, body));
  return DONE;
}

async function confirmDigits(
  core: Core,
  handover: HandoverId,
  otherHandover: boolean,
): Promise<ScreenAnswer> {
  const tenant = await tenantOf(core, handover);
  const checklist = tenant === null ? null : (await tenantState(core, tenant)).checklist;
  if (checklist?.handover !== handover) return failed('this handover is not the one under way');
  const { seat } = checklist[other(checklist)];
  if (seat === null) return failed('the other seat is not known yet');
  return say(core, handover, { kind: 'confirmed', handover, seat, otherHandover });
}

async function breakOff(core: Core, handover: HandoverId): Promise<ScreenAnswer> {
  const tenant = await tenantOf(core, handover);
  const state = tenant === null ? null : await tenantState(core, tenant);
  if (!state || !mayBreakOff(state.facts, state.me, handover))
    return failed('load the Marketo page anew first');
  return say(core, handover, { kind: 'closed', handover, outcome: 'brokenOff' });
}

async function withdraw(core: Core, id: string): Promise<ScreenAnswer> {
  const [{ id: me }, signed] = await Promise.all([core.ledger.seat(), core.ledger.signed(id)]);
  const fact = signed && (await readText(signed.text));
  if (fact === null || typeof fact === 'string' || fact.seat !== me)
    return failed('this fact is not of this seat');
  await core.exclusively(() => core.ledger.append(fact.tenant, { kind: 'withdrew', fact: id }));
  return DONE;
}

async function showMe(core: Core, handover: HandoverId): Promise<ScreenAnswer> {
  const tenant = await tenantOf(core, handover);
  const docs = await core.documents.all();
  const doc =
    docs.find((one) => one.tenant.tenant === tenant) ?? docs.find((one) => one.tenant.tenant === null);
  await showTab(doc?.tabId ?? null, ADDRESS);
  return DONE;
}

async function override(core: Core, call: Extract<ScreenCall, { call: 'override' }>): Promise<ScreenAnswer> {
  const doc = await core.documents.get(call.doc);
  if (!doc?.held) return failed('the page of this click is gone: click again there');
  if ((await overrideForbidden()) !== null) return failed('overriding is forbidden here');
  const { tenant } = doc.tenant;
  if (tenant === null) return failed('which customer this is must be known first');
  if (call.munchkin.trim().toUpperCase() !== tenant)
    return failed('this is not the Munchkin ID of this customer');
  if (call.reason.trim() === '') return failed('a reason is needed');
  await core.exclusively(() =>
    core.ledger.append(tenant, {
      kind: 'overrode',
      doc: doc.ref,
      ...(doc.held ?? { control: 'disconnect', row: null }),
      reason: call.reason,
    }),
  );
  return DONE;
}

async function nameTenant(core: Core, id: string, munchkin: TenantKey): Promise<ScreenAnswer> {
  const doc = await core.documents.get(id);
  if (!doc) return failed('the page is gone: load it again');
  if (doc.tenant.by === 'page') return failed('this page shows which customer it belongs to');
  await core.documents.put({
    ...doc,
    tenant: { account: doc.tenant.account, tenant: munchkin, by: 'named' },
  });
  // A host that is one customer's own is theirs in every page of it.
  const org = orgOf(doc);
  if (org !== null) await core.ledger.bind(org, munchkin);
  await core.exclusively(() => recordOpenPages(core));
  return DONE;
}
