/** Builds elements as Ext does: an id that is made anew at every load, no ARIA role unless this console has them. */
import { boot } from './boot.ts';

export type Child = Node | string | null | false | undefined;
type Attribute = string | boolean | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Attribute>>;

// Ext counts on from where the page's other components have got to, which is never the same.
let next = 1000 + Math.floor(Math.random() * 9000);
const count = (): number => {
  next += 1 + Math.floor(Math.random() * 3);
  return next;
};

/** Id of a component (`ext-comp-1034`, `button-1052`); '' where this console writes none. */
export const componentId = (kind = 'ext-comp'): string =>
  boot.switches.ids === 'generated' ? `${kind}-${count()}` : '';

const GENERATED = /\bx4?-(?:btn|tree|tab|grid|panel|window|form|combo|toolbar|mask)/;

/** An element: `onclick`-like functions are listened to; ARIA and roles are left out where this console has none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const names = typeof attributes.class === 'string' ? attributes.class : '';
  if (boot.switches.ids === 'generated' && attributes.id === undefined && GENERATED.test(names))
    element.id = `${names.includes('x4-') ? 'ext4-ext-gen' : 'ext-gen'}${count()}`;
  for (const [name, value] of Object.entries(attributes)) {
    const aria = name === 'role' || name.startsWith('aria-');
    if (aria && boot.switches.aria === 'absent') continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child instanceof Node || typeof child === 'string'));
  return element;
}

/** Parts of the page, each with the class family that this console gives it. */
type Part = 'button' | 'windowButton' | 'tab' | 'window' | 'grid' | 'field';
const MIXED: Readonly<Record<Part, 3 | 4>> = {
  button: 3,
  windowButton: 4,
  tab: 4,
  window: 4,
  grid: 3,
  field: 4,
};

/** Whether a part is drawn as Ext 4 draws it. */
export const isExt4 = (part: Part): boolean => {
  const { family } = boot.switches;
  return family === 'mixed' ? MIXED[part] === 4 : family === 'ext4';
};
