import type { Control, Label } from '../consoles/console.ts';
import { marksOf, told } from './marks.ts';
import { nameOf, styleOf, textOf } from './name.ts';
import { isLabel } from './text.ts';
import { classOf, holds, up } from './tree.ts';
import { seen } from './visible.ts';

/** What the head of the column says in which a cell stands. */
function columnHead(element: Element): string {
  const cell = element.closest('td,[role=gridcell],[role=cell]');
  const at = cell?.parentElement ? [...cell.parentElement.children].indexOf(cell) : -1;
  const heads = cell
    ?.closest('table,[role=grid],[role=table]')
    ?.querySelector('tr:has(th),[role=row]:has([role=columnheader])');
  const head = heads?.children[at];
  return head ? textOf(head, 80) : '';
}

/** In a table of one thing, in which each row is a label and its value: the values behind labels of this name. */
function valuesOf(head: Label, element: Element): Element[] {
  const cell = element.closest('td,[role=cell],[role=gridcell]');
  if (!cell?.previousElementSibling || columnHead(cell) !== '') return [];
  const cells = cell.closest('table,[role=table],[role=grid]')?.querySelectorAll('td,th,[role=cell]') ?? [];
  return [...cells].flatMap((one) =>
    isLabel(head, textOf(one, 80)) && one.nextElementSibling ? [one.nextElementSibling] : [],
  );
}

/** Whether what stands in its row under a head of this name, or is its value of this name, says by its words or marks what is asked for. */
export const columnSays = (element: Element, { head, says }: NonNullable<Control['column']>): boolean =>
  [
    ...[...(element.closest('tr,[role=row]')?.children ?? [])].filter((cell) =>
      isLabel(head, columnHead(cell)),
    ),
    ...valuesOf(head, element),
  ].every((cell) => says.test(marksOf(cell)));

/** Whether it is all that stands in a box, and the box before (or the head of its column) is a label of this name. */
export function besideLabel(name: Label, own: Label, element: Element): boolean {
  if (isLabel(own, textOf(element, 80)) && isLabel(name, columnHead(element))) return true;
  for (let at: Element | null = element, level = 0; at && level < 4; at = boxOf(up(at)), level += 1) {
    if (!isLabel(own, textOf(at, 80))) return false;
    let before = at.previousElementSibling;
    while (before && (textOf(before, 80) === '' || !seen(before))) before = before.previousElementSibling;
    if (before) return isLabel(name, textOf(before, 80).replace(/[:：*\s]+$/, ''));
  }
  return false;
}

/** What a field asks for while it is empty: in its own attribute, or drawn upon it by a brother (of its own box) that is called so. */
export const placeholders = (field: Element): string[] => [
  field.getAttribute('placeholder') ?? '',
  ...[field.parentElement, field.parentElement?.parentElement].flatMap((box) =>
    [...(box?.children ?? [])].flatMap((other) =>
      holds(other, field) ? [] : [...told(other, HOLDS), HOLDS.test(classOf(other)) ? textOf(other, 80) : ''],
    ),
  ),
];
const HOLDS = /placeholder/i;

/** What an element's words are drawn in: the nearest that has a box. */
export const boxOf = (element: Element | null): Element | null =>
  element && styleOf(element)?.display === 'contents' ? boxOf(up(element)) : element;

/** Whether a label and a colon stand in its text before what the label is of, or after what says of what it is. */
export const besideColon = (label: Label, element: Element): boolean => {
  const [, before = '', after = ''] = /^(.{2,60}?)\s*[:：]\s*(.*)$/.exec(textOf(element, 120)) ?? [];
  return isLabel(label, before) || isLabel(label, after);
};

const NAMES =
  'label,dt,th,legend,[role=columnheader],[role=rowheader],[class*=item-label],[class*=field-label],[class*=form-label],[class*=control-label],[class*=element__label],[class*=column-header],[class*=grid3-hd]';

/** Whether words name a value or a column: by their box, or by the colon behind them. */
export const isNameOfValue = (label: Label, element: Element): boolean => {
  const [, before = ''] = /^([^:：]*?)\s*[:：]/.exec(textOf(element, 120)) ?? [];
  const named = element.closest(NAMES);
  const name = named ? textOf(named, 120).replace(/[:：*\s]+$/, '') : '';
  return isLabel(label, name) || isLabel(label, before);
};

/** What is written before a field that has no name of its own: in its line, or before the box around it. */
export function labelBefore(field: Element): string {
  if (nameOf(field) !== '') return '';
  for (let at: Element | null = field, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    let before = at.previousElementSibling;
    while (before && textOf(before, 80) === '') before = before.previousElementSibling;
    if (before) return before.querySelector('input') ? '' : textOf(before, 80).replace(/[\s:：*]+$/, '');
  }
  return '';
}
