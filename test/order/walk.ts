/** A walk on whole ledgers, and the same walk on canonical forms alone: at every step both say the same and may do the same. */
import { canon, tabOrder } from './canon.ts';
import type { Truth } from './console.ts';
import { delivered } from './delivered.ts';
import { standsInFor } from './lost.ts';
import { opinion } from './opinion.ts';
import { pageMoves } from './pageMoves.ts';
import { popupMoves } from './popupMoves.ts';
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
  const { next, status, tasks } = view.checklist ?? { next: null, status: null, tasks: [] };
  // When a proof was first seen, and by which of several like looks, is shown and decides nothing: `untimed` tells. Of a
  // handover broken off nothing asks for tasks any more.
  const asked = status === 'brokenOff' ? [] : tasks;
  const states = asked.map(({ proof, ...task }) => ({ ...task, grade: proof?.grade }));
  return { view, moves, said: { next, status, states, moves: moves.map(({ text }) => text).sort() } };
}

/** The seat as if its clock had stood still and the others' had run on; but a challenge has its age. */
function untimed(seat: Seat): Seat {
  const facts = seat.facts.map((fact) => (fact.body.kind === 'invited' ? fact : { ...fact, at: fact.n }));
  return { ...seat, facts };
}

/** Two tellings of one seat: its whole ledger, and the canonical form that is walked by itself; `tabs[i]`: the small one's tab for `i`. */
interface Pair {
  readonly whole: Seat;
  readonly small: Seat;
  readonly tabs: readonly number[];
}

/** The tab that a move happens in, -1 for a move in none. */
function tabOf(before: Seat, { act, seat }: Move): number {
  const changed = seat.tabs.findIndex((tab, slot) => tab !== before.tabs[slot]);
  if (changed >= 0 || act !== 'look') return changed;
  const saw = seat.facts.findLast(({ n, body }) => n > before.n && body.kind === 'saw')?.body;
  return seat.tabs.findIndex((tab) => saw?.kind === 'saw' && tab?.doc.id === saw.doc.id);
}

/** The same move of the small seat. */
function alike({ whole, small, tabs }: Pair, move: Move, moves: readonly Move[], smaller: readonly Move[]) {
  const slot = tabOf(whole, move);
  const same = ({ text }: Move): boolean => text === move.text;
  const nth = moves.filter((one) => same(one) && tabOf(whole, one) === slot).indexOf(move);
  const wanted = slot < 0 ? slot : tabs[slot];
  return smaller.filter((one) => same(one) && tabOf(small, one) === wanted)[nth];
}

/** The pair after a step of both. */
function stepped({ tabs }: Pair, whole: Seat, raw: Seat, index: number, opens: boolean): Pair {
  const order = tabOrder(raw);
  return { whole, small: canon(raw, index, opens), tabs: tabs.map((slot) => order.indexOf(slot)) };
}

interface Option {
  readonly act: Move['act'];
  readonly text: string;
  readonly take: () => string | null;
}

/** A line of a story picks the move that reads so; a number an act, then one of its moves: loading is not all there is. */
function pick(options: readonly Option[], choice: number | string): Option | undefined {
  if (typeof choice === 'string') return options.find(({ text }) => text === choice);
  const acts = [...new Set(options.map(({ act }) => act))];
  const group = options.filter(({ act }) => act === acts[choice % acts.length]);
  return group[Math.floor(choice / acts.length) % group.length];
}

const told = (said: unknown): string => JSON.stringify(said, null, 1);

/** Walks as `choices` say; null, or the story of the walk and what the two said where they differ. */
export function walk(setting: Setting, choices: readonly (number | string)[]): string | null {
  let truth: Truth = { A: 'holds', B: 'access', C: 'free' };
  const pairs: Pair[] = setting.seats.map((session, at) => {
    const tabs = Array.from({ length: setting.tabs[at] ?? 1 }, () => null);
    const whole: Seat = { facts: [], n: 0, tabs, session };
    return { whole, small: canon(whole, at, setting.opens.includes(at)), tabs: [...tabs.keys()] };
  });
  const mail: { whole: Mail; small: Mail }[] = pairs.map(() => ({ whole: null, small: null }));
  const path: string[] = [];
  const differs = (what: string): string => [...path, what].join('\n');
  for (const [count, choice] of [...choices, null].entries()) {
    const options: Option[] = [];
    for (const [index, pair] of pairs.entries()) {
      const { whole, small } = pair;
      const large = outlook(setting, truth, whole, index, count);
      for (const [how, seat] of [
        ['made canonical', canon(whole, index, setting.opens.includes(index))],
        ['walked canonically', small],
        ['with other times', untimed(whole)],
      ] as const) {
        const said = told(outlook(setting, truth, seat, index, count).said);
        if (said !== told(large.said)) return differs(`whole: ${told(large.said)}\n${how}: ${said}`);
      }
      const { moves, view } = outlook(setting, truth, small, index, count);
      for (const move of large.moves) {
        const take = (): string | null => {
          path.push(move.text);
          const same = alike(pair, move, large.moves, moves);
          if (same === undefined || told(same.truth) !== told(move.truth)) return differs('no such move');
          pairs[index] = stepped(pair, move.seat, same.seat, index, setting.opens.includes(index));
          truth = move.truth;
          if (move.mail) mail[move.mail.to] = { whole: move.mail, small: same.mail };
          // An invitation can be read at another machine of the same person, too.
          const { mail: sent } = move;
          const heir = setting.seats.findIndex((_, at) => standsInFor(setting, at) === sent?.to);
          if (sent?.fact.body.kind === 'invited' && heir >= 0) mail[heir] = { whole: sent, small: same.mail };
          return null;
        };
        options.push({ act: move.act, text: move.text, take });
      }
      const letter = mail[index];
      if (!letter?.whole || !letter.small) continue;
      const after = delivered(setting, whole, index, letter.whole.fact, large.view);
      const same = delivered(setting, small, index, letter.small.fact, view);
      if (!after) continue;
      const take = (): string | null => {
        path.push(after.text);
        if (!same) return differs('not taken');
        pairs[index] = stepped(pair, after.seat, same.seat, index, setting.opens.includes(index));
        return null;
      };
      options.push({ act: 'deliver', text: after.text, take });
    }
    if (choice === null) break;
    const picked = pick(options, choice);
    if (typeof choice === 'string' && !picked) return differs(`cannot be played: ${choice}`);
    const different = picked?.take();
    if (different) return different;
  }
  return null;
}
