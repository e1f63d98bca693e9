/** What the keyboard walks through: everything on the page that acts or looks so, in the order of the page. */
import { rolesOf } from '../locator/name.ts';
import { holds, isOurs, shadowOf } from '../locator/tree.ts';
import { seen } from '../locator/visible.ts';
import { actingAt } from './inspect.ts';

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    if (isOurs(element)) continue;
    yield element;
    const shadow = shadowOf(element);
    if (shadow) yield* elementsIn(shadow);
    yield* elementsIn(element);
  }
}

/** Each control once: of nested ones of the same name the outermost. */
export function candidatesOn(document: Document): readonly Element[] {
  const found: Element[] = [];
  for (const element of elementsIn(document.documentElement)) {
    if (rolesOf(element).length === 0 || !seen(element)) continue;
    const last = found.at(-1);
    if (last && holds(last, element) && actingAt(element) === last) continue;
    found.push(element);
  }
  return found;
}

/** The innermost element at a point of the window, through shadow roots; null where it is ours. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    if (at === null || isOurs(at)) return null;
    const inner = shadowOf(at)?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === at || inner.getRootNode() === at.getRootNode()) return at;
    at = inner;
  }
}
