import { once } from './still.ts';
import { normalise } from './text.ts';
import type { Root } from './tree.ts';

/** Letters that other ways of writing a name do without: full-width or joined ones, soft hyphens, curly apostrophes. */
const ODD = /[^\t-~\u00a0-\u00a9\u00ab\u00ae-\u00de\u00e0-\u00ff\u2010-\u2017\u201a-\u2026ぁ-ゖァ-ー一-龠]/;

/** As it is compared, but for its spaces. Plain texts are most of a page, and are as they are. */
export const compared = (text: string): string =>
  (ODD.test(text) ? text.replace(/\S.*\S|\S/su, normalise) : text).toLowerCase();

/** Names as one pattern; the shortest first: who holds a longer one that begins alike holds it too. */
export const patternOf = (names: Iterable<string>): RegExp =>
  new RegExp(
    [...names]
      .sort((a, b) => a.length - b.length)
      .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&').replaceAll(' ', '\\s+'))
      .join('|'),
    'g',
  );

/** Texts that are longer say nothing that is looked for, characters. */
const LONGEST = 1_500;

/** The texts of a tree, as they are and as one line of what is compared. */
export const textsIn = once((root: Root) => {
  const texts: Text[] = [];
  const datas: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode() as Text | null; at; at = walker.nextNode() as Text | null) {
    const { data } = at;
    if (data.length > LONGEST) continue;
    texts.push(at);
    datas.push(data);
  }
  const joined = datas.join('');
  // Each by itself only where it must be: written otherwise it may be of another length.
  const parts = ODD.test(joined) ? datas.map(compared) : datas;
  return { texts, datas, parts, line: (parts === datas ? joined : parts.join('')).toLowerCase() };
});

/** Calls `found` with the texts that a name stands in, each time; it may be split over several. */
export function hits(root: Root, pattern: RegExp, found: (over: readonly Text[]) => void): void {
  const { texts, parts, line } = textsIn(root);
  let at = 0;
  let begin = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(line); hit !== null; hit = pattern.exec(line)) {
    const { index } = hit;
    const size = (number: number): number => parts[number]?.length ?? 1;
    for (; begin + size(at) <= index; at += 1) begin += size(at);
    let last = at;
    for (let end = begin + size(at); end < index + hit[0].length; end += size(last)) last += 1;
    found(texts.slice(at, last + 1));
    pattern.lastIndex = index + 1;
  }
}

/** Whether a pattern of names is found in a text. */
export const fits = (pattern: RegExp, text: string): boolean => compared(text).search(pattern) >= 0;

/** The small elements around texts in which a pattern is found: `most` characters at most. */
export function around(root: Root, pattern: RegExp, most: number): Set<Element> {
  const found = new Set<Element>();
  hits(root, pattern, (over) => {
    for (const text of over) {
      let at = text.parentElement;
      for (; at && !found.has(at) && (at.textContent ?? '').length <= most; at = at.parentElement)
        found.add(at);
    }
  });
  return found;
}
