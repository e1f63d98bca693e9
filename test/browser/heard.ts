/** What a page hears of presses and keys: on the window, in the capture phase, before anything else of its own. */
import type { Page } from '@playwright/test';
import { TYPES } from './reached.ts';

declare global {
  interface Window {
    heardByPage?: string[];
  }
}

/** Runs in the page. */
function hear(types: readonly string[]): void {
  window.heardByPage ??= [];
  const heard = window.heardByPage;
  for (const type of types)
    window.addEventListener(type, (event) => heard.push(`${event.type} of ${event.target}`), {
      capture: true,
    });
}

/** Notes everything from now on, beside what `hearFromTheStart` notes; the answer returns it. */
export async function hearEverything(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(hear, [...TYPES]);
  await page.evaluate(() => {
    window.heardByPage?.splice(0);
  });
  return () => page.evaluate(() => window.heardByPage ?? []);
}
