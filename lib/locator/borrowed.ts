/** Whether the address in a row is another's there: a list may name its users, and show whose guest or deputy each is. */
import type { Person } from '../checklist/fact.ts';
import { bare, fold } from './text.ts';

/** Whom the page is read for, with their names. */
let known: readonly Person[] = [];

/** Notes whom a page is read for. */
export function noteKnown(persons: readonly Person[]): void {
  known = persons;
}

/** The name of one of them, where a text is that and no more; '' otherwise. */
export const knownName = (text: string): string =>
  known.find(({ name }) => name !== '' && bare(name) === bare(text))?.name ?? '';

/** Those of them whose address satisfies a test; without an address or a name nobody can be told apart. */
export const knownBy = (fits: (email: string) => boolean): readonly Person[] =>
  known.filter(({ email, name }) => email !== '' && name !== '' && fits(email.toLowerCase()));

/** Whether every word of a name stands among texts, their addresses aside. */
export function names(texts: readonly string[], { name }: Person): boolean {
  const text = fold(texts.join(' \n ').replace(/\S+@\S+/g, ' '));
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => text.includes(word));
}

/** Whether texts name another of them than the one given. */
export const namesOther = (texts: readonly string[], person: Person): boolean =>
  known.some((other) => other.email !== person.email && names(texts, other));
