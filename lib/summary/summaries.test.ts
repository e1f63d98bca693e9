import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FactBody } from '../checklist/fact.ts';
import { fold } from '../checklist/fold.ts';
import { foldRuns } from '../checklist/runfold.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import { COURSES } from '../procedures/courses.ts';
import { handover } from '../procedures/handover/tasks.ts';
import { makeSeat } from '../share/keys.ts';
import { ANN, bodies } from '../share/sample.ts';
import { writeFact } from '../share/signed.ts';
import { Summaries } from './summaries.ts';
import { type Folded, type Summary, summaryOf } from './summary.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 10, 20, 9);
const TENANTS = ['123-ABC-456', '234-BCD-567'] as const;
const other = await makeSeat();
const body = bodies(other.keys);
const run = 'run-1';
const people = [{ persona: 'marketoAdmin', person: ANN }];

/** What moves a checklist, its turn or its times. */
const BODIES: readonly FactBody[] = [
  body.opened,
  body.invited,
  { ...body.saw, connection: 'holds' },
  body.said,
  body.noted,
  { ...body.noted, topic: 'copied', text: 'invited' },
  body.closed,
  { kind: 'began', run, course: 'access', tenantName: 'Acme', people, personas: ['marketoAdmin'] },
  { kind: 'did', run, task: 'connectMarketo' },
  { ...body.showed, sign: 'sales.marketoHeld' },
  { ...body.stopped, run },
];

const COPIED: FactBody = { ...body.noted, topic: 'copied', text: 'invited' };
const INVITED: FactBody[] = [body.opened, { ...body.said, task: 'revoke' }, body.invited, COPIED];

interface World {
  readonly clock: { now: number };
  readonly ledger: Ledger;
  readonly summaries: Summaries;
}

let count = 0;

async function folded(ledger: Ledger, tenant: string, now: number): Promise<Folded & { whole: boolean }> {
  const [{ id: me }, { facts, whole }] = await Promise.all([ledger.seat(), ledger.filed(tenant)]);
  const checklist = fold(handover, facts, me, now);
  const name = await ledger.nameOf(tenant);
  const runs = foldRuns(
    COURSES.map(({ course }) => course),
    facts,
    me,
    now,
  );
  return {
    me,
    facts,
    whole,
    runs,
    checklist: checklist && { ...checklist, tenantName: checklist.tenantName || name },
  };
}

/** A worker that has just started on this store, at this time. */
async function start(name: string, now: number): Promise<World> {
  const clock = { now };
  const ledger = await openLedger(name, { now: () => clock.now });
  const fold = (tenant: string, at: number) => folded(ledger, tenant, at);
  const summaries = new Summaries({ ledger, guides: COURSES, version: '1', now: () => clock.now, fold });
  return { clock, ledger, summaries };
}

/** As if nothing was ever kept. */
async function freshly({ ledger, clock }: World): Promise<ReadonlyMap<string, Summary>> {
  const all = new Map<string, Summary>();
  for (const tenant of await ledger.tenants())
    all.set(tenant, summaryOf(await folded(ledger, tenant, clock.now), COURSES));
  return all;
}

const tenant = fc.constantFrom(...TENANTS);
const said = fc.constantFrom(...BODIES);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('append' as const), tenant, body: said }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('receive' as const), tenant, body: said }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), tenant }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('name' as const), tenant, name: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('time' as const),
      by: fc.constantFrom(1, 10 * MINUTE, 72 * HOUR, 72 * HOUR + 1, -HOUR),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let received = 0;

async function take(world: World, one: Step, name: string): Promise<World> {
  const { ledger, clock, summaries } = world;
  switch (one.do) {
    case 'append':
      await ledger.append(one.tenant, one.body);
      return world;
    case 'receive': {
      received += 1;
      const { signed } = await writeFact(other, one.tenant, received, clock.now, one.body);
      await ledger.receive(signed, other.keys);
      return world;
    }
    case 'erase':
      await ledger.eraseTenant(one.tenant);
      return world;
    case 'name':
      await ledger.setName(one.tenant, one.name);
      return world;
    case 'time':
      clock.now += one.by;
      return world;
    case 'look':
      // Nobody waits for it: what comes next happens meanwhile.
      void summaries.all();
      return world;
    case 'restart':
      await ledger.close();
      return start(name, clock.now);
  }
}

it('what is kept is what the facts say, whatever happened before, at any time, for a worker that has just started too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      count += 1;
      const name = `summaries ${count}`;
      let world = await start(name, START);
      for (const one of steps) {
        world = await take(world, one, name);
        if (one.do !== 'look') expect(await world.summaries.all()).toEqual(await freshly(world));
      }
      const again = await start(name, world.clock.now);
      expect(await again.summaries.all()).toEqual(await freshly(world));
      await Promise.all([world.ledger.close(), again.ledger.close()]);
    }),
    { numRuns: 60 },
  );
});

it('nothing is folded again where nothing has changed, after a restart neither', async () => {
  const world = await start('kept', START);
  for (const one of TENANTS) await world.ledger.append(one, body.opened);
  await world.summaries.all();
  const asked: string[] = [];
  const again = new Summaries({
    ledger: world.ledger,
    guides: COURSES,
    version: '1',
    now: () => START,
    fold: (one, at) => {
      asked.push(one);
      return folded(world.ledger, one, at);
    },
  });
  expect([...(await again.all()).keys()]).toEqual(TENANTS);
  expect(asked).toEqual([]);
  await world.ledger.append(TENANTS[1], body.said);
  await again.all();
  expect(asked).toEqual([TENANTS[1]]);
});

it.each([
  ['by another version of Handrail', { version: '2' }],
  ['at another time than it is good for', { from: START + 1 }],
  ['for another seat', { me: 'x' }],
  ['and damaged since', { summary: { line: 5 } }],
])('what was folded %s does not count', async (_, change) => {
  const world = await start(`kept ${JSON.stringify(change)}`, START);
  await world.ledger.append(TENANTS[0], body.opened);
  const shown = await world.summaries.all();
  const [kept] = await world.ledger.folds.all();
  if (kept === undefined || typeof kept.fold !== 'object') throw new Error('nothing was kept');
  const wrong = { line: null, handover: null, onPage: true, runs: [], leads: null, waits: [] };
  await world.ledger.folds.keep([{ ...kept, fold: { ...kept.fold, summary: wrong, ...change } }]);
  const again = await start(`kept ${JSON.stringify(change)}`, START);
  expect(await again.summaries.all()).toEqual(shown);
});

it('a fold that is written after its tenant was erased is not kept', async () => {
  const { ledger, summaries } = await start('erased', START);
  await ledger.append(TENANTS[0], body.opened);
  await summaries.all();
  const kept = await ledger.folds.all();
  await ledger.eraseTenant(TENANTS[0]);
  await ledger.folds.keep(kept);
  expect(await ledger.folds.all()).toEqual([]);
});

it.each([
  [
    'a waiting time is over',
    10 * MINUTE,
    [
      { kind: 'began', run, course: 'access', tenantName: 'Acme', people, personas: ['marketoAdmin'] },
      { kind: 'did', run, task: 'connectMarketo' },
    ],
  ],
  ['a challenge is too old', 72 * HOUR + 1, [...INVITED]],
] satisfies [string, number, FactBody[]][])(
  'what follows otherwise once %s is folded again',
  async (what, later, said) => {
    const world = await start(what, START);
    for (const one of said) await world.ledger.append(TENANTS[0], one);
    const before = await world.summaries.all();
    world.clock.now += later - 1;
    expect(await world.summaries.all()).toEqual(before);
    world.clock.now += 1;
    const after = await world.summaries.all();
    expect(after).not.toEqual(before);
    expect(after).toEqual(await freshly(world));
  },
);
