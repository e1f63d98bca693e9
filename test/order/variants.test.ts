/** Takeover and "refused while A holds" (order.md, Not published), played by hand on two ledgers. */
import { describe, expect, it } from 'vitest';
import type { DocRef } from '../../lib/checklist/fact.ts';
import { fold } from '../../lib/checklist/fold.ts';
import { judge } from '../../lib/checklist/judge.ts';
import { quoteSighting } from '../../lib/checklist/quote.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import { ANN, BO, type Ledger, NOW, upTo } from './facts.ts';

const see = (seat: Ledger) => fold(handover, seat.facts, seat.me, NOW);
const step = (seat: Ledger) => {
  const checklist = see(seat);
  return checklist && `${checklist.next.who} ${checklist.next.step}, ${checklist.status}`;
};
const connect = (seat: Ledger, doc: DocRef, account: string | null) =>
  judge({
    facts: seat.facts,
    me: seat.me,
    now: NOW,
    tenantKnown: true,
    page: { doc, connection: 'free', account },
    click: { control: 'connect', row: null },
  });
const task = (seat: Ledger, id: string) => see(seat)?.tasks.find((one) => one.id === id)?.status;

describe.each([true, false])('takeover (account shown: %s)', (account) => {
  const [a, b] = account ? [ANN.email, BO.email] : [null, null];

  it('the keeper’s sighting and a later page of the leaver complete the leaver’s task', () => {
    const { ann, bo } = upTo('connected', account);
    ann.saw('free', ann.load(), a);
    expect([step(ann), task(ann, 'disconnect')]).toEqual(['other awaitReply, running', 'waiting']);
    ann.receive(bo.replied(), 'replied');
    expect(step(ann)).toBe('me confirmDigits, running');
    ann.confirmed(bo.me);
    expect([step(ann), task(ann, 'disconnect')]).toEqual(['me reloadToClose, running', 'ready']);
    ann.saw('free', ann.load(), a);
    expect([step(ann), task(ann, 'disconnect')]).toEqual(['me close, running', 'done']);
    bo.receive(ann.closed('disconnected'), 'closed').saw('holds', bo.load(), b);
    expect(step(bo)).toBe('me report, finished');
  });
  it('a page that only says "blocked" is one without Disconnect too', () => {
    const { ann } = upTo('confirmed', account);
    ann.saw('blocked', ann.load(), a);
    expect(task(ann, 'disconnect')).toBe('done');
  });
  it('a click on the keeper’s row since then has to be asked about', () => {
    const { ann } = upTo('confirmed', account);
    ann.clicked('rowAccess', ann.load(), 'holds', BO.email);
    ann.saw('free', ann.load(), a);
    expect([step(ann), task(ann, 'disconnect')]).toEqual(['me askAgain, running', 'ready']);
  });
  it('broken off although it is the keeper’s now: nothing can be given back', () => {
    const { ann } = upTo('connected', account);
    ann.saw('free', ann.load(), a);
    ann.closed('brokenOff');
    expect(step(ann)).toBe('other swap, brokenOff');
  });
});

describe.each([true, false])(
  'gone after an earlier handover was broken off (account shown: %s)',
  (account) => {
    const [a, b] = account ? [ANN.email, BO.email] : [null, null];
    const again = (connected: boolean) => {
      const both = upTo(connected ? 'connected' : 'joined', account);
      both.bo.receive(both.ann.closed('brokenOff'), 'closed');
      both.ann.opened('H2').saw('free', both.ann.load(), a);
      return both;
    };
    it.each([
      ['takeover: the one invited before has connected since', true],
      ['an outage: nobody has', false],
    ])('%s: only that one can tell, is asked, and it ends well', (_, connected) => {
      const { ann, bo } = again(connected);
      expect(step(ann)).toBe('me invite, running');
      bo.join(ann.invited('c2', 'H2'));
      expect(step(ann)).toBe('other awaitReply, running');
      if (!connected) {
        const free = bo.saw('free', bo.load(), b);
        expect(step(bo)).toBe('me connect, running');
        expect(connect(bo, free, b)).toEqual({ verdict: 'allow' });
        bo.clicked('connect', free, 'free');
      }
      bo.saw('holds', bo.load(), b);
      expect(step(bo)).toBe('me reply, running');
      ann.receive(bo.replied('c2', 'H2'), 'replied').confirmed(bo.me, 'H2').saw('free', ann.load(), a);
      expect(step(ann)).toBe('me close, running');
      bo.receive(ann.closed('disconnected', 'H2'), 'closed').saw('holds', bo.load(), b);
      expect(step(bo)).toBe('me report, finished');
    });
    it('where nobody was ever invited it is an outage, and told so', () => {
      const { ann } = upTo('opened', account);
      ann.closed('brokenOff');
      ann.opened('H2').saw('free', ann.load(), a);
      expect(step(ann)).toBe('other recover, outage');
    });
    it('after my own click on Disconnect it is an outage, and told so', () => {
      const { ann } = upTo('joined', account);
      ann.closed('brokenOff');
      ann.opened('H2').clicked('disconnect', ann.load(), 'holds');
      ann.saw('free', ann.load(), a);
      expect(step(ann)).toBe('other recover, outage');
    });
  },
);

describe.each([true, false])('refused while A holds (account shown: %s)', (account) => {
  const b = account ? BO.email : null;
  const attempt = (bo: Ledger): void => {
    const doc = bo.saw('free', bo.load(), b);
    bo.clicked('connect', doc, 'free');
    bo.saw('holds', doc, b);
    bo.saw('free', bo.load(), b);
  };
  const refusal = (bo: Ledger) => quoteSighting(bo.facts, bo.me, 'H', 'invited', true);
  const disconnect = (ann: Ledger) =>
    judge({
      facts: ann.facts,
      me: ann.me,
      now: NOW,
      tenantKnown: true,
      page: { doc: ann.load(), connection: 'holds', account: account ? ANN.email : null },
      click: { control: 'disconnect', row: null },
    });

  it('one attempt may have failed; after the second it is told, and both are sent to the vendor', () => {
    const { ann, bo } = upTo('joined', account);
    attempt(bo);
    expect([step(bo), refusal(bo).reason]).toEqual(['me connect, running', 'state']);
    attempt(bo);
    expect([step(bo), refusal(bo).sighting?.connection]).toEqual(['me tellRefused, running', 'free']);
    ann.receive(bo.replied('c1', 'H', {}, BO, false), 'replied');
    expect(step(bo)).toBe('nobody vendor, running');
    expect(step(ann)).toBe('me confirmDigits, running');
    ann.confirmed(bo.me).saw('holds', ann.load(), account ? ANN.email : null);
    expect(step(ann)).toBe('nobody vendor, running');
    expect(disconnect(ann)).toMatchObject({ verdict: 'hold', reason: 'refused', remedy: null });
  });
  it('binds nobody, and a connection that comes up after all leads on', () => {
    const { ann, bo } = upTo('joined', account);
    attempt(bo);
    attempt(bo);
    ann.receive(bo.replied('c1', 'H', {}, BO, false), 'replied').confirmed(bo.me);
    const free = bo.saw('free', bo.load(), b);
    bo.clicked('connect', free, 'free');
    bo.saw('holds', bo.load(), b);
    expect(step(bo)).toBe('me reply, running');
    ann.receive(bo.replied(), 'replied').saw('holds', ann.load(), account ? ANN.email : null);
    expect(step(ann)).toBe('me disconnect, running');
  });
  it('a click of the leaver’s own on the keeper’s row explains it: asked again', () => {
    const { ann, bo } = upTo('joined', account);
    attempt(bo);
    attempt(bo);
    ann.clicked('rowAccess', ann.load(), 'holds', BO.email);
    ann.receive(bo.replied('c1', 'H', {}, BO, false), 'replied').confirmed(bo.me);
    ann.saw('holds', ann.load(), account ? ANN.email : null);
    expect(step(ann)).toBe('me askAgain, running');
    bo.receive(ann.invited('c2'), 'invited');
    expect(step(bo)).toBe('me connect, running');
  });
});
