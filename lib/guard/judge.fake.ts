/** The wide matcher on a page of a test. */
import type { GuardedConsole, SeenClues } from '../consoles/console.ts';
import { exactRows } from '../locator/exact.ts';
import { pageOf } from '../locator/layout.fake.ts';
import type { Rows } from '../locator/sightport.ts';
import { judge, type Memory } from './judge.ts';

export const NOTHING: Memory = { passed: null, given: false, row: null, bar: false };

/** A page about the subject. */
export const at = (inner: string): string => `<main><h1>Marketo</h1>${inner}</main>`;

/** Tells what the matcher makes of the marked element: `control:row` of each click, `grant …`, or null. */
export function judging(console: GuardedConsole, clues: SeenClues) {
  const exact = exactRows(clues);
  return (
    body: string,
    guards: 'connection' | 'people' = 'connection',
    memory: Partial<Memory> = {},
    rows: Rows = exact,
  ): string | null => {
    const element = pageOf(body)('x');
    const found = judge(element, { console, guards, memory: { ...NOTHING, ...memory }, rows });
    if (found === null) return null;
    const clicks = found.clicks
      .map(({ control, row }) => (row === null ? control : `${control}:${row}`))
      .join(' ');
    return found.grants ? `grant ${clicks}` : clicks;
  };
}
