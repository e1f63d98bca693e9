/** A walk on whole ledgers beside the same walk on canonical worlds: at every step both are told the same. */
import type { BodyOf, Fact, FactBody } from '../../../lib/checklist/fact.ts';
import { openBook } from '../../../lib/checklist/read.ts';
import { evidenceOf, runsOf } from '../../../lib/checklist/runs.ts';
import { signFacts } from '../../../lib/record/signs.ts';
import { canon } from './canon.ts';
import { beginning } from './explore.ts';
import { factOf, partsOf, RUN, sightingAt, TENANT } from './ledger.ts';
import { stepsOf } from './moves.ts';
import { type Opinion, opinionOf, opinionOn } from './opinion.ts';
import { accountOf, type CourseSetting, type Seat, seatId, type World } from './world.ts';

/** Every fact that a seat has written or received; nothing is ever left out. */
class Whole {
  readonly facts: Fact[] = [];
  readonly #index: number;
  readonly #setting: CourseSetting;

  constructor(setting: CourseSetting, index: number) {
    this.#setting = setting;
    this.#index = index;
    const plan = { course: setting.course.id, tenantName: 'Acme', people: partsOf(setting) };
    if (index === 0) this.write({ kind: 'began', run: RUN, personas: setting.seats[0] ?? [], ...plan });
  }

  write(body: FactBody): Fact {
    const me = seatId(this.#index);
    const n = 1 + Math.max(0, ...this.facts.map((fact) => (fact.seat === me ? fact.n : 0)));
    const fact = factOf(me, n, `whole ${me} ${n}`, body);
    this.facts.push(fact);
    return fact;
  }

  look(task: string, done: boolean): void {
    const { signs, sighting } = sightingAt(this.#setting, task, done);
    const doc = { id: `doc ${this.facts.length}`, after: this.facts.length };
    const tenant = { tenant: TENANT, by: 'page', account: accountOf(this.#index) } as const;
    const me = seatId(this.#index);
    for (const body of signFacts({ facts: this.facts, me, doc, tenant, sighting, host: '', signs, since: 1 }))
      this.write(body);
  }

  takeBack(task: string): void {
    const said = this.facts.findLast(({ body }) => body.kind === 'did' && body.task === task);
    if (said) this.write({ kind: 'withdrew', fact: said.id });
  }

  letter(to: string, view: Opinion): Fact {
    const { course, seats } = this.#setting;
    const book = openBook(this.facts, seatId(this.#index));
    const run = runsOf(book).find(({ id }) => id === RUN);
    const body: BodyOf<'shared'> = {
      kind: 'shared',
      run: RUN,
      course: course.id,
      tenantName: 'Acme',
      people: partsOf(this.#setting),
      personas: seats[this.#index] ?? [],
      keys: { sign: 'sign', agree: 'agree' },
      attested: view.attested.map((what) => ({ what, name: 'Somebody', on: '2026-11-20' })),
      evidence: run ? evidenceOf(book, course, run) : [],
      stopped: view.status === 'stopped',
    };
    const fact = this.write(body);
    this.write({ kind: 'handed', run: RUN, to });
    return fact;
  }

  receive(fact: Fact, joins: boolean): void {
    this.facts.push(fact);
    const personas = this.#setting.seats[this.#index] ?? [];
    if (joins) this.write({ kind: 'took', run: RUN, shared: fact.id, personas });
    this.write({ kind: 'received', fact: fact.id, from: fact.seat, message: 'shared' });
  }
}

const newKeys = (after: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>) =>
  Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));

/** What a step changed at a seat, done to its whole ledger as well. */
function follow(
  whole: Whole,
  before: Seat,
  after: Seat,
  view: Opinion | null,
  mail: (Fact | null)[],
  to: number,
): void {
  const seats = Math.sqrt(mail.length);
  for (const task of newKeys(after.seen, before.seen)) whole.look(task, after.seen[task]?.is ?? false);
  for (const task of newKeys(after.said, before.said)) whole.write({ kind: 'did', run: RUN, task });
  for (const task of Object.keys(before.said)) if (after.said[task] === undefined) whole.takeBack(task);
  for (const what of newKeys(after.attested, before.attested))
    whole.write({ kind: 'attested', run: RUN, what, name: 'Somebody', on: '2026-11-20' });
  if (after.stopped !== before.stopped) whole.write({ kind: 'stopped', run: RUN });
  for (const from of newKeys(after.letters, before.letters)) {
    const fact = mail[Number(from) * seats + to];
    if (fact) whole.receive(fact, !before.joined);
  }
  for (const persona of newKeys(after.handed, before.handed)) {
    if (!view) continue;
    const fact = whole.letter(persona, view);
    const reader = fact.body.kind === 'shared' ? partOf(fact.body, persona) : -1;
    if (reader >= 0) mail[to * seats + reader] = fact;
  }
}

/** Number of the seat that takes a part, by its address. */
const partOf = ({ people }: BodyOf<'shared'>, persona: string): number =>
  Number.parseInt(people.find((one) => one.persona === persona)?.person.email ?? '-1', 10);

const told = (view: Opinion | null): string =>
  JSON.stringify(
    view && {
      ...view,
      evidence: view.evidence.map(({ task, seat, is, grade }) => `${task} ${seat} ${is} ${grade}`).sort(),
    },
  );

/** Walks as `choices` say; null, or the story of the walk and what was told differently. */
export function walkCourse(setting: CourseSetting, choices: readonly number[]): string | null {
  let world: World = canon(beginning(setting));
  const wholes = setting.seats.map((_, index) => new Whole(setting, index));
  const mail: (Fact | null)[] = world.mail.map(() => null);
  const path: string[] = [];
  for (const choice of [...choices, 0]) {
    const views = world.seats.map((seat, index) => opinionOf(setting, seat, index));
    for (const [index, view] of views.entries()) {
      const whole = told(opinionOn(setting, wholes[index]?.facts ?? [], index));
      if (whole !== told(view)) return [...path, `whole: ${whole}`, `canonical: ${told(view)}`].join('\n');
    }
    const steps = stepsOf(setting, world, views);
    const step = steps[choice % steps.length];
    if (!step) return null;
    path.push(step.text);
    for (const [index, before] of world.seats.entries()) {
      const after = step.world.seats[index];
      const whole = wholes[index];
      if (after && whole) follow(whole, before, after, views[index] ?? null, mail, index);
    }
    world = canon(step.world);
  }
  return null;
}
