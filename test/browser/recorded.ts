/** Records a page by the script that is shipped, in a world of its own, without the extension around it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Frame, Page } from '@playwright/test';
import { MIRROR_PORT, type MirrorAsk, type MirrorTold } from '../../lib/calls/mirror.ts';
import type { Batch } from '../../lib/cobrowse/batch.ts';

const SCRIPT = join(resolve(import.meta.dirname, '../../.output/chrome-mv3'), 'mirror.js');

/** What the worker is to the script: a port that takes every batch, and hears what is asked of the recorder. */
const WORKER = `
  globalThis.told = [];
  globalThis.asks = [];
  globalThis.ends = [];
  globalThis.chrome = { runtime: { connect: ({ name }) => ({
    name,
    postMessage(message) {
      told.push(JSON.stringify(message));
      setTimeout(() => asks.forEach((hear) => hear({ ask: 'more' })));
    },
    disconnect() {},
    onMessage: { addListener: (hear) => asks.push(hear) },
    onDisconnect: { addListener: (hear) => ends.push(hear) },
  }) } };
`;

export interface Recorded {
  /** The batches so far, as text. */
  told(): Promise<readonly string[]>;
  batches(): Promise<readonly Batch[]>;
  ask(ask: MirrorAsk): Promise<void>;
  /** Ends it, as the worker does. */
  end(): Promise<void>;
  /** Evaluates in the script's world. */
  inWorld(expression: string): Promise<unknown>;
  readonly session: CDPSession;
  /** The script's world, as the session knows it. */
  readonly world: number;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

const inTree = (tree: FrameTree): readonly FrameTree['frame'][] => [
  tree.frame,
  ...(tree.childFrames ?? []).flatMap(inTree),
];

async function within(session: CDPSession, url: string): Promise<string | null> {
  const { frameTree } = await session.send('Page.getFrameTree');
  // The tree has addresses without what follows `#`.
  const [path] = url.split('#');
  return inTree(frameTree).find((frame) => frame.url.split('#')[0] === path)?.id ?? null;
}

/** A frame of another site has a session of its own; one of the page's own site is named within the page's. */
async function sessionOf(shown: Page | Frame): Promise<{ session: CDPSession; frameId: string }> {
  const page = 'context' in shown ? shown : shown.page();
  const frames: Frame[] = [];
  if (!('context' in shown)) for (let at: Frame | null = shown; at; at = at.parentFrame()) frames.push(at);
  for (const at of frames) {
    const session = await page
      .context()
      .newCDPSession(at)
      .catch(() => null);
    const found = session && (await within(session, shown.url()));
    if (session && found) return { session, frameId: found };
  }
  const session = await page.context().newCDPSession(page);
  const frameId = await within(session, shown.url());
  if (frameId === null) throw new Error(`no frame at ${shown.url()}`);
  return { session, frameId };
}

/** `before`: runs in the script's world ahead of it. */
export async function recordPage(page: Page | Frame, before = ''): Promise<Recorded> {
  const { session, frameId } = await sessionOf(page);
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: MIRROR_PORT,
  });
  const inWorld = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await inWorld(`${WORKER};${before};undefined`);
  await inWorld(`${readFileSync(SCRIPT, 'utf8')};undefined`);
  const told = async (): Promise<readonly string[]> =>
    JSON.parse(String(await inWorld('JSON.stringify(told)')));
  return {
    session,
    world: contextId,
    inWorld,
    told,
    batches: async () => (await told()).map((text) => (JSON.parse(text) as MirrorTold).batch),
    ask: async (ask) => void (await inWorld(`asks.forEach((hear) => hear(${JSON.stringify(ask)}))`)),
    end: async () => void (await inWorld('ends.forEach((hear) => hear())')),
  };
}

/** All that a text could be found by in a stream: as it stands, encoded, and in pieces. */
export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // Base64 of it behind none, one or two bytes, without what its neighbours have a part in.
  const inBase64 = [0, 1, 2].map((behind) =>
    Buffer.concat([Buffer.alloc(behind), bytes])
      .toString('base64')
      .slice(behind === 0 ? 0 : 4)
      .replace(/.{0,4}=*$/, ''),
  );
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex'),
    [...secret].reverse().join(''),
    ...inBase64.filter((text) => text.length >= 8),
  ].map((form) => form.toLowerCase());
}

/** Secrets that a stream shows in any form. */
export function foundIn(stream: string, secrets: readonly string[]): readonly string[] {
  const low = stream.toLowerCase();
  // What was cut into texts of one letter or one word each: letters and digits alone, in the order of the stream.
  const said = [...stream.matchAll(/"(?:textContent|value|_cssText|rule)":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, ''))
    .join('');
  return secrets.filter(
    (secret) =>
      formsOf(secret).some((form) => low.includes(form)) ||
      said.includes(secret.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')),
  );
}
