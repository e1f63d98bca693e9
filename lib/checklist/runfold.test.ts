import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COURSE, course, evidence, MINUTE, NOW, PEOPLE, RunLedger, task } from './run.fake.ts';
import { foldRuns } from './runfold.ts';

/** A ledger with a bit of everything: two runs, looks, words taken back, letters of two seats. */
function full(): RunLedger {
  const a = new RunLedger('A').began();
  a.attested();
  a.showed('first.sign');
  const said = a.did('second');
  a.write({ kind: 'withdrew', fact: said.id });
  a.handed('expert');
  const e = new RunLedger('E');
  a.receive(e.shared(['expert'], { evidence: [evidence('third', 'E', 1), evidence('first', 'A', 3)] }));
  a.receive(e.shared(['expert'], { evidence: [evidence('third', 'E', 3, { is: false })] }));
  a.receive(new RunLedger('C').shared(['csm'], { evidence: [evidence('third', 'E', 1)] }));
  a.showed('first.sign', false);
  a.began(['admin', 'expert'], 'again');
  return a;
}

describe('the fold of a run', () => {
  it('is the same for facts in any order and any number of times', () => {
    const { facts, me } = full();
    const folded = foldRuns([COURSE], facts, me, NOW);
    expect(folded).toHaveLength(2);
    const shuffled = fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(foldRuns([COURSE], order, me, NOW)).toEqual(folded);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a checklist for each run, the one begun last first', () => {
    const runs = full().runs();
    expect(runs.map(({ run }) => run)).toEqual(['again', 'run']);
    expect(runs[0]?.parts.map(({ mine, seat }) => `${mine} ${seat}`)).toEqual([
      'true A',
      'true A',
      'false null',
    ]);
    expect(runs[1]?.parts.map(({ mine, seat }) => `${mine} ${seat}`)).toEqual([
      'true A',
      'false E',
      'false C',
    ]);
  });

  it('of a course that is not known here there is none', () => {
    expect(new RunLedger('A').began(['admin'], 'run', PEOPLE, 'other').runs()).toEqual([]);
  });

  it('a seat that only keeps letters takes part in nothing', () => {
    const b = new RunLedger('B').receive(new RunLedger('A').shared(['admin']));
    expect(b.runs()).toEqual([]);
  });

  it('says who it is for, and that nothing of it is real', () => {
    const { tenant, tenantName, practice } = full().run();
    expect({ tenant, tenantName, practice }).toEqual({
      tenant: '123-ABC-456',
      tenantName: 'Acme',
      practice: false,
    });
    const facts = full().facts.map((fact) => ({ ...fact, tenant: '000-PRA-001' }));
    expect(foldRuns([COURSE], facts, 'A', NOW)[0]?.practice).toBe(true);
  });

  it('waits for tasks and attestations, and says for which', () => {
    const ledger = new RunLedger('A').began();
    const [first, second] = ledger.run().tasks;
    expect([first?.status, first?.lacks, second?.status, second?.waitsFor]).toEqual([
      'waiting',
      ['enabled'],
      'waiting',
      ['first'],
    ]);
    ledger.attested();
    ledger.did('first');
    expect(ledger.states()).toEqual({ first: 'done', second: 'ready', third: 'waiting' });
  });

  it('finishes when every task is done, and stops when anybody stops it', () => {
    const one = course(task('first'));
    const ledger = new RunLedger('A').began();
    expect(ledger.run(one).status).toBe('running');
    expect(ledger.showed('first.sign').run(one).status).toBe('finished');
    const other = new RunLedger('B').began().receive(new RunLedger('C').shared(['csm'], { stopped: true }));
    expect(other.run().status).toBe('stopped');
    expect(other.run().own).toBeNull();
  });
});

describe('an own proof and what others tell', () => {
  it('the own look comes first, a stronger one before a later one', () => {
    const ledger = new RunLedger('A').began();
    const c = new RunLedger('C');
    const told = [
      evidence('first', 'B', 5, { grade: 'said', at: NOW + MINUTE }),
      evidence('first', 'D', 2, { at: NOW }),
    ];
    ledger.receive(c.shared(['csm'], { evidence: told }));
    expect(ledger.run().tasks[0]?.proof).toMatchObject({ seat: 'D', grade: 'seen' });
    expect(ledger.showed('first.sign').run().tasks[0]?.proof).toMatchObject({ seat: 'A', grade: 'seen' });
  });

  it('another’s later look to the contrary is shown, and by itself changes nothing', () => {
    const ledger = new RunLedger('A').began().showed('first.sign');
    const later = evidence('first', 'B', 4, { is: false, at: NOW + MINUTE });
    ledger.receive(new RunLedger('B').shared(['expert'], { evidence: [later] }));
    const [first] = ledger.run().tasks;
    expect([first?.status, first?.contrary]).toEqual(['done', later]);
  });

  it('of a task that is each one’s own, only the own page proves', () => {
    const own = course(task('first', { own: true }));
    const ledger = new RunLedger('A').began();
    ledger.receive(new RunLedger('B').shared(['expert'], { evidence: [evidence('first', 'B', 1)] }));
    expect(ledger.states(own).first).toBe('ready');
    expect(ledger.showed('first.sign').states(own).first).toBe('done');
  });
});

describe('what was only tried out', () => {
  const one = course(task('first'));
  const proof = (ledger: RunLedger) => ledger.run(one).tasks[0]?.proof ?? null;
  const sandbox = () => new RunLedger('A').began().showed('first.sign', true, null, true);
  it('is done, and says where; where people work comes first, whichever was seen last', () => {
    expect(proof(sandbox())).toMatchObject({ is: true, trial: true });
    const both = sandbox().showed('first.sign').showed('first.sign', true, null, true);
    expect(proof(both)?.trial).toBeUndefined();
  });
  it('gives way where people’s own place shows the contrary, and undoes nothing there', () => {
    expect(proof(sandbox().showed('first.sign', false))).toBeNull();
    const undone = new RunLedger('A').began().showed('first.sign').showed('first.sign', false, null, true);
    expect(proof(undone)).toMatchObject({ is: true, grade: 'seen' });
  });
  it('gives way to what another saw where people work', () => {
    const b = new RunLedger('B').shared(['expert'], { evidence: [evidence('first', 'B', 1)] });
    expect(proof(sandbox().receive(b))).toMatchObject({ seat: 'B' });
    const tried = new RunLedger('B').shared(['expert'], {
      evidence: [evidence('first', 'B', 1, { trial: true })],
    });
    expect(proof(sandbox().receive(tried))).toMatchObject({ seat: 'A', trial: true });
  });
  it('of signs in both places is not enough of either', () => {
    const two = course(task('first', { proof: [['a', 'b']] }));
    const ledger = new RunLedger('A').began().showed('a').showed('b', true, null, true);
    expect(ledger.run(two).tasks[0]?.proof).toBeNull();
  });
});

describe('a waiting time', () => {
  const timed = course(task('first'), task('second', { needs: ['first'], wait: 10 }));
  const due = (ledger: RunLedger, now = ledger.at) => ledger.run(timed, now).tasks[1];

  it('begins when what it needs was known here, and is over by this machine’s clock', () => {
    const ledger = new RunLedger('A').began().showed('first.sign');
    expect(due(ledger)).toMatchObject({ status: 'pausing', due: NOW + 10 * MINUTE });
    expect(due(ledger, NOW + 10 * MINUTE)?.status).toBe('ready');
  });
  it('does not begin anew when the page is looked at again, nor when it is seen after it was said', () => {
    const ledger = new RunLedger('A').began();
    ledger.did('first');
    ledger.at = NOW + 5 * MINUTE;
    ledger.showed('first.sign').showed('first.sign');
    expect(due(ledger)?.due).toBe(NOW + 10 * MINUTE);
  });
  it('begins anew after a page that showed the contrary', () => {
    const ledger = new RunLedger('A').began().showed('first.sign').showed('first.sign', false);
    expect(due(ledger)).toMatchObject({ status: 'waiting', due: null });
    ledger.at = NOW + 5 * MINUTE;
    expect(due(ledger.showed('first.sign'))?.due).toBe(NOW + 15 * MINUTE);
  });
  it('of what another seat saw it begins when that was first heard, whatever clock that seat has', () => {
    const ledger = new RunLedger('A').began();
    const far = evidence('first', 'B', 1, { at: NOW + 1000 * MINUTE });
    const b = new RunLedger('B');
    ledger.receive(b.shared(['expert'], { evidence: [far] }));
    ledger.at = NOW + 5 * MINUTE;
    ledger.receive(b.shared(['expert'], { evidence: [{ ...far, n: 3 }] }));
    expect(due(ledger)?.due).toBe(NOW + 10 * MINUTE);
  });
});
