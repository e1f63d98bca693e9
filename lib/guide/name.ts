/** Names as the card and the hold show them. */
import type { Person } from '../checklist/fact.ts';

/** The longest name that stands in a sentence, in characters as a reader counts them. */
const MOST = 24;

const segmenter = new Intl.Segmenter();

/** Cuts a long name in the middle, so that first name and end stay readable; never used on a quoted label. */
export function shorten(name: string, most = MOST): string {
  const plain = name.replaceAll('**', '*').trim();
  const parts = Array.from(segmenter.segment(plain), (part) => part.segment);
  if (parts.length <= most) return plain;
  const head = Math.ceil((most - 1) / 2);
  const tail = most - 1 - head;
  return `${parts.slice(0, head).join('').trimEnd()}…${parts.slice(-tail).join('').trimStart()}`;
}

/** How a person is named: by name, else by e-mail. */
export function nameOf(person: Person, most = MOST): string {
  return shorten(person.name || person.email, most);
}
