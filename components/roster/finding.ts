/** Pure: a finding in words, as the screen shows it and as it is copied. */
import { type Around, type Finding, type FindingKind, SEATS, seatsFor } from '../../lib/roster/findings.ts';
import type { Column, Roster, Separator } from '../../lib/roster/roster.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { rosterWords } from '../../lib/words/roster.ts';
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

/** What stands in the file is never read as a mark of strong words, nor on two lines. */
const plain = (text: string): string => text.replaceAll('**', '*').replace(/\s+/g, ' ').trim().slice(0, 80);
