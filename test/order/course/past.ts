/** What was on record before the course began: who holds, from a handover or from a run that was stopped. */
import type { Fact, FactBody } from '../../../lib/checklist/fact.ts';
import { factOf, partsOf } from './ledger.ts';
import { accountOf, type CourseSetting, seatId } from './world.ts';

const X = { name: 'X', email: accountOf('X') };
const Y = { name: 'Y', email: 'y@example.com' };
const doc = { id: 'past', after: 0 };
const keys = { sign: 'sign', agree: 'agree' };

/** Facts of the seat that begins; the others were not there. */
export function pastFacts(setting: CourseSetting, index: number): readonly Fact[] {
  if (setting.past === 'nothing' || index !== 0) return [];
  const me = seatId(index);
  const mine = (n: number, body: FactBody): Fact => factOf(me, n, `past ${n}`, body);
  if (setting.past === 'handover')
    return [
      mine(0.1, { kind: 'opened', handover: 'H', leaver: X, keeper: Y, planned: null }),
      mine(0.2, { kind: 'saw', doc, connection: 'holds', account: X.email, tenantBy: 'page' }),
      mine(0.3, { kind: 'closed', handover: 'H', outcome: 'brokenOff' }),
    ];
  const course = setting.course.id;
  const personas = setting.seats[0] ?? [];
  const people = partsOf(setting);
  const frame = { run: 'before', course, tenantName: 'Acme', people };
  const held = {
    task: 'connectMarketo',
    seat: 'X',
    persona: 'marketoAdmin',
    n: 1,
    at: 0,
    is: true,
    grade: 'seen',
  } as const;
  const told = factOf('X', 2, 'past X', {
    kind: 'shared',
    ...frame,
    personas: ['marketoAdmin'],
    keys,
    attested: [],
    evidence: [held],
    stopped: false,
  });
  return [
    mine(0.1, { kind: 'began', ...frame, personas }),
    told,
    mine(0.2, { kind: 'received', fact: told.id, from: 'X', message: 'shared' }),
    mine(0.3, { kind: 'stopped', run: 'before' }),
  ];
}
