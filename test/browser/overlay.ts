/** Reads Handrail's parts inside the closed shadow root, as only CDP can, and acts on them by real input. */
import type { CDPSession, Page } from '@playwright/test';

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

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly contentDocument?: DomNode;
}

async function inDom<T>(page: Page, work: (session: CDPSession, root: DomNode) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await work(session, root as DomNode);
  } finally {
    await session.detach();
  }
}

function* walk(node: DomNode, inShadow = false): Generator<{ node: DomNode; inShadow: boolean }> {
  yield { node, inShadow };
  for (const child of node.children ?? []) yield* walk(child, inShadow);
  for (const root of node.shadowRoots ?? []) yield* walk(root, true);
  if (node.contentDocument) yield* walk(node.contentDocument, false);
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
export async function parts(page: Page): Promise<readonly Part[]> {
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
export async function part(page: Page, name: string): Promise<Part | null> {
  return (await parts(page)).find((found) => found.part.split(' ').includes(name)) ?? null;
}

/** Clicks a button of the card or hold by its words, with the real mouse. */
export async function clickInOverlay(page: Page, label: string): Promise<void> {
  const box = await inDom(page, async (session, root) => {
    for (const { node, inShadow } of walk(root)) {
      if (!inShadow || node.nodeName !== 'BUTTON') continue;
      const name = attribute(node, 'aria-label') ?? textOf(node);
      if (name === label) return boxOf(session, node);
    }
    return null;
  });
  if (!box) throw new Error(`no button "${label}" in the overlay`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
