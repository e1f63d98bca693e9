import type { Label } from '../consoles/console.ts';
import { once } from './still.ts';
import { normalise, variants } from './text.ts';
import type { Root } from './tree.ts';

/** Letters that may be another way of writing those of a name. */
const ODD = /[^\t-~\xa0À-Þà-ÿ·–—“”…、-龠]/;

/** As it is compared. Plain texts are most of a page, and are as they are. */
const compared = (text: string): string => (ODD.test(text) ? normalise(text) : text.toLowerCase());

const sources = new WeakMap<Label, string>();

/** A label's variants as one pattern, made once; what stands between their words is compared later. */
function sourceOf(label: Label): string {
  const known = sources.get(label);
  if (known !== undefined) return known;
  const source = variants(label)
    .filter(Boolean)
    .join('|')
    .replace(/[^\p{L}\p{N}|]+/gu, '[\\W_]*')
    .replace(/([ぁ-ヿ一-龠])(?=[ぁ-ヿ一-龠])/g, '$1\\s?');
  sources.set(label, source);
  return source;
}

/** Labels in all languages as one pattern. */
export const patternOf = (labels: readonly Label[]): RegExp =>
  RegExp(labels.map(sourceOf).filter(Boolean).join('|'), 'g');

/** Whether a name is found in a text. */
export const fits = (pattern: RegExp, text: string): boolean => compared(text).search(pattern) >= 0;

/** Longer texts are no label with its decorations, nor an address: they are left out. */
const LONGEST = 1500;

/** How the words beside it are read: what stands over them, and its brackets. */
const READINGS = 'rt,rp';

const textsIn = once((root: Root): Text[] => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  for (let at = walker.nextNode() as Text | null; at; at = walker.nextNode() as Text | null) texts.push(at);
  return root.querySelector(READINGS)
    ? texts.filter((text) => !text.parentElement?.closest(READINGS))
    : texts;
});

/**
 * All texts of a tree in one line, as they are compared. The platform joins them quicker than they are visited, and in
 * most trees nothing is looked for any further. `lengths`: of each text in it, where some are written otherwise.
 */
const lineIn = once((root: Root): { line: string; lengths?: readonly number[] } => {
  const whole = root.querySelector(READINGS)
    ? textsIn(root)
        .map(({ data }) => data)
        .join('')
    : (('documentElement' in root ? root.documentElement : root)?.textContent ?? '');
  const odd = new RegExp(ODD, 'g');
  let next = odd.exec(whole);
  if (next === null) return { line: whole.toLowerCase() };
  let line = '';
  let plain = 0;
  let start = 0;
  const lengths = textsIn(root).map(({ length }) => {
    const from = start;
    start += length;
    if (next === null || next.index >= start) return length;
    const part = length > LONGEST ? '' : normalise(whole.slice(from, start));
    line += whole.slice(plain, from) + part;
    plain = start;
    odd.lastIndex = start;
    next = odd.exec(whole);
    return part.length;
  });
  return { line: (line + whole.slice(plain)).toLowerCase(), lengths };
});

/** The texts in which something begins that a pattern finds; it may be split over several. */
export function hits(root: Root, pattern: RegExp): Text[] {
  const { line, lengths } = lineIn(root);
  pattern.lastIndex = 0;
  let next = pattern.exec(line);
  if (next === null) return [];
  let end = 0;
  return textsIn(root).filter((text, at) => {
    end += lengths?.[at] ?? text.length;
    if (next === null || next.index >= end) return false;
    pattern.lastIndex = end;
    next = pattern.exec(line);
    return text.length <= LONGEST;
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
