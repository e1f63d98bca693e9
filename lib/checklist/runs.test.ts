import { describe, expect, it } from 'vitest';
import { openBook } from './read.ts';
import { COURSE, course, evidence, RunLedger, task } from './run.fake.ts';
import { attestations, evidenceOf, latestStart, runsOf, toldEvidence } from './runs.ts';

const runIn = (ledger: RunLedger) => {
  const book = openBook(ledger.facts, ledger.me);
  const [run] = runsOf(book);
  if (run === undefined) throw new Error('no run');
  return { book, run };
};
const told = (ledger: RunLedger) => {
  const { book, run } = runIn(ledger);
  return toldEvidence(book, run).map(({ evidence: { task, seat, n, is } }) => `${seat} ${task} ${n} ${is}`);
};

describe('proof by signs', () => {
  const either = course(task('first', { proof: [['a', 'b'], ['c']] }));
  const status = (ledger: RunLedger) => ledger.states(either).first;

  it('takes all signs of one list, in whichever document', () => {
    const ledger = new RunLedger('A').began().showed('a');
    expect(status(ledger)).toBe('ready');
    expect(status(ledger.showed('b'))).toBe('done');
  });
  it('takes another list as well', () => {
    expect(status(new RunLedger('A').began().showed('a').showed('c'))).toBe('done');
  });
  it('counts the latest look at each sign', () => {
    const ledger = new RunLedger('A').began().showed('a').showed('b').showed('a', false);
    expect(status(ledger)).toBe('ready');
    expect(status(ledger.showed('a'))).toBe('done');
  });
  it('takes nothing that was shown before this seat took part', () => {
    expect(status(new RunLedger('A').showed('c').began())).toBe('ready');
  });
  it('tells which signs have been shown', () => {
    const [first] = new RunLedger('A').began().showed('a').showed('b').showed('b', false).run(either).tasks;
    expect(first?.shown).toEqual(['a']);
  });
});

describe('a person’s word', () => {
  it('completes a task, by whom and since when, and can be taken back', () => {
    const ledger = new RunLedger('A').began();
    const said = ledger.did('first');
    expect(ledger.run().tasks[0]?.proof).toMatchObject({ grade: 'said', seat: 'A', fact: said.id });
    ledger.write({ kind: 'withdrew', fact: said.id });
    expect(ledger.states().first).toBe('waiting');
  });
  it('does not complete a task that has to be seen', () => {
    const strict = course(task('first', { grade: 'seen' }));
    const ledger = new RunLedger('A').began();
    ledger.did('first');
    expect(ledger.states(strict).first).toBe('ready');
    expect(ledger.showed('first.sign').states(strict).first).toBe('done');
  });
  it('yields to a later page that plainly shows the contrary, and comes after an earlier one', () => {
    const ledger = new RunLedger('A').began().showed('first.sign', false);
    ledger.did('first');
    expect(ledger.run().tasks[0]?.proof?.grade).toBe('said');
    ledger.showed('first.sign', false);
    expect(ledger.run().tasks[0]?.proof).toBeNull();
  });
  it('is weaker than the page, which cannot be taken back', () => {
    const ledger = new RunLedger('A').began();
    ledger.did('first');
    ledger.showed('first.sign');
    expect(ledger.run().tasks[0]?.proof).toMatchObject({ grade: 'seen', fact: null });
  });
  it('counts in its own run', () => {
    const ledger = new RunLedger('A').began();
    ledger.did('first', 'another');
    expect(ledger.run().tasks[0]?.proof).toBeNull();
  });
});

describe('what others know', () => {
  const joined = () => {
    const a = new RunLedger('A').began();
    const b = new RunLedger('B').took(a.shared(['admin']), ['expert']);
    return { a, b };
  };
  const says = (one: RunLedger) => {
    const { book, run } = runIn(one);
    return evidenceOf(book, COURSE, run);
  };

  it('is each seat’s latest word, by its own numbers and not by the order of arrival', () => {
    const { a, b } = joined();
    a.showed('first.sign');
    const before = a.shared(['admin'], { evidence: says(a) });
    a.showed('first.sign', false);
    const after = a.shared(['admin'], { evidence: says(a) });
    expect(told(b.receive(after))).toEqual(['A first 5 false']);
    expect(told(b.receive(before))).toEqual(['A first 5 false']);
  });
  it('travels through a third seat', () => {
    const { b } = joined();
    const c = new RunLedger('C');
    b.receive(c.shared(['csm'], { evidence: [evidence('first', 'A', 9)] }));
    expect(told(b)).toEqual(['A first 9 true']);
    expect(says(b)).toEqual([evidence('first', 'A', 9)]);
  });
  it('is never one’s own, come back as an echo', () => {
    const { a, b } = joined();
    a.showed('first.sign');
    b.receive(a.shared(['admin'], { evidence: says(a) }));
    const echo = b.shared(['expert'], { evidence: says(b) });
    a.showed('first.sign', false).receive(echo);
    expect(told(a)).toEqual([]);
    expect(a.run().tasks[0]?.proof).toBeNull();
  });
  it('is not what its witness has taken back since, whoever still passes it on', () => {
    const { a, b } = joined();
    const said = a.did('first');
    const relay = new RunLedger('C').shared(['csm'], { evidence: says(a) });
    a.write({ kind: 'withdrew', fact: said.id });
    b.receive(a.shared(['admin'], { evidence: says(a) }));
    expect(told(b.receive(relay))).toEqual([]);
  });
  it('of later than the witness’s own letter is passed on', () => {
    const { a, b } = joined();
    b.receive(a.shared(['admin'], { evidence: says(a) }));
    a.showed('first.sign');
    expect(told(b.receive(new RunLedger('C').shared(['csm'], { evidence: says(a) })))).toEqual([
      'A first 4 true',
    ]);
  });
  it('heard before the own page showed the contrary does not outweigh it; heard after, it does', () => {
    const { a, b } = joined();
    a.showed('first.sign');
    b.receive(a.shared(['admin'], { evidence: says(a) }));
    expect(b.states().first).toBe('done');
    b.showed('first.sign', false);
    expect(b.states().first).not.toBe('done');
    // The same again, in another letter, is nothing that has come since.
    b.receive(a.shared(['admin'], { evidence: says(a) }));
    expect(b.states().first).not.toBe('done');
    a.showed('first.sign');
    b.receive(a.shared(['admin'], { evidence: says(a) }));
    expect(b.states().first).toBe('done');
  });
  it('tells of the other part by its latest letter, and of attestations', () => {
    const { a, b } = joined();
    a.attested();
    const { book, run } = runIn(a);
    b.receive(a.shared(['admin'], { attested: attestations(book, COURSE, run) }));
    expect(b.run().attested).toEqual([
      { what: 'enabled', by: { what: 'enabled', name: 'Cy', on: '2026-11-20' } },
    ]);
    b.attested('enabled', 'Dee');
    expect(b.run().attested[0]?.by?.name).toBe('Dee');
  });
});

describe('what is known without a run', () => {
  it('the number from which this seat’s latest part began', () => {
    const ledger = new RunLedger('A');
    expect(latestStart(ledger.facts, 'A')).toBeNull();
    ledger.began().showed('first.sign').began(['admin'], 'next');
    expect(latestStart(ledger.facts, 'A')).toBe(3);
    expect(latestStart(ledger.facts, 'B')).toBeNull();
  });
});
