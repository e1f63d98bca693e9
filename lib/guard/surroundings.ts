import type { Click } from '../checklist/checklist.ts';
import type { Person } from '../checklist/fact.ts';
import type { GuardedConsole } from '../consoles/console.ts';
import type { Rows } from '../locator/sightport.ts';
import { type Guards, rowClick } from './judged.ts';

/** What the frame remembers of the activations before. */
export interface Memory {
  /** The last activation that was let through; null where it is long ago or another press came after it. */
  readonly passed: readonly Click[] | null;
  /** It gave somebody access. */
  readonly given: boolean;
  /** Whose row was pressed last. */
  readonly row: Person | null;
  /** The last press was in the top bar or on the navigation. */
  readonly bar: boolean;
}

export interface Surroundings {
  readonly console: GuardedConsole;
  readonly guards: Guards;
  readonly memory: Memory;
  readonly rows: Rows;
}

const rowKey = (person: Person | null): string | null =>
  person && (person.email || person.name.toLowerCase() || null);

/** The click on somebody's row that the place's rows are about. */
export const onRow = (around: Surroundings, person: Person | null): Click =>
  rowClick(around.guards, rowKey(person));
