/** Builds elements, and puts content into shadow roots as the switch says. */
import { boot } from './boot.ts';

export type Child = Node | string | null | false | undefined;
type Attribute = string | boolean | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Attribute>>;

/** An element: `onclick`-like functions are listened to, `true` is an empty attribute, `false` none. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child instanceof Node || typeof child === 'string'));
  return element;
}

/** An icon: it has no text. */
export const icon = (name: string): HTMLElement =>
  h('span', { class: `slds-icon slds-icon-utility-${name}`, 'aria-hidden': 'true' });

const roots = new WeakMap<Element, ShadowRoot>();
let sheet: CSSStyleSheet | null = null;

/** Styles of the document, for shadow roots too. */
export async function readStyle(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  const made = new CSSStyleSheet();
  made.replaceSync(await (await fetch(link?.href ?? '')).text());
  sheet = made;
}

/** A custom element with its content in a shadow root: open, closed, or synthetic, which is none. */
export function component(tag: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  const host = h(tag, attributes);
  fill(host, ...children);
  return host;
}

/** Replaces what stands in a custom element. */
export function fill(host: HTMLElement, ...children: readonly Child[]): void {
  const { shadow } = boot.switches;
  let root: ShadowRoot | HTMLElement = roots.get(host) ?? host;
  if (root === host && shadow !== 'light') {
    root = host.attachShadow({ mode: shadow });
    if (sheet) root.adoptedStyleSheets = [sheet];
    roots.set(host, root);
  }
  root.replaceChildren(...children.filter((child) => child instanceof Node || typeof child === 'string'));
}

/** A spinner, as Lightning shows it while a part is on its way. */
export const spinner = (label: string): HTMLElement =>
  h(
    'div',
    { class: 'slds-spinner_container forceVisible' },
    h('div', { class: 'slds-spinner', role: 'status' }, h('span', { class: 'slds-assistive-text' }, label)),
  );
