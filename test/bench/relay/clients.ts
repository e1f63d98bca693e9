/** What an MQTT client adds to the start of a worker: each in a module worker of its own, in real Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../browser/seat.ts';
import { type Figures, figures } from '../figures.ts';

/** A client, used so that nothing of what it needs is left out; `none`: an empty worker. */
const CLIENTS = {
  none: '',
  'u8-mqtt (5 and 3.1.1, no router)':
    "import { mqtt_v4, mqtt_v5 } from 'u8-mqtt/esm/web/basic-v5.js'; globalThis.kept = [mqtt_v4, mqtt_v5];",
  'u8-mqtt (whole)': "import client from 'u8-mqtt'; globalThis.kept = client;",
  mqtt: "import mqtt from 'mqtt'; globalThis.kept = mqtt.connect;",
} as const;

export interface ClientFigures {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** ms from making the worker to its first word. */
  readonly start: Figures;
}

async function bundled(source: string): Promise<string> {
  const folder = await mkdtemp(join(resolve('.output'), 'client-'));
  const entry = join(folder, 'entry.js');
  await writeFile(entry, `${source}\npostMessage('up');\n`);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'esnext', rollupOptions: { input: entry, output: { format: 'es' } } },
  });
  await rm(folder, { recursive: true });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
}

/** Starts each `runs` times, in turn: what slows the machine slows all of them. */
export async function measureClients(runs: number): Promise<readonly ClientFigures[]> {
  const codes = await Promise.all(
    Object.entries(CLIENTS).map(async ([name, source]) => ({ name, code: await bundled(source) })),
  );
  const server = createServer((request, response) => {
    const at = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('client'));
    const page = request.url === '/';
    response.setHeader('content-type', page ? 'text/html' : 'text/javascript');
    response.setHeader('cache-control', 'no-store');
    response.end(page ? '<!doctype html><title>clients</title>' : codes[at]?.code);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  const times: number[][] = codes.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [at, taken] of times.entries())
      taken.push(
        await page.evaluate(
          (path) =>
            new Promise<number>((done, fail) => {
              const from = performance.now();
              const worker = new Worker(path, { type: 'module' });
              worker.onerror = (error) => fail(new Error(error.message));
              worker.onmessage = () => {
                done(performance.now() - from);
                worker.terminate();
              };
            }),
          `/worker.js?client=${at}&run=${run}`,
        ),
      );
  await browser.close();
  server.close();
  return codes.map(({ name, code }, at) => ({
    name,
    bytes: code.length,
    gzipped: gzipSync(code).length,
    start: figures(times[at] ?? []),
  }));
}
