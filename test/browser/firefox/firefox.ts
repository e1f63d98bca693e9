/** A person at a Firefox profile: the real browser with the built extension, the consoles under their real host names. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { ConsoleId } from '../../../lib/consoles/console.ts';
import { withHosts } from '../allowed.ts';
import { poll } from '../poll.ts';
import { startProxy } from './proxy.ts';
import { callInBrowser } from './wire.ts';

const EXTENSION = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** The id in wxt.config.ts, and the address that the browser is told to give to its pages. */
const ID = 'handrail@handrail.example';
const UUID = 'a11ce000-0000-4000-8000-00000000b0b0';

/** What Firefox's idle timer does, without its wait. */
const STOP = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
}`;

export interface FirefoxSeat {
  readonly page: Page;
  /** The popup of the tab that `page` is, as a tab of its own. */
  popup(): Promise<Page>;
  /** The popup of no tab. */
  alone(): Promise<Page>;
  /** Stops the background page as the browser does when it is idle; it wakes at the next message. */
  stopBackground(): Promise<void>;
  /** Installs the built extension, which is not there at first; where it is, that is an update of it. */
  install(): Promise<void>;
  close(): Promise<void>;
}

export function firefoxPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const named = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env.FIREFOX ?? '', ...named].find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error('No Firefox: apt-get install firefox-esr');
  return found;
}

export interface FirefoxOptions {
  /** Port of the practice consoles on 127.0.0.1. */
  readonly port: number;
  /** Consoles whose further hosts the person has allowed. */
  readonly allowed?: readonly ConsoleId[];
}

export async function openFirefox({ port, allowed }: FirefoxOptions): Promise<FirefoxSeat> {
  const copy = allowed ? await withHosts(EXTENSION, allowed) : null;
  const proxy = await startProxy(port);
  // Firefox refuses to start as root in a home that is not root's.
  const home = await mkdtemp(join(tmpdir(), 'handrail-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Without it, no page of an extension can be opened by its address.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  const install = async (): Promise<void> => {
    await browser.installExtension(copy?.folder ?? EXTENSION);
  };
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport({ width: 1280, height: 800 });
  const alone = async (): Promise<Page> => {
    const popup = await browser.newPage();
    await popup.setViewport({ width: 380, height: 560 });
    await show(popup, 'popup.html');
    return popup;
  };
  return {
    page,
    alone,
    async popup() {
      const popup = await alone();
      const tab = await popup.evaluate(
        async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
        page.url(),
      );
      await show(popup, `popup.html?tab=${tab}`);
      return popup;
    },
    async stopBackground() {
      // What a screen says while it closes wakes the background page once more.
      await poll(() => callInBrowser(browser, { source: STOP, given: [{ type: 'string', value: ID }] })).toBe(
        'stopped',
      );
    },
    install,
    async close() {
      await browser.close();
      await proxy.close();
      await copy?.remove();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens a screen of the extension; Firefox reports no load of such pages, so their content is waited for. */
async function show(page: Page, path: string): Promise<void> {
  const address = `moz-extension://${UUID}/${path}`;
  await page.goto(address, { waitUntil: [] });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.querySelector('#app > *') !== null,
    {},
    address,
  );
}
