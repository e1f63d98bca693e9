import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canon } from './canon.ts';
import type { Truth } from './console.ts';
import { delivered } from './delivered.ts';
import { opinion } from './opinion.ts';
import { pageMoves } from './pageMoves.ts';
import { popupMoves } from './popupMoves.ts';
import { BASE, QUICK } from './settings.ts';
import type { Move, Seat, Setting } from './world.ts';

type Mail = Move['mail'];

/** What the real rules say and let a seat do. */
function outlook(setting: Setting, truth: Truth, seat: Seat, index: number, count: number) {
  const view = opinion(seat, index);
  const fresh = {
    handover: `H${index}.${count}`,
    challenge: `c${index}.${count}`,
    reply: `r${index}.${count}`,
  };
  const moves = [
    ...pageMoves(setting, truth, seat, index, view),
    ...popupMoves(setting, truth, seat, index, view, fresh),
  ];
  const { next, status } = view.checklist ?? { next: null, status: null };
  return { view, moves, said: { next, status, moves: moves.map(({ text }) => text).sort() } };
}

const WALKED: readonly Setting[] = [
  ...QUICK,
  { ...BASE, name: 'somebody else signs in, User Management', shares: [0, 1], people: true },
  { ...BASE, name: 'takeover, somebody else signs in', console: 'takeover', account: false, shares: [1] },
  { ...BASE, name: 'two tabs', tabs: [2, 2], slow: true },
];

it.each(WALKED)(
  '$name: the canonical form of a seat says the same as its whole ledger',
  (base) => {
    const setting: Setting = { ...base, breaks: true, opens: [0, 1], fails: 'always' };
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 30, maxLength: 60 }), (choices) => {
        let truth: Truth = { A: 'holds', B: 'access', C: 'free' };
        const seats: Seat[] = setting.seats.map((session, at) => ({
          facts: [],
          n: 0,
          tabs: Array.from({ length: setting.tabs[at] ?? 1 }, () => null),
          session,
        }));
        const mail: Mail[] = [null, null];
        for (const [count, choice] of choices.entries()) {
          const options: (() => void)[] = [];
          for (const [index, seat] of seats.entries()) {
            const { moves, view, said } = outlook(setting, truth, seat, index, count);
            expect(outlook(setting, truth, canon(seat, index), index, count).said).toEqual(said);
            for (const move of moves) {
              options.push(() => {
                seats[index] = move.seat;
                truth = move.truth;
                if (move.mail) mail[move.mail.to] = move.mail;
              });
            }
            const letter = mail[index];
            const after = letter ? delivered(setting, seat, index, letter.fact, view) : null;
            if (after) {
              options.push(() => {
                seats[index] = after.seat;
              });
            }
          }
          options[choice % options.length]?.();
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  },
  120_000,
);
