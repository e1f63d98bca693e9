import { only } from './text.ts';

/** The only function that may touch the value of a field in a page: the Munchkin ID is no credential (DESIGN.md, decision 9). */

const MUNCHKIN = /\b\d{3}-[A-Z]{3}-\d{3}\b/;

/** The Munchkin ID that a field shows, or null where its value is none. */
export function munchkinValue(field: HTMLInputElement): string | null {
  return MUNCHKIN.exec(field.value.toUpperCase())?.[0] ?? null;
}

/** A Munchkin ID in a text of the page, or null; two different ones are none. */
export function munchkinIn(text: string): string | null {
  return only(new Set(text.match(new RegExp(MUNCHKIN, 'g'))));
}
