import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';

/** Where measured pages stand: the consoles know no other address. */
export const ORIGIN = 'https://toutapp.com';

/** Before any script of a page: closed shadow roots as the browser lets an extension see them. */
const PRELUDE = `{
  const roots = new WeakMap(), attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.set(this, root); return root; };
  globalThis.chrome ??= {};
  chrome.dom = { openOrClosedShadowRoot: (element) => roots.get(element) ?? null };
}`;

/** One script of a file under test/, for a page. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, '..', entry), formats: ['iife'], name: 'bundled' },
    },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built');
  return chunk.code;
}

/** A Chromium whose pages have Playwright's own locators in them, and closed roots as an extension sees them. */
export async function browser(): Promise<{ context: BrowserContext; page: Page; end: () => Promise<void> }> {
  // Gives Playwright's own locators to the page, so that asking them costs no way through the browser's wire; it is
  // read when the module is.
  process.env.PWDEBUG = 'console';
  const { chromium } = await import('@playwright/test');
  const launched = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
  });
  const context = await launched.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(PRELUDE);
  return { context, page: await context.newPage(), end: () => launched.close() };
}

const EMPTY = '<!doctype html><html lang="en"><head></head><body></body></html>';

/** An answer with a page; with none told an empty one. */
export const html = (body = EMPTY) => ({ contentType: 'text/html; charset=utf-8', body });
