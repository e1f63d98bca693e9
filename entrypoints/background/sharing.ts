/** The message of a run: all that this seat knows of it, for whoever takes a part; and such a message taken in. */
import type { RunPreview, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { PersonaId } from '../../lib/checklist/course.ts';
import type { BodyOf, PublicKeys, SeatId } from '../../lib/checklist/fact.ts';
import { openBook } from '../../lib/checklist/read.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { Part, RunId } from '../../lib/checklist/runfact.ts';
import { evidenceOf, runsOf } from '../../lib/checklist/runs.ts';
import { type Carried, writeBaton } from '../../lib/share/baton.ts';
import { writeRunLetter } from '../../lib/share/runletter.ts';
import { type Core, tenantState } from './core.ts';
import { guideOf } from './courses.ts';
import { recordOpenPages } from './pages.ts';
import { runOf, tieMine } from './running.ts';

const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });

/** The text for whoever takes a part, sealed once their keys are known. The fact is on disk before it is given out. */
export async function shareRun(core: Core, run: RunId, to: PersonaId): Promise<ScreenAnswer> {
  return core.exclusively(async () => {
    const checklist = await runOf(core, run);
    const part = checklist?.parts.find(({ persona, mine }) => persona === to && !mine);
    const guide = checklist && guideOf(checklist);
    if (!checklist || !part || !guide) return failed('this checklist is not known here');
    const fact = await core.ledger.append(checklist.tenant, await summary(core, checklist));
    const signed = await core.ledger.signed(fact.id);
    if (!signed) return failed('the fact could not be read back');
    const keys: PublicKeys | null = part.seat === null ? null : await core.ledger.keysOf(part.seat);
    const code = await writeBaton([signed], keys);
    const from = checklist.parts.find(({ mine }) => mine)?.person ?? part.person;
    const { tenant, tenantName } = checklist;
    const title = guide.words[core.language].title;
    const letter = { from, to: part.person, tenant, tenantName, title, code, first: part.seat === null };
    return { ok: true, text: writeRunLetter(letter, core.language).text };
  });
}

/** What this seat knows of a run, first-hand and passed on. */
async function summary(core: Core, checklist: RunChecklist): Promise<BodyOf<'shared'>> {
  const { run, course, tenantName, tenant, parts, attested, status } = checklist;
  const [{ keys }, { facts, me }] = await Promise.all([core.ledger.seat(), tenantState(core, tenant)]);
  const book = openBook(facts, me);
  const known = runsOf(book).find(({ id }) => id === run);
  const data = guideOf(checklist)?.course;
  return {
    kind: 'shared',
    run,
    course,
    tenantName,
    people: parts.map(({ persona, person }) => ({ persona, person })),
    personas: parts.filter(({ mine }) => mine).map(({ persona }) => persona),
    keys,
    attested: attested.flatMap(({ by }) => by ?? []),
    evidence: known && data ? evidenceOf(book, data, known) : [],
    stopped: status === 'stopped',
  };
}

/**
 * Tells those who take these parts what this seat itself has to say of the run, where they have not heard it; true
 * where there was something. What others have said they tell themselves.
 */
export async function tellRun(
  core: Core,
  checklist: RunChecklist,
  to: readonly PersonaId[],
): Promise<boolean> {
  const { run, tenant } = checklist;
  return core.exclusively(async () => {
    const { facts, me } = await tenantState(core, tenant);
    const mine = openBook(facts, me).facts.filter(({ seat }) => seat === me);
    const bodies = mine.map(({ body }) => body).filter((body) => 'run' in body && body.run === run);
    const began = bodies.some(({ kind }) => kind === 'began');
    const taking = checklist.parts.flatMap(({ persona, seat }) =>
      to.includes(persona) && (began || seat !== null) ? [persona] : [],
    );
    const said = bodies.findLast((body) => body.kind === 'shared');
    const body = await summary(core, checklist);
    const news = said === undefined || ownWords(said, me) !== ownWords(body, me);
    const handed = bodies.flatMap((one) => (one.kind === 'handed' ? [one.to] : []));
    const tell = news ? taking : taking.filter((persona) => !handed.includes(persona));
    if (tell.length === 0) return false;
    if (news) await core.ledger.append(tenant, body);
    for (const persona of tell) await core.ledger.append(tenant, { kind: 'handed', run, to: persona });
    return true;
  });
}

function ownWords({ evidence, attested, personas, stopped }: BodyOf<'shared'>, me: SeatId): string {
  return JSON.stringify([evidence.filter(({ seat }) => seat === me), attested, personas, stopped]);
}

/** What such a message says. */
export async function runPreview(core: Core, { fact }: Carried, body: BodyOf<'shared'>): Promise<RunPreview> {
  const { runs } = await tenantState(core, fact.tenant);
  const parts = runs.find(({ run }) => run === body.run)?.parts ?? [];
  return {
    ok: true,
    message: 'shared',
    tenant: fact.tenant,
    tenantName: body.tenantName,
    course: body.course,
    from: nameIn(body.people, body.personas),
    parts: body.people,
    theirs: body.personas,
    mine: parts.filter(({ mine }) => mine).map(({ persona }) => persona),
    stopped: body.stopped,
  };
}

const nameIn = (people: readonly Part[], personas: readonly PersonaId[]): Part['person'] =>
  people.find(({ persona }) => personas.includes(persona))?.person ?? { name: '', email: '' };

/** Takes part, where this seat does not yet, and keeps what the message tells. Inside of `exclusively`. */
export async function receiveRun(
  core: Core,
  carried: Carried,
  body: BodyOf<'shared'>,
  { personas = [] }: Extract<ScreenCall, { call: 'receive' }>,
): Promise<ScreenAnswer> {
  const { tenant } = carried.fact;
  const known = await runOf(core, body.run);
  const offered = body.people.map(({ persona }) => persona);
  const taken = personas.filter((persona) => offered.includes(persona));
  if (!known && taken.length === 0) return failed('choose your part first');
  const { fact } = await core.ledger.receive(carried.signed, carried.keys);
  if (body.tenantName !== '' && (await core.ledger.nameOf(tenant)) === '')
    await core.ledger.setName(tenant, body.tenantName);
  if (!known)
    await core.ledger.append(tenant, { kind: 'took', run: body.run, shared: fact.id, personas: taken });
  await core.ledger.append(tenant, {
    kind: 'received',
    fact: fact.id,
    from: fact.seat,
    message: 'shared',
  });
  await tieMine(core, tenant, body.run);
  await recordOpenPages(core);
  return { ok: true };
}
