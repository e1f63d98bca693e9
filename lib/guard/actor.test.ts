// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const roots = new Map<Element, ShadowRoot>();
let open: (element: Element) => ShadowRoot | null;

beforeEach(() => {
  vi.resetModules();
  roots.clear();
  open = (element) => roots.get(element) ?? null;
  // As in Chrome: taken once, when the script begins.
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: Element) => open(element) } });
});
afterEach(() => vi.unstubAllGlobals());

/** A div with a closed root, a button in it, and text beside the root. */
function hidden(): { host: Element; button: Element } {
  document.body.innerHTML = '<div>unseen</div>';
  const host = document.querySelector('div');
  if (host === null) throw new Error('no host');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<style></style><button>Disconnect</button>';
  roots.set(host, root);
  const button = root.querySelector('button');
  if (button === null) throw new Error('no button');
  return { host, button };
}

/** An event as the window gets it from inside of a closed root: its target is the host. */
function at(host: Element): Event {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  host.dispatchEvent(event);
  Object.defineProperty(event, 'composedPath', { value: () => [host, document.body, document, window] });
  return event;
}

test('a closed root is looked into although its host has contents of its own', async () => {
  const { innermost } = await import('./actor.ts');
  const { host, button } = hidden();
  expect(innermost(at(host))).toBe(button);
});

test('where the extension is gone and roots cannot be opened, the event is about the host', async () => {
  const { innermost } = await import('./actor.ts');
  const { host } = hidden();
  open = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(innermost(at(host))).toBe(host);
});

test('a button without words in a shadow root means what its host says', async () => {
  const { actorOf } = await import('./actor.ts');
  document.body.innerHTML = '<x-button aria-label="Disconnect"></x-button>';
  const root = document.querySelector('x-button')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<button><slot></slot></button><button>Help</button>';
  expect([...root.children].map((button) => actorOf(button)?.text)).toEqual(['disconnect', 'help']);
});
