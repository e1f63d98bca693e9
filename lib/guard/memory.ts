import type { Click } from '../checklist/checklist.ts';
import type { Person } from '../checklist/fact.ts';
import type { Clues } from '../consoles/console.ts';
import { regionOf } from '../locator/region.ts';
import { rowOf } from '../locator/row.ts';
import type { Judged, Memory } from './judge.ts';

/** How long a dialog or a menu counts as opened by the press before, ms. */
const RECENT = 60_000;

/** What was pressed and let through last: whose row a menu belongs to, what a dialog confirms. */
export function pressMemory(now: () => number): {
  readonly now: () => Memory;
  readonly pressed: (inner: Element, clues: Clues) => void;
  readonly passed: (judged: Judged) => void;
} {
  let row: { readonly person: Person; readonly at: number } | null = null;
  let bar = Number.NEGATIVE_INFINITY;
  let passed: { readonly clicks: readonly Click[]; readonly at: number } | null = null;
  const recent = (at: number): boolean => now() - at < RECENT;
  return {
    now: () => ({
      passed: passed !== null && recent(passed.at) ? passed.clicks : null,
      row: row !== null && recent(row.at) ? row.person : null,
      bar: recent(bar),
    }),
    pressed(inner, clues) {
      const { kind } = regionOf(inner, clues);
      if (kind === 'dialog' || kind === 'menu') return;
      bar = kind === 'toolbar' || kind === 'nav' ? now() : Number.NEGATIVE_INFINITY;
      const hit = kind === 'main' ? rowOf(inner, clues) : null;
      row = hit?.person ? { person: hit.person, at: now() } : null;
    },
    passed(judged) {
      passed = judged.grants ? null : { clicks: judged.clicks, at: now() };
    },
  };
}
