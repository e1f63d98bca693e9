import type { Person } from '../checklist/fact.ts';
import type { Control, ControlRef, SeenClues, SeenConsole } from '../consoles/console.ts';
import { amongUsers, inWidget } from './crowd.ts';
import { flatBy } from './flat.ts';
import { headingsOver } from './headings.ts';
import { ACTORS, nameOf, textOf } from './name.ts';
import { openerOf } from './opener.ts';
import { inPeople } from './people.ts';
import { regionOf } from './region.ts';
import { hasPeers, mayName, mayStandBy, rowOf } from './row.ts';
import { addressed, type Scene } from './scene.ts';
import { fold, isCounted, isLabel, normalise } from './text.ts';
import { follows, holds, leaves, lineage } from './tree.ts';
import { live, seen } from './visible.ts';

/** The entry in whose own line a group's name stands, below or behind it; null where that heads what follows. */
function entryOf(holder: Element): Element | null {
  const line = holder.closest('li,[role=listitem],[role=treeitem]');
  const [entry, more] = line ? flatBy(line, ACTORS) : [];
  return entry && !more && textOf(entry, 80) !== '' && follows(entry, holder) && !holds(entry, holder)
    ? entry
    : null;
}

/** The group's heading that stands last before an element, among headings in the same region. */
function groupBefore(element: Element, scene: Scene, clues: SeenClues): string | null {
  let last: Node | null = null;
  let group: string | null = null;
  const { kind } = regionOf(element, clues);
  for (const mark of [...scene.texts, ...scene.candidates]) {
    const holder = mark instanceof Element ? mark : mark.parentElement;
    const text = mark instanceof Element ? textOf(mark, 80) : mark.data;
    if (holder === null || !clues.groups.some((group) => isLabel(group, text))) continue;
    if (!seen(holder) || regionOf(holder, clues).kind !== kind || mark.contains(element)) continue;
    const entry = entryOf(holder);
    if (entry && (holds(entry, element) || holds(element, entry))) return text.trim();
    if (entry) continue;
    if (!follows(mark, element) || (last !== null && !follows(last, mark))) continue;
    last = mark;
    group = text.trim();
  }
  return group;
}

/** What a menu flew out of, where that is a group of the navigation that is folded: it names the group. */
export function flewFrom(element: Element, clues: SeenClues): Element | null {
  const opener = openerOf(element);
  return opener && regionOf(opener, clues).kind === 'nav' ? opener : null;
}

/** The group of the navigation that an element stands in. */
function groupOf(element: Element, scene: Scene, clues: SeenClues): string | null {
  const opener = flewFrom(element, clues);
  return opener ? textOf(opener, 80) || nameOf(opener) : groupBefore(element, scene, clues);
}

/** Whether a control is the connection's own. */
export const isOwn = ({ id }: Control, { holds, free }: SeenClues): boolean => id === holds || id === free;

/** Whether an element stands in a menu of the connection's own card. */
export function inOwnMenu(element: Element, clues: SeenClues): boolean {
  const opener = openerOf(element);
  return (
    opener !== null &&
    !/toolbar|nav/.test(regionOf(opener, clues).kind) &&
    rowOf(opener, clues) === null &&
    aboutOf(opener, clues) === 'own'
  );
}

/** Where no users' rows stand, or a control may be anywhere. */
const ROWLESS = /toolbar|menu|nav|dialog|side|card|beside|anywhere/;

/**
 * Whether an element stands in the row that is wanted, or, for what stands in none, in no user's row (for what acts on
 * a selection doubt counts). Asked first: in a long list most are somebody's.
 */
export function inItsRow(
  { row }: ControlRef,
  { region }: Control,
  element: Element,
  clues: SeenClues,
): boolean {
  const wanted = normalise(row ?? '');
  if (region.kind === 'row' && (wanted === '' || !mayStandBy(element, wanted))) return false;
  const hit = ROWLESS.test(region.kind) ? null : rowOf(element, clues);
  if (region.kind === 'row') {
    if (!hit?.sure || !mayName(hit.element, wanted)) return false;
    return (hit.person?.email || normalise(hit.person?.name ?? '')) === wanted;
  }
  return !hit || (!hit.sure && region.kind !== 'people');
}

/** Longest name of a product in a list of them, in characters. */
const PRODUCT = 40;

/** What the rows around an element begin with, where that is as short as a name. */
const rowTitles = (element: Element): string[] =>
  [...lineage(element)].flatMap((row) => {
    const cells = row.matches('tr,[role=row],li,[role=listitem]') ? [...row.children] : [];
    const first = cells.find((cell) => textOf(cell, 80) !== '');
    const title = first && !holds(first, element) ? fold(textOf(first, 80)) : '';
    return title.length > PRODUCT ? [] : title;
  });

/**
 * What the row of a list of products or else the nearest telling heading says: the connection's own card, another
 * product's, or nothing.
 */
export function aboutOf(element: Element, clues: SeenClues): 'own' | 'other' | 'plain' {
  for (const title of rowTitles(element)) {
    if (clues.subject.test(title)) return 'own';
    if (clues.others.test(title)) return 'other';
  }
  let plain = 0;
  for (const { text } of headingsOver(element)) {
    const folded = fold(text);
    if (clues.subject.test(folded)) return plain === 0 ? 'own' : 'plain';
    if (clues.others.test(folded)) return 'other';
    // A view of the place has a name of its own, and is about what the place is about.
    if (!clues.siblings.some((view) => isCounted(view, text))) plain += 1;
  }
  return 'plain';
}

/** The person in whose row an element surely stands. */
const personOf = (element: Element, clues: SeenClues): Person | null => {
  const row = rowOf(element, clues);
  return row?.sure ? row.person : null;
};

const CONNECTS = /^(?!.*(help|doc|article|support|guide|faq|learn)).*(auth|connect)/i;

/**
 * Own controls: not in a row (doubt counts), not in the users' view, not in another product's card. Beside users' rows
 * something must say that it is the own one: it may as well act on those that are selected.
 */
function own(elements: readonly Element[], scene: Scene, console: SeenConsole): readonly Element[] {
  const { clues } = console;
  const kept = elements.filter((element) => {
    if (inPeople(element, clues)) return false;
    // What it says besides its name may name another product.
    if (clues.others.test(fold(textOf(element, 120)))) return false;
    // A link out of the page tells by its address that it connects; others are about something called so.
    if (leaves(element) && !CONNECTS.test(element.closest('a')?.pathname ?? '')) return false;
    if (amongUsers(element, scene, console) || inWidget(element, console)) return false;
    return rowOf(element, clues) === null || aboutOf(element, clues) === 'own';
  });
  const about = (what: string): readonly Element[] =>
    kept.filter((element) => aboutOf(element, clues) === what);
  const sure = about('own');
  if (sure.length > 0 || [...addressed(scene)].some(([, holder]) => personOf(holder, clues))) return sure;
  return about('plain');
}

const linked = (control: Control, element: Element): boolean =>
  control.href?.test(element.closest('a')?.hash ?? '') ?? false;

/** What the region of a control is called on this page, '' where it has no name of its own. */
export const regionName = ({ region }: Control, element: Element, scene: Scene, clues: SeenClues): string =>
  (region.kind === 'row'
    ? personOf(element, clues)?.name
    : region.kind === 'nav' && groupOf(element, scene, clues)) || '';

/** Whether it leads to a page of its own from a row like none beside it, as the subject of a ticket does. */
const isSubject = (element: Element, clues: SeenClues): boolean => {
  const row = /#./.test(element.closest('a')?.hash ?? '') && rowOf(element, clues);
  return !!row && !hasPeers(row.element, clues);
};

/** Narrows candidates (already in the row that is theirs) by where they stand: a group of the navigation, the own card. */
export function narrow(
  control: Control,
  elements: readonly Element[],
  scene: Scene,
  console: SeenConsole,
): readonly Element[] {
  const { region } = control;
  const { clues } = console;
  const byAddress = (some: readonly Element[]): readonly Element[] =>
    some.filter((element) => linked(control, element));
  if (region.kind === 'nav') {
    const groupAt = (element: Element): string | null => groupOf(element, scene, clues);
    const inGroup = live(elements.filter((element) => isLabel(region.group, groupAt(element) ?? '')));
    const leading = live(byAddress(elements));
    const both = inGroup.filter((element) => leading.includes(element));
    if (both.length > 0) return both;
    // In another group the address alone does not tell.
    return inGroup.length > 0 ? inGroup : leading.filter((element) => groupAt(element) === null);
  }
  if (region.kind === 'menu') {
    const left = live(elements);
    const leading = byAddress(left);
    return left.length > 1 && leading.length > 0 ? leading : left;
  }
  // What opens a menu may well lead there.
  if (region.kind === 'row' && !control.icon) return elements.filter((element) => !isSubject(element, clues));
  if (isOwn(control, clues)) return own(elements, scene, console);
  return region.kind === 'people' ? elements.filter((element) => inPeople(element, clues)) : elements;
}
