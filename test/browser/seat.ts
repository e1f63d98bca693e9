/** A person at a browser profile: real Chromium with the built extension, the consoles under their real host names. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import { withHosts } from './allowed.ts';
import { poll } from './poll.ts';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const CANDIDATES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

export interface SeatOptions {
  /** Port of the practice consoles on 127.0.0.1. */
  readonly port: number;
  /** Language of the browser, and so of Handrail's own screens. */
  readonly lang?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly position?: { readonly x: number; readonly y: number };
  /** Size of the window where it is seen (`headless: false`, `viewport: null`). */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Pages may come back from the back-forward cache, which a browser under test has switched off. */
  readonly backForwardCache?: boolean;
  /** Consoles whose further hosts the person has allowed. */
  readonly allowed?: readonly ConsoleId[];
  /** Optional permissions that the person has given. */
  readonly permissions?: readonly string[];
  /** Folder of the built extension; else that which is shipped. */
  readonly extension?: string;
  /** Folder of a profile that outlives the browser; else one of its own, taken away at the end. */
  readonly profile?: string;
}

export interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** `chrome-extension://…` */
  readonly origin: string;
  /** Opens a screen of the extension as a tab, e.g. `popup.html?tab=3`. */
  screen(path: string): Promise<Page>;
  /** The popup of the tab that `page` is. */
  popup(page?: Page): Promise<Page>;
  /** Stops the worker as the browser does when it is idle; it wakes at the next message. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export function chromiumPath(): string {
  const found = CANDIDATES.find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error('No Chromium: apt-get install chromium');
  return found;
}

export async function openSeat(options: SeatOptions): Promise<Seat> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'handrail-')));
  const { extension: built = EXTENSION, allowed, permissions } = options;
  const copy = allowed || permissions ? await withHosts(built, allowed ?? [], permissions) : null;
  const extension = copy?.folder ?? built;
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    // Of the pages; the extension follows `--lang`, in which the browser shows its messages.
    locale: options.lang === 'ja' ? 'ja-JP' : 'en-US',
    viewport: options.viewport === undefined ? { width, height } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port},EXCLUDE 127.0.0.1`,
      `--lang=${options.lang ?? 'en'}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(options.position ? [`--window-position=${options.position.x},${options.position.y}`] : []),
      ...(options.size ? [`--window-size=${options.size.width},${options.size.height}`] : []),
    ],
  });
  for (const open of context.pages()) askAgain(open);
  context.on('page', askAgain);
  // An element that does not come fails its test soon, and with the line that waited for it.
  context.setDefaultTimeout(20_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = worker.url().replace(/\/[^/]*$/, '');
  const page = context.pages()[0] ?? (await context.newPage());
  const screen = async (path: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(`${origin}/${path}`);
    return opened;
  };
  return {
    context,
    page,
    origin,
    screen,
    popup: async (of = page) => screen(`popup.html?tab=${await tabId(of, origin)}`),
    stopWorker: () => stopWorker(context, origin),
    close: async () => {
      await context.close();
      await copy?.remove();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser's id of a page's tab: asked from an extension page, which finds it by a mark in its title. */
async function tabId(page: Page, origin: string): Promise<number> {
  await page.waitForLoadState();
  const mark = crypto.randomUUID();
  const title = await page.title();
  const asking = await page.context().newPage();
  await asking.goto(`${origin}/popup.html`);
  let id: number | null = null;
  // A page that is still being built may write its own title over the mark.
  await poll(async () => {
    await setTitle(page, mark);
    id = await asking.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.title === wanted)?.id ?? null;
    }, mark);
    return id;
  }).not.toBeNull();
  await setTitle(page, title);
  await asking.close();
  if (id === null) throw new Error('the tab was not found');
  return id;
}

/** How long a tab may take to come to the front, or to open and close, ms. */
const SOON = 3_000;
const TIMES = 10;

/** Whether the browser answers soon; what it answers later, or never, is left to itself. */
async function answersSoon(asked: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(done, SOON, false);
  });
  const came = await Promise.race([asked.then(() => true), late]).finally(() => clearTimeout(timer));
  asked.catch(() => undefined);
  return came;
}

/**
 * The browser never answers who asks for a tab while it closes the one in front: then it is asked again, after another
 * tab has come and gone.
 */
function askAgain(page: Page): void {
  const ask = page.bringToFront.bind(page);
  page.bringToFront = async () => {
    for (let time = 0; time < TIMES; time += 1) {
      if (await answersSoon(ask())) return;
      await answersSoon(
        page
          .context()
          .newPage()
          .then((other) => other.close()),
      );
    }
    throw new Error(`no tab comes to the front: ${page.url()}`);
  };
}

const setTitle = (page: Page, title: string): Promise<void> =>
  page.evaluate((text) => {
    document.title = text;
  }, title);

async function stopWorker(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolveStopped) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter((version) => version.scriptURL.startsWith(origin));
      if (ours.length > 0 && ours.every((version) => version.runningStatus === 'stopped')) resolveStopped();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
