/** Messages that come late, twice, never or in another order, and clocks that are wrong by a year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf, Fact } from '../../lib/checklist/fact.ts';
import { fold } from '../../lib/checklist/fold.ts';
import { judge } from '../../lib/checklist/judge.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import { admit } from '../../lib/share/admit.ts';
import { ANN, BO, HOUR, type Ledger, NOW, upTo } from './facts.ts';

const YEAR = 365 * 24 * HOUR;

/** What may be done on a freshly loaded page of this seat, and what its checklist says. */
function outcome(seat: Ledger, account: string, facts: readonly Fact[] = seat.facts, now = NOW) {
  const page = { doc: seat.load(), connection: 'holds', account } as const;
  const click = { control: 'disconnect', row: null } as const;
  const verdict = judge({ facts, me: seat.me, now, tenantKnown: true, page, click });
  const list = fold(handover, facts, seat.me, now);
  return {
    verdict: verdict.verdict === 'hold' ? verdict.reason : 'allow',
    next: list?.next.step,
    status: list?.status,
    tasks: list?.tasks.map(({ status }) => status),
  };
}

/** Takes a message in as the worker does; a refused one leaves nothing. */
function deliver(seat: Ledger, fact: Fact, message: BodyOf<'received'>['message']): string | null {
  const refusal = admit(seat.facts, seat.me, fact, NOW);
  if (refusal === null) seat.receive(fact, message);
  return refusal;
}

describe('replies to the leaver', () => {
  /** Asked twice, answered twice; what arrives is up to the test. */
  function asked() {
    const { ann, bo } = upTo('connected');
    const first = bo.replied();
    bo.receive(ann.invited('c2'), 'invited');
    bo.saw('holds', bo.load(), BO.email);
    return { ann, replies: [first, bo.replied('c2')] as const };
  }

  function arrived(order: readonly number[]) {
    const { ann, replies } = asked();
    const refusals = order.map((at) => deliver(ann, replies[at === 0 ? 0 : 1], 'replied'));
    ann.confirmed('bo-seat');
    ann.saw('holds', ann.load(), ANN.email);
    return { refusals, outcome: outcome(ann, ANN.email) };
  }

  it('say the same in any order and however often; the second time each is known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { maxLength: 8 }), (order) => {
        const once = [...new Set(order)];
        const { refusals, outcome: told } = arrived(order);
        expect(told).toEqual(arrived(once.toSorted()).outcome);
        expect(refusals.filter((refusal) => refusal === null)).toHaveLength(once.length);
        expect(refusals.every((refusal) => refusal === null || refusal === 'already')).toBe(true);
      }),
    );
  });

  it('that never come release nothing', () => {
    expect(arrived([]).outcome.verdict).toBe('keeperNotConnected');
    expect(arrived([1, 0, 1]).outcome.verdict).toBe('allow');
  });
});

describe('messages to the keeper', () => {
  function arrived(order: readonly number[], outcomeOf: 'disconnected' | 'brokenOff') {
    const { ann, bo } = upTo('replied');
    const mail = [
      [ann.invited('c2'), 'invited'],
      [ann.closed(outcomeOf), 'closed'],
    ] as const;
    for (const at of order) {
      const [fact, message] = mail[at === 0 ? 0 : 1];
      const refusal = deliver(bo, fact, message);
      expect([null, 'already']).toContain(refusal);
    }
    bo.saw('holds', bo.load(), BO.email);
    return outcome(bo, BO.email);
  }

  it.each(['disconnected', 'brokenOff'] as const)('say the same in any order (%s)', (closing) => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { maxLength: 8 }), (order) => {
        expect(arrived(order, closing)).toEqual(arrived([...new Set(order)].toSorted(), closing));
      }),
    );
  });

  it('that never come leave the keeper’s Disconnect held', () => {
    expect(arrived([], 'disconnected').verdict).toBe('promiseStands');
  });
});

describe('a clock that is wrong by a year', () => {
  it.each([YEAR, -YEAR])('at the other seat changes nothing (%d ms)', (shift) => {
    const { ann, bo } = upTo('released');
    for (const [seat, account] of [
      [ann, ANN.email],
      [bo, BO.email],
    ] as const) {
      const wrong = seat.facts.map((fact) =>
        fact.seat === seat.me ? fact : { ...fact, at: fact.at + shift },
      );
      expect(outcome(seat, account, wrong)).toEqual(outcome(seat, account));
    }
    expect(outcome(ann, ANN.email).verdict).toBe('allow');
  });

  it.each([YEAR, -YEAR])('here from the beginning changes nothing (%d ms)', (shift) => {
    const { ann } = upTo('released');
    const wrong = ann.facts.map((fact) => ({ ...fact, at: fact.at + shift }));
    expect(outcome(ann, ANN.email, wrong, NOW + shift).verdict).toBe('allow');
  });

  it.each([YEAR, -YEAR])('here from now on asks once more, and then releases (%d ms)', (shift) => {
    const { ann, bo } = upTo('released');
    const now = NOW + shift;
    expect(outcome(ann, ANN.email, ann.facts, now)).toMatchObject({
      verdict: 'challengeOld',
      next: 'askAgain',
    });
    ann.at = now;
    bo.receive(ann.invited('c2'), 'invited');
    bo.saw('holds', bo.load(), BO.email);
    ann.receive(bo.replied('c2'), 'replied');
    ann.saw('holds', ann.load(), ANN.email);
    expect(outcome(ann, ANN.email, ann.facts, now).verdict).toBe('allow');
  });
});
