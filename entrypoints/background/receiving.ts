/** Takes in the messages of other seats: read, admitted, stored, answered with a receipt. */
import type { Preview, Refusal, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { BodyOf, Fact, TenantKey } from '../../lib/checklist/fact.ts';
import { admit } from '../../lib/share/admit.ts';
import { type Carried, readBaton } from '../../lib/share/baton.ts';
import { type Core, tenantState } from './core.ts';
import { recordOpenPages } from './pages.ts';
import { enterRoom, roomPreview } from './rooms.ts';
import { other, type Sent } from './sending.ts';
import { receiveRun, runPreview } from './sharing.ts';
import { tieAccount } from './tenants.ts';

type Receive = Extract<ScreenCall, { call: 'receive' }>;

/** A message that can be taken in. */
export interface Opened {
  readonly carried: Carried;
  readonly body: BodyOf<Sent | 'shared' | 'hosted'>;
}

export async function openMessage(
  core: Core,
  { text, here }: Pick<Receive, 'text' | 'here'>,
): Promise<Opened | Refusal> {
  const read = await readBaton(text, await core.ledger.seat(), (seat) => core.ledger.keysOf(seat));
  if (!read.ok) return read.refusal;
  const [carried] = read.facts;
  if (!carried) return 'broken';
  const { body } = carried.fact;
  const tenants = await core.ledger.tenants();
  const known = (await Promise.all(tenants.map((tenant) => core.ledger.facts(tenant)))).flat();
  const { id: me } = await core.ledger.seat();
  const refusal = admit(known, me, carried.fact, Date.now(), here);
  if (refusal !== null) return refusal;
  if (
    body.kind === 'invited' ||
    body.kind === 'replied' ||
    body.kind === 'closed' ||
    body.kind === 'checked' ||
    body.kind === 'shared' ||
    body.kind === 'hosted'
  ) {
    return { carried, body };
  }
  return 'newerVersion';
}

/** What a pasted message says, without taking it in. */
export async function previewMessage(
  core: Core,
  call: Extract<ScreenCall, { call: 'preview' }>,
): Promise<ScreenAnswer> {
  const opened = await openMessage(core, call);
  if (typeof opened === 'string') return { ok: true, preview: { ok: false, refusal: opened } };
  const { carried, body } = opened;
  const { fact } = carried;
  if (body.kind === 'shared') return { ok: true, preview: await runPreview(core, carried, body) };
  if (body.kind === 'hosted') return { ok: true, preview: await roomPreview(carried, body) };
  const preview: Preview = {
    ok: true,
    message: body.kind,
    tenant: fact.tenant,
    ...(await persons(core, fact.tenant, body)),
    expires: body.kind === 'invited' ? body.expires : null,
    outcome: body.kind === 'closed' ? body.outcome : null,
  };
  return { ok: true, preview };
}

async function persons(core: Core, tenant: TenantKey, body: BodyOf<Sent>) {
  if (body.kind === 'invited') return { tenantName: body.tenantName, from: body.leaver, to: body.keeper };
  const { checklist } = await tenantState(core, tenant);
  const nobody = { name: '', email: '' };
  const from = body.kind === 'replied' ? body.person : checklist?.[other(checklist)].person;
  const to = checklist?.[checklist.me].person;
  return { tenantName: checklist?.tenantName ?? '', from: from ?? nobody, to: to ?? nobody };
}

/** Takes a message in; an invitation is joined by it. Twice is as once: the receipt is written last. */
export async function receiveMessage(core: Core, call: Receive): Promise<ScreenAnswer> {
  return core.exclusively(async () => {
    const opened = await openMessage(core, call);
    if (typeof opened === 'string') return { ok: false, refusal: opened, detail: '' };
    const { carried, body } = opened;
    if (body.kind === 'shared') return receiveRun(core, carried, body, call);
    if (body.kind === 'hosted') return enterRoom(core, carried, body, call.enters);
    const { tenant } = carried.fact;
    const { fact } = await core.ledger.receive(carried.signed, carried.keys);
    if (body.kind === 'invited') await join(core, tenant, fact, body, call);
    await core.ledger.append(tenant, {
      kind: 'received',
      fact: fact.id,
      from: fact.seat,
      message: body.kind,
    });
    await recordOpenPages(core);
    return { ok: true };
  });
}

/** The invitation ties the keeper's account to the tenant, so that pages without a Munchkin ID can be filed. */
async function join(
  core: Core,
  tenant: TenantKey,
  fact: Fact,
  { handover, keeper, tenantName }: BodyOf<'invited'>,
  { name, otherHandover }: Receive,
): Promise<void> {
  if (tenantName !== '') await core.ledger.setName(tenant, tenantName);
  await tieAccount(core, keeper, tenant);
  const { facts, me } = await tenantState(core, tenant);
  const joined = facts.some(
    ({ seat, body }) => seat === me && body.kind === 'joined' && body.handover === handover,
  );
  if (joined) return;
  const person = { name: name.trim() || keeper.name, email: keeper.email };
  await core.ledger.append(tenant, { kind: 'joined', handover, invitation: fact.id, person, otherHandover });
}
