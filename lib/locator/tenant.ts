import type { Clues } from '../consoles/console.ts';
import { munchkinIn, munchkinValue } from './field.ts';
import { flatBy } from './flat.ts';
import { around } from './hits.ts';
import { nameOf, textOf } from './name.ts';
import { regionOf } from './region.ts';
import { all, type Scene } from './scene.ts';
import { fold, only } from './text.ts';
import { lineage, up } from './tree.ts';
import { seen } from './visible.ts';

/** Label of a field, also where the page ties none to it: the words just before it. */
function labelled(field: Element): string {
  const name = nameOf(field);
  if (name !== '') return name;
  for (const at of [...lineage(field)].slice(0, 6)) {
    const before = at.previousElementSibling;
    const text = before ? textOf(before, 80) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Whether a field for the tenant is seen in a box. */
export const asksTenant = (box: Element, { tenantField }: Clues): boolean =>
  flatBy(box, 'label,input').some(
    (part) =>
      part.checkVisibility() &&
      tenantField.test(fold(`${part.textContent} ${part.getAttribute('placeholder') ?? ''}`)),
  );

/**
 * The tenant as the page shows it: in its field (`typed`: fields that the person has typed into do not count), or as
 * a text beside its label. Null where it is not shown or two different ones are.
 */
export function tenantOn(scene: Scene, clues: Clues, typed: WeakSet<Element>): string | null {
  const found = new Set<string | null>();
  for (const field of all(scene, 'input')) {
    if (!(field instanceof HTMLInputElement) || !/^(text|search|)$/.test(field.type) || typed.has(field))
      continue;
    if (!clues.tenantField.test(fold(labelled(field))) || !seen(field)) continue;
    found.add(munchkinValue(field));
  }
  const labels = scene.roots.flatMap((root) => [...around(root, new RegExp(clues.tenantField, 'g'), 120)]);
  for (const label of labels) {
    if (!label.matches('label,dt,th,td,span,div,p,b,strong,li')) continue;
    if (!clues.tenantField.test((label.textContent ?? '').toLowerCase()) || !seen(label)) continue;
    if (regionOf(label, clues).kind !== 'main') continue;
    found.add(munchkinIn(textOf(label)) ?? munchkinIn(boxAround(label)));
  }
  found.delete(null);
  return only(found);
}

/** Text of the small box around a label. */
function boxAround(label: Element): string {
  const box = up(label);
  return box && (box.textContent ?? '').length <= 300 ? textOf(box) : '';
}
