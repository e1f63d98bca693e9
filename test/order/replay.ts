/** Plays a story again, move by move, on whole ledgers: the moves are found by their words. */
import { isOutage, type Standing, type Truth } from './console.ts';
import { delivered } from './delivered.ts';
import { beginning } from './explore.ts';
import { opinion } from './opinion.ts';
import { pageMoves } from './pageMoves.ts';
import { popupMoves } from './popupMoves.ts';
import type { Move, Seat, Setting } from './world.ts';

export interface Played {
  /** Lines that were played; where the guard held the next one, fewer than the story has. */
  readonly lines: number;
  readonly truth: Truth;
  readonly outage: boolean;
  readonly harm: string | undefined;
}

interface Table {
  readonly truth: Truth;
  readonly harm: string | undefined;
  readonly seats: readonly Seat[];
  readonly mail: readonly Move['mail'][];
}

/** `story`: the beginning, then one line for each move. Where a line fits two tabs, both are tried. */
export function replay(setting: Setting, story: readonly string[]): Played {
  const start = (['holds', 'access', 'free'] as const satisfies readonly Standing[]).find(
    (one) => beginning(one, setting) === story[0],
  );
  if (start === undefined) throw new Error(`no such beginning: ${story[0]}`);
  const seats = setting.seats.map((session, at): Seat => {
    const tabs = Array.from({ length: setting.tabs[at] ?? 1 }, () => null);
    return { facts: [], n: 0, tabs, session };
  });
  let tables: readonly Table[] = [
    { truth: { A: 'holds', B: start, C: setting.third }, harm: undefined, seats, mail: [] },
  ];
  let lines = 1;
  for (const [count, text] of story.entries()) {
    if (count === 0) continue;
    const next = tables.flatMap((table) => [...after(setting, table, text, count)]);
    if (next.length === 0) break;
    tables = next;
    lines += 1;
  }
  const worst = tables.find(({ truth }) => isOutage(truth)) ?? tables.find(({ harm }) => harm) ?? tables[0];
  if (worst === undefined) throw new Error('no table');
  return { lines, truth: worst.truth, outage: isOutage(worst.truth), harm: worst.harm };
}

/** The tables that the moves which read so lead to. */
function* after(setting: Setting, table: Table, text: string, count: number): Generator<Table> {
  const { truth, mail } = table;
  const size = setting.seats.length;
  for (const [index, seat] of table.seats.entries()) {
    const put = (one: Seat): readonly Seat[] => table.seats.map((old, at) => (at === index ? one : old));
    const view = opinion(seat, index);
    const name = (kind: string): string => `${kind}${index}.${count}`;
    const fresh = { handover: name('H'), challenge: name('c'), reply: name('r') };
    // What the person leads at another profile is theirs to tell: the story's words say whether they did.
    const told = [...popupMoves(setting, truth, seat, index, view, { ...fresh, elsewhere: 'open' })];
    for (const move of [
      ...pageMoves(setting, truth, seat, index, view),
      ...popupMoves(setting, truth, seat, index, view, fresh),
      ...told.filter(({ text: one }) => one.includes('another handover is under way')),
    ]) {
      if (move.text !== text) continue;
      const sent = [...mail];
      if (move.mail) sent[index * size + move.mail.to] = move.mail;
      yield { truth: move.truth, harm: move.harm, seats: put(move.seat), mail: sent };
    }
    for (let from = 0; from < size; from += 1) {
      const letter = mail[from * size + index];
      const arrived = letter ? delivered(setting, seat, index, letter.fact, view) : null;
      if (arrived?.text === text) yield { truth, harm: undefined, seats: put(arrived.seat), mail };
    }
  }
}
