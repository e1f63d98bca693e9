import type { Label } from '../consoles/console.ts';
import { once } from './still.ts';
import { normalise, variants } from './text.ts';
import type { Root } from './tree.ts';

/** Letters that may be another way of writing those of a name. */
const ODD = /[^\t-~\xa0À-Þà-ÿ·–—“”…、-龠]/;

/** As it is compared. Plain texts are most of a page, and are as they are. */
const compared = (text: string): string => (ODD.test(text) ? normalise(text) : text.toLowerCase());

/** Labels in all languages as one pattern; what stands between their words is compared later. */
export const patternOf = (labels: readonly Label[]): RegExp =>
  RegExp(
    labels
      .flatMap((label) => [...variants(label)])
      .filter(Boolean)
      .join('|')
      .replace(/[^\p{L}\p{N}|]+/gu, '\\W*'),
    'g',
  );

/** Whether a name is found in a text. */
export const fits = (pattern: RegExp, text: string): boolean => compared(text).search(pattern) >= 0;

/** The texts of a tree but the longest, and all of them as they are compared. */
const textsIn = once((root: Root) => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode() as Text | null; at; at = walker.nextNode() as Text | null)
    if (at.length <= 1500) texts.push(at);
  let parts = texts.map(({ data }) => data);
  // Each by itself only where it must be: written otherwise it may be of another length.
  if (ODD.test(parts.join(''))) parts = parts.map(compared);
  return { texts, parts, line: parts.join('').toLowerCase() };
});

/** The texts in which something begins that a pattern finds; it may be split over several. */
export function hits(root: Root, pattern: RegExp): Text[] {
  const { texts, parts, line } = textsIn(root);
  let end = 0;
  pattern.lastIndex = 0;
  let next = pattern.exec(line);
  return texts.filter((_, at) => {
    end += parts[at]?.length ?? 0;
    if (next === null || next.index >= end) return false;
    pattern.lastIndex = end;
    next = pattern.exec(line);
    return true;
  });
}

/** The small elements around texts in which a pattern is found: `most` characters at most. */
export function around(root: Root, pattern: RegExp, most: number): Set<Element> {
  const found = new Set<Element>();
  for (const text of hits(root, pattern)) {
    let at = text.parentElement;
    for (; at && !found.has(at) && (at.textContent ?? '').length <= most; at = at.parentElement)
      found.add(at);
  }
  return found;
}
