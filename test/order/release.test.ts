import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/checklist/checklist.ts';
import type { Fact } from '../../lib/checklist/fact.ts';
import { judge, type Question } from '../../lib/checklist/judge.ts';
import { ANN, BO, CY, HOUR, Ledger, NOW, TENANT, upTo } from './facts.ts';

/** Verdict on Disconnect in the last document that this seat saw, or in a fresh one. */
function disconnect(seat: Ledger, change: Partial<Question> = {}): Verdict {
  const look = seat.facts.findLast((fact) => fact.seat === seat.me && fact.body.kind === 'saw');
  const page =
    look?.body.kind === 'saw'
      ? { doc: look.body.doc, connection: look.body.connection, account: look.body.account }
      : null;
  const click = { control: 'disconnect', row: null } as const;
  return judge({ facts: seat.facts, me: seat.me, now: NOW, tenantKnown: true, page, click, ...change });
}
const reason = (verdict: Verdict) => (verdict.verdict === 'hold' ? verdict.reason : 'allow');

describe('Disconnect by the leaver', () => {
  it.each([true, false])('is allowed when all six conditions are met (account shown: %s)', (account) => {
    expect(disconnect(upTo('released', account).ann)).toEqual({ verdict: 'allow' });
  });

  it.each([
    ['opened', 'keeperHasAccess'],
    ['invited', 'keeperNotConnected'],
    ['replied', 'digitsOpen'],
    ['confirmed', 'pageStale'],
  ] as const)('once %s: %s', (moment, held) => {
    expect(reason(disconnect(upTo(moment).ann))).toBe(held);
  });

  describe('1 seats', () => {
    it('needs an answer that another handover is under way to be no', () => {
      const { ann, bo } = upTo('replied');
      ann.confirmed(bo.me, 'H', true).saw('holds', ann.load(), ANN.email);
      expect(reason(disconnect(ann))).toBe('digitsOpen');
    });
    it('alarms when a second seat answers, until the digits settle which', () => {
      const { ann, bo } = upTo('released');
      const fake = new Ledger('fake-seat');
      const answer = fake.replied('c1', 'H', { n: 1 });
      ann.receive(answer, 'replied').saw('holds', ann.load(), ANN.email);
      expect(reason(disconnect(ann))).toBe('twoSeats');
      ann.confirmed(bo.me).saw('holds', ann.load(), ANN.email);
      expect(reason(disconnect(ann))).toBe('allow');
    });
    it('ends with the closing', () => {
      const { ann } = upTo('released');
      ann.closed('brokenOff');
      expect(reason(disconnect(ann))).toBe('noHandover');
    });
  });

  describe('2 challenge', () => {
    it('is good for 72 hours by the leaver’s clock, and not before it was issued', () => {
      const { ann } = upTo('released');
      expect(reason(disconnect(ann, { now: NOW + 72 * HOUR }))).toBe('allow');
      expect(reason(disconnect(ann, { now: NOW + 72 * HOUR + 1 }))).toBe('challengeOld');
      expect(reason(disconnect(ann, { now: NOW - 24 * 365 * HOUR }))).toBe('challengeOld');
    });
    it('is one of this seat’s own', () => {
      const { ann, bo } = upTo('invited');
      ann.receive(bo.replied('made up', 'H', { n: 1 }), 'replied');
      ann.confirmed(bo.me).saw('holds', ann.load(), ANN.email);
      expect(reason(disconnect(ann))).toBe('keeperNotConnected');
    });
  });

  describe('3 sighting', () => {
    const bent = (change: Parameters<Ledger['replied']>[2], account = true) => {
      const { ann, bo } = upTo('connected', account);
      ann.receive(bo.replied('c1', 'H', change), 'replied').confirmed(bo.me);
      ann.saw('holds', ann.load(), account ? ANN.email : null);
      return reason(disconnect(ann));
    };
    it('shows that the keeper holds', () => expect(bent({ connection: 'unclear' })).toBe('sightingState'));
    it('was loaded after the challenge', () => expect(bent({ received: 99 })).toBe('sightingStale'));
    it('was loaded after the last Connect', () => expect(bent({ lastConnect: 99 })).toBe('sightingStale'));
    it('is not of the leaver’s account', () => {
      expect(bent({ account: 'ANN@example.com' })).toBe('sightingAccount');
      expect(bent({ account: 'Ann' })).toBe('sightingAccount');
    });
    it('without an account needs the change to have been seen', () => {
      expect(bent({ account: null, sawChange: false }, false)).toBe('sightingAccount');
      expect(bent({ account: null, sawChange: true }, false)).toBe('allow');
    });
    it('by name only counts where no second customer is known', () => {
      expect(bent({ tenantBy: 'named', soleTenant: false })).toBe('sightingTenant');
      expect(bent({ tenantBy: 'named', soleTenant: true })).toBe('allow');
    });
  });

  it('4 promise: the reply binds the keeper', () => {
    const { ann, bo } = upTo('connected');
    ann.receive(bo.replied('c1', 'H', {}, BO, false), 'replied').confirmed(bo.me);
    ann.saw('holds', ann.load(), ANN.email);
    expect(reason(disconnect(ann))).toBe('noPromise');
  });

  describe('5 nothing since', () => {
    const since = (act: (ann: Ledger, bo: Ledger) => void) => {
      const { ann, bo } = upTo('released');
      act(ann, bo);
      ann.saw('holds', ann.load(), ANN.email);
      return reason(disconnect(ann));
    };
    it('no click on the keeper’s row, read or unread', () => {
      expect(since((ann) => ann.clicked('rowAccess', ann.load(), 'holds', BO.email))).toBe('contrary');
      expect(since((ann) => ann.clicked('rowAccess', ann.load(), 'holds', null))).toBe('contrary');
      expect(since((ann) => ann.clicked('rowAccess', ann.load(), 'holds', CY.email))).toBe('allow');
    });
    it('no Connect, no page without the connection', () => {
      expect(since((ann) => ann.clicked('connect', ann.load(), 'free'))).toBe('contrary');
      expect(since((ann) => ann.saw('free'))).toBe('contrary');
      expect(since((ann) => ann.saw('unclear'))).toBe('allow');
    });
    it('in another page, after my own Disconnect, this one has to be loaded anew', () => {
      const { ann } = upTo('released');
      const old = ann.saw('holds', ann.load(), ANN.email);
      const page = ann.saw('holds', ann.load(), ANN.email);
      ann.clicked('disconnect', page, 'holds');
      ann.saw('free', page, ANN.email);
      const at = (doc: typeof old) =>
        reason(disconnect(ann, { page: { doc, connection: 'holds', account: ANN.email } }));
      expect(at(old)).toBe('pageStale');
      expect(at(page)).toBe('contrary');
    });
    it('a row that merely reads differently voids nothing', () => {
      expect(since((ann) => ann.sawRow(BO, 'has'))).toBe('allow');
    });
    it('nothing from the keeper’s seat above the quoted number', () => {
      expect(
        since((ann, bo) => {
          bo.saw('free');
          const lost = bo.facts.at(-1);
          if (lost) ann.facts.push(lost);
        }),
      ).toBe('contrary');
    });
    it('nothing contrary from any other seat', () => {
      expect(
        since((ann) => {
          const cy = new Ledger('cy-seat');
          cy.clicked('rowAccess', cy.load(), 'holds', BO.email);
          ann.facts.push(...cy.facts);
        }),
      ).toBe('contrary');
    });
    it('a fresh challenge and answer mend it', () => {
      const { ann, bo } = upTo('released');
      ann.clicked('rowAccess', ann.load(), 'holds', BO.email);
      bo.receive(ann.invited('c2'), 'invited').saw('holds', bo.load(), BO.email);
      ann.receive(bo.replied('c2'), 'replied').saw('holds', ann.load(), ANN.email);
      expect(reason(disconnect(ann))).toBe('allow');
    });
  });

  describe('6 the leaver’s page', () => {
    it('shows that the leaver holds, as the leaver', () => {
      const { ann } = upTo('released');
      const doc = ann.load();
      const page = { doc, connection: 'blocked', account: ANN.email } as const;
      expect(reason(disconnect(ann, { page }))).toBe('pageState');
      expect(reason(disconnect(ann, { page: { ...page, connection: 'holds', account: CY.email } }))).toBe(
        'pageAccount',
      );
    });
    it('is not older than a sign-out; without an account one is too many', () => {
      const { ann } = upTo('released', false);
      ann.write({ kind: 'signedOut', doc: ann.load(), account: null });
      expect(reason(disconnect(ann))).toBe('pageStale');
      ann.saw('holds');
      expect(reason(disconnect(ann))).toBe('pageAccount');
    });
    it('is not older than a Disconnect in another tab', () => {
      const { ann } = upTo('confirmed');
      const first = ann.saw('holds', ann.load(), ANN.email);
      const second = ann.saw('holds', ann.load(), ANN.email);
      ann.clicked('disconnect', first, 'holds');
      expect(reason(disconnect(ann))).toBe('pageStale');
      expect(reason(disconnect(ann, { page: { doc: first, connection: 'holds', account: ANN.email } }))).toBe(
        'allow',
      );
      expect(second.id).not.toBe(first.id);
    });
  });

  it('an unknown kind of fact changes nothing', () => {
    const { ann } = upTo('replied');
    const strange: Fact = {
      id: 'x',
      tenant: TENANT,
      seat: 'bo-seat',
      n: 99,
      at: NOW,
      body: { kind: 'unknown', original: '{"kind":"confirmed"}' },
    };
    expect(reason(disconnect(ann, { facts: [...ann.facts, strange] }))).toBe('digitsOpen');
  });
});
