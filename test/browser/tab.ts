/** A tab as the played procedures use it, in whichever browser: Playwright's Chromium, or Firefox by its adapter. */
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { FirefoxScope, FirefoxTab } from './firefox/tab.ts';
import type { FirefoxThing } from './firefox/thing.ts';

export type Tab = Page | FirefoxTab;
export type Scope = Page | Frame | FirefoxScope;
/** What is found from: an element too, or a frame that is yet to come. */
export type Root = Scope | FrameLocator;
export type Thing = Locator | FirefoxThing;

/** A person at a tab of a console, with the popup of it open in another one. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly page: Tab;
  readonly popup: Tab;
  readonly lang: ScreenLanguage;
}

/** Runs a function in a page or frame; it sees nothing of the test but what is given, and both ways only JSON goes. */
export function inPage<Given, Result>(
  at: Scope,
  work: (given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  const source = `(${work})(${JSON.stringify(given)})`;
  return at instanceof FirefoxScope ? at.run<Result>(source) : at.evaluate<Result>(source);
}

/** The tab or window that an act opens. */
export async function opened(by: Tab, act: () => Promise<void>): Promise<Tab> {
  if (by instanceof FirefoxTab) return by.opened(act);
  const [tab] = await Promise.all([by.context().waitForEvent('page'), act()]);
  return tab;
}

/** A tab of Chromium, for what only Playwright can do with it. */
export function inChromium(tab: Tab): Page {
  if (tab instanceof FirefoxTab) throw new Error('This is done in Chromium only');
  return tab;
}
