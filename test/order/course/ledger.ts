/** A seat's record as the facts that the real rules read. */
import type { Sighting } from '../../../lib/calls/sighting.ts';
import type { TaskId } from '../../../lib/checklist/checklist.ts';
import type { Fact, FactBody } from '../../../lib/checklist/fact.ts';
import type { Evidence, Part } from '../../../lib/checklist/runfact.ts';
import type { Look, Sign } from '../../../lib/consoles/console.ts';
import { SIGNS } from '../../../lib/consoles/consoles.ts';
import { signFacts } from '../../../lib/record/signs.ts';
import {
  accountOf,
  type CourseSetting,
  heardKey,
  type Letter,
  type Seat,
  seatId,
  type Told,
} from './world.ts';

export const RUN = 'run';
export const TENANT = '123-ABC-456';
/** After everything. */
const LATE = 9999;
const KEYS = { sign: 'sign', agree: 'agree' };

/** A fact of the model; its clock stands still: nothing hangs on it. */
export const factOf = (seat: string, n: number, id: string, body: FactBody): Fact => ({
  id,
  tenant: TENANT,
  seat,
  n,
  at: 0,
  body,
});

export const partsOf = ({ seats }: CourseSetting): readonly Part[] =>
  seats.flatMap((personas, index) =>
    personas.map((persona) => ({ persona, person: { name: `P${index}`, email: accountOf(index) } })),
  );

/** Signs of a task on its pages. */
const signsOf = ({ course }: CourseSetting, task: TaskId): readonly Sign[] => {
  const [list = []] = course.tasks.find(({ id }) => id === task)?.proof ?? [];
  return SIGNS.filter(({ id }) => list.includes(id));
};

/** What a page, loaded anew, shows of a task that is done, or is not. */
function sightingOf(signs: readonly Sign[], done: boolean): Sighting {
  const looks = signs.flatMap(({ shown, against, undone, where = [] }) => [
    ...where.slice(0, 1),
    ...[done ? shown : (against ?? undone)].filter((look) => look !== undefined),
  ]);
  const connection = looks.find(
    (look): look is Extract<Look, { connection: string }> => 'connection' in look,
  );
  return {
    place: null,
    munchkin: TENANT,
    account: null,
    connection: connection?.connection ?? null,
    signedOut: false,
    dialog: false,
    rows: [],
    controls: looks.flatMap((look) =>
      'control' in look
        ? [
            {
              ref: { control: look.control },
              found: 'one' as const,
              label: '',
              region: '',
              enabled: true,
              ...(look.is === 'ticked' && { current: true }),
              ...(look.is === 'filled' && { filled: 'yes' as const }),
            },
          ]
        : [],
    ),
  };
}

/** A task's pages as a sighting, and the signs that they may show. */
export function sightingAt(
  setting: CourseSetting,
  task: TaskId,
  done: boolean,
): { readonly signs: readonly Sign[]; readonly sighting: Sighting } {
  const signs = signsOf(setting, task);
  return { signs, sighting: sightingOf(signs, done) };
}

/** What the recorder writes of a look at a task's pages: nothing, or that it is done or not. */
export function recorded(
  setting: CourseSetting,
  seat: Seat,
  index: number,
  task: TaskId,
  done: boolean,
): readonly FactBody[] {
  const { signs, sighting } = sightingAt(setting, task, done);
  const facts = looksOf(setting, seat, index);
  const tenant = { tenant: TENANT, by: 'page', account: accountOf(index) } as const;
  const doc = { id: `${index} now`, after: 9999 };
  return signFacts({ facts, me: seatId(index), doc, tenant, sighting, host: '', signs, since: 0 });
}

function looksOf(setting: CourseSetting, { seen }: Seat, index: number): readonly Fact[] {
  const account = accountOf(index);
  const look = (task: TaskId, n: number, is: boolean): readonly Fact[] =>
    signsOf(setting, task).flatMap(({ id: sign, against, undone }) =>
      is || against || undone
        ? [
            factOf(seatId(index), n, `${index} ${sign} ${n}`, {
              kind: 'showed',
              doc: { id: `${index} ${task} ${n}`, after: 0 },
              sign,
              is,
              account,
              tenantBy: 'page',
            }),
          ]
        : [],
    );
  return Object.entries(seen).flatMap(([task, { first, n, is }]) =>
    first === n ? look(task, n, is) : [...look(task, first, is), ...look(task, n, is)],
  );
}

const evidenceIn = (setting: CourseSetting, { seat, ...told }: Told, me: number): Evidence => ({
  ...told,
  // Taken out: the echo of one's own is taken for another's word.
  seat: setting.lift === 'echo' && seat === me ? 'echo' : seatId(seat),
  persona: setting.seats[seat]?.[0] ?? '',
  at: 0,
});

function letterFact(setting: CourseSetting, letter: Letter, me: number, n: number, id: string): Fact {
  return factOf(seatId(letter.from), n, id, {
    kind: 'shared',
    run: RUN,
    course: setting.course.id,
    tenantName: 'Acme',
    people: partsOf(setting),
    personas: setting.seats[letter.from] ?? [],
    keys: KEYS,
    attested: letter.attested.map((what) => ({ what, name: 'Somebody', on: '2026-11-20' })),
    evidence: letter.evidence.map((told) => evidenceIn(setting, told, me)),
    stopped: letter.stopped,
  });
}

/** Everything on record at a seat. */
export function factsOf(setting: CourseSetting, seat: Seat, index: number): readonly Fact[] {
  const me = seatId(index);
  const mine = (n: number, id: string, body: FactBody): Fact => factOf(me, n, `${index} ${id}`, body);
  const facts: Fact[] = [...looksOf(setting, seat, index)];
  for (const [task, n] of Object.entries(seat.said))
    facts.push(mine(n, `did ${task}`, { kind: 'did', run: RUN, task }));
  for (const [what, n] of Object.entries(seat.attested))
    facts.push(
      mine(n, `attested ${what}`, { kind: 'attested', run: RUN, what, name: 'Somebody', on: '2026-11-20' }),
    );
  for (const [to, n] of Object.entries(seat.handed))
    facts.push(mine(n, `handed ${to}`, { kind: 'handed', run: RUN, to }));
  if (seat.stopped !== null) facts.push(mine(seat.stopped, 'stopped', { kind: 'stopped', run: RUN }));
  const receive = (fact: Fact, n: number): void => {
    // What came before all that is still asked about has the number 0; it came after the beginning.
    const at = setting.lift === 'heard' ? LATE : Math.max(n, 0.5);
    facts.push(
      fact,
      mine(at, `got ${fact.id}`, { kind: 'received', fact: fact.id, from: fact.seat, message: 'shared' }),
    );
  };
  for (const { letter, arrived } of Object.values(seat.letters)) {
    const at = setting.lift === 'echo' ? LATE : arrived;
    receive(letterFact(setting, letter, index, letter.n, `letter ${letter.from}`), at);
    // Letters before it, as far as they said first what this one says.
    for (const told of letter.evidence) {
      const heard = seat.heard[heardKey(told)];
      if (heard === undefined || heard >= at) continue;
      const before = { ...letter, evidence: [told], stopped: false };
      receive(letterFact(setting, before, index, -1, heardKey(told)), heard);
    }
  }
  const begins = { run: RUN, personas: setting.seats[index] ?? [] };
  const plan = { course: setting.course.id, tenantName: 'Acme', people: partsOf(setting) };
  if (index === 0) facts.push(mine(0, 'began', { kind: 'began', ...begins, ...plan }));
  else if (seat.joined) facts.push(mine(0, 'took', { kind: 'took', shared: 'letter 0', ...begins }));
  return facts;
}
