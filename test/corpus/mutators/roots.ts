import { shadowOf } from '../../../lib/locator/tree.ts';
import { isField, type Site } from '../site.ts';
import type { Mutator } from './mutators.ts';

const BOXES = 'section,article,.panel,.card,.x-panel,form,table,ul,p,div';

/** Moves a box of the page under a shadow root, with the page's style. */
const rooted =
  (mode: ShadowRootMode): Mutator =>
  (site) => {
    if (site.subject === null) return false;
    const boxes: Element[] = [];
    for (let at = site.subject.parentElement; at !== null && at !== site.document.body; at = at.parentElement)
      if (at.matches(BOXES) && !at.matches('tbody ul, li ul')) boxes.push(at);
    if (boxes.length === 0) return false;
    const box = site.draw.pick(boxes.slice(0, 5));
    const host = site.document.createElement(site.draw.pick(['x-panel', 'div', 'section']));
    const fit = box.parentElement?.closest('tr,tbody,table,ul') ?? null;
    if (fit !== null && box.contains(fit)) return false;
    const style = site.document.querySelector('style')?.cloneNode(true);
    box.replaceWith(host);
    const root = host.attachShadow({ mode });
    if (style) root.append(style);
    root.append(box);
    return true;
  };

export const openRoot = rooted('open');
export const closedRoot = rooted('closed');

/** The control inside of a component, its label outside. */
export const slotted: Mutator = (site) => {
  const { subject } = site;
  if (subject === null || isField(subject) || subject.matches('li,label,[aria-labelledby]')) return false;
  const host = site.document.createElement('x-button');
  subject.replaceWith(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = site.document.querySelector('style')?.cloneNode(true);
  if (style) root.append(style);
  const label = [...subject.childNodes];
  subject.append(site.document.createElement('slot'));
  root.append(subject);
  host.append(...label);
  return true;
};

/** Puts nodes into the document of a frame. */
export function moveInto(document: Document, inside: readonly Node[]): void {
  // The engine makes an object for a node when it is first asked for, of the realm that it then stands in: all of them
  // are asked for and kept here, so that they are of the locator's realm, as they are for a watcher of the frame.
  const nodes: Node[] = [...inside];
  for (const node of nodes) {
    const root = node instanceof Element ? shadowOf(node) : null;
    nodes.push(...(root ? [root] : []), ...node.childNodes);
  }
  Reflect.set(globalThis, 'corpusKept', nodes);
  document.body.append(...inside);
}

/** What stands in the main region stands in a frame of the same site. */
export const frame: Mutator = (site: Site) => {
  const main = site.subject?.closest('main,.main,.slds-col_bump-left,.x-panel-center');
  if (!main || site.document.querySelector('iframe') !== null) return false;
  const inside = [...main.childNodes];
  const element = site.document.createElement('iframe');
  element.style.cssText = 'width:900px;height:600px;border:0';
  main.append(element);
  const document = element.contentDocument;
  if (document === null) return false;
  const style = site.document.querySelector('style')?.cloneNode(true);
  if (style) document.head.append(style);
  moveInto(document, inside);
  return true;
};

/** Name of a component that is a button and tells its role to the platform alone. */
export function plainButton(): string {
  const name = 'ui-plain-button';
  if (customElements.get(name) === undefined)
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML =
            '<style>:host{display:inline-block;padding:4px 12px;border:1px solid #999}</style><span part="content"><slot></slot></span>';
          const internals = 'attachInternals' in this ? this.attachInternals() : null;
          if (internals) internals.role = 'button';
        }
      },
    );
  return name;
}

/** Name of a component that forms know as a button; its words are what its slot falls back to. */
export function formButton(): string {
  const name = 'ui-form-button';
  if (customElements.get(name) === undefined)
    customElements.define(
      name,
      class extends HTMLElement {
        static readonly formAssociated = true;
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<style>:host{display:inline-block;padding:4px 12px;border:1px solid #999}</style><span part="base"><slot></slot></span>';
          const internals = 'attachInternals' in this ? this.attachInternals() : null;
          if (internals) internals.role = 'button';
        }
      },
    );
  return name;
}
