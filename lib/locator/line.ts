import { addressValue, ROW_FIELDS } from './field.ts';
import { contentOf, flat } from './flat.ts';
import { once } from './still.ts';
import { apart } from './text.ts';
import { classOf, lineage, up, words } from './tree.ts';

const NEAR = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Addresses that are the values of fields in rows, by each element around them. */
const fieldsIn = once((root: ParentNode): ReadonlyMap<Element, string> => {
  const filled = new Map<Element, string>();
  for (const field of root.querySelectorAll<HTMLInputElement>(ROW_FIELDS)) {
    const address = addressValue(field);
    if (address !== '')
      for (const at of lineage(up(field))) filled.set(at, `${filled.get(at) ?? ''} ${address} `);
  }
  return filled;
});

/** Those in an element, '' where there are none. */
export const fieldsAround = (element: Element): string =>
  // The root of an element has children: a document, a shadow root or an element.
  fieldsIn(element.getRootNode() as Node & ParentNode).get(element) ?? '';

/** Content of an element without what lets a long word break, and the addresses in its fields. */
export const unbroken = once((element) =>
  `${contentOf(element)}${fieldsAround(element)}`.replace(/\p{Cf}/gu, '').toLowerCase(),
);

/** Addresses in an element, with what follows on them at once: in its text cells stand close. */
export const addressesIn = once((element) =>
  contentOf(element).includes('@') || fieldsAround(element) !== ''
    ? apart(unbroken(element).match(NEAR) ?? [])
    : [],
);
export const hasOne = (element: Element): boolean => addressesIn(element).length === 1;

const ROWS = 'tr,[role=row]';
const LISTS = 'table,ul,ol,[role=grid],[role=treegrid],[role=table],[role=list]';

/** Whether a list around an element shows addresses: then a row without one is nobody's for certain. */
export function isMailed(element: Element): boolean {
  const list = element.parentElement?.closest(LISTS);
  return list ? addressesIn(list).length > 0 : false;
}

/** Whether it is a cell that stands in no row, but on its line by where it is drawn. */
const isLoose = (part: Element): boolean =>
  part.matches('[role=gridcell],[role=cell]') && part.closest(ROWS) === null;

/** Where a row is drawn, '' where it has no box of its own. */
function bandOf(row: Element): string {
  const { top, height } = row.getBoundingClientRect();
  return height > 0 ? `${Math.round(top)} ${Math.round(height)}` : '';
}

/** The rows (or cells without one) with one address in a box, by where they are drawn; null where two are drawn on one line. */
const linesIn = once((box) => {
  const lines = new Map<string, Element | null>();
  for (const part of flat(box))
    if ((part.matches(ROWS) || isLoose(part)) && hasOne(part)) {
      const band = bandOf(part);
      lines.set(band, lines.has(band) ? null : part);
    }
  return lines;
});

const DETAIL = words('child|details?|expan\\w+|nested');

/** The one cell of a row that goes across the table; null of other rows. */
const acrossOf = ({ children: [cell, another] }: Element): Element | null =>
  cell?.hasAttribute('colspan') && another === undefined ? cell : null;

/** Whether a row is the opened details of the one before: one cell across, and a class that says so. */
function isDetail(row: Element): boolean {
  const cell = acrossOf(row);
  return cell !== null && DETAIL.test(`${classOf(row)} ${classOf(cell)}`);
}

/** Whether all rows of a list stand in pairs: below each, one across with an address, which found no room in it. */
const isPaired = once(
  ({ children }) =>
    children.length % 2 === 0 &&
    [...children].every((row, at) =>
      at % 2 ? acrossOf(row) && hasOne(row) : !acrossOf(row) && addressesIn(row).length === 0,
    ),
);

/** In a list whose rows stand in pairs, the first of the pair of which a row is the second. */
export const headOf = (row: Element): Element | null =>
  hasOne(row) && row.parentElement && isPaired(row.parentElement) ? row.previousElementSibling : null;

/** The row before, from which a cell goes on into this one. */
function spanned(row: Element): Element | null {
  let before = row.previousElementSibling;
  for (let below = 1; before && below < SPAN; below += 1) {
    if ([...before.children].some((cell) => cell instanceof HTMLTableCellElement && cell.rowSpan > below))
      return before;
    before = before.previousElementSibling;
  }
  return null;
}
/** More lines than this are nobody's row. */
const SPAN = 4;

/**
 * The part of a row with the address in it, where what is in the row has none: on the same line of a table beside it,
 * as of columns that are pinned, above its opened details, in the line that its cells go on from, or below what had room. Null where there is none, or no
 * single one.
 */
export function partnerOf(row: Element): Element | null {
  if (addressesIn(row).length > 0 || !(row.matches(ROWS) || isLoose(row))) return null;
  const before = row.previousElementSibling;
  if (before && hasOne(before) && isDetail(row)) return before;
  const head = spanned(row);
  if (head && hasOne(head)) return head;
  const after = row.nextElementSibling;
  if (after && headOf(after)) return after;
  for (const box of lineage(up(row))) {
    if (box.matches('html,body,main,[role=main]')) return null;
    if (addressesIn(box).length === 0) continue;
    const other = linesIn(box).get(bandOf(row));
    return other && (isLoose(row) || other.parentElement !== row.parentElement) ? other : null;
  }
  return null;
}
