/** Pure: findings and their lines in words, as the screen shows them and as they are copied. */
import { type Around, type Finding, type FindingKind, SEATS, seatsFor } from '../../lib/roster/findings.ts';
import type { Column, Line, Roster, Separator } from '../../lib/roster/roster.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { type RosterWord, rosterWords } from '../../lib/words/roster.ts';
import { type FindingWord, findingWords } from '../../lib/words/roster-findings.ts';
import { say as inWords } from '../screen/say.ts';

const SEPARATORS: Readonly<Record<Separator, FindingWord>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
const ENCODINGS = {
  'utf-8': 'UTF‑8',
  'utf-16le': 'UTF‑16',
  'utf-16be': 'UTF‑16',
  shift_jis: 'Shift_JIS',
  'windows-1252': 'Windows‑1252',
} as const;
const TODO: Partial<Readonly<Record<FindingKind, FindingWord>>> = {
  noColumn: 'noColumnDo',
  nobody: 'nobodyDo',
  unclosed: 'unclosedDo',
  misquoted: 'misquotedDo',
  invalid: 'invalidDo',
  seatsOver: 'seatsOverDo',
  seatsUnknown: 'seatsUnknownDo',
  known: 'knownDo',
  duplicates: 'duplicatesDo',
  spaced: 'spacedDo',
  ragged: 'raggedDo',
  broken: 'brokenDo',
  noHeader: 'noHeaderDo',
  oneName: 'oneNameDo',
  noNames: 'noNamesDo',
  sepLine: 'sepLineDo',
  separator: 'separatorDo',
  encoding: 'encodingDo',
};
/** What a finding says of each of its lines, where it stands apart from the finding. */
const WHY: Partial<Readonly<Record<FindingKind, FindingWord>>> = {
  known: 'knownWhy',
  duplicates: 'duplicatesWhy',
  spaced: 'spacedWhy',
  ragged: 'raggedWhy',
  broken: 'brokenWhy',
  misquoted: 'misquotedWhy',
  unclosed: 'unclosedWhy',
};
/** Places that stand in one line. */
const MOST_PLACES = 8;

export interface FindingText {
  readonly title: string;
  /** What to do, with strong words; '' where nothing is to be done. */
  readonly todo: string;
  /** A piece of the file to judge by; '' for none. */
  readonly sample: string;
}

/** A number as people of the language write it. */
export const counted = (count: number, language: ScreenLanguage): string =>
  new Intl.NumberFormat(language).format(count);

/** A column as a person calls it: by name, else by position. */
export function columnText(column: Column, language: ScreenLanguage): string {
  return column.name === ''
    ? inWords(rosterWords, language, 'columnAt', { at: column.at + 1 })
    : inWords(rosterWords, language, 'columnNamed', { name: plain(column.name) });
}

/** One finding: what it is, and what to do. */
export function findingText(
  { kind, lines }: Finding,
  roster: Roster,
  around: Around,
  language: ScreenLanguage,
): FindingText {
  const { wanted, free, over } = seatsFor(roster, around);
  const { columns, separator, encoding } = roster;
  const named = (column: Column | null): string => (column === null ? '' : columnText(column, language));
  const number = (count: number) => counted(count, language);
  const say = (key: FindingWord) =>
    inWords(findingWords, language, key, {
      count: number(lines.length),
      wanted: number(wanted),
      free: number(free ?? SEATS),
      over: number(over),
      seats: number(SEATS),
      column: named(kind === 'oneName' ? columns.full : columns.email),
      first: named(columns.first),
      last: named(columns.last),
      separator: separator === null ? '' : inWords(findingWords, language, SEPARATORS[separator]),
      encoding: ENCODINGS[encoding],
      sample: plain(roster.sample),
    });
  const todo = kind === 'seatsOver' && free === null ? 'seatsNeverDo' : TODO[kind];
  return {
    title: say(kind === 'form' && separator === null ? 'formOne' : kind),
    todo: todo === undefined ? '' : say(todo),
    sample: kind === 'encoding' && roster.sample !== '' ? say('sample') : '',
  };
}

export interface LineText {
  readonly where: string;
  /** The cell or row on one line. */
  readonly text: string;
  /** Why; '' where the finding says it. */
  readonly why: string;
}

/** One line of a finding. `most`: places to name, the others become "…". */
export function lineText(
  { places, text, fault }: Line,
  language: ScreenLanguage,
  most = MOST_PLACES,
): LineText {
  const list = (numbers: readonly number[]): string =>
    numbers.slice(0, most).join(', ') + (numbers.length > most ? ', …' : '');
  const lines = list(places.map(({ line }) => line));
  const rows = list(places.map(({ row }) => row));
  const key: RosterWord = places.every(({ line, row }) => line === row) ? 'line' : 'rowLine';
  return {
    where: inWords(rosterWords, language, key, { lines, rows }),
    text: text.trim() === '' ? findingWords[language].blank : seen(text),
    why: fault === null ? '' : inWords(findingWords, language, fault, { chars: odd(text) }),
  };
}

/** Why a line is to be mended, for a list without headings. */
export function whyText({ kind }: Finding, line: Line, language: ScreenLanguage): string {
  const why = WHY[kind];
  return why === undefined ? lineText(line, language).why : findingWords[language][why];
}

/** A cell or row on one line, with the spaces around it to be seen. */
const seen = (text: string): string => text.replace(/\s+/g, ' ').replace(/^ | $/g, '␣');

/** What is not plain in a cell, with its number, since it may look plain or like nothing. */
function odd(text: string): string {
  const chars = [...new Set([...text].filter((char) => char < '!' || char > '~'))];
  return chars
    .slice(0, 3)
    .map((char) => {
      const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return /[\p{L}\p{N}\p{P}\p{S}]/u.test(char) ? `${char} (${code})` : code;
    })
    .join(', ');
}

/** What stands in the file is never read as a mark of strong words, nor on two lines. */
const plain = (text: string): string => text.replaceAll('**', '*').replace(/\s+/g, ' ').trim().slice(0, 80);
