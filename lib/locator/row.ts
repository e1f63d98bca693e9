import type { Person } from '../checklist/fact.ts';
import type { SeenClues } from '../consoles/console.ts';
import { knownBy, names, namesOther } from './borrowed.ts';
import { contentOf, flat, flatBy, insideOf } from './flat.ts';
import { headingText } from './headings.ts';
import { addressesIn, fieldsAround, hasOne, headOf, isMailed, partnerOf, unbroken } from './line.ts';
import { isIcon, SHOWN, styleOf } from './name.ts';
import { openerOf } from './opener.ts';
import { inPeople } from './people.ts';
import { pressedRow } from './press.ts';
import { isDialog, regionOf } from './region.ts';
import type { RowHit } from './sightport.ts';
import { once } from './still.ts';
import { emailsIn, fold, isLabel } from './text.ts';
import { classOf, lineage, up } from './tree.ts';

const ROWLIKE = 'tr,[role=row],li,[role=listitem],[role=option],[role=treeitem]';
/** Whether the subject is named in it, addresses aside. */
const aboutIn = once((element, clues: SeenClues) =>
  clues.subject.test(fold(contentOf(element).replace(/\S+@\S+/g, ''))),
);

/**
 * Whether so many brothers of the same make fit: same tag and, where it has classes, one in common. The nearest are
 * asked first, for in a list they are alike.
 */
function alike(element: Element, fits: (other: Element) => boolean, least = 1): boolean {
  const mine = classOf(element).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const)
    for (let other = element[step]; other !== null && count < least; other = other[step])
      if (
        other.localName === element.localName &&
        other.getAttribute('role') === element.getAttribute('role') &&
        (mine.length === 0 ? classOf(other) === '' : mine.some((word) => other?.classList.contains(word))) &&
        fits(other)
      )
        count += 1;
  return count >= least;
}

const isVerb = (part: Element, clues: SeenClues): boolean =>
  contentOf(part).length < 40 && isVerbText(contentOf(part), clues);
/** In a long list most rows offer the same. */
const isVerbText = once(
  (text: string, { rowHas, rowNone }: SeenClues) => isLabel(rowHas, text) || isLabel(rowNone, text),
);

const verbIn = once((element, clues: SeenClues) => flat(element).some((part) => isVerb(part, clues)));

/** Whether a row like it stands beside it that offers a verb, too. */
export const hasPeers = (row: Element, clues: SeenClues): boolean => alike(row, (one) => verbIn(one, clues));

/** Whether a box that is of no table says how the access is, or offers to change it. */
const isLone = (box: Element, clues: SeenClues): boolean =>
  !box.closest('table,[role=table],[role=grid]') &&
  flatBy(box, `table,${ROWLIKE}`).length === 0 &&
  flat(box).some((part) => {
    const text = contentOf(part);
    return isVerb(part, clues) || [clues.statusHas, clues.statusNone].some((status) => isLabel(status, text));
  });

/** What stands in a part of the page, and in nobody's row. */
const OF_PAGES = 'h1,h2,h3,[role=tabpanel],input:not([type=checkbox],[type=radio]),textarea';

const NAMELESS = 'button,select,summary,script,style,[role=button],[role=switch]';

/** Whether it is laid out and not made invisible; of some elements only the contents are laid out. */
const drawnAt = (element: Element): boolean =>
  element.checkVisibility(SHOWN) || styleOf(element)?.display === 'contents';

/** What only sets letters of a word apart. */
const LETTERS = 'b,strong,i,em,u,mark,font';
const isLetters = (node: Node): node is Element =>
  node instanceof Element &&
  node.matches(LETTERS) &&
  !/^(block|flex|grid|table)/.test(styleOf(node)?.display ?? '');

/** Texts of an element one by one as shown, without those of what acts in it, unless it shows whose row it is. */
function pieces(element: Element, clues: SeenClues): string[] {
  const found: string[] = [];
  const acts = (node: Element): boolean => node.matches(NAMELESS) && !contentOf(node).includes('@');
  const visit = (node: Element): void => {
    if (node !== element && (acts(node) || isIcon(node) || !drawnAt(node) || isVerb(node, clues))) return;
    const inside = insideOf(node).flatMap((child) => (isLetters(child) ? [...insideOf(child)] : [child]));
    const own = inside
      .map((child) => (child instanceof Text ? child.data : child instanceof Element ? ' ' : ''))
      .join('')
      .replace(/\p{Cf}/gu, '')
      .trim();
    if (own !== '') found.push(own);
    for (const child of inside) if (child instanceof Element) visit(child);
  };
  visit(element);
  return found;
}

const TITLED = '[title],[href^="mailto:"]';

const textsIn = once((row, clues: SeenClues): string[] =>
  [headOf(row), row].flatMap((part) => (part ? pieces(part, clues) : [])),
);

/**
 * Whether the address in a row is known to be another's there: it names somebody else who is known, or that person's
 * name stands in a row beside it.
 */
const isBorrowed = once((row, clues: SeenClues): boolean =>
  knownBy((email) => mayName(row, email)).some((owner) => {
    const texts = textsIn(row, clues);
    if (personIn(row, clues)?.email !== owner.email.toLowerCase() || names(texts, owner)) return false;
    const peers = [...(row.parentNode?.children ?? [])].filter(
      (one) => one !== row && one.matches(row.localName),
    );
    return namesOther(texts, owner) || peers.some((one) => names(textsIn(one, clues), owner));
  }),
);

/** Whose row it is: the one address in it, and the first piece of text that can be a name. */
const personIn = once((row, clues: SeenClues): Person | null => {
  const links = flatBy(row, TITLED).map(
    (part) => `${part.getAttribute('title')} ${part.getAttribute('href')?.slice(7)}`,
  );
  const texts = textsIn(row, clues);
  const filled = fieldsAround(row);
  const all = emailsIn([...texts, ...links, filled].join(' \n '));
  if (all.length > 1) return null;
  // Where the address is in a field the name is, too.
  const names = (filled === '' ? texts : [])
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
});

/**
 * The user's row that an element stands in, or null. A row holds one address and has brothers that hold one each,
 * or is a row of a table or list; a card that tells who is connected has no such brothers. A menu stands in the row
 * whose control opened it, as the page or the last press says.
 */
export function rowOf(element: Element, clues: SeenClues): RowHit | null {
  const from = up(openerOf(element) ?? element);
  return (from && rowFrom(from, clues)) ?? pressedRow(element);
}

const rowFrom = once((from, clues: SeenClues): RowHit | null => {
  let maybe: Element | null = null;
  let alone: RowHit | null = null;
  let small: RowHit | null = null;
  const hit = (element: Element, sure: boolean, known = true): RowHit => ({
    element,
    // Most are asked only whether they are one.
    get person() {
      return known && !isBorrowed(element, clues) ? personIn(element, clues) : null;
    },
    get sure() {
      return sure && known && !isBorrowed(element, clues);
    },
  });
  for (const at of lineage(from)) {
    if (at.matches('html,body,main,[role=main]') || isDialog(at) || contentOf(at).length > LONGEST) break;
    const emails = addressesIn(at);
    if (emails.length > 1) break;
    const rowlike = at.matches(ROWLIKE);
    if (emails.length === 1) {
      const about = aboutIn(at, clues);
      const like = alike(at, (one) => hasOne(one) && (!about || aboutIn(one, clues)));
      if (like || (rowlike && !about && inTable(at, clues))) return hit(at, true);
      if (!rowlike && alike(at, hasOne)) return hit(at, false);
      // Of a list of boxes a search may have left one: what it says of the access is said in the users' view alone.
      if (!rowlike && !about && isLone(at, clues) && inPeople(at, clues)) return hit(at, true);
      // A grid may draw a table for each row: then the tables are the brothers.
      if (rowlike) alone ??= hit(at, false);
      else maybe = at;
      continue;
    }
    const apart = partnerOf(at);
    if (apart) return rowFrom(apart, clues);
    // Where the verb stands alone nobody does.
    if (isVerb(at, clues) && flatBy(at, TITLED).length === 0) continue;
    const verb = (one: Element): boolean => verbIn(one, clues);
    if (rowlike ? at.matches('li,[role=listitem],[role=option],[role=treeitem]') && !verb(at) : !verb(at))
      continue;
    const rest = personIn(at, clues);
    if (rest === null || aboutIn(at, clues) || clues.others.test(fold(rest.name))) continue;
    if (rowlike) {
      if (flatBy(at, 'input:not([type=checkbox],[type=radio])').length > 0) continue;
      // A button may be a table of its own, with a hint in it; and a table may hold all of a page.
      if (alike(at, (one) => verb(one) && flatBy(one, OF_PAGES).length === 0))
        return hit(at, true, !isMailed(at));
      small ??= hit(at, false);
      continue;
    }
    if (flatBy(at, 'h1,h2,h3,h4').length > 0 || headingText(at) !== '') continue;
    const same = (one: Element): boolean => verb(one) && personIn(one, clues) !== null;
    if (alike(at, same)) return hit(at, alike(at, same, 2), !isMailed(at));
  }
  if (alone) return alone;
  return maybe && tellsInside(maybe, clues) ? hit(maybe, false) : small;
});

/** Whether the address in a box is shown in the page itself, not in a bar that the box happens to hold. */
const tellsInside = (box: Element, clues: SeenClues): boolean =>
  [...flat(box), box].some(
    (part) =>
      [...part.childNodes].some((node) => node instanceof Text && node.data.includes('@')) &&
      part.checkVisibility(SHOWN) &&
      regionOf(part, clues).kind !== 'toolbar',
  );

/** A lone row is one all the same where its table has a head, or where it stands in the view with the users' rows. */
const inTable = (row: Element, clues: SeenClues): boolean =>
  row.closest('table,[role=table],[role=grid]')?.querySelector('thead th,[role=columnheader]') != null ||
  inPeople(row, clues);

/** Whether an address (lower case) may be in a row; what is no address always may. */
export const mayName = (row: Element, email: string): boolean =>
  !email.includes('@') || unbroken(row).includes(email) || flatBy(row, TITLED).length > 0;

/** Whether an address (lower case) may be in a row around an element. */
export function mayStandBy(element: Element, email: string): boolean {
  const pressed = pressedRow(element);
  if (pressed && mayName(pressed.element, email)) return true;
  for (const at of lineage(up(openerOf(element) ?? element))) {
    if (contentOf(at).length > LONGEST) return false;
    if (mayName(at, email)) return true;
    const apart = partnerOf(at);
    if (apart) return mayName(apart, email);
  }
  return false;
}
/** Longer texts are nobody's row. */
const LONGEST = 1500;
