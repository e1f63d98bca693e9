/** Names as the card and the hold show them. */
import type { Checklist, Role } from '../checklist/checklist.ts';
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

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Longest address behind a name, characters. */
const LONGEST = 40;

/** How a person is named among others: where one of them has the same name, with the e-mail behind it. */
export function nameAmong(person: Person, others: readonly Person[], most = MOST): string {
  const { name, email } = person;
  const twin = others.some((other) => same(other.name, name) && !same(other.email, email));
  return twin && name !== '' && email !== ''
    ? `${shorten(name, most)} (${shorten(email, LONGEST)})`
    : nameOf(person, most);
}

/** How one of the two of a handover is named; `others`: who else stands on the page. */
export const calledIn = (
  { leaver, keeper }: Pick<Checklist, Role>,
  role: Role,
  others: readonly Person[] = [],
): string =>
  nameAmong((role === 'leaver' ? leaver : keeper).person, [leaver.person, keeper.person, ...others]);

/** How a person is named: by name, else by e-mail. */
export function nameOf(person: Person, most = MOST): string {
  return shorten(person.name || person.email, most);
}
