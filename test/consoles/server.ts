/** The practice consoles: one HTTPS server that answers under the real host names, told apart by the Host header. */
import { createServer } from 'node:https';
import { certificate } from './certificate.ts';
import { type Faults, makeFaults } from './faults.ts';
import { liveTruth, type Truth } from './live.ts';
import { answerSales } from './sales/sales.ts';
import { makeSessions } from './sales/sessions.ts';
import { makeSalesforce, type Salesforce } from './salesforce/salesforce.ts';
import type { SalesforceSwitches } from './salesforce/switches.ts';
import { type ScenarioName, scenario as scenarioOf } from './scenario.ts';
import { DEFAULT_SWITCHES, type Language, type Switches } from './switches.ts';
import { southwind, type Tenant } from './tenant.ts';

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
  readonly salesforce?: Partial<SalesforceSwitches>;
  /** A situation to begin in; `tenant`, `switches` and `lang` go before what it says. */
  readonly scenario?: ScenarioName;
}

export interface Consoles extends Pick<Faults, 'failNext' | 'holdNext' | 'delay'> {
  readonly port: number;
  readonly truth: Truth;
  /** The truth of the customer alongside, where the scenario has one. */
  readonly alongside: Truth;
  readonly salesforce: Salesforce;
  /** Requests in order; a click that was held leaves no POST here. */
  readonly log: Request[];
  /** Changes switches while running; pages follow with their next load. */
  use(switches: Partial<Switches>): void;
  /** Ends everybody's session: the next request of a page leads to the sign-in page. */
  signOutAll(): void;
  signOut(email: string): void;
  /** Truth, log, faults, switches and sessions as at the start of the scenario. */
  reset(): void;
  /** Begins a scenario, with the switches as it says and else as given at the start. */
  set(scenario: ScenarioName): void;
  close(): Promise<void>;
}

/** Starts the consoles on 127.0.0.1. */
export async function startConsoles({
  port = 0,
  switches,
  lang,
  tenant,
  salesforce: org,
  scenario = 'handover',
}: Options = {}): Promise<Consoles> {
  const given: Partial<Switches> = { ...switches, ...(lang ? { language: lang } : {}) };
  const switchesOf = (name: ScenarioName): Switches => ({
    ...DEFAULT_SWITCHES,
    ...scenarioOf(name).switches,
    ...given,
  });
  let initial = switchesOf(scenario);
  let current = initial;
  let customers = scenarioOf(scenario).alongside ? 2 : 1;
  const truth = liveTruth(tenant ?? scenarioOf(scenario).tenant, () => current);
  const alongside = liveTruth(scenarioOf(scenario).alongside ?? southwind(), () => current);
  const salesforce = makeSalesforce({
    tenant: truth.tenant,
    alongside: alongside.tenant,
    customers: () => customers,
    language: () => current.language,
    switches: org,
  });
  const sessions = makeSessions();
  const faults = makeFaults(initial);
  const log: Request[] = [];
  const truths = (): readonly [Truth, ...Truth[]] => (customers > 1 ? [truth, alongside] : [truth]);
  const sales = { truths, sessions, faults, switches: () => current };
  const reset = (): void => {
    current = initial;
    for (const one of [truth, alongside]) one.reset();
    salesforce.reset();
    sessions.end();
    faults.reset(initial);
    log.length = 0;
  };

  const server = createServer(await certificate(), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', 'https://toutapp.com');
    if (!url.pathname.startsWith('/static/')) {
      const who = sessions.of(request.headers.cookie)?.email ?? null;
      const path = url.pathname + url.search;
      log.push({ n: log.length + 1, at: Date.now(), method: request.method ?? '', host, path, who });
    }
    if (salesforce.answers(host)) return salesforce.answer(request, response, host);
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
    alongside,
    salesforce,
    log,
    failNext: faults.failNext,
    holdNext: faults.holdNext,
    delay: faults.delay,
    use(wanted) {
      current = { ...current, ...wanted };
      if (wanted.failFirst || wanted.expireFirst) faults.reset(current);
    },
    signOutAll: () => sessions.end(),
    signOut: (email) => sessions.end(email),
    reset,
    set(name) {
      const next = scenarioOf(name);
      initial = switchesOf(name);
      customers = next.alongside ? 2 : 1;
      truth.reset(next.tenant);
      if (next.alongside) alongside.reset(next.alongside);
      reset();
    },
    close() {
      faults.reset({ failFirst: [], expireFirst: [] });
      const closed = new Promise<void>((resolve, reject) =>
        server.close((error) => (error ? reject(error) : resolve())),
      );
      server.closeAllConnections();
      return closed;
    },
  };
}
