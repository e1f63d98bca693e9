/** What says the same as the connection's own control, and may stand under the same heading: what acts on chosen users, a telephone. */
import type { SeenConsole } from '../consoles/console.ts';
import { hinted } from './carries.ts';
import { contentOf, flat } from './flat.ts';
import { headingsOver } from './headings.ts';
import { nameOf, styleOf } from './name.ts';
import { holdsPage, regionOf } from './region.ts';
import { addressed, all, type Scene } from './scene.ts';
import { once } from './still.ts';
import { emailsIn, fold, isLabel } from './text.ts';
import { holds, lineage } from './tree.ts';
import { seen } from './visible.ts';

const HEADS = 'th,[role=columnheader]';
const ROWS = 'tr,li,[role=row]';
const FIELDS = 'input,[role=searchbox],[role=combobox]';

/** What shows users or looks for them: their addresses where there are two, heads of columns, a field that finds them. */
const marksOn = once((scene: Scene, { clues, controls }: SeenConsole): readonly Element[] => {
  const shown = (element: Element): boolean => seen(element) && regionOf(element, clues).kind === 'main';
  const addresses = new Set<string>();
  // Of each list one is enough.
  const holders = new Map<Element, Element>();
  for (const [text, holder] of addressed(scene)) {
    const list = holder.closest(ROWS)?.parentElement ?? holder;
    if ((addresses.size > 1 && holders.has(list)) || !shown(holder)) continue;
    if (!holders.has(list)) holders.set(list, holder);
    for (const email of emailsIn(text)) addresses.add(email);
  }
  const names = controls.filter(({ searches }) => searches).map((control) => control.names);
  const finds = (field: Element): boolean =>
    [nameOf(field), ...hinted(field)].some((name) => names.some((label) => isLabel(label, name)));
  return [
    ...(addresses.size > 1 ? holders.values() : []),
    ...all(scene, HEADS).filter(shown),
    ...all(scene, FIELDS).filter((field) => finds(field) && shown(field)),
  ];
});

/** Whether a box says that it is the connection's own: a heading of the subject or the field of the tenant is in it. */
const saysOwn = once((box: Element, { clues }: SeenConsole): boolean =>
  [box, ...flat(box)].some((part) => {
    const text = contentOf(part);
    if (text.length > 100) return false;
    const folded = fold(text);
    return (
      (part.matches('h1,h2,h3,h4,h5,h6,[role=heading],legend') && clues.subject.test(folded)) ||
      clues.tenantField.test(folded)
    );
  }),
);

/** Whether nothing sets an element apart from users that the page shows: no box that says so, no heading of its own. */
export function amongUsers(element: Element, scene: Scene, console: SeenConsole): boolean {
  const heading = nearest(element);
  return marksOn(scene, console).some((mark) => {
    if (nearest(mark) !== heading) return false;
    for (const box of lineage(element)) {
      if (holds(box, mark)) return true;
      if (saysOwn(box, console)) return false;
    }
    return true;
  });
}

/** The nearest heading over an element. */
const nearest = once((element: Element): Element | null => {
  for (const heading of headingsOver(element)) return heading.element;
  return null;
});

/** Whether an element stands in a small box that stays in its place and is not the connection's own: a telephone, a chat. */
export const inWidget = (element: Element, console: SeenConsole): boolean =>
  [...lineage(element)].some(
    (box) =>
      styleOf(box)?.position === 'fixed' &&
      box.getBoundingClientRect().width * 2 < innerWidth &&
      !holdsPage(box) &&
      !saysOwn(box, console),
  );
