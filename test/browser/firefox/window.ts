import type { Page } from 'puppeteer-core';
import { poll } from '../poll.ts';
import { tabsOpen } from './wire.ts';

export interface Opened {
  readonly window: Page;
  /** Presses its buttons in turn, the last of which closes it. */
  close(...buttons: string[]): Promise<void>;
}

/** The tab or window that an act opens. */
export async function openedBy(page: Page, act: () => Promise<void>): Promise<Opened> {
  const browser = page.browser();
  const known = browser.targets();
  const before = await tabsOpen(browser);
  const opening = browser.waitForTarget((target) => target.type() === 'page' && !known.includes(target));
  await act();
  const window = await (await opening).page();
  if (window === null) throw new Error('no window came');
  return {
    window,
    async close(...buttons) {
      for (const button of buttons) await window.locator(button).click();
      await poll(() => tabsOpen(browser)).toBe(before);
    },
  };
}
