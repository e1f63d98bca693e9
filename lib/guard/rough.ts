import type { Clues } from '../consoles/console.ts';
import { textOf } from '../locator/name.ts';
import type { Rows } from '../locator/sightport.ts';
import { fold, isLabel } from '../locator/text.ts';
import { lineage, up } from '../locator/tree.ts';

/** Longest text of a row, in characters. */
const ROW = 1500;

/** Whether a document names what is guarded: a heading, label or tab of the subject or of its users. */
export const stands = (document: Document, clues: Clues): boolean =>
  [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],label,legend,[role=tab]')].some((part) => {
    const text = textOf(part, 100);
    return clues.subject.test(fold(text)) || isLabel(clues.people, text);
  });

/** Where things stand as the guard takes it without the reader: whatever may be a row is one, and nobody knows whose. */
export const roughRows = (clues: Clues): Rows => ({
  rowOf(element) {
    for (const at of lineage(up(element))) {
      const text = at.textContent ?? '';
      if (text.length > ROW || /^(body|main)$/.test(at.localName)) break;
      if (at.matches('tr,li,[role=row]') || text.includes('@'))
        return { element: at, person: null, sure: false };
    }
    return null;
  },
  inPeople: () => true,
  selection: () => null,
  inside: (element, selector) => [...element.querySelectorAll(selector)],
  guarded: (element) => stands(element.ownerDocument, clues),
});
