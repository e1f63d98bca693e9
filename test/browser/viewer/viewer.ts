/** Opens the masked view in a browser, and hands it what a recorder told. */
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import type { Batch } from '../../../lib/cobrowse/batch.ts';
import { encodeBatch } from '../../../lib/cobrowse/parts.ts';

/** The policy of the extension's pages (wxt.config.ts), under which the view stands. */
const POLICY =
  "script-src 'self'; object-src 'none'; img-src 'self' data:; font-src 'self'; media-src 'none'";
const AT = 'https://viewer.example/';

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: join(import.meta.dirname, 'main.tsx'), output: { entryFileNames: 'main.js' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.map((one) => [
      one.fileName.endsWith('.css') ? 'main.css' : one.fileName,
      one.type === 'chunk' ? one.code : Buffer.from(one.source).toString(),
    ]),
  );
}

export interface Viewer {
  readonly page: Page;
  /** What the view has asked for so far. */
  asked(): Promise<readonly string[]>;
  hand(batches: readonly Batch[]): Promise<void>;
  /** The page is there no more. */
  leave(): Promise<void>;
  /** Addresses that the view has asked the network for, its own files left out. */
  readonly loaded: readonly string[];
}

export async function openViewer(context: BrowserContext): Promise<Viewer> {
  const files = await bundle();
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(AT)) loaded.push(request.url());
  });
  await page.route(`${AT}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = files.get(name);
    if (file !== undefined)
      return route.fulfill({
        contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: file,
      });
    return route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: '<!doctype html><html lang="en"><title>Northwind</title><link rel="stylesheet" href="/main.css"><body><script type="module" src="/main.js"></script>',
    });
  });
  await page.goto(AT);
  let number = Date.now();
  const give = (bytes: readonly number[]) =>
    page.evaluate((part) => Reflect.get(window, 'hand')(part), [...bytes]);
  return {
    page,
    loaded,
    asked: () => page.evaluate((): readonly string[] => Reflect.get(window, 'asked')),
    async hand(batches) {
      for (const batch of batches) {
        number += 1;
        for (const part of await encodeBatch(batch, number)) await give([...part]);
      }
    },
    leave: () => give([]),
  };
}
