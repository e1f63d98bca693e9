/** Pure: one line of a finding in words, as the screen shows it and as it is copied. */
import type { Finding, FindingKind } from '../../lib/roster/findings.ts';
import type { Line } from '../../lib/roster/roster.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { type RosterWord, rosterWords } from '../../lib/words/roster.ts';
import { type FindingWord, findingWords } from '../../lib/words/roster-findings.ts';
import { say as inWords } from '../screen/say.ts';

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
