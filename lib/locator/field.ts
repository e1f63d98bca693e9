import { textOf } from './name.ts';
import { bare, only } from './text.ts';

/*
 * The only functions that may touch the value of a field in a page (DESIGN.md, decision 9): one reads the Munchkin ID
 * and one whose row of a list it is, which are no credentials; the third takes nothing of the value but whether there
 * is one (or the one that is asked for), and spaces at its edge.
 */

const MUNCHKIN = /\b\d{3}-[A-Z]{3}-\d{3}\b/;

/** The Munchkin ID that a field shows, or null where its value is none. */
export function munchkinValue(field: HTMLInputElement): string | null {
  return MUNCHKIN.exec(field.value.toUpperCase())?.[0] ?? null;
}

/** A Munchkin ID in a text of the page, or null; two different ones are none. */
export function munchkinIn(text: string): string | null {
  return only(new Set(text.match(new RegExp(MUNCHKIN, 'g'))));
}

/** What may hold the address of whose row it stands in: by its type no credential. */
export const ROW_FIELDS = ':is(tr,li,[role=row],[role=listitem]) input[type=email]';

/** The e-mail address that a field of a row (ROW_FIELDS) shows, '' where its value is none. */
export const addressValue = (field: HTMLInputElement): string =>
  field.matches(ROW_FIELDS) ? (/^\s*(\S+@\S+\.\S+)\s*$/.exec(field.value)?.[1] ?? '') : '';

/** Whether anything is filled in, and whether a space stands at its edge, as pasted credentials must not have one. */
function fieldState(
  field: HTMLInputElement | HTMLTextAreaElement,
  wanted: RegExp,
): {
  readonly empty: boolean;
  readonly edgeSpace: boolean;
} {
  return { empty: !wanted.test(field.value.trim()), edgeSpace: /^\s|\s$/.test(field.value) };
}

/**
 * How a field, or the words that stand for a value, is filled in (with what is `wanted`, where it has to be that);
 * `space`: with one at its edge. Never with what.
 */
export function filledIn(element: Element, wanted = /./): 'no' | 'yes' | 'space' {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const { empty, edgeSpace } = fieldState(element, wanted);
    return empty ? 'no' : edgeSpace ? 'space' : 'yes';
  }
  return besides(element) ? 'yes' : 'no';
}

/** Whether a text may be a credential: one long word with digits in it. What says that none is there yet is not. */
const isValue = (text: string): boolean => /^\S{8,}$/.test(text) && /\d/.test(text);

/** Whether a value stands behind a label: in the same box, in the next cell, or in the box behind its own. */
function besides(label: Element): boolean {
  const behind = /[:：]\s*(.*)$/.exec(textOf(label, 200))?.[1] ?? '';
  if (isValue(behind)) return true;
  for (let at: Element | null = label, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    const next = at.nextElementSibling;
    const text = next ? textOf(next, 200).trim() : '';
    const field = next?.matches('input,textarea') ? next : (next?.querySelector('input,textarea') ?? null);
    if (field) return filledIn(field) !== 'no';
    // A dash, or dots over what is hidden, stand there for a value.
    if (text !== '') return isValue(bare(text));
  }
  return false;
}
