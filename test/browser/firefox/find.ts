/** How an element is named to a test in Firefox; looked for in the page by a query handler of Puppeteer's, through open shadow roots. */
import { Puppeteer } from 'puppeteer-core';

/** Name of the query handler; a selector is `find/` and a list of `Find` as JSON. */
export const FIND = 'find';

/** One step from the elements found so far to others. */
export interface Find {
  readonly by:
    | 'css'
    | 'role'
    | 'label'
    | 'text'
    | 'title'
    | 'placeholder'
    | 'hasText'
    | 'visible'
    | 'or'
    | 'first'
    | 'last';
  readonly value: string;
  readonly exact?: boolean;
  /** Accessible name; `pattern`: as the source of a regular expression. */
  readonly name?: string | undefined;
  readonly pattern?: boolean;
}

/** Runs in the page: everything that it needs stands in it. */
function queryAll(from: Node, selector: string): Element[] {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const same = (text: string, wanted: string, exact = false): boolean =>
    exact ? text === plain(wanted) : text.toLowerCase().includes(plain(wanted).toLowerCase());
  const ROLES: Readonly<Record<string, string>> = {
    button: 'button,input[type=button],input[type=submit],summary',
    checkbox: 'input[type=checkbox]',
    complementary: 'aside',
    dialog: 'dialog',
    heading: 'h1,h2,h3,h4,h5,h6',
    link: 'a[href]',
    list: 'ul,ol',
    radio: 'input[type=radio]',
    region: 'section[aria-label]',
    row: 'tr',
    textbox: 'textarea,input:not([type]),input[type=text],input[type=email],input[type=password]',
  };

  const within = function* (node: Node): Generator<Element> {
    const inner = node instanceof Element ? (node.shadowRoot?.children ?? []) : [];
    const children = node instanceof Element || node instanceof Document ? node.children : [];
    for (const child of [...inner, ...children]) {
      yield child;
      yield* within(child);
    }
  };
  const text = (element: Element): string =>
    plain(element instanceof HTMLElement ? element.innerText : element.textContent);
  const labels = (element: Element): string[] => {
    const own = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const root = element.getRootNode();
    const pointed = by.map((id) =>
      root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null,
    );
    const said = [...own, ...pointed].flatMap((label) => (label instanceof Element ? [text(label)] : []));
    return [
      element.getAttribute('aria-label') ?? '',
      pointed.length > 0 ? said.join(' ') : '',
      ...said,
    ].filter(Boolean);
  };
  const name = (element: Element): string => {
    const [label] = labels(element);
    if (label !== undefined) return plain(label);
    if (element instanceof HTMLInputElement) return plain(element.value || element.placeholder);
    return text(element) || plain(element.getAttribute('title'));
  };
  const fits = (element: Element, { by, value, exact, name: wanted, pattern }: Find): boolean => {
    if (by === 'css') return element.matches(value);
    if (by === 'title' || by === 'placeholder') return same(element.getAttribute(by) ?? '', value, exact);
    if (by === 'label') return labels(element).some((label) => same(plain(label), value, exact));
    if (by === 'text') return same(text(element), value, exact);
    const role = element.getAttribute('role');
    if (role === null ? !element.matches(ROLES[value] ?? ':not(*)') : role !== value) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (wanted === undefined) return true;
    return pattern ? new RegExp(wanted).test(name(element)) : same(name(element), wanted, exact);
  };

  const walk = (path: readonly Find[]): Element[] => {
    let found: Element[] | null = null;
    for (const step of path) {
      const now: Element[] = found ?? [];
      if (step.by === 'first') found = now.slice(0, 1);
      else if (step.by === 'last') found = now.slice(-1);
      else if (step.by === 'or') {
        const either = new Set([...now, ...walk(JSON.parse(step.value))]);
        found = [...within(from)].filter((element) => either.has(element));
      } else if (step.by === 'hasText') found = now.filter((element) => same(text(element), step.value));
      else if (step.by === 'visible')
        found = now.filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
        );
      else {
        const all: Element[] = (found ?? [from])
          .flatMap((base: Node) => [...within(base)])
          .filter((element) => fits(element, step));
        // Of what reads so, the innermost.
        found =
          step.by === 'text'
            ? all.filter((element) => !all.some((other) => other !== element && element.contains(other)))
            : all;
      }
    }
    return [...new Set(found ?? [])];
  };
  return walk(JSON.parse(selector));
}

Puppeteer.registerCustomQueryHandler(FIND, { queryAll });
