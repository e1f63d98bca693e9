import type { Clues, Control } from '../consoles/console.ts';
import { marksOf } from './marks.ts';
import { actsByNature, carries, rolesOf, styleOf, textOf } from './name.ts';
import { regionOf } from './region.ts';
import { all, type Scene } from './scene.ts';
import { isLabel, variants } from './text.ts';
import { holds } from './tree.ts';
import { seen } from './visible.ts';

/** Whether a link leads off to another site: a help page that quotes the label. */
function leadsAway(element: Element): boolean {
  const link = element.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) return false;
  return link.origin !== new URL(link.baseURI).origin || link.target === '_blank';
}

const ICONS = 'button,a,input,[role=button],[role=link],[tabindex],[onclick],i,svg,img,span,div,li';

const byIcon = (icon: RegExp, scene: Scene): Element[] =>
  all(scene, ICONS).filter(
    (element) =>
      element.childElementCount < 6 &&
      (element.textContent ?? '').trim().length < 12 &&
      icon.test(marksOf(element)) &&
      !/\p{L}{2}/u.test(textOf(element, 40)),
  );

/** Of nested elements with the same name keeps the one that acts: native before look, outer before inner. */
function outermost(elements: readonly Element[]): Element[] {
  const native = new Set(elements.filter(actsByNature));
  return elements.filter((element) =>
    elements.every((other) => {
      if (other === element) return true;
      const inside = holds(other, element);
      if (native.has(element)) return !(inside && native.has(other));
      return !(inside || (native.has(other) && holds(element, other)));
    }),
  );
}

/** Whether it stands in a list that floats by itself: what an opener opened. */
function floats(element: Element): boolean {
  const list = element.closest('ul');
  const box = list?.parentElement;
  return [list, box?.childElementCount === 1 ? box : null].some(
    (at) => at && styleOf(at)?.position === 'absolute',
  );
}

function inRegion(control: Control, element: Element, clues: Clues): boolean {
  const at = regionOf(element, clues);
  const kind = /main|toolbar/.test(at.kind) && floats(element) ? 'menu' : at.kind;
  switch (control.region.kind) {
    case 'toolbar': {
      const view = element.ownerDocument.defaultView;
      const { top, left, width } = element.getBoundingClientRect();
      const corner = view !== null && width > 0 && top + view.scrollY < 120 && left > view.innerWidth / 2;
      return kind === 'toolbar' || (kind === 'main' && at.element === null && corner);
    }
    case 'menu':
      return kind === 'menu' || (kind === 'toolbar' && /\p{L}/u.test(textOf(element, 60)));
    case 'nav':
      return kind === 'nav' || kind === 'main';
    default:
      return kind === 'main';
  }
}

/** Elements that carry the control's name, can be seen, have one of its roles and stand in its region. */
export function candidatesFor(control: Control, scene: Scene, clues: Clues): Element[] {
  const field = control.roles.includes('textbox');
  const pool = control.roles.includes('checkbox')
    ? all(scene, 'input[type=checkbox],[role=checkbox]')
    : field
      ? all(scene, 'input,[role=searchbox],[role=textbox],[role=combobox]')
      : scene.candidates;
  const named = pool.filter(
    (element) =>
      variants(control.names).size === 0 ||
      carries(control.names, element) ||
      isLabel(control.names, element.getAttribute('placeholder') ?? '') ||
      (field && element.getAttribute('type') === 'search'),
  );
  const marked = control.icon ? byIcon(control.icon, scene) : [];
  const shown = [...new Set([...named, ...marked])].filter(
    (element) =>
      seen(element) &&
      !leadsAway(element) &&
      rolesOf(element).some((role) => control.roles.includes(role)) &&
      inRegion(control, element, clues),
  );
  return outermost(shown);
}
