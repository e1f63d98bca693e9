import { hasAt, trimmed } from './address.ts';
import { type Role, rolesOf } from './header.ts';
import type { Column, Columns } from './roster.ts';
import { usualWidth } from './separator.ts';

type Rows = readonly (readonly string[])[];

/** At least this part of a column's cells are addresses, sound or not. */
const MOSTLY = 0.5;
/** Columns to ask about: what has more is hardly a list of people. */
const MOST_ASKED = 30;

/**
 * Which column is which, from the first rows of a file (blank ones left out). A name that the header gives counts
 * before what stands below it; where that leaves none or several for the addresses, nothing is guessed.
 * @param choice what the person answered when asked, or null
 */
export function columnsOf(rows: Rows, choice: number | null): Columns {
  const [top = []] = rows;
  const header = isHeader(rows);
  const body = header ? rows.slice(1) : rows;
  const width = header ? top.length : usualWidth(body);
  const names = header ? top.map((cell) => cell.replace(/\s+/g, ' ').trim()) : [];
  const roles = header ? rolesOf(top) : [];
  const all = Array.from({ length: Math.max(width, ...body.map((row) => row.length)) }, (_, at): Column => {
    const example = body.map((row) => trimmed(row[at] ?? '')).find((cell) => cell !== '') ?? '';
    return { at, name: names[at] ?? '', example };
  });
  const only = (role: Role): Column | null => all.find(({ at }) => roles[at] === role) ?? null;
  return {
    ...emailOf(all, body, roles, choice),
    first: only('first'),
    last: only('last'),
    full: only('full'),
    header,
    width,
  };
}

/** The first row names columns: it has no address, and knows a word of ours or stands over addresses. */
function isHeader(rows: Rows): boolean {
  const [top = [], ...body] = rows;
  if (top.some(hasAt)) return false;
  if (rolesOf(top).some((role) => role !== null)) return true;
  return top.some((cell, at) => {
    const below = body.map((row) => row[at] ?? '').filter((one) => one !== '');
    // What is like an address but for its @ is a person's, not a name.
    return !/\S\.\S/.test(cell) && below.length > 0 && below.filter(hasAt).length >= below.length * MOSTLY;
  });
}

function emailOf(
  all: readonly Column[],
  body: Rows,
  roles: readonly (Role | null)[],
  choice: number | null,
): Pick<Columns, 'email' | 'emailBy' | 'candidates'> {
  const chosen = all.find(({ at }) => at === choice);
  if (chosen) return { email: chosen, emailBy: 'choice', candidates: [] };
  const named = all.filter(({ at }) => roles[at] === 'email');
  const holding = all.filter(({ at }) => {
    const cells = body.map((row) => trimmed(row[at] ?? '')).filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(hasAt).length >= cells.length * MOSTLY;
  });
  const both = named.filter((column) => holding.includes(column));
  if (both.length === 1) return { email: both[0] ?? null, emailBy: 'header', candidates: [] };
  if (named.length === 1 && holding.length === 0)
    return { email: named[0] ?? null, emailBy: 'header', candidates: [] };
  if (named.length === 0 && holding.length === 1)
    return { email: holding[0] ?? null, emailBy: 'content', candidates: [] };
  const either = both.length > 1 ? both : all.filter((one) => named.includes(one) || holding.includes(one));
  const filled = all.filter(({ example }) => example !== '');
  return {
    email: null,
    emailBy: null,
    candidates: (either.length > 0 ? either : filled).slice(0, MOST_ASKED),
  };
}
