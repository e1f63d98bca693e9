/** The wide matcher on a page of a test. */
import type { GuardedConsole, SeenClues } from '../consoles/console.ts';
import { exactRows } from '../locator/exact.ts';
import { pageOf } from '../locator/layout.fake.ts';
import type { Rows } from '../locator/sightport.ts';
import { judge } from './judge.ts';
import type { Memory } from './surroundings.ts';

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

/** A page with the users’ rows, of which Bo’s has this verb. */
export const rows = (verb: string): string =>
  at(`<h2>User Access</h2><table><thead><tr><th>Name</th><th>E-mail</th><th></th></tr></thead>
    <tr><td>Ann</td><td>ann@x.example</td><td><button>Disconnect</button></td></tr>
    <tr><td>Bo</td><td>bo@x.example</td><td>${verb}</td></tr></table>`);
