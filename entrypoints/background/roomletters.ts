/** What a person would copy into a mail goes by itself to those who are in the room. */
import type { Step } from '../../lib/checklist/checklist.ts';
import type { Fact, FactId, Person, SeatId } from '../../lib/checklist/fact.ts';
import { type Handover, handovers } from '../../lib/checklist/handover.ts';
import { isPerson } from '../../lib/checklist/person.ts';
import { openBook } from '../../lib/checklist/read.ts';
import { foldRooms } from '../../lib/checklist/rooms.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { Letter, Member, Room } from '../../lib/room/room.ts';
import { LETTERS_MAX } from '../../lib/room/schema.ts';
import { writeBaton } from '../../lib/share/baton.ts';
import { type Core, type TenantState, tenantState } from './core.ts';
import { other, type Sent, writeMessage } from './sending.ts';
import { tellRun } from './sharing.ts';

/** Steps that only pass on what is on record. */
const MESSAGES: Readonly<Partial<Record<Step, Sent>>> = {
  invite: 'invited',
  askAgain: 'invited',
  reply: 'replied',
  tellRefused: 'replied',
  close: 'closed',
  report: 'checked',
};

type Known = Pick<Member, 'seat' | 'person'>;

const isThem = ({ seat, person }: Known, them: { seat: SeatId | null; person: Person }): boolean =>
  them.seat === null ? isPerson(person.email || person.name, them.person) : seat === them.seat;

/** Writes what is due for somebody in the room; true where something was. */
export async function writeDue(core: Core, room: Room): Promise<boolean> {
  const handed = await writeDueMessage(core, room);
  return (await tellRuns(core, room)) || handed;
}

async function writeDueMessage(core: Core, room: Room): Promise<boolean> {
  const state = await tenantState(core, room.stand.tenant);
  const { checklist } = state;
  const message = checklist?.next.who === 'me' ? MESSAGES[checklist.next.step] : undefined;
  if (!checklist || !message || !mayGoByItself(state, message)) return false;
  if (!room.present.some((member) => isThem(member, checklist[other(checklist)]))) return false;
  const { handover, next, tenant } = checklist;
  const written = await writeMessage(core, handover, message, next.step === 'askAgain');
  if (!written.ok) return false;
  await core.exclusively(() =>
    core.ledger.append(tenant, { kind: 'noted', handover, topic: 'copied', text: message }),
  );
  return true;
}

/** To break off is a person's word; that it was broken off, or that the connection is given up, goes by itself. */
function mayGoByItself({ checklist, facts, me }: TenantState, message: Sent): boolean {
  if (message !== 'closed') return true;
  const closed = facts.some(
    ({ seat, body }) => seat === me && body.kind === 'closed' && body.handover === checklist?.handover,
  );
  return (
    closed || (checklist?.tasks.some(({ id, status }) => id === 'disconnect' && status === 'done') ?? false)
  );
}

async function tellRuns(core: Core, room: Room): Promise<boolean> {
  const { runs } = await tenantState(core, room.stand.tenant);
  let told = false;
  for (const run of runs) {
    const to = partsOf(run, room.present);
    if (to.length > 0) told = (await tellRun(core, run, to)) || told;
  }
  return told;
}

const partsOf = ({ parts }: RunChecklist, members: readonly Known[]): readonly string[] =>
  parts
    .filter((part) => !part.mine && members.some((member) => isThem(member, part)))
    .map(({ persona }) => persona);

/** All that this seat has to tell the members now: each message as it stands last. */
export async function lettersOf(core: Core, room: Room): Promise<readonly Letter[]> {
  const { facts, me, runs } = await tenantState(core, room.stand.tenant);
  const mine = facts.filter(({ seat }) => seat === me);
  const all = handovers(openBook(facts, me));
  const stands = new Map<string, { fact: FactId; to: readonly Member[] }>();
  for (const { id: fact, body } of [...mine].sort((a, b) => a.n - b.n)) {
    const to = room.present.filter((member) => isFor(body, member, all, runs));
    const key = 'handover' in body ? body.handover : 'run' in body ? body.run : room.stand.room;
    if (to.length > 0) stands.set(`${body.kind} ${key}`, { fact, to });
  }
  const moved = movedTo(facts, me, room);
  if (moved) stands.set('moved', { fact: moved, to: staying(facts, room) });
  const wanted = [...stands.values()].flatMap(({ fact, to }) => to.map((member) => ({ fact, member })));
  const letters = await Promise.all(
    wanted.slice(-LETTERS_MAX).map((one) => letterOf(core, room, one.fact, one.member)),
  );
  return letters.filter((letter) => letter !== null);
}

function isFor(
  body: Fact['body'],
  member: Member,
  all: readonly Handover[],
  runs: readonly RunChecklist[],
): boolean {
  switch (body.kind) {
    case 'shared': {
      const run = runs.find((one) => one.run === body.run);
      return run !== undefined && partsOf(run, [member]).length > 0;
    }
    case 'invited': {
      const handover = all.find(({ id }) => id === body.handover);
      const keeper = handover?.keeperSeat ?? null;
      return member.seat === keeper || isThem(member, { seat: null, person: body.keeper });
    }
    case 'replied':
    case 'closed':
    case 'checked': {
      const handover = all.find(({ id }) => id === body.handover);
      const seat = handover?.role === 'leaver' ? handover.keeperSeat : (handover?.leaverSeat ?? null);
      return handover !== undefined && isThem(member, { seat, person: handover.keeper });
    }
    default:
      return false;
  }
}

/** The room in which this seat goes on as its host. */
const movedTo = (facts: readonly Fact[], me: SeatId, { stand }: Room): FactId | null =>
  stand.host === me
    ? (foldRooms(facts, me).find(({ follows }) => follows === stand.room)?.hosted ?? null)
    : null;

function staying(facts: readonly Fact[], { stand, present }: Room): readonly Member[] {
  const removed = facts.flatMap(({ body }) =>
    body.kind === 'ended' && body.room === stand.room && body.why === 'removed' ? [body.seat] : [],
  );
  return present.filter(({ seat }) => !removed.includes(seat));
}

/** Sealed once: the same letter is the same text. */
async function letterOf(core: Core, room: Room, fact: FactId, to: Member): Promise<Letter | null> {
  const known = room.record.letters.find((one) => one.fact === fact && one.to === to.seat);
  if (known) return known;
  const signed = await core.ledger.signed(fact);
  return signed && { to: to.seat, fact, code: await writeBaton([signed], to.keys) };
}
