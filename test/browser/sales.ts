/** The practice console of Sales as a test acts on it, and the ring that Handrail draws there. */
import type { Locator, Page } from '@playwright/test';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import type { Tab, Thing } from './tab.ts';

/** What the practice console calls things, in the languages that are played. */
export const CONSOLE = {
  en: {
    settings: 'Settings',
    userAccess: 'User Access',
    setUp: 'Set Up',
    connect: 'Connect',
    disconnect: 'Disconnect',
  },
  ja: {
    settings: '設定',
    userAccess: 'ユーザーアクセス',
    setUp: '設定',
    connect: '接続',
    disconnect: '切断',
  },
} as const;

export type PageLanguage = keyof typeof CONSOLE;

/** The card of the connection on the Marketo page. */
export function card(page: Page): Locator;
export function card(page: Tab): Thing;
export function card(page: Tab): Thing {
  return page.locator('.connection');
}

/** Clicks Disconnect in the connection card; the console asks back in a dialog where the click got through. */
export async function disconnectClick(page: Tab, pages: PageLanguage): Promise<void> {
  await page.bringToFront();
  await card(page).getByRole('button', { name: CONSOLE[pages].disconnect, exact: true }).click();
}

/** The row of a user under User Access. */
export function row(page: Page, email: string): Locator;
export function row(page: Tab, email: string): Thing;
export function row(page: Tab, email: string): Thing {
  return page.getByRole('row').filter({ hasText: email });
}

/** How far the ring may reach beyond the control, px; at the edge of the window it stays inside. */
const RING = 6;

/** The ring lies around this control, and nowhere else. */
export async function expectRing(page: Tab, control: Thing): Promise<void> {
  await poll(async () => {
    const [ring, box] = [await part(page, 'ring'), await control.boundingBox()];
    if (!ring || !box) return 'no ring';
    const off = [
      ring.box.x - box.x,
      ring.box.y - box.y,
      ring.box.x + ring.box.width - (box.x + box.width),
      ring.box.y + ring.box.height - (box.y + box.height),
    ].map(Math.abs);
    return Math.max(...off) <= RING ? 'around it' : `off by ${off.join(', ')}`;
  }).toBe('around it');
}

/** Answers yes to what the console asks before it disconnects. */
export async function confirmDialog(page: Tab, pages: PageLanguage): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: CONSOLE[pages].disconnect, exact: true })
    .click();
}
