import type { GuardedConsole } from '../consoles/console.ts';
import { headingsOver } from '../locator/headings.ts';
import { marksOf } from '../locator/marks.ts';
import { textOf } from '../locator/name.ts';
import { holdsPage, regionOf } from '../locator/region.ts';
import type { Rows } from '../locator/sightport.ts';
import { emailsIn, fold, isLabel } from '../locator/text.ts';
import { lineage, up } from '../locator/tree.ts';
import { type Actor, actorOf } from './actor.ts';
import { closesMessage, dialogAround, judgeDialog, questionAround } from './dialog.ts';
import { FIELDS, SUBMITS } from './guard.ts';
import { judgeRow, OPENS } from './inrow.ts';
import { cut, cuts, ends, type Judged, judged, link, plainlyCuts, takesOut } from './judged.ts';
import { leaves, signsOutBefore } from './leaves.ts';
import { onRow, type Surroundings } from './surroundings.ts';

/** The wide matcher: what an activation at a guarded place may end, or null where it is plainly harmless. */
export function judge(inner: Element, around: Surroundings): Judged | null {
  const actor = actorOf(inner);
  if (actor === null) return null;
  const { clues } = around.console;
  const dialog = dialogAround(actor.element, clues);
  const { element, text } = actor;
  if (dialog !== null) {
    if (signsOutBefore(dialog, text, around)) return null;
    // A list of users may stand in it, or what a row has opened; what it confirms was let through before.
    const listed = around.rows.rowOf(inner);
    const own = listed?.sure && listed.element !== element ? judgeRow(actor, listed, around) : null;
    const before = (click: Judged['clicks'][number]): boolean =>
      around.memory.passed?.some(({ control, row }) => control === click.control && row === click.row) ===
      true;
    return own && !own.clicks.some(before) ? own : judgeDialog(actor, dialog, around);
  }
  const question = questionAround(actor, around.console);
  const answer = question && judgeDialog(actor, question, around);
  if (answer) return answer;
  const region = regionOf(element, clues).kind;
  if (region === 'toolbar' || region === 'nav')
    return region === 'toolbar' && plainlyCuts(around.console, element, text) ? judged(element, cut) : null;
  if (/\p{L}{2}/u.test(text) && around.console.danger.harmless.test(text)) return null;
  // A number leads to a page of a list, or counts.
  if (/^\d+$/.test(text) && element.matches('a,button:not([role])')) return null;
  if (leaves(element, text, around, region === 'menu')) return null;
  // A label may stand in a row, and its box elsewhere.
  const row = around.rows.rowOf(inner);
  if (row !== null && row.element !== element) {
    const inRow = judgeRow(actor, row, around);
    if (row.sure) return inRow;
    // A card that tells who is connected looks like a row: it may be the own control as well.
    const own = outside(actor, around);
    return inRow && own ? judged(element, cut, link, ...inRow.clicks) : (inRow ?? own);
  }
  if (region === 'menu' && around.memory.row !== null && dangerous(actor, around))
    return judged(element, onRow(around, around.memory.row));
  // A switch without words among the users sets somebody's access.
  const nameless = row === null && !text && element.matches('[role=switch]') && around.rows.inPeople(element);
  return nameless ? judged(element, onRow(around, null)) : outside(actor, around);
}

/** Whether the words or the icon of an actor may end something. */
const dangerous = ({ text, element }: Actor, { console }: Surroundings): boolean =>
  /\p{L}/u.test(text)
    ? ends(console, text) || console.danger.link.test(text)
    : console.danger.icon.test(marksOf(element));

/** An actor in the main region that stands in nobody's row: own connection, or what acts on a selection. */
function outside(actor: Actor, around: Surroundings): Judged | null {
  const { danger, clues } = around.console;
  const { element, text, active } = actor;
  const words = textOf(element, 160);
  if (!active) {
    if (element.matches('h1,h2,h3,h4,h5,h6,th,td,dt,dd,legend,p,label')) return null;
    if (!isLabel(clues.rowHas, words) && !isLabel(clues.rowNone, words)) return null;
  }
  if (element.matches(FIELDS)) return null;
  const cutting = cuts(around.console, text);
  const removes = takesOut(around.console, text);
  const links = danger.link.test(text);
  const gives = links && !cutting && !removes;
  if (element.matches('[role=switch],input[type=checkbox],[role=checkbox]')) {
    const about = cutting || links || danger.state.test(text) || clues.subject.test(text || beside(element));
    return about && !element.closest('thead,th') && around.guards === 'connection'
      ? judged(element, cut, link)
      : null;
  }
  if (element instanceof HTMLSelectElement) {
    const options = [...element.options].map((option) => fold(option.text));
    const states = around.guards === 'connection' && options.some((option) => danger.cut.test(option));
    return states ? judged(element, cut, link) : null;
  }
  if (!/\p{L}{2}/u.test(text)) {
    const marks = marksOf(element);
    if (element.matches(OPENS) || !active) return null;
    if (closesMessage(element, marks, danger) || emptiesSearch(element, danger)) return null;
    if (!danger.icon.test(marks)) {
      if (submits(actor, around)) return judged(element, cut, link);
      // Nothing at all says what it does.
      const blank = !/[\p{L}\p{N}]/u.test(marks.replace(/\b(btn|button|css|icon|svg)\b/g, ''));
      return blank && around.guards === 'connection' && element.matches('button,a,[role=button],[role=link]')
        ? judged(element, cut, link)
        : null;
    }
  } else if (!cutting && !removes && !links) {
    return submits(actor, around) ? judged(element, link) : changesAccess(actor, around);
  }
  const chosen = around.rows.selection(element);
  if (around.guards === 'people') {
    if (chosen?.people.length)
      return judged(element, ...chosen.people.map((person) => onRow(around, person)));
    if (cutting && !removes) return judged(element, cut);
    return removes || !links ? judged(element, onRow(around, null)) : null;
  }
  if (chosen !== null) {
    const clicks = chosen.people.map((person) => onRow(around, person));
    if (chosen.sure && clicks.length > 0) return { ...judged(element, ...clicks), grants: gives };
    return judged(
      element,
      cut,
      ...(links ? [link] : []),
      ...(clicks.length > 0 ? clicks : [onRow(around, null)]),
    );
  }
  if (gives) return judged(element, link);
  // A row with several addresses is somebody's, and nobody knows whose.
  const row = element.closest('p,tr,li,[role=row]');
  const inRow = row !== null && emailsIn(row.textContent ?? '').length > 1;
  return inRow || around.rows.inPeople(element)
    ? judged(element, cut, onRow(around, null))
    : judged(element, cut);
}

/** Words about access over a selection, which do not only give it, may take it from those who are selected. */
function changesAccess({ element, text }: Actor, { console, ...around }: Surroundings): Judged | null {
  const { access, gives } = console.danger;
  if (around.guards === 'people' || !access.test(text) || gives.test(text)) return null;
  const people = around.rows.selection(element)?.people ?? [];
  const clicks = people.map((person) => onRow({ console, ...around }, person));
  return clicks.length > 0 ? judged(element, ...clicks) : null;
}

/** The cross in or beside a field for searching, with nothing else in their box to empty. */
function emptiesSearch(element: Element, { search }: GuardedConsole['danger']): boolean {
  const [, box, around] = lineage(element);
  return [box, around].some((at) => {
    const fields = at?.querySelectorAll(`${FIELDS},select,button,a`) ?? [];
    const [field, other] = [...fields].filter((one) => !one.contains(element));
    if (!field?.matches(FIELDS) || other) return false;
    const names = ['type', 'role', 'placeholder', 'aria-label', 'name'].map((name) =>
      field.getAttribute(name),
    );
    return search.test(fold(names.join(' ')));
  });
}

/** What stands nearest to a switch without words: a short text around it, else the heading over it; folded. */
function beside(element: Element): string {
  for (const at of lineage(up(element))) {
    const text = textOf(at, 100);
    if (text.length > 80 || /^(main|body|table)$/.test(at.localName)) break;
    if (text) return fold(text);
  }
  const [heading] = headingsOver(element);
  return fold(heading?.text ?? '');
}

/** A button that submits the form with the connection's fields. */
function submits({ element, text }: Actor, around: Surroundings): boolean {
  const form = element.closest('form');
  if (form === null || around.guards !== 'connection') return false;
  // Of a form that is the whole page only what confirms sends the fields.
  if (holdsPage(form) && !around.console.danger.confirms.test(text)) return false;
  return element.matches(SUBMITS) && around.console.clues.tenantField.test(fold(textOf(form, 1500)));
}

/**
 * Whether an element is guarded where the address names no place: by what stands over it. Then only what plainly cuts
 * or connects counts, unless a guarded place was open in this document before.
 */
export function guardsByContent(
  inner: Element,
  before: boolean,
  console: GuardedConsole,
  rows: Rows,
): boolean {
  const { danger } = console;
  const text = actorOf(inner)?.text ?? '';
  return (before || danger.cut.test(text) || danger.link.test(text)) && rows.guarded(inner);
}
