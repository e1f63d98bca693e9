/** Somebody else signs in in this browser: what their page shows says nothing about the one whose seat it is. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/checklist/fold.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import { ANN, BO, CY, type Ledger, NOW, upTo } from './facts.ts';

function told(seat: Ledger) {
  const list = fold(handover, seat.facts, seat.me, NOW);
  const done = list?.tasks.filter(({ status }) => status === 'done').map(({ id }) => id);
  return { status: list?.status, next: `${list?.next.who} ${list?.next.step}`, done };
}

describe('a look by another account', () => {
  it.each([BO, CY])('of $name in A’s browser tells A of no outage', (person) => {
    const { ann } = upTo('opened');
    const before = told(ann);
    ann.saw('blocked', ann.load(), person.email);
    expect(told(ann)).toEqual(before);
    expect(before).toMatchObject({ status: 'running', next: 'me revoke' });
  });

  it('does not stand for A’s own after Disconnect', () => {
    const { ann } = upTo('released');
    ann.clicked('disconnect', ann.saw('holds', ann.load(), ANN.email), 'holds');
    ann.saw('free', ann.load(), BO.email);
    expect(told(ann)).toMatchObject({ next: 'me reloadToClose', done: ['revoke', 'connect'] });
    ann.saw('free', ann.load(), ANN.email);
    expect(told(ann)).toMatchObject({ next: 'me close', done: ['revoke', 'connect', 'disconnect'] });
  });

  it('of A in B’s browser proves nothing for B', () => {
    const { bo } = upTo('joined');
    const before = told(bo);
    bo.saw('holds', bo.load(), ANN.email);
    expect(told(bo).done).toEqual(before.done);
    expect(before.done).not.toContain('connect');
  });

  it('does not undo what B’s own page has shown', () => {
    const { ann, bo } = upTo('replied');
    bo.receive(ann.closed('disconnected'), 'closed');
    bo.saw('holds', bo.load(), BO.email);
    expect(told(bo)).toMatchObject({ status: 'finished', next: 'me report' });
    bo.saw('free', bo.load(), CY.email);
    expect(told(bo)).toMatchObject({ status: 'finished', next: 'me report' });
  });

  it('counts where this seat’s pages have only ever shown one form that nobody here is known by', () => {
    const { ann } = upTo('opened', false);
    ann.saw('free', ann.load(), 'a.smith@example.com');
    expect(told(ann).status).toBe('outage');
  });
});
