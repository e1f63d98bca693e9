/** Two people who play a handover, and what its steps have in common. */
import { expect } from '@playwright/test';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { CONSOLE, card, expectRing, type PageLanguage } from './sales.ts';
import type { Person } from './tab.ts';

export interface Cast<Somebody extends Person = Person> {
  readonly a: Somebody;
  readonly b: Somebody;
  /** Language of the console's pages. */
  readonly pages: PageLanguage;
  /** Messages on their way. */
  readonly mail: { invitation: string; reply: string; closing: string; report: string };
  /** Takes a picture in the middle of a step. */
  readonly look: (name: string) => Promise<void>;
}

export interface Step {
  /** A word for the picture's file name and the log. */
  readonly name: string;
  readonly who: 'a' | 'b';
  play(cast: Cast): Promise<void>;
}

export const emptyMail = (): Cast['mail'] => ({ invitation: '', reply: '', closing: '', report: '' });

export async function connectClick({ b, pages }: Cast): Promise<void> {
  await b.page.bringToFront();
  const button = card(b.page).getByRole('button', { name: CONSOLE[pages].connect, exact: true });
  await expectRing(b.page, button);
  await button.click();
}

/** The click was held: no dialog came, and the card names who comes first. */
export async function expectHeld({ page }: Person, names: string): Promise<void> {
  await poll(async () => (await part(page, 'card'))?.text ?? '').toContain(names);
  expect(await page.getByRole('dialog').count()).toBe(0);
}

export const reload = async (actor: Person): Promise<void> => {
  await actor.page.bringToFront();
  await actor.page.reload();
};

/** The twelve digits as a popup shows them. */
export async function digitsIn(actor: Person): Promise<string> {
  const text = (await actor.popup.locator('data').first().getAttribute('value')) ?? '';
  const digits = text.replace(/\D/g, '');
  expect(digits).toHaveLength(12);
  return digits;
}
