/** WebDriver BiDi beneath Puppeteer, for what Puppeteer has no call for: closed roots and the browser's own context. */
import { type Browser, type Frame, ProtocolError } from 'puppeteer-core';
import { z } from 'zod/mini';

const contexts = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});
const answered = z.object({ result: z.object({ result: z.object({ value: z.unknown() }) }) });
const thrown = z.object({ result: z.object({ exceptionDetails: z.object({ text: z.string() }) }) });

export interface Asked {
  /** Source of a function. */
  readonly source: string;
  /** Arguments as BiDi takes them. */
  readonly given?: readonly object[];
}

/** A document that was left between two questions knows no more of what was found in it: null stands for its answer. */
export function unanswered(error: unknown): null {
  if (error instanceof ProtocolError) return null;
  throw error;
}

function sender(browser: Browser): (method: string, params: object) => Promise<unknown> {
  const wire: unknown = Reflect.get(browser, 'connection');
  if (typeof wire !== 'object' || wire === null) throw new Error('This browser does not speak BiDi');
  const send: unknown = Reflect.get(wire, 'send');
  if (typeof send !== 'function') throw new Error('This browser does not speak BiDi');
  return async (method, params) => send.call(wire, method, params);
}

async function call(browser: Browser, target: object, { source, given = [] }: Asked): Promise<unknown> {
  const answer = await sender(browser)('script.callFunction', {
    functionDeclaration: source,
    arguments: given,
    target,
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const error = thrown.safeParse(answer);
  if (error.success) throw new Error(error.data.result.exceptionDetails.text);
  return answered.parse(answer).result.result.value;
}

async function contextsOf(browser: Browser, scope: 'chrome' | 'content') {
  const tree = await sender(browser)('browsingContext.getTree', { maxDepth: 0, 'moz:scope': scope });
  return contexts.parse(tree).result.contexts;
}

/** Calls a function in a frame, in a sandbox that the page cannot see; its result as BiDi writes it. */
export async function callInFrame(frame: Frame, asked: Asked): Promise<unknown> {
  const context: unknown = Reflect.get(frame, '_id');
  return call(frame.page().browser(), { context, sandbox: 'handrail-test' }, asked);
}

/** Calls a function in the browser's own window, with the browser's rights. */
export async function callInBrowser(browser: Browser, asked: Asked): Promise<unknown> {
  const [found] = await contextsOf(browser, 'chrome');
  if (found === undefined) throw new Error('no window of the browser');
  return call(browser, { context: found.context }, asked);
}

/** How many tabs and windows are open; Puppeteer goes on counting some that are closed. */
export async function tabsOpen(browser: Browser): Promise<number> {
  return (await contextsOf(browser, 'content')).length;
}
