import { normalise } from './text.ts';

/** Letters that other ways of writing a name do without: full-width or joined ones, soft hyphens, curly apostrophes. */
const ODD = /[^\t-~\u00a0-\u00a9\u00ab\u00ae-\u00de\u00e0-\u00ff\u2010-\u2017\u201a-\u2026ぁ-ゖァ-ー一-龠]/;

/** As it is compared, but for its spaces. Plain texts are most of a page, and are as they are. */
const compared = (text: string): string =>
  ODD.test(text) ? text.replace(/\S.*\S|\S/su, normalise) : text.toLowerCase();

/** Names as one pattern; the shortest first: who holds a longer one that begins alike holds it too. */
export const patternOf = (names: Iterable<string>): RegExp =>
  new RegExp(
    [...names]
      .sort((a, b) => a.length - b.length)
      .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&').replaceAll(' ', '\\s+'))
      .join('|'),
    'g',
  );

/** Whether a text holds one of the names. */
export const fits = (pattern: RegExp, text: string): boolean => compared(text).search(pattern) >= 0;

/** Calls `found` with the texts that a name stands in, each time; it may be split over several. */
export function hits(texts: readonly Text[], pattern: RegExp, found: (over: readonly Text[]) => void): void {
  const joined = texts.map(({ data }) => data).join('');
  const odd = ODD.test(joined);
  // Each by itself only where it must be: written otherwise it may be of another length.
  const parts = texts.map(({ data }) => (odd ? compared(data) : data));
  const line = (odd ? parts.join('') : joined).toLowerCase();
  let at = 0;
  let begin = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(line); hit !== null; hit = pattern.exec(line)) {
    const { index } = hit;
    while (begin + (parts[at]?.length ?? 1) <= index) {
      begin += parts[at]?.length ?? 1;
      at += 1;
    }
    let last = at;
    for (let end = begin; end + (parts[last]?.length ?? 0) < index + hit[0].length; last += 1)
      end += parts[last]?.length ?? 1;
    found(texts.slice(at, last + 1));
    pattern.lastIndex = index + 1;
  }
}
