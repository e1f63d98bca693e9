/** The one element that Handrail adds to a page, and its closed root. */

/** A page that takes the host away gets it back this many times, then Handrail gives in. */
const RETURNS = 20;

/** Inline and important: no rule of the page's style sheets can win over it. */
const STYLE = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['direction', 'ltr'],
  ['unicode-bidi', 'isolate'],
  ['visibility', 'visible'],
  ['pointer-events', 'auto'],
] as const;

/** What the person does inside is no event of the page: its shortcuts and its "click outside" stay still. */
const OURS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'touchstart',
  'touchend',
  'wheel',
] as const;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Adds the host to the page until `signal` ends; `returned` is called when the page had taken it away, `gone` when a younger version of Handrail has. */
export function addHost(css: string, signal: AbortSignal, returned: () => void, gone: () => void): Host {
  const element = document.createElement('handrail-overlay');
  for (const [name, value] of STYLE) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, css);
  for (const type of OURS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }

  let left = RETURNS;
  const put = (): void => document.documentElement.append(element);
  // The root element itself is replaced by `document.open`, so the document is watched too.
  const watch = new MutationObserver(() => {
    if (element.isConnected || left === 0) return;
    if (!chrome.runtime?.id) return gone();
    left -= 1;
    put();
    watch.observe(document.documentElement, { childList: true });
    returned();
  });
  put();
  watch.observe(document, { childList: true });
  watch.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    element.remove();
  });
  return { element, root };
}

/** As a sheet of its own, which no policy of the page refuses; Firefox does not let a content script adopt one. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
