/** Builds elements. All classes and ids pass here, so that one switch can hash them. */
import { boot } from './boot.ts';
import { hashed } from './hashed.ts';

export type Child = Node | string | null | false | undefined;
type Attribute = string | boolean | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Attribute>>;

const REFERENCES = new Set(['class', 'id', 'for', 'aria-controls', 'aria-labelledby']);

/** Class or id names as they stand in this document. */
export function named(names: string): string {
  return boot.switches.classes === 'hashed' ? names.trim().split(/\s+/).map(hashed).join(' ') : names;
}

/** An element: `onclick`-like functions are listened to, `true` is an empty attribute, `false` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value) element.setAttribute(name, REFERENCES.has(name) ? named(value) : value);
  }
  element.append(...children.filter((child) => child instanceof Node || typeof child === 'string'));
  return element;
}

/** A landmark element, or a `div` where this console has none. */
export function landmark(
  tag: 'nav' | 'main' | 'aside',
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElement {
  return boot.switches.landmarks === 'present'
    ? h(tag, attributes, ...children)
    : h('div', attributes, ...children);
}

export const icon = (name: string): HTMLElement => h('i', { class: `icon icon-${name}` });
