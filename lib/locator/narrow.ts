import type { Control, ControlRef, SeenClues, SeenConsole } from '../consoles/console.ts';
import { headingsOver, textOf } from './name.ts';
import { inPeople } from './people.ts';
import { regionOf } from './region.ts';
import { rowOf } from './row.ts';
import type { Scene } from './scene.ts';
import { fold, isLabel, normalise } from './text.ts';
import { follows } from './tree.ts';
import { live, seen } from './visible.ts';

/** Candidates left, and the heading of their region where it is known. */
export interface Narrowed {
  readonly elements: readonly Element[];
  readonly region: string;
}

/** The group's heading that stands last before an element, among headings in the same region. */
function groupBefore(element: Element, scene: Scene, clues: SeenClues): string | null {
  let last: Node | null = null;
  const { kind } = regionOf(element, clues);
  for (const mark of [...scene.texts, ...scene.candidates]) {
    const holder = mark instanceof Element ? mark : mark.parentElement;
    const text = mark instanceof Element ? textOf(mark, 80) : mark.data;
    if (holder === null || !clues.groups.some((group) => isLabel(group, text))) continue;
    if (!seen(holder) || regionOf(holder, clues).kind !== kind || mark.contains(element)) continue;
    if (follows(mark, element) && (last === null || follows(last, mark))) last = mark;
  }
  return last?.textContent?.trim() ?? null;
}

/** What the nearest telling heading says: the connection's own card, another product's, or nothing. */
function aboutOf(element: Element, clues: SeenClues): 'own' | 'other' | 'plain' {
  let plain = 0;
  for (const { text } of headingsOver(element)) {
    const folded = fold(text);
    if (clues.subject.test(folded)) return plain === 0 ? 'own' : 'plain';
    if (clues.others.test(folded)) return 'other';
    plain += 1;
  }
  return 'plain';
}

/** Own controls: not in a row (doubt counts), not in the users' view, not in another product's card. */
function own(elements: readonly Element[], clues: SeenClues): readonly Element[] {
  const kept = elements.filter((element) => {
    const row = rowOf(element, clues);
    if (row?.sure || inPeople(element, clues)) return false;
    return row === null || aboutOf(element, clues) === 'own';
  });
  const near = kept.map((element) => aboutOf(element, clues));
  const sure = kept.filter((_, index) => near[index] === 'own');
  return sure.length > 0 ? sure : kept.filter((_, index) => near[index] === 'plain');
}

const linked = (control: Control, element: Element): boolean =>
  control.href?.test(element.closest('a')?.hash ?? '') ?? false;

/** Narrows candidates by where they stand: the row of one user, a group of the navigation, the own card. */
export function narrow(
  ref: ControlRef,
  control: Control,
  elements: readonly Element[],
  scene: Scene,
  { clues }: SeenConsole,
): Narrowed {
  const { region } = control;
  if (region.kind === 'row') {
    const wanted = normalise(ref.row ?? '');
    const mine = elements.flatMap((element) => {
      const row = rowOf(element, clues);
      const person = row?.sure ? row.person : null;
      return person && wanted !== '' && (person.email || normalise(person.name)) === wanted
        ? [{ element, person }]
        : [];
    });
    return { elements: mine.map(({ element }) => element), region: mine[0]?.person.name ?? '' };
  }
  if (region.kind === 'nav') {
    const groupOf = (element: Element): string | null => groupBefore(element, scene, clues);
    const inGroup = live(elements.filter((element) => isLabel(region.group, groupOf(element) ?? '')));
    const byAddress = live(elements.filter((element) => linked(control, element)));
    const both = inGroup.filter((element) => byAddress.includes(element));
    const left = both.length > 0 ? both : inGroup.length > 0 ? inGroup : byAddress;
    return { elements: left, region: (left[0] && groupOf(left[0])) ?? '' };
  }
  if (region.kind === 'menu') {
    const left = live(elements);
    const byAddress = left.filter((element) => linked(control, element));
    return { elements: left.length > 1 && byAddress.length > 0 ? byAddress : left, region: '' };
  }
  if (control.id === clues.holds || control.id === clues.free)
    return { elements: own(elements, clues), region: '' };
  if (region.kind !== 'main') return { elements, region: '' };
  return {
    elements: region.avoidRows ? elements.filter((element) => rowOf(element, clues) === null) : elements,
    region: '',
  };
}
