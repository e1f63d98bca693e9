/** The page's tree through closed shadow roots and frames, as only CDP can tell it. */
import type { CDPSession, Frame, Page } from '@playwright/test';

export interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly contentDocument?: DomNode;
  readonly documentURL?: string;
}

/** A page of Chromium, or a frame of another host in it: that has a session of its own. */
export type Shown = Page | Frame;

/** A session, and whether it is the page's or frame's own: then its document is the root. */
interface Attached {
  readonly session: CDPSession;
  readonly own: boolean;
}

const attach = (shown: Shown): Promise<Attached> => {
  if ('context' in shown) return shown.context().newCDPSession(shown).then(owned);
  const page = shown.page();
  const around = shown.parentFrame();
  // A frame of the same site as the one around it belongs to that one's session.
  return page
    .context()
    .newCDPSession(shown)
    .then(owned, async () => ({ ...(await attach(around?.parentFrame() ? around : page)), own: false }));
};
const owned = (session: CDPSession): Attached => ({ session, own: true });

const attached = new WeakMap<Page, Promise<Attached>>();

/** A page keeps its session; a frame may change its process. */
function sessionOf(shown: Shown): Promise<Attached> {
  if (!('context' in shown)) return attach(shown);
  const known = attached.get(shown) ?? attach(shown);
  attached.set(shown, known);
  return known;
}

const OURS = `[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('handrail-'))`;
/** After what stands in frames of the page's own site: ours is at a document's end. */
const ALL_OURS = `(function ours(document) {
  const inside = [...document.querySelectorAll('iframe,frame')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [...inside.flatMap(ours), ...${OURS}];
})(document)`;

/** Our elements, in their order in the page: other readings on the same session do not disturb it. */
async function ours(session: CDPSession, list: string): Promise<DomNode> {
  const children: DomNode[] = [];
  for (;;) {
    const expression = `${list}[${children.length}]`;
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) break;
    const { objectId } = result;
    const { node } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
    children.push(node as DomNode);
  }
  return { nodeId: 0, backendNodeId: 0, nodeName: '#document', nodeType: 9, nodeValue: '', children };
}

/** Works on what is ours in a page or frame, as CDP tells it; a frame without a session of its own tells all. */
export async function inDom<T>(
  shown: Shown,
  work: (session: CDPSession, root: DomNode) => Promise<T>,
): Promise<T> {
  const { session, own } = await sessionOf(shown);
  if ('context' in shown) return work(session, await ours(session, ALL_OURS));
  try {
    if (own) return await work(session, await ours(session, OURS));
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await work(session, documentOf(shown, root as DomNode));
  } finally {
    await session.detach();
  }
}

/** A frame's own document without those of its frames; one of the page's own site stands in the page's tree. */
function documentOf(frame: Frame, root: DomNode): DomNode {
  const documents = [...walk(root)].map(({ node }) => node).filter(({ nodeType }) => nodeType === 9);
  const own = documents.find(({ documentURL }) => documentURL === frame.url()) ?? root;
  return withoutFrames(own);
}

function withoutFrames({ contentDocument: _, ...node }: DomNode): DomNode {
  return {
    ...node,
    ...(node.children && { children: node.children.map(withoutFrames) }),
    ...(node.shadowRoots && { shadowRoots: node.shadowRoots.map(withoutFrames) }),
  };
}

/** A node and all in it. */
export function* walk(node: DomNode, inShadow = false): Generator<{ node: DomNode; inShadow: boolean }> {
  yield { node, inShadow };
  for (const child of node.children ?? []) yield* walk(child, inShadow);
  for (const root of node.shadowRoots ?? []) yield* walk(root, true);
  if (node.contentDocument) yield* walk(node.contentDocument, false);
}
