/** Connect, let through by an open task of a run; all other rows of the guard are tested in test/order. */
import { describe, expect, it } from 'vitest';
import type { Connection } from './fact.ts';
import { judge } from './judge.ts';
import { COURSE, evidence, NOW, RunLedger } from './run.fake.ts';
import { opensFor } from './runnext.ts';

const ANN = 'ann@example.com';
const XEN = 'xen@example.com';

interface Page {
  readonly connection?: Connection;
  readonly account?: string | null;
}

function connect(ledger: RunLedger, { connection = 'free', account = ANN }: Page = {}): string {
  const verdict = judge({
    facts: ledger.facts,
    me: ledger.me,
    now: NOW,
    tenantKnown: true,
    page: { doc: { id: 'now', after: 999 }, connection, account },
    click: { control: 'connect', row: null },
    opens: opensFor([COURSE], ledger.runs()),
  });
  return verdict.verdict === 'allow' ? 'allow' : verdict.reason;
}

const saw = (ledger: RunLedger, connection: Connection, account: string | null): RunLedger => {
  ledger.write({ kind: 'saw', doc: { id: 'saw', after: 0 }, connection, account, tenantBy: 'page' });
  return ledger;
};

/** `second`, which connects, is ready. */
function ready(ledger = new RunLedger('A')): RunLedger {
  ledger.began().attested();
  return ledger.showed('first.sign');
}

describe('Connect by a task that is open', () => {
  it('is let through on a page that is free', () => {
    expect(connect(ready())).toBe('allow');
    expect(connect(ready(), { account: null })).toBe('allow');
  });
  it.each(['holds', 'blocked', 'unclear'] as const)('is held on a page that is %s', (connection) => {
    expect(connect(ready(), { connection })).toBe('connectNobody');
  });
  it('is held before the task is ready, once it is done, and for who has another part', () => {
    expect(connect(new RunLedger('A').began())).toBe('connectNobody');
    expect(connect(ready().showed('second.sign', true, ANN))).toBe('connectNobody');
    const done = [evidence('first', 'A', 1)];
    const expert = new RunLedger('E').took(new RunLedger('A').shared(['admin'], { evidence: done }), [
      'expert',
    ]);
    expect(connect(expert)).toBe('connectNobody');
  });
  it('opens nothing but Connect', () => {
    const ledger = ready();
    const verdict = judge({
      facts: ledger.facts,
      me: 'A',
      now: NOW,
      tenantKnown: true,
      page: { doc: { id: 'now', after: 999 }, connection: 'holds', account: ANN },
      click: { control: 'disconnect', row: null },
      opens: opensFor([COURSE], ledger.runs()),
    });
    expect(verdict).toMatchObject({ verdict: 'hold', reason: 'noHandover' });
  });
});

describe('Connect while somebody is on record as holding', () => {
  it.each([XEN, null])('is held after a page of %s that showed the connection', (account) => {
    expect(connect(saw(ready(), 'holds', account))).toBe('connectNobody');
  });
  it('is let through once that account’s page has shown it no more', () => {
    expect(connect(saw(saw(ready(), 'holds', XEN), 'free', XEN))).toBe('allow');
    expect(connect(saw(saw(ready(), 'holds', XEN), 'free', ANN))).toBe('connectNobody');
  });
  it('is let through where the page of that very account is free now', () => {
    expect(connect(saw(ready(), 'holds', ANN), { account: 'ANN@example.com' })).toBe('allow');
  });
  it('is held by what the keeper quoted in a reply', () => {
    const ledger = ready();
    const sighting = {
      n: 1,
      doc: { id: 'x', after: 0 },
      connection: 'holds',
      account: XEN,
      received: 0,
      lastConnect: 0,
      sawChange: true,
      tenantBy: 'page',
      soleTenant: true,
    } as const;
    const person = { name: 'Xen', email: XEN };
    const keys = { sign: 'sign', agree: 'agree' };
    const reply = {
      kind: 'replied',
      handover: 'H',
      challenge: 'c',
      person,
      keys,
      sighting,
      promise: true,
    } as const;
    ledger.facts.push(new RunLedger('X').write(reply));
    expect(connect(ledger)).toBe('connectNobody');
  });
  it('is held by another account’s page in an earlier run', () => {
    const before = new RunLedger('A').began(['admin'], 'before').showed('second.sign', true, XEN);
    before.write({ kind: 'stopped', run: 'before' });
    expect(connect(ready(before))).toBe('connectNobody');
    expect(connect(before, { account: XEN })).toBe('allow');
  });
});
