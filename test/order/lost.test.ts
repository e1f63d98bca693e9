import { describe, expect, it } from 'vitest';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { fold } from '../../lib/checklist/fold.ts';
import { judge } from '../../lib/checklist/judge.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import { ANN, BO, CY, Ledger, NOW, upTo } from './facts.ts';

const see = (seat: Ledger): Checklist | null => fold(handover, seat.facts, seat.me, NOW);
const step = (seat: Ledger) => {
  const checklist = see(seat);
  return (
    checklist && `${checklist.handover}: ${checklist.next.who} ${checklist.next.step}, ${checklist.status}`
  );
};

/** Whether Bo may disconnect on a page just loaded. */
const mayDisconnect = (bo: Ledger): string => {
  const doc = bo.saw('holds', bo.load(), BO.email);
  const page = { doc, connection: 'holds' as const, account: BO.email };
  const verdict = judge({
    facts: bo.facts,
    me: bo.me,
    now: NOW,
    tenantKnown: true,
    page,
    click: { control: 'disconnect', row: null },
  });
  return verdict.verdict === 'hold' ? verdict.reason : 'allow';
};

describe('A’s machine is lost before B’s reply', () => {
  it('what was begun at another one takes its place, and stays the one that is shown', () => {
    const { bo } = upTo('connected');
    const other = new Ledger('ann-other').opened('H2');
    bo.join(other.invited('c2', 'H2'));
    bo.saw('holds', bo.load(), BO.email);
    bo.replied('c2', 'H2');
    expect(see(bo)).toMatchObject({ handover: 'H2', leaver: { seat: 'ann-other' } });
    bo.receive(other.closed('disconnected', 'H2'), 'closed');
    bo.saw('holds', bo.load(), BO.email);
    expect(step(bo)).toBe('H2: me report, finished');
  });
});

describe('A’s machine is lost after B’s reply', () => {
  /** Bo has replied to Ann, and has joined what she began at another machine. */
  function again() {
    const { bo } = upTo('replied');
    const other = new Ledger('ann-other').opened('H2');
    bo.join(other.invited('c2', 'H2'));
    return { bo, other };
  }

  it('B answers the other one from a page loaded since, then compares the digits', () => {
    const { bo } = again();
    expect(step(bo)).toBe('H2: me reloadToProve, running');
    bo.saw('holds', bo.load(), BO.email);
    expect(step(bo)).toBe('H2: me reply, running');
    bo.replied('c2', 'H2');
    expect(step(bo)).toBe('H2: me confirmDigits, running');
    expect(see(bo)?.leaver).toMatchObject({ seat: 'ann-other', confirmed: false });
  });

  it('until then the other one’s closing releases nothing; then it counts, and the lost one’s no longer', () => {
    const { bo, other } = again();
    bo.saw('holds', bo.load(), BO.email);
    bo.replied('c2', 'H2');
    bo.receive(other.closed('brokenOff', 'H2'), 'closed');
    expect(step(bo)).toBe('H2: me confirmDigits, running');
    expect(mayDisconnect(bo)).toBe('promiseStands');
    bo.confirmed(other.me, 'H2');
    expect(step(bo)).toBe('H2: me swap, brokenOff');
    expect(mayDisconnect(bo)).toBe('noHandover');
  });

  it('the promise goes over to the other one with the digits', () => {
    const { bo, other } = again();
    bo.saw('holds', bo.load(), BO.email);
    bo.replied('c2', 'H2');
    bo.confirmed(other.me, 'H2');
    expect(step(bo)).toBe('H2: other awaitClosing, running');
    expect(mayDisconnect(bo)).toBe('promiseStands');
    bo.receive(other.closed('disconnected', 'H2'), 'closed');
    bo.saw('holds', bo.load(), BO.email);
    expect(step(bo)).toBe('H2: me report, finished');
  });

  it('digits that differ: it was a stranger, nothing of theirs counts, and the first goes on', () => {
    const { bo, other } = again();
    bo.saw('holds', bo.load(), BO.email);
    bo.replied('c2', 'H2');
    bo.write({ kind: 'said', handover: 'H2', task: 'stranger' });
    expect(step(bo)).toBe('H: other awaitClosing, running');
    bo.receive(other.closed('disconnected', 'H2'), 'closed');
    expect(step(bo)).toBe('H: other awaitClosing, running');
    expect(mayDisconnect(bo)).toBe('promiseStands');
  });

  it('the only handover is nobody’s to set aside: its promise stands', () => {
    const { bo } = upTo('replied');
    bo.write({ kind: 'said', handover: 'H', task: 'stranger' });
    expect(step(bo)).toBe('H: other awaitClosing, running');
    expect(mayDisconnect(bo)).toBe('promiseStands');
  });

  it('the first is not set aside for one that is promised nothing yet', () => {
    const { bo, other } = again();
    bo.write({ kind: 'said', handover: 'H', task: 'stranger' });
    bo.saw('holds', bo.load(), BO.email);
    bo.replied('c2', 'H2');
    expect(mayDisconnect(bo)).toBe('promiseStands');
    bo.confirmed(other.me, 'H2');
    expect(step(bo)).toBe('H2: other awaitClosing, running');
  });

  it('a stranger’s closing lets nobody remove the leaver', () => {
    const { bo, other } = again();
    bo.saw('holds', bo.load(), BO.email);
    bo.replied('c2', 'H2');
    bo.receive(other.closed('disconnected', 'H2'), 'closed');
    bo.saw('holds', bo.load(), BO.email);
    const verdict = judge({
      facts: bo.facts,
      me: bo.me,
      now: NOW,
      tenantKnown: true,
      page: null,
      click: { control: 'removal', row: ANN.email },
    });
    expect(verdict).toMatchObject({ verdict: 'hold', reason: 'removalNamed' });
  });

  it('another leaver gets no answer while the promise stands', () => {
    const { bo } = upTo('replied');
    const cy = new Ledger('cy').opened('H3', CY, BO);
    bo.join(cy.invited('c3', 'H3', CY, BO));
    expect(step(bo)).toBe('H: other awaitClosing, running');
    bo.saw('holds', bo.load(), BO.email);
    expect(() => bo.replied('c3', 'H3')).toThrow('otherHandover');
  });
});

describe('A’s machine is lost after Disconnect, before the closing', () => {
  /** Bo waits for the closing; Ann, who no longer holds, begins again at another machine. */
  function left(resumes: boolean) {
    const { bo } = upTo('replied');
    const other = new Ledger('ann-other').opened('H2');
    other.saw('free', other.load(), ANN.email);
    if (resumes) other.write({ kind: 'said', handover: 'H2', task: 'resume' });
    return { bo, other };
  }

  it('who never held here has nothing to hand over, unless they say that it was at another machine', () => {
    expect(step(left(false).other)).toBe('H2: me close, running');
    expect(step(left(true).other)).toBe('H2: me invite, running');
  });

  it('the other one invites, compares digits, proves by a page loaded since, and closes', () => {
    const { bo, other } = left(true);
    bo.join(other.invited('c2', 'H2'));
    expect(step(other)).toBe('H2: other awaitReply, running');
    bo.saw('holds', bo.load(), BO.email);
    other.receive(bo.replied('c2', 'H2'), 'replied');
    expect(step(other)).toBe('H2: me confirmDigits, running');
    other.confirmed(bo.me, 'H2');
    bo.confirmed(other.me, 'H2');
    expect(step(other)).toBe('H2: me reloadToClose, running');
    other.saw('free', other.load(), ANN.email);
    expect(step(other)).toBe('H2: me close, running');
    bo.receive(other.closed('disconnected', 'H2'), 'closed');
    bo.saw('holds', bo.load(), BO.email);
    expect(step(bo)).toBe('H2: me report, finished');
    expect(mayDisconnect(bo)).toBe('noHandover');
  });

  it('it proves nothing while the page still shows a connection', () => {
    const { bo, other } = left(true);
    bo.join(other.invited('c2', 'H2'));
    bo.saw('holds', bo.load(), BO.email);
    other.receive(bo.replied('c2', 'H2'), 'replied').confirmed(bo.me, 'H2');
    other.saw('holds', other.load(), ANN.email);
    expect(step(other)).toBe('H2: me disconnect, running');
  });
});

describe('B’s machine is lost after A has disconnected', () => {
  /** Ann has told Bo's lost machine; another one has joined by the same invitation, and answers. */
  function late() {
    const { ann, bo } = upTo('released');
    ann.clicked('disconnect', ann.load(), 'holds');
    ann.saw('free', ann.load(), ANN.email);
    const closing = ann.closed('disconnected');
    const invitation = ann.facts.find(({ body }) => body.kind === 'invited');
    if (invitation?.body.kind !== 'invited') throw new Error('nobody was invited');
    const other = new Ledger('bo-other').join({ ...invitation, body: invitation.body });
    other.saw('holds', other.load(), BO.email);
    const reply = other.replied();
    return { ann, bo, other, closing, reply };
  }

  it('the answer undoes nothing; once its digits are compared, the closing goes there, too', () => {
    const { ann, other, closing, reply } = late();
    const before = see(ann)?.tasks;
    expect(step(ann)).toBe('H: other confirm, running');
    ann.receive(reply, 'replied');
    expect(step(ann)).toBe('H: me confirmDigits, finished');
    expect(see(ann)?.keeper).toMatchObject({ seat: other.me, confirmed: false });
    expect(see(ann)?.tasks).toEqual(before);
    ann.confirmed(other.me);
    expect(step(ann)).toBe('H: me close, running');
    expect(see(ann)?.keeper).toMatchObject({ seat: other.me, confirmed: true });
    ann.copied('closed');
    expect(step(ann)).toBe('H: other confirm, running');
    other.receive(closing, 'closed');
    other.saw('holds', other.load(), BO.email);
    expect(step(other)).toBe('H: me report, finished');
    ann.receive(other.checked(), 'checked');
    expect(step(ann)).toBe('H: nobody finished, finished');
  });

  it('a stranger’s answer is set aside', () => {
    const { ann, bo, reply } = late();
    ann.receive(reply, 'replied');
    ann.write({ kind: 'said', handover: 'H', task: 'stranger' });
    expect(step(ann)).toBe('H: other confirm, running');
    expect(see(ann)?.keeper).toMatchObject({ seat: bo.me, confirmed: true });
  });

  it('before the closing a second answer is the alarm that it was', () => {
    const { ann } = upTo('released');
    const stranger = new Ledger('bo-other');
    const invitation = ann.facts.find(({ body }) => body.kind === 'invited');
    if (invitation?.body.kind !== 'invited') throw new Error('nobody was invited');
    stranger.join({ ...invitation, body: invitation.body });
    stranger.saw('holds', stranger.load(), BO.email);
    ann.receive(stranger.replied(), 'replied');
    expect(step(ann)).toBe('H: me confirmDigits, alarm');
  });
});
