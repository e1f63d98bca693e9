import type { Line, Roster } from './roster.ts';

/** Seats of an instance (consoles.md, "Limits that users run into"). */
export const SEATS = 100;

/** `stops`: the invitation will not work as it should; `look`: a person decides; `fine`: looked at, and good. */
type Severity = 'stops' | 'look' | 'fine';

export type FindingKind =
  | 'noColumn'
  | 'column'
  | 'nobody'
  | 'unclosed'
  | 'misquoted'
  | 'invalid'
  | 'valid'
  | 'seatsOver'
  | 'seatsUnknown'
  | 'seatsEnough'
  | 'known'
  | 'duplicates'
  | 'noDuplicates'
  | 'spaced'
  | 'ragged'
  | 'broken'
  | 'noHeader'
  | 'names'
  | 'oneName'
  | 'noNames'
  | 'sepLine'
  | 'separator'
  | 'encoding'
  | 'form';

export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The rows that it is about, in the order of the file; empty where it is about the file. */
  readonly lines: readonly Line[];
}

export interface Around {
  /** Seats in use, null where nobody said. */
  readonly used: number | null;
  /** Addresses of those who are users already, as far as that is known. */
  readonly known: readonly string[];
}

const usersOf = (known: readonly string[]): ReadonlySet<string> =>
  new Set(known.map((address) => address.trim().toLowerCase()));

interface Seats {
  /** Distinct usable addresses of those who have no seat. */
  readonly wanted: number;
  /** Null where nobody said how many are in use. */
  readonly free: number | null;
  readonly over: number;
}

/** Seats against people, those left out who have one. */
export function seatsFor({ addresses }: Pick<Roster, 'addresses'>, { used, known }: Around): Seats {
  const there = [...usersOf(known)].filter((address) => addresses.has(address));
  const wanted = addresses.size - there.length;
  const free = used === null ? null : Math.max(0, SEATS - used);
  return { wanted, free, over: Math.max(0, wanted - (free ?? SEATS)) };
}

/** What is to be said about a file, the gravest first. Pure: `around` may change without reading the file again. */
export function findingsOf(roster: Roster, around: Around): readonly Finding[] {
  const { columns, addresses, unclosed } = roster;
  const found: Finding[] = [];
  const say = (severity: Severity, kind: FindingKind, lines: readonly Line[] = []) =>
    found.push({ kind, severity, lines });
  const lines = (severity: Severity, kind: FindingKind, about: readonly Line[], none?: FindingKind) => {
    if (about.length > 0) say(severity, kind, about);
    else if (none) say('fine', none);
  };

  if (unclosed) say('stops', 'unclosed', [unclosed]);
  lines('stops', 'misquoted', roster.misquoted);
  lines('look', 'ragged', roster.ragged);
  lines('look', 'broken', roster.broken);
  if (roster.people === 0) say('stops', 'nobody');
  if (columns.email === null) say('stops', 'noColumn');
  else if (roster.people > 0) people();
  if (roster.sepLine) say('look', 'sepLine');
  if (roster.separator !== ',' && roster.separator !== null) say('look', 'separator');
  if (roster.encoding !== 'utf-8') say('look', 'encoding');
  if (roster.encoding === 'utf-8' && (roster.separator === ',' || roster.separator === null))
    say('fine', 'form');
  const order = ['stops', 'look', 'fine'];
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

  function people(): void {
    say('fine', 'column');
    lines('stops', 'invalid', roster.invalid, 'valid');
    const { free, over } = seatsFor(roster, around);
    // With more people than seats there are at all, it does not matter how many are in use.
    if (over > 0) say('stops', 'seatsOver');
    else say(free === null ? 'look' : 'fine', free === null ? 'seatsUnknown' : 'seatsEnough');
    const there = new Set(around.known.map((address) => address.trim().toLowerCase()));
    lines(
      'look',
      'known',
      [...addresses].filter(([address]) => there.has(address)).map(([, line]) => line),
    );
    const twice = [...addresses.values()].filter(({ places }) => places.length > 1);
    lines('look', 'duplicates', twice, 'noDuplicates');
    lines('look', 'spaced', roster.spaced);
    if (!columns.header) say('look', 'noHeader');
    else if (columns.first && columns.last) say('fine', 'names');
    else say('look', columns.full ? 'oneName' : 'noNames');
  }
}

/** Every row with something to mend or to look at, once for each finding, in the order of the file. */
export function toMend(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly line: Line }[] {
  return findings
    .filter(({ severity }) => severity !== 'fine')
    .flatMap((finding) => finding.lines.map((line) => ({ finding, line })))
    .sort((a, b) => (a.line.places[0]?.row ?? 0) - (b.line.places[0]?.row ?? 0));
}
