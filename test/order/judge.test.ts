import { describe, expect, it } from 'vitest';
import type { Click, PageView, Verdict } from '../../lib/checklist/checklist.ts';
import type { Connection, GuardedControl } from '../../lib/checklist/fact.ts';
import { judge } from '../../lib/checklist/judge.ts';
import { ANN, BO, CY, Ledger, NOW, upTo } from './facts.ts';

interface At {
  readonly row?: string | null;
  readonly connection?: Connection;
  readonly account?: string | null;
  readonly doc?: PageView['doc'];
}

function ask(seat: Ledger, control: GuardedControl, at: At = {}): Verdict {
  const page: PageView = {
    doc: at.doc ?? seat.load(),
    connection: at.connection ?? 'holds',
    account: at.account === undefined ? null : at.account,
  };
  const click: Click = { control, row: at.row ?? null };
  return judge({ facts: seat.facts, me: seat.me, now: NOW, tenantKnown: true, page, click });
}
const told = (verdict: Verdict) =>
  verdict.verdict === 'hold' ? `${verdict.reason}, ${verdict.pass}` : 'allow';

/** The closing has reached Bo. */
function closed(outcome: 'disconnected' | 'brokenOff', look: Connection | null) {
  const both = upTo('released');
  both.bo.receive(both.ann.closed(outcome), 'closed');
  if (look) both.bo.saw(look, both.bo.load(), BO.email);
  return both;
}

describe('where nothing is known', () => {
  const nobody = new Ledger('cy-seat');
  it.each([
    ['disconnect', null, 'noHandover, override'],
    ['connect', null, 'connectNobody, override'],
    ['rowAccess', BO.email, 'rowOthers, secondClick'],
    ['rowAccess', CY.email, 'noHandover, override'],
    ['rowAccess', null, 'rowUnread, override'],
    ['removal', BO.email, 'removalUnknown, secondClick'],
  ] as const)('%s %s: %s', (control, row, expected) => {
    expect(told(ask(nobody, control, { row, account: CY.email }))).toBe(expected);
  });
  it('and who holds here is not shown, any row may be theirs', () => {
    expect(told(ask(nobody, 'rowAccess', { row: BO.email }))).toBe('rowHolder, override');
    const free = ask(nobody, 'rowAccess', { row: BO.email, connection: 'free' });
    expect(told(free)).toBe('rowOthers, secondClick');
  });
  it('and the customer cannot be read, everything is held', () => {
    const { ann } = upTo('released');
    for (const control of ['disconnect', 'connect', 'rowAccess', 'removal'] as const) {
      const verdict = judge({
        facts: ann.facts,
        me: ann.me,
        now: NOW,
        tenantKnown: false,
        page: null,
        click: { control, row: BO.email },
      });
      expect(told(verdict)).toBe('tenantUnknown, override');
    }
  });
});

describe('Disconnect by the keeper', () => {
  it('is held before the reply: the published page is wrong there', () => {
    expect(told(ask(upTo('joined').bo, 'disconnect'))).toBe('keeperDisconnect, override');
  });
  it('is held by the promise, and no override outweighs it', () => {
    const { bo } = upTo('replied');
    const doc = bo.load();
    bo.write({ kind: 'overrode', doc, control: 'disconnect', row: null, reason: 'because' });
    expect(told(ask(bo, 'disconnect', { doc }))).toBe('promiseStands, no');
  });
  it('stays held while the promise stands in a handover the other way round', () => {
    const { bo } = upTo('replied');
    bo.opened('back', BO, ANN);
    expect(told(ask(bo, 'disconnect'))).toBe('promiseStands, no');
  });
  it('after "disconnected" is that of an admin in no handover', () => {
    expect(told(ask(closed('disconnected', 'holds').bo, 'disconnect'))).toBe('noHandover, override');
  });
  it('after "broken off" is allowed only as leaver of the swapped handover', () => {
    const { ann, bo } = closed('brokenOff', 'holds');
    expect(told(ask(bo, 'disconnect'))).toBe('noHandover, override');
    bo.opened('back', BO, ANN);
    ann.join(bo.invited('b1', 'back', BO, ANN), ANN).saw('holds', ann.load(), ANN.email);
    bo.receive(ann.replied('b1', 'back', {}, ANN), 'replied').confirmed(ann.me, 'back');
    const doc = bo.saw('holds', bo.load(), BO.email);
    expect(told(ask(bo, 'disconnect', { doc, account: BO.email }))).toBe('allow');
    expect(told(ask(ann, 'disconnect'))).toBe('promiseStands, no');
  });
  it('names the seat of a closing: another seat’s does not count', () => {
    const { bo } = upTo('replied');
    const stranger = new Ledger('other-seat');
    bo.receive(stranger.closed('disconnected'), 'closed');
    expect(told(ask(bo, 'disconnect'))).toBe('promiseStands, no');
  });
});

describe('Connect', () => {
  it('by the keeper, as the keeper', () => {
    const { bo } = upTo('joined');
    expect(told(ask(bo, 'connect', { connection: 'free', account: BO.email }))).toBe('allow');
    expect(told(ask(bo, 'connect', { connection: 'free', account: CY.email }))).toBe(
      'connectAccount, override',
    );
  });
  it('where no account is shown, not after a sign-out since joining', () => {
    const { bo } = upTo('joined');
    expect(told(ask(bo, 'connect', { connection: 'free' }))).toBe('allow');
    bo.write({ kind: 'signedOut', doc: bo.load(), account: null });
    expect(told(ask(bo, 'connect', { connection: 'free' }))).toBe('connectAccount, override');
    expect(told(ask(bo, 'connect', { connection: 'free', account: BO.email }))).toBe('allow');
  });
  it('never silently by the leaver, nor by the keeper once all is done', () => {
    expect(told(ask(upTo('released').ann, 'connect'))).toBe('connectNobody, override');
    expect(told(ask(closed('disconnected', 'holds').bo, 'connect', { account: BO.email }))).toBe(
      'connectNobody, override',
    );
  });
  it('to recover, by the keeper whose page shows no connection after the closing', () => {
    const { bo } = closed('disconnected', 'free');
    expect(told(ask(bo, 'connect', { connection: 'free', account: BO.email }))).toBe('allow');
  });
});

describe('rows under User Access', () => {
  it('the keeper’s, while revoke is the open task', () => {
    expect(told(ask(upTo('opened').ann, 'rowAccess', { row: BO.email }))).toBe('allow');
    expect(told(ask(upTo('opened').ann, 'rowAccess', { row: 'bo' }))).toBe('allow');
    expect(told(ask(upTo('invited').ann, 'rowAccess', { row: BO.email }))).toBe('rowHolder, override');
  });
  it('the keeper’s, held once they were seen holding', () => {
    const { ann } = upTo('replied');
    ann.sawRow(BO, 'has');
    expect(told(ask(ann, 'rowAccess', { row: BO.email }))).toBe('rowHolder, override');
  });
  it('the keeper’s is given back after breaking off', () => {
    const { ann } = upTo('invited');
    ann.closed('brokenOff');
    expect(told(ask(ann, 'rowAccess', { row: BO.email }))).toBe('allow');
  });
  it('a keeper who was the leaver before may hold', () => {
    const { bo } = closed('brokenOff', 'holds');
    bo.opened('back', BO, ANN);
    expect(told(ask(bo, 'rowAccess', { row: ANN.email }))).toBe('rowHolder, override');
  });
  it('one’s own is as own Disconnect', () => {
    expect(told(ask(upTo('opened').ann, 'rowAccess', { row: ANN.email }))).toBe('keeperHasAccess, override');
    const { ann } = upTo('released');
    expect(told(ask(ann, 'rowAccess', { row: ANN.email, account: ANN.email }))).toBe('allow');
    expect(told(ask(upTo('replied').bo, 'rowAccess', { row: BO.email }))).toBe('promiseStands, no');
  });
  it('the leaver’s, by the keeper, is a holder’s', () => {
    expect(told(ask(upTo('joined').bo, 'rowAccess', { row: ANN.email }))).toBe('rowHolder, override');
  });
  it('anybody else’s passes at the second click', () => {
    expect(told(ask(upTo('released').ann, 'rowAccess', { row: CY.email }))).toBe('rowOthers, secondClick');
  });
});

describe('who told of a connection and then of none', () => {
  it.each([false, true])(
    'is not revoked again; after breaking off gets access back (told so: %s)',
    (told) => {
      const { ann, bo } = upTo('replied');
      const rowOf = (access: 'has' | 'none') => {
        ann.sawRow(BO, access);
        return judge({
          facts: ann.facts,
          me: ann.me,
          now: NOW,
          tenantKnown: true,
          page: { doc: ann.load(), connection: 'holds', account: ANN.email },
          click: { control: 'rowAccess', row: BO.email },
        }).verdict;
      };
      if (told) ann.receive(bo.replied('c1', 'H', { connection: 'free', lastConnect: 1 }), 'replied');
      expect(rowOf('has')).toBe('hold');
      ann.closed('brokenOff');
      expect(rowOf('none')).toBe(told ? 'allow' : 'hold');
    },
  );
});

describe('removals in User Management', () => {
  it('the leaver, by the keeper, after done', () => {
    expect(told(ask(closed('disconnected', 'holds').bo, 'removal', { row: ANN.email }))).toBe('allow');
    expect(told(ask(closed('disconnected', null).bo, 'removal', { row: ANN.email }))).toBe(
      'removalNamed, override',
    );
    expect(told(ask(upTo('replied').bo, 'removal', { row: ANN.email }))).toBe('removalNamed, override');
  });
  it('not the first-invited user', () => {
    const { bo } = closed('disconnected', 'holds');
    bo.write({ kind: 'noted', handover: 'H', topic: 'firstInvited', text: 'yes' });
    expect(told(ask(bo, 'removal', { row: ANN.email }))).toBe('removalFirst, override');
  });
  it('not the first-invited user whom the onboarding remembers, whether a handover names them or not', () => {
    const { bo } = closed('disconnected', 'holds');
    bo.write({ kind: 'firstInvited', person: CY });
    expect(told(ask(bo, 'removal', { row: CY.email }))).toBe('removalFirst, override');
    expect(told(ask(bo, 'removal', { row: 'Cy' }))).toBe('removalFirst, override');
    expect(told(ask(bo, 'removal', { row: ANN.email }))).toBe('allow');
    bo.write({ kind: 'firstInvited', person: ANN });
    expect(told(ask(bo, 'removal', { row: ANN.email }))).toBe('removalFirst, override');
    expect(told(ask(bo, 'removal', { row: CY.email }))).toBe('allow');
  });
  it('not the first-invited user where no handover is on record', () => {
    const cy = new Ledger('cy-seat');
    cy.write({ kind: 'firstInvited', person: CY });
    expect(told(ask(cy, 'removal', { row: CY.email }))).toBe('removalFirst, override');
    expect(told(ask(cy, 'removal', { row: BO.email }))).toBe('removalUnknown, secondClick');
  });
  it('neither of two whom two seats name as the first invited', () => {
    const { bo } = closed('disconnected', 'holds');
    bo.write({ kind: 'firstInvited', person: CY });
    bo.facts.push(new Ledger('other-seat').write({ kind: 'firstInvited', person: ANN }));
    for (const person of [ANN, CY])
      expect(told(ask(bo, 'removal', { row: person.email }))).toBe('removalFirst, override');
  });
  it('an uninvolved holder is asked once, even after having seen the own page', () => {
    const cy = new Ledger('cy-seat');
    cy.saw('holds', cy.load(), CY.email);
    expect(told(ask(cy, 'removal', { row: ANN.email }))).toBe('removalUnknown, secondClick');
  });
  it('whom the handover does not name is nobody’s business', () => {
    expect(told(ask(upTo('released').ann, 'removal', { row: BO.email }))).toBe('removalNamed, override');
    expect(told(ask(upTo('released').ann, 'removal', { row: CY.email }))).toBe('allow');
  });
});

describe('override', () => {
  it('is good for one click on that control in that document', () => {
    const cy = new Ledger('cy-seat');
    const doc = cy.load();
    cy.write({ kind: 'overrode', doc, control: 'disconnect', row: null, reason: 'left' });
    expect(ask(cy, 'disconnect', { doc })).toEqual({ verdict: 'allow', once: true });
    expect(told(ask(cy, 'connect', { doc }))).toBe('connectNobody, override');
    expect(told(ask(cy, 'disconnect', { doc: { id: 'another', after: 9 } }))).toBe('noHandover, override');
    cy.clicked('disconnect', doc, 'holds');
    expect(told(ask(cy, 'disconnect', { doc }))).toBe('noHandover, override');
  });
});
