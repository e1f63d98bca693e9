import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/checklist/fold.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import { ANN, BO, type Ledger, NOW, upTo } from './facts.ts';

describe('the time of a proof', () => {
  const proof = (seat: Ledger, task: string) =>
    fold(handover, seat.facts, seat.me, NOW)?.tasks.find(({ id }) => id === task)?.proof?.at;

  it('is when the page showed it first; a later look does not move it, one that differs does', () => {
    const { ann } = upTo('opened');
    ann.at = NOW + 1;
    ann.sawRow(BO, 'none');
    ann.at = NOW + 2;
    ann.sawRow(BO, 'none');
    expect(proof(ann, 'revoke')).toBe(NOW + 1);
    ann.sawRow(BO, 'has');
    expect(proof(ann, 'revoke')).toBeUndefined();
    ann.at = NOW + 3;
    ann.sawRow(BO, 'none');
    expect(proof(ann, 'revoke')).toBe(NOW + 3);
  });

  it('is that of a page loaded after the click', () => {
    const { ann } = upTo('released');
    const page = ann.saw('holds', ann.load(), ANN.email);
    ann.clicked('disconnect', page, 'holds');
    ann.at = NOW + 1;
    ann.saw('free', page, ANN.email);
    for (const later of [2, 3]) {
      ann.at = NOW + later;
      ann.saw('free', ann.load(), ANN.email);
    }
    expect(proof(ann, 'disconnect')).toBe(NOW + 2);
  });
});
