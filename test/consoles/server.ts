/** The practice consoles: one HTTPS server that answers under the real host names, told apart by the Host header. */
import { createServer } from 'node:https';
import { certificate } from './certificate.ts';
import { type Faults, makeFaults } from './faults.ts';
import { liveTruth, type Truth } from './live.ts';
import { answerSales } from './sales/sales.ts';
import { makeSessions } from './sales/sessions.ts';
import { DEFAULT_SWITCHES, type Language, type Switches } from './switches.ts';
import { northwind, type Tenant } from './tenant.ts';

/** One request as it arrived, static files left out. */
export interface Request {
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly host: string;
  /** With query. */
  readonly path: string;
  /** E-mail of who was signed in. */
  readonly who: string | null;
}

export interface Options {
  /** 0 or left out: any free port. */
  readonly port?: number;
  readonly switches?: Partial<Switches>;
  /** Language of the pages; same as `switches.language`. */
  readonly lang?: Language;
  readonly tenant?: Tenant;
}

export interface Consoles extends Pick<Faults, 'failNext' | 'holdNext' | 'delay'> {
  readonly port: number;
  readonly truth: Truth;
  /** Requests in order; a click that was held leaves no POST here. */
  readonly log: readonly Request[];
  /** Changes switches while running; pages follow with their next load. */
  use(switches: Partial<Switches>): void;
  /** Ends everybody's session: the next request of a page leads to the sign-in page. */
  signOutAll(): void;
  signOut(email: string): void;
  /** Truth, log, faults, switches and sessions as at the start. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the consoles on 127.0.0.1. */
export async function startConsoles({
  port = 0,
  switches,
  lang,
  tenant = northwind(),
}: Options = {}): Promise<Consoles> {
  const initial: Switches = { ...DEFAULT_SWITCHES, ...switches, ...(lang ? { language: lang } : {}) };
  let current = initial;
  const truth = liveTruth(tenant, () => current);
  const sessions = makeSessions();
  const faults = makeFaults(initial.failFirst);
  const log: Request[] = [];
  const sales = { truth, sessions, faults, switches: () => current };

  const server = createServer(await certificate(), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', 'https://toutapp.com');
    if (!url.pathname.startsWith('/static/')) {
      const who = sessions.of(request.headers.cookie)?.email ?? null;
      const path = url.pathname + url.search;
      log.push({ n: log.length + 1, at: Date.now(), method: request.method ?? '', host, path, who });
    }
    if (host !== 'toutapp.com') {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><title>Not imitated</title><p>The practice consoles do not imitate this host.</p>',
      );
      return;
    }
    await answerSales(sales, request, response, url).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The consoles have no port');

  return {
    port: address.port,
    truth,
    log,
    failNext: faults.failNext,
    holdNext: faults.holdNext,
    delay: faults.delay,
    use(given) {
      current = { ...current, ...given };
      if (given.failFirst) faults.reset(given.failFirst);
    },
    signOutAll: () => sessions.end(),
    signOut: (email) => sessions.end(email),
    reset() {
      current = initial;
      truth.reset();
      sessions.end();
      faults.reset(initial.failFirst);
      log.length = 0;
    },
    close() {
      faults.reset([]);
      const closed = new Promise<void>((resolve, reject) =>
        server.close((error) => (error ? reject(error) : resolve())),
      );
      server.closeAllConnections();
      return closed;
    },
  };
}
