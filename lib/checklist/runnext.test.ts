import { describe, expect, it } from 'vitest';
import { COURSE, course, evidence, MINUTE, NOW, PEOPLE, RunLedger, task } from './run.fake.ts';
import { opensFor } from './runnext.ts';

const ALL = ['admin', 'expert', 'csm'];
const next = (ledger: RunLedger, of = COURSE) => ledger.run(of).next;

/** Begun by the admin, attested, and everybody told. */
function told(): RunLedger {
  const ledger = new RunLedger('A').began();
  ledger.attested();
  return ledger.handed('expert');
}

describe('the next step of whoever begins', () => {
  it('is to attest, to tell who has a task of their own, then the own tasks', () => {
    const ledger = new RunLedger('A').began();
    expect(next(ledger)).toEqual({ step: 'attest', what: 'enabled' });
    ledger.attested();
    expect(next(ledger)).toEqual({ step: 'share', to: 'expert', first: true });
    // The page leads on meanwhile.
    expect(ledger.run().own).toBe('first');
    expect(next(ledger.handed('expert'))).toEqual({ step: 'task', task: 'first' });
  });
  it('tells of news that somebody can go on by, once', () => {
    const ledger = told().showed('first.sign');
    expect(next(ledger)).toEqual({ step: 'task', task: 'second' });
    ledger.did('second');
    expect(next(ledger)).toEqual({ step: 'share', to: 'expert', first: false });
    expect(next(ledger.handed('expert'))).toEqual({ step: 'await', task: 'third', from: 'expert' });
    // Seen again is no news.
    expect(next(ledger.showed('first.sign'))).toEqual({ step: 'await', task: 'third', from: 'expert' });
  });
  it('has nothing to tell while nobody can go on', () => {
    const late = course(
      task('first'),
      task('second', { personas: ['csm'], needs: ['third'] }),
      task('third', { personas: ['expert'], needs: ['second'] }),
    );
    const ledger = new RunLedger('A').began().handed('expert').handed('csm').showed('first.sign');
    expect(next(ledger, late)).toEqual({ step: 'await', task: 'second', from: 'csm' });
  });
  it('asks nobody twice who takes two parts', () => {
    const both = [
      PEOPLE[0],
      ...['expert', 'csm'].map((persona) => ({ persona, person: { name: 'Eve', email: '' } })),
    ];
    const two = course(
      task('first'),
      task('second', { personas: ['expert'] }),
      task('third', { personas: ['csm'] }),
    );
    const ledger = new RunLedger('A').began(
      ['admin'],
      'run',
      both.flatMap((part) => part ?? []),
    );
    expect(next(ledger, two)).toEqual({ step: 'share', to: 'expert', first: true });
    expect(next(ledger.handed('expert'), two)).toEqual({ step: 'task', task: 'first' });
  });
  it('tells everybody with a task, whoever stands before them without one', () => {
    const people = [PEOPLE[0], PEOPLE[2], PEOPLE[1]].flatMap((part) => part ?? []);
    const ledger = new RunLedger('A').began(['admin'], 'run', people);
    ledger.attested();
    expect(next(ledger)).toEqual({ step: 'share', to: 'expert', first: true });
  });
});

describe('the next step of the others', () => {
  const expert = () => new RunLedger('E').took(new RunLedger('A').shared(['admin']), ['expert']);

  it('who needs no attestation is not asked for one, and waits for who is next', () => {
    expect(next(expert())).toEqual({ step: 'await', task: 'first', from: 'admin' });
  });
  it('who has no task at all is asked', () => {
    const manager = new RunLedger('C').took(new RunLedger('A').shared(['admin']), ['csm']);
    expect(next(manager)).toEqual({ step: 'attest', what: 'enabled' });
  });
  it('who was told tells nobody for the first time', () => {
    const ledger = new RunLedger('E').took(new RunLedger('C').shared(['csm']), ['expert']);
    expect(next(ledger)).toEqual({ step: 'await', task: 'first', from: 'admin' });
  });
  it('is their task once a letter says that what it needs is done, then to tell', () => {
    const done = [evidence('first', 'A', 3), evidence('second', 'A', 4)];
    const ledger = expert().receive(new RunLedger('A').shared(['admin'], { evidence: done }));
    expect(next(ledger)).toEqual({ step: 'task', task: 'third' });
    expect(next(ledger.showed('third.sign'))).toEqual({ step: 'finished', tell: 'admin' });
    expect(next(ledger.handed('admin'))).toEqual({ step: 'finished' });
  });
});

describe('the end', () => {
  it('is told by who stopped it to whoever has heard of it, and to nobody who knows', () => {
    const ledger = told();
    ledger.write({ kind: 'stopped', run: 'run' });
    expect(next(ledger)).toEqual({ step: 'stopped', tell: 'expert' });
    const knows = new RunLedger('E').shared(['expert'], { stopped: true });
    expect(next(ledger.receive(knows))).toEqual({ step: 'stopped' });
  });
  it('of one person’s run there is nobody to tell', () => {
    const ledger = new RunLedger('A')
      .began(ALL)
      .showed('first.sign')
      .showed('second.sign')
      .showed('third.sign');
    expect(next(ledger)).toEqual({ step: 'finished' });
  });
});

describe('one person with all parts', () => {
  it('is led through every task and never waits for anybody', () => {
    const ledger = new RunLedger('A').began(ALL);
    ledger.attested();
    for (const id of ['first', 'second', 'third']) {
      expect(next(ledger)).toEqual({ step: 'task', task: id });
      ledger.showed(`${id}.sign`);
    }
    expect(ledger.run().status).toBe('finished');
  });
});

describe('the order of tasks', () => {
  const early = course(task('first', { after: ['second'] }), task('second'));
  it('puts one that would be early last, and leads to it where no other is left', () => {
    const ledger = new RunLedger('A').began();
    expect(next(ledger, early)).toEqual({ step: 'task', task: 'second' });
    expect(ledger.run(early).tasks[0]?.early).toEqual(['second']);
    const other = course(task('first', { after: ['second'] }), task('second', { personas: ['expert'] }));
    expect(next(new RunLedger('A').began().handed('expert'), other)).toEqual({ step: 'task', task: 'first' });
  });
  it('lets time pass where nothing else is to be done', () => {
    const timed = course(task('first'), task('second', { needs: ['first'], wait: 10 }));
    const ledger = new RunLedger('A').began().showed('first.sign');
    expect(next(ledger, timed)).toEqual({ step: 'pause', task: 'second', until: NOW + 10 * MINUTE });
    expect(ledger.run(timed).own).toBeNull();
  });
  it('names the part that nobody takes', () => {
    const ledger = new RunLedger('A').began(['admin'], 'run', PEOPLE.slice(0, 1));
    ledger.attested();
    const lonely = course(task('third', { personas: ['expert'] }));
    expect(next(ledger, lonely)).toEqual({ step: 'await', task: 'third', from: 'expert' });
  });
});

describe('clicks that a task opens', () => {
  const opens = (ledger: RunLedger) => opensFor([COURSE], ledger.runs());
  const SECOND = [{ control: 'connect', signs: ['second.sign'] }];

  it('while it is this seat’s own and ready', () => {
    const ledger = told();
    expect(opens(ledger)).toEqual([]);
    expect(opens(ledger.showed('first.sign'))).toEqual(SECOND);
    expect(opens(ledger.showed('second.sign'))).toEqual([]);
  });
  it('never for who has another part, nor once it is stopped', () => {
    const done = [evidence('first', 'A', 3)];
    const expert = new RunLedger('E').took(new RunLedger('A').shared(['admin'], { evidence: done }), [
      'expert',
    ]);
    expect(opens(expert)).toEqual([]);
    const ledger = told().showed('first.sign');
    ledger.write({ kind: 'stopped', run: 'run' });
    expect(opens(ledger)).toEqual([]);
  });
  it('not while another run tells that somebody did it; this seat’s own earlier page does not close it', () => {
    const ledger = told();
    const held = [evidence('second', 'B', 1)];
    ledger.receive(new RunLedger('B').shared(['csm'], { evidence: held }));
    ledger.began(['admin'], 'again').showed('first.sign');
    expect(opens(ledger)).toEqual([]);
    const mine = told().showed('second.sign').began(['admin'], 'again').showed('first.sign');
    expect(opens(mine)).toEqual(SECOND);
  });
});
