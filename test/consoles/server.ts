/** The practice consoles: one HTTPS server that answers under the real host names, told apart by the Host header. */
import { createServer } from 'node:https';
import { certificate } from './certificate.ts';
import { type Faults, makeFaults } from './faults.ts';
import { liveTruth, type Pace, type Truth } from './live.ts';
import { marketoSite } from './marketo/marketo.ts';
import { DEFAULT_MARKETO, type MarketoSwitches } from './marketo/switches.ts';
import { salesSite } from './sales/sales.ts';
import { DEFAULT_SALES, GRANT_WAIT, type SalesSwitches } from './sales/switches.ts';
import { makeSalesforce, type Salesforce } from './salesforce/salesforce.ts';
import type { SalesforceSwitches } from './salesforce/switches.ts';
import { type ScenarioName, scenario as scenarioOf } from './scenario.ts';
import type { Practice, Site } from './site.ts';
import { DEFAULT_SWITCHES, type Language, type Switches } from './switches.ts';
import { southwind, type Tenant } from './tenant.ts';

/** The imitated applications of a customer's instance; each says which hosts it answers. */
const SITES: readonly ((practice: Practice) => Site)[] = [salesSite, marketoSite];

/** Salesforce keeps its sessions by org: one person alone cannot be signed out. */
const orgSite = (salesforce: Salesforce): Site => ({
  answers: salesforce.answers,
  answer: (request, response, { hostname }) => salesforce.answer(request, response, hostname),
  who: () => null,
  signOut(email) {
    if (email === undefined) salesforce.signOutAll();
  },
  reset: salesforce.reset,
});

/** With everybody who works there, whether they have an account in Sales or not. */
const staffed = (tenant: Tenant): Tenant => ({ ...tenant, users: tenant.staff });

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
  readonly sales?: Partial<SalesSwitches>;
  readonly marketo?: Partial<MarketoSwitches>;
  /** Language of the pages of all consoles. */
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
  useSales(switches: Partial<SalesSwitches>): void;
  useMarketo(switches: Partial<MarketoSwitches>): void;
  /** Lets time pass in the truth, ms: what takes its time there has gone on by so much. */
  later(ms: number): void;
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
  sales,
  marketo,
  lang,
  tenant,
  salesforce: org,
  scenario = 'handover',
}: Options = {}): Promise<Consoles> {
  const language = lang ? { language: lang } : {};
  const given: Partial<Switches> = { ...switches, ...language };
  const switchesOf = (name: ScenarioName) => {
    const told = scenarioOf(name);
    return {
      switches: { ...DEFAULT_SWITCHES, ...told.switches, ...given },
      sales: { ...DEFAULT_SALES, ...told.sales, ...sales },
      marketo: { ...DEFAULT_MARKETO, ...told.marketo, ...marketo, ...language },
    };
  };
  let initial = switchesOf(scenario);
  let current = initial;
  let ahead = 0;
  let customers = scenarioOf(scenario).alongside ? 2 : 1;
  const now = (): number => Date.now() + ahead;
  const pace = (): Pace => ({
    grantWait: current.sales.grantWait === 'enforced' ? GRANT_WAIT : 0,
    byHand: current.sales.connectBy === 'byHand',
    syncTakes: current.marketo.syncTakes,
  });
  const truthOf = (of: Tenant): Truth => liveTruth(of, () => current.switches, now, pace);
  const truth = truthOf(tenant ?? scenarioOf(scenario).tenant);
  const alongside = truthOf(scenarioOf(scenario).alongside ?? southwind());
  const salesforce = makeSalesforce({
    tenant: staffed(truth.tenant),
    alongside: staffed(alongside.tenant),
    customers: () => customers,
    language: () => current.switches.language,
    switches: org,
  });
  const faults = makeFaults(initial.switches);
  const log: Request[] = [];
  const practice: Practice = {
    truths: () => (customers > 1 ? [truth, alongside] : [truth]),
    switches: () => current.switches,
    salesSwitches: () => current.sales,
    marketoSwitches: () => current.marketo,
    redeem: salesforce.redeem,
    faults,
  };
  const sites = [...SITES.map((site) => site(practice)), orgSite(salesforce)];
  const reset = (): void => {
    current = initial;
    ahead = 0;
    for (const one of [truth, alongside]) one.reset();
    for (const site of sites) {
      site.signOut();
      site.reset?.();
    }
    faults.reset(initial.switches);
    log.length = 0;
  };

  const server = createServer(await certificate(), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const site = sites.find(({ answers }) => answers(host));
    if (!site) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><title>Not imitated</title><p>The practice consoles do not imitate this host.</p>',
      );
      return;
    }
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (!url.pathname.startsWith('/static/')) {
      const path = url.pathname + url.search;
      const who = site.who(request);
      log.push({ n: log.length + 1, at: Date.now(), method: request.method ?? '', host, path, who });
    }
    await site.answer(request, response, url).catch((error: unknown) => {
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
      current = { ...current, switches: { ...current.switches, ...wanted } };
      if (wanted.failFirst || wanted.expireFirst) faults.reset(current.switches);
    },
    useSales(wanted) {
      current = { ...current, sales: { ...current.sales, ...wanted } };
    },
    useMarketo(wanted) {
      current = { ...current, marketo: { ...current.marketo, ...wanted } };
    },
    later(ms) {
      ahead += ms;
    },
    signOutAll() {
      for (const site of sites) site.signOut();
    },
    signOut(email) {
      for (const site of sites) site.signOut(email);
    },
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
