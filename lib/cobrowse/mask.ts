/** Text as it may leave a page: labels of the data files as they are written there, all else as bars. */
import type { Label } from '../consoles/console.ts';
import { bare, uncounted } from '../locator/text.ts';

/** The lower half of a line: a row of them is a bar. */
export const BAR = '▄';
/** Bars that one text has at most, and the step to which the length of a word is rounded. */
const MOST = 240;
const STEP = 3;
/** A bar is wider than most letters, and narrower than those that fill a square. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

export type Mask = (text: string) => string;

/** Bars for a word, by its length roughly. */
function bars(word: string): string {
  let width = 0;
  for (const letter of word) width += letter === BAR ? 1 : WIDE.test(letter) ? 1.4 : 0.7;
  return BAR.repeat(Math.min(MOST, Math.max(1, Math.round(width / STEP)) * STEP));
}

/** The spaces at the ends of a text decide about gaps; what they are made of does not. */
const edge = (space: string): string => (space === '' ? '' : space.includes('\n') ? '\n' : ' ');

/** Masks by these labels; a label that is shown is written as the data file has it, whatever the page adds to it. */
export function makeMask(labels: readonly Label[]): Mask {
  const known = new Map<string, string>();
  for (const label of labels)
    for (const variant of Object.values(label).flat()) {
      const key = bare(variant);
      if (key !== '' && !known.has(key)) known.set(key, variant);
    }
  return (text) => {
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    if (inner === '') return edge(before);
    // A text of many words is no label.
    const plain = inner.length < 200 ? bare(inner) : '';
    const label = known.get(plain) ?? known.get(uncounted(plain));
    if (label !== undefined) return edge(before) + label + edge(after);
    let left = MOST;
    const words: string[] = [];
    for (const word of inner.split(/\s+/)) {
      if (left <= 0) break;
      const masked = bars(word).slice(0, left);
      left -= masked.length;
      words.push(masked);
    }
    return edge(before) + words.join(' ') + edge(after);
  };
}
