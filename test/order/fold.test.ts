import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { Fact } from '../../lib/checklist/fact.ts';
import { fold } from '../../lib/checklist/fold.ts';
import { mayBreakOff } from '../../lib/checklist/leaver.ts';
import { quoteSighting } from '../../lib/checklist/quote.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import { ANN, BO, HOUR, Ledger, NOW, upTo } from './facts.ts';

const see = (seat: Ledger, now = NOW): Checklist | null => fold(handover, seat.facts, seat.me, now);
const step = (seat: Ledger, now = NOW) => {
  const checklist = see(seat, now);
  return checklist && `${checklist.next.who} ${checklist.next.step}, ${checklist.status}`;
};
const done = (seat: Ledger) =>
  see(seat)
    ?.tasks.filter(({ status }) => status === 'done')
    .map(({ id, proof }) => `${id} ${proof?.grade}`);

describe('the whole handover', () => {
  it.each([true, false])('names each next step on both sides (account shown: %s)', (account) => {
    const { ann, bo } = upTo('opened', account);
    const [a, b] = account ? [ANN.email, BO.email] : [null, null];
    expect(step(bo)).toBeNull();
    expect(step(ann)).toBe('me revoke, running');
    ann.clicked('rowAccess', ann.load(), 'holds', BO.email);
    ann.sawRow(BO, 'none');
    expect(step(ann)).toBe('me invite, running');
    const invitation = ann.invited();
    expect(step(ann)).toBe('other awaitReply, running');
    bo.receive(invitation, 'invited');
    expect(step(bo)).toBe('me join, running');
    bo.write({ kind: 'joined', handover: 'H', invitation: invitation.id, person: BO, otherHandover: false });
    expect(step(bo)).toBe('me connect, running');
    const free = bo.saw('free', bo.load(), b);
    bo.clicked('connect', free, 'free');
    bo.saw('holds', free, b);
    expect(step(bo)).toBe('me reloadToProve, running');
    bo.saw('holds', bo.load(), b);
    expect(step(bo)).toBe('me reply, running');
    const reply = bo.replied();
    expect(step(bo)).toBe('other awaitClosing, running');
    ann.receive(reply, 'replied');
    expect(step(ann)).toBe('me confirmDigits, running');
    expect(done(ann)).toEqual(['revoke seenByOther']);
    ann.confirmed(bo.me);
    expect(step(ann)).toBe('me reloadToRelease, running');
    const page = ann.saw('holds', ann.load(), a);
    expect(step(ann)).toBe('me disconnect, running');
    ann.clicked('disconnect', page, 'holds');
    ann.saw('free', page, a);
    expect(step(ann)).toBe('me reloadToClose, running');
    expect(mayBreakOff(ann.facts, ann.me, 'H')).toBe(false);
    ann.saw('free', ann.load(), a);
    expect(step(ann)).toBe('me close, running');
    const closing = ann.closed('disconnected');
    expect(step(ann)).toBe('other confirm, running');
    bo.receive(closing, 'closed');
    expect(step(bo)).toBe('me confirm, running');
    bo.saw('holds', bo.load(), b);
    expect(step(bo)).toBe('me report, finished');
    const check = bo.checked();
    expect(step(bo)).toBe('nobody finished, finished');
    ann.receive(check, 'checked');
    expect(step(ann)).toBe('nobody finished, finished');
    expect(done(ann)).toEqual(['revoke seen', 'connect seen', 'disconnect seen', 'confirm seen']);
    expect(done(bo)).toEqual(done(ann));
  });
});

describe('done without us', () => {
  it('the keeper already free: revoke is done', () => {
    const { bo } = upTo('joined');
    bo.saw('free', bo.load(), BO.email);
    expect(done(bo)).toEqual(['revoke seen']);
  });
  it('the keeper already holds: revoke and connect are done, and the proof is still asked for', () => {
    const { bo } = upTo('invited');
    const { ann } = upTo('invited');
    bo.saw('holds', bo.load(), BO.email);
    const invitation = ann.facts.find((fact) => fact.body.kind === 'invited');
    if (invitation?.body.kind !== 'invited') throw new Error('no invitation');
    bo.join({ ...invitation, body: invitation.body });
    expect(done(bo)).toEqual(['revoke seen', 'connect seen']);
    expect(step(bo)).toBe('me reloadToProve, running');
  });
  it('holding already, no account shown: access has to be taken away again', () => {
    const { bo } = upTo('joined', false);
    bo.saw('holds');
    expect(step(bo)).toBe('other revoke, running');
    expect(quoteSighting(bo.facts, bo.me, 'H', 'invited').reason).toBe('account');
  });
});

describe('said', () => {
  it('completes revoke with that grade, until it is taken back', () => {
    const { ann } = upTo('opened');
    const word = ann.write({ kind: 'said', handover: 'H', task: 'revoke' });
    expect(done(ann)).toEqual(['revoke said']);
    ann.write({ kind: 'withdrew', fact: word.id });
    expect(done(ann)).toEqual([]);
  });
  it('completes nothing that has to be seen', () => {
    const { bo } = upTo('joined');
    bo.write({ kind: 'said', handover: 'H', task: 'connect' });
    expect(done(bo)).toEqual(['revoke said']);
  });
  it('is taken back only by its own seat', () => {
    const { ann, bo } = upTo('opened');
    const word = ann.write({ kind: 'said', handover: 'H', task: 'revoke' });
    ann.facts.push(bo.write({ kind: 'withdrew', fact: word.id }));
    expect(done(ann)).toEqual(['revoke said']);
  });
});

describe('when it goes wrong', () => {
  it('a challenge too old is asked again, and awaited once it is sent', () => {
    const { ann } = upTo('replied');
    ann.confirmed('bo-seat');
    expect(step(ann, NOW + 73 * HOUR)).toBe('me askAgain, running');
    ann.at = NOW + 73 * HOUR;
    ann.invited('c2');
    expect(step(ann, NOW + 73 * HOUR)).toBe('other awaitReply, running');
  });
  it('Disconnect before the keeper connected is an outage: the keeper connects now', () => {
    const { ann } = upTo('invited');
    ann.clicked('disconnect', ann.load(), 'holds');
    ann.saw('free', ann.load(), ANN.email);
    expect(step(ann)).toBe('other recover, outage');
  });
  it('after the closing the keeper’s page without a connection is one too', () => {
    const { ann, bo } = upTo('released');
    bo.receive(ann.closed('disconnected'), 'closed').saw('free', bo.load(), BO.email);
    expect(step(bo)).toBe('me recover, outage');
  });
  it('broken off before the keeper connected: access is given back', () => {
    const { ann } = upTo('invited');
    expect(mayBreakOff(ann.facts, ann.me, 'H')).toBe(true);
    ann.closed('brokenOff');
    expect(step(ann)).toBe('me giveBack, brokenOff');
    ann.sawRow(BO, 'has');
    expect(step(ann)).toBe('nobody finished, brokenOff');
  });
  it('broken off after the keeper connected: the roles may be swapped', () => {
    const { ann, bo } = upTo('released');
    bo.receive(ann.closed('brokenOff'), 'closed');
    expect(step(ann)).toBe('other swap, brokenOff');
    expect(step(bo)).toBe('me swap, brokenOff');
  });
  it('two seats answer: alarm', () => {
    const { ann } = upTo('replied');
    ann.receive(new Ledger('fake-seat').replied('c1', 'H', { n: 1 }), 'replied');
    expect(step(ann)).toBe('me confirmDigits, alarm');
  });
});

it('depends on no order of the facts and no repetition', () => {
  const { ann, bo } = upTo('released');
  ann.clicked('disconnect', ann.load(), 'holds');
  ann.saw('free', ann.load(), ANN.email);
  bo.receive(ann.closed('disconnected'), 'closed').saw('holds', bo.load(), BO.email);
  ann.receive(bo.checked(), 'checked');
  const strange: Fact = {
    id: 'x',
    tenant: 't',
    seat: 'z',
    n: 1,
    at: 0,
    body: { kind: 'unknown', original: '' },
  };
  for (const { facts, me } of [ann, bo]) {
    for (let length = 1; length <= facts.length; length += 1) {
      const some = facts.slice(0, length);
      const expected = fold(handover, some, me, NOW);
      const mixed = fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2 });
      fc.assert(
        fc.property(mixed, (order) => {
          expect(fold(handover, [...order, { ...strange, tenant: some[0]?.tenant ?? '' }], me, NOW)).toEqual(
            expected,
          );
        }),
        { numRuns: 20, seed: 3 },
      );
    }
  }
});

describe('after a click whose effect is not seen yet', () => {
  it('the keeper is sent to a page loaded since, also where the old page still shows Connect', () => {
    const { bo } = upTo('joined', true);
    const free = bo.saw('free', bo.load(), BO.email);
    expect(step(bo)).toBe('me connect, running');
    bo.clicked('connect', free, 'free');
    expect(step(bo)).toBe('me reloadToProve, running');
    bo.saw('free', bo.load(), BO.email);
    expect(step(bo)).toBe('me connect, running');
  });

  it('a leaver who let go too early compares the digits of the answer that says it is over', () => {
    const { ann, bo } = upTo('joined', true);
    const page = ann.saw('holds', ann.load(), ANN.email);
    ann.clicked('disconnect', page, 'holds');
    ann.saw('free', ann.load(), ANN.email);
    expect(step(ann)).toBe('other recover, outage');
    const free = bo.saw('free', bo.load(), BO.email);
    bo.clicked('connect', free, 'free');
    bo.saw('holds', bo.load(), BO.email);
    ann.receive(bo.replied(), 'replied');
    expect(step(ann)).toBe('me confirmDigits, outage');
    ann.confirmed(bo.me);
    expect(step(ann)).toBe('me close, running');
  });
});
