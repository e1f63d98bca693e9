/** Pure: which customers the desk lists, in which order, and what a line says of one. */
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';

export const FILTERS = ['all', 'mine', 'trouble', 'theirs', 'over'] as const;
export const SORTS = ['byUrgency', 'byWait', 'byName'] as const;

export type Filter = (typeof FILTERS)[number];
type Sort = (typeof SORTS)[number];

export interface Query {
  readonly text: string;
  readonly filter: Filter;
  /** `handover`, a course's id, or null for any. */
  readonly procedure: string | null;
  readonly sort: Sort;
}

export const EVERYBODY: Query = { text: '', filter: 'all', procedure: null, sort: 'byUrgency' };

/** In the order of urgency. `unknown`: handed over by a colleague, and nothing heard since. */
const STATES = ['trouble', 'mine', 'theirs', 'unknown', 'over'] as const;
export type State = (typeof STATES)[number];

export function stateOf({ line }: DeskRow): State {
  if (line === null) return 'unknown';
  if (line.trouble) return 'trouble';
  if (line.myTurn) return 'mine';
  return line.status === 'running' ? 'theirs' : 'over';
}

export const procedureOf = ({ line, handed }: DeskRow): string | null =>
  line?.procedure ?? handed?.procedure ?? null;

const COLLATORS: Readonly<Record<ScreenLanguage, Intl.Collator>> = {
  en: new Intl.Collator('en', { numeric: true }),
  ja: new Intl.Collator('ja', { numeric: true }),
};

/** The rows that fit, sorted. Every word of the text must stand somewhere in what is known of the customer. */
export function pickRows(
  rows: readonly DeskRow[],
  query: Query,
  language: ScreenLanguage,
): readonly DeskRow[] {
  const words = plain(query.text).split(/\s+/).filter(Boolean);
  const fits = (row: DeskRow): boolean =>
    (query.filter === 'all' || stateOf(row) === query.filter) &&
    (query.procedure === null || procedureOf(row) === query.procedure) &&
    (words.length === 0 || words.every((word) => haystack(row).includes(word)));
  return rows.filter(fits).sort((a, b) => compare(a, b, query.sort, COLLATORS[language]));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const haystack = ({ tenant, tenantName, line, note, handed }: DeskRow): string =>
  plain([tenant, tenantName, line?.whose?.name, line?.whose?.email, handed?.turn, note?.text].join('\n'));

function compare(a: DeskRow, b: DeskRow, sort: Sort, collator: Intl.Collator): number {
  const urgency = sort === 'byUrgency' ? STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)) : 0;
  const wait = sort === 'byName' ? 0 : waitingSince(a) - waitingSince(b);
  return urgency || wait || collator.compare(nameIn(a), nameIn(b)) || (a.tenant < b.tenant ? -1 : 1);
}

/** Who waits for nothing stands behind all who wait. */
const waitingSince = ({ line }: DeskRow): number =>
  line?.since != null && line.status !== 'finished' ? line.since : Number.MAX_SAFE_INTEGER;

export const nameIn = ({ tenant, tenantName }: DeskRow): string => tenantName || tenant;
