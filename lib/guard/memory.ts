import type { Person } from '../checklist/fact.ts';
import type { GuardedConsole } from '../consoles/console.ts';
import { regionOf } from '../locator/region.ts';
import type { Rows } from '../locator/sightport.ts';
import { actorOf } from './actor.ts';
import { questionAround } from './dialog.ts';
import type { Judged } from './judged.ts';
import type { Memory } from './surroundings.ts';

/** How long a dialog or a menu counts as opened by the press before, ms. */
const RECENT = 60_000;

/** What was pressed and let through last: whose row a menu belongs to, what a dialog confirms. */
export function pressMemory(now: () => number): {
  readonly now: () => Memory;
  /** A press begins; outside of dialogs and questions it ends what the one before has opened. */
  readonly pressed: (inner: Element, console: GuardedConsole, rows: Rows) => void;
  readonly passed: (judged: Judged) => void;
} {
  let person: Person | null = null;
  let bar = false;
  let last: Judged | null = null;
  /** When the last press began or was let through, ms. */
  let at = 0;
  return {
    now() {
      const recent = now() - at < RECENT;
      return {
        passed: (recent && last?.clicks) || null,
        given: (recent && last?.grants) ?? false,
        row: recent ? person : null,
        bar: recent && bar,
      };
    },
    pressed(inner, console, rows) {
      const { kind } = regionOf(inner, console.clues);
      const actor = actorOf(inner);
      if (kind === 'dialog' || (actor && questionAround(actor, console))) return;
      last = null;
      if (kind === 'menu') return;
      at = now();
      bar = kind === 'toolbar' || kind === 'nav';
      person = rows.rowOf(inner)?.person ?? null;
    },
    passed(judged) {
      at = now();
      last = judged;
    },
  };
}
