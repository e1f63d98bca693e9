import type { GuardedConsole } from '../consoles/console.ts';
import type { Rows } from '../locator/sightport.ts';
import { still } from '../locator/still.ts';
import { guardsByContent, judge } from './judge.ts';
import type { Judging } from './judging.ts';
import { pressMemory } from './memory.ts';

/** Judging with the reader's eyes, and with what was pressed before; `now` in ms. */
export function exactJudging(console: GuardedConsole, rows: Rows, now: () => number): Judging {
  const memory = pressMemory(now);
  return {
    judge: (inner, here, before) =>
      still(() => {
        if (here === null && !guardsByContent(inner, before !== null, console, rows)) return null;
        const guards = here ?? before ?? 'connection';
        return judge(inner, { console, guards, memory: memory.now(), rows });
      }),
    pressed: (inner) => memory.pressed(inner, console, rows),
    passed: memory.passed,
    whose: (element) => rows.rowOf(element)?.person?.name ?? '',
  };
}
