import type { Person } from '../checklist/fact.ts';
import type { SeenClues } from '../consoles/console.ts';
import { headingText, isIcon } from './name.ts';
import { inPeople } from './people.ts';
import { isDialog, regionOf } from './region.ts';
import type { RowHit } from './sightport.ts';
import { emailsIn, fold, isLabel } from './text.ts';
import { classOf, lineage, up } from './tree.ts';

const ROWLIKE = 'tr,[role=row],li,[role=listitem],[role=option],[role=treeitem]';
const content = (element: Element): string => element.textContent ?? '';
const hasOne = (element: Element): boolean => emailsIn(content(element)).length === 1;

/** Whether the subject is named in it, addresses aside. */
const aboutIn = (element: Element, clues: SeenClues): boolean =>
  clues.subject.test(fold(content(element).replace(/\S+@\S+/g, '')));

/** Brothers of the same make: same tag and, where it has classes, one in common. */
function brothers(element: Element): Element[] {
  const mine = classOf(element).split(/\s+/).filter(Boolean);
  return [...(element.parentNode?.children ?? [])].filter(
    (other) =>
      other !== element &&
      other.localName === element.localName &&
      other.getAttribute('role') === element.getAttribute('role') &&
      (mine.length === 0 ? classOf(other) === '' : mine.some((word) => other.classList.contains(word))),
  );
}

const verbIn = (element: Element, clues: SeenClues): boolean =>
  [...element.querySelectorAll('*')].some(
    (part) =>
      content(part).length < 40 &&
      (isLabel(clues.rowHas, content(part)) || isLabel(clues.rowNone, content(part))),
  );

const NAMELESS = 'button,select,script,style,[role=button],[role=switch]';

/** Texts of an element one by one, without those of what acts in it. */
function pieces(element: Element): string[] {
  const found: string[] = [];
  const visit = (node: Element): void => {
    if (node !== element && (isIcon(node) || node.matches(NAMELESS))) return;
    const own = [...node.childNodes]
      .map((child) => (child instanceof Text ? child.data : ''))
      .join(' ')
      .replace(/\ufeff/g, '')
      .trim();
    if (own !== '') found.push(own);
    for (const child of node.children) visit(child);
  };
  visit(element);
  return found;
}

/** Whose row it is: the one address in it, and the first piece of text that can be a name. */
function personIn(row: Element, clues: SeenClues): Person | null {
  const links = [...row.querySelectorAll('[title],[href^="mailto:"]')].map(
    (part) => `${part.getAttribute('title')} ${part.getAttribute('href')?.slice(7)}`,
  );
  const all = emailsIn([...pieces(row), ...links].join(' \n '));
  if (all.length > 1) return null;
  const names = pieces(row)
    .map((piece) =>
      piece
        .replace(/\s+/g, ' ')
        .replace(/[\s(<,–-]*\S+@\S+.*$/, '')
        .trim(),
    )
    .filter(
      (piece) =>
        /\p{L}/u.test(piece) &&
        piece.length <= 80 &&
        !isLabel(clues.rowHas, piece) &&
        !isLabel(clues.rowNone, piece),
    );
  // Initials stand before a name where there is no picture.
  const name = names.find((piece) => !/^\p{Lu}{1,3}$/u.test(piece)) ?? names[0] ?? '';
  const email = all[0] ?? '';
  return email === '' && name === '' ? null : { name, email };
}

/**
 * The user's row that an element stands in, or null. A row holds one address and has brothers that hold one each,
 * or is a row of a table or list; a card that tells who is connected has no such brothers.
 */
export function rowOf(element: Element, clues: SeenClues): RowHit | null {
  let maybe: Element | null = null;
  let alone: RowHit | null = null;
  for (const at of lineage(up(element))) {
    if (at.matches('html,body,main,[role=main]') || isDialog(at) || content(at).length > 1500) break;
    const emails = emailsIn(content(at));
    if (emails.length > 1) break;
    const about = aboutIn(at, clues);
    const alike = emails.length === 1 ? brothers(at).filter(hasOne) : brothers(at);
    const hit = (sure: boolean): RowHit => ({ element: at, person: personIn(at, clues), sure });
    const rowlike = at.matches(ROWLIKE);
    if (emails.length === 1) {
      const like = alike.some((one) => !about || aboutIn(one, clues));
      if (like || (rowlike && !about && inTable(at, clues))) return hit(true);
      if (!rowlike && alike.length > 0) return hit(false);
      // A grid may draw a table for each row: then the tables are the brothers.
      if (rowlike) alone ??= hit(false);
      else maybe = at;
      continue;
    }
    const rest = personIn(at, clues);
    if (about || rest === null || clues.others.test(fold(rest.name))) continue;
    if (rowlike) {
      if (at.matches('li,[role=listitem],[role=option],[role=treeitem]') && !verbIn(at, clues)) continue;
      if (at.querySelector('input:not([type=checkbox]):not([type=radio])')) continue;
      return hit(alike.some((other) => verbIn(other, clues)));
    }
    if (at.querySelector('h1,h2,h3,h4') || headingText(at) !== '') continue;
    const same = alike.filter((other) => verbIn(other, clues) && personIn(other, clues) !== null);
    if (same.length > 0 && verbIn(at, clues)) return hit(same.length > 1);
  }
  if (alone) return alone;
  return maybe && tellsInside(maybe, clues)
    ? { element: maybe, person: personIn(maybe, clues), sure: false }
    : null;
}

/** Whether the address in a box stands in the page itself, not in a bar that the box happens to hold. */
const tellsInside = (box: Element, clues: SeenClues): boolean =>
  [...box.querySelectorAll('*'), box].some(
    (part) =>
      [...part.childNodes].some((node) => node instanceof Text && node.data.includes('@')) &&
      regionOf(part, clues).kind !== 'toolbar',
  );

/** A lone row is one all the same where its table has a head, or where it stands in the view with the users' rows. */
const inTable = (row: Element, clues: SeenClues): boolean =>
  row.closest('table,[role=table],[role=grid]')?.querySelector('thead th,[role=columnheader]') != null ||
  inPeople(row, clues);
