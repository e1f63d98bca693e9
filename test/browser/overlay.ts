/** Reads Handrail's parts inside the closed shadow root, as only CDP can, and acts on them by real input. */
import type { CDPSession, Page } from '@playwright/test';
import { type DomNode, inDom, type Shown, walk } from './cdp.ts';
import { FirefoxScope } from './firefox/tab.ts';
import { poll } from './poll.ts';
import type { Scope } from './tab.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Part {
  readonly part: string;
  readonly text: string;
  readonly box: Box;
}

const attribute = (node: DomNode, name: string): string | undefined => {
  const at = (node.attributes ?? []).findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

async function boxOf(session: CDPSession, node: DomNode): Promise<Box | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    const box = { x, y, width: right - x, height: bottom - y };
    return box.width > 0 && box.height > 0 ? box : null;
  } catch {
    return null;
  }
}

/** The parts of Handrail that are rendered in the page now: `ring`, `card`, `pill`, `notice`. */
export async function parts(page: Scope): Promise<readonly Part[]> {
  if (page instanceof FirefoxScope) return page.parts();
  return inDom(page, async (session, root) => {
    const found: Part[] = [];
    for (const { node, inShadow } of walk(root)) {
      const part = inShadow ? attribute(node, 'part') : undefined;
      const box = part === undefined ? null : await boxOf(session, node);
      if (part !== undefined && box) found.push({ part, text: textOf(node), box });
    }
    return found;
  });
}

/** One part, or null where it is not shown. */
export async function part(page: Scope, name: string): Promise<Part | null> {
  return (await parts(page)).find((found) => found.part.split(' ').includes(name)) ?? null;
}

/** What the watcher says by itself, where no overlay is; '' where it says nothing. */
export async function noticeText(page: Page): Promise<string> {
  return inDom(page, async (_, root) => {
    for (const { node } of walk(root))
      if (node.nodeName === 'HANDRAIL-NOTICE') return (node.shadowRoots ?? []).map(textOf).join(' ');
    return '';
  });
}

/**
 * Clicks a button of the card or hold by its words, with the real mouse, once it has come to rest; `at` is where the
 * frame stands on the page.
 */
export async function clickInOverlay(page: Scope, label: string, at = { x: 0, y: 0 }): Promise<void> {
  const seen: Box[] = [];
  await poll(async () => {
    const box = await restingButton(page, label);
    if (box) seen.push(box);
    const [last, before] = [seen.at(-1), seen.at(-2)];
    return box !== null && last?.x === before?.x && last?.y === before?.y;
  }, `the button "${label}" in the overlay`).toBe(true);
  const { x, y, width, height } = seen.at(-1) ?? { x: 0, y: 0, width: 0, height: 0 };
  await mouseOf(page).click(at.x + x + width / 2, at.y + y + height / 2);
}

function mouseOf(scope: Scope): Pick<Page['mouse'], 'click'> {
  if ('mouse' in scope) return scope.mouse;
  return scope instanceof FirefoxScope ? scope.tab().mouse : scope.page().mouse;
}

/** Source of a function on an element of ours: its box in a frame drawn from now on; null while a part is on its way. */
const RESTING = `async function () {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const parts = [...this.getRootNode().querySelectorAll('[part]')];
  if (parts.some((part) => part.getAnimations().some(({ playState }) => playState === 'running'))) return null;
  const { x, y, width, height } = this.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}`;

async function restingBox(session: CDPSession, node: DomNode): Promise<Box | null> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: RESTING,
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      awaitPromise: true,
      returnByValue: true,
    });
    const box: Box | null = result.value ?? null;
    return box;
  } catch {
    // Drawn anew in between.
    return null;
  }
}

async function resting(page: Shown, wanted: (node: DomNode) => boolean): Promise<Box | null> {
  return inDom(page, async (session, root) => {
    for (const { node, inShadow } of walk(root))
      if (inShadow && wanted(node)) return restingBox(session, node);
    return null;
  });
}

async function restingButton(page: Scope, label: string): Promise<Box | null> {
  if (page instanceof FirefoxScope) return page.restingButton(label);
  return resting(
    page,
    (node) => node.nodeName === 'BUTTON' && (attribute(node, 'aria-label') ?? textOf(node)) === label,
  );
}

/** The ring once it has come to rest; null while it is on its way, or where nothing is pointed at. */
export async function restingRing(page: Scope): Promise<Box | null> {
  if (page instanceof FirefoxScope) return page.restingRing();
  return resting(page, (node) => attribute(node, 'part') === 'ring');
}

/** Runs a function (its source, `this` is the part) on one part, and returns what it returns or promises. */
export async function onPart(page: Page, name: string, source: string): Promise<unknown> {
  return inDom(page, async (session, root) => {
    for (const { node, inShadow } of walk(root)) {
      if (!inShadow || attribute(node, 'part') !== name) continue;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        awaitPromise: true,
        returnByValue: true,
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      });
      return result.value;
    }
    return null;
  });
}

/** Listens to the live region of the overlay; the answer returns what it has said since. */
export async function announcements(page: Page): Promise<() => Promise<readonly string[]>> {
  const session = await page.context().newCDPSession(page);
  const said: string[] = [];
  await session.send('DOM.enable');
  session.on('DOM.characterDataModified', ({ nodeId, characterData }) => {
    if (texts.has(nodeId)) said.push(characterData);
  });
  session.on('DOM.childNodeInserted', ({ parentNodeId, node }) => {
    if (parentNodeId !== region) return;
    texts.add(node.nodeId);
    said.push(node.nodeValue);
  });
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  let region = -1;
  const texts = new Set<number>();
  for (const { node, inShadow } of walk(root as DomNode)) {
    if (!inShadow || attribute(node, 'aria-live') === undefined) continue;
    region = node.nodeId;
    for (const child of node.children ?? []) texts.add(child.nodeId);
  }
  if (region < 0) throw new Error('nothing is announced here');
  return async () => said;
}
