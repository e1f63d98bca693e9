/** What the covers of the onboarding have in common: one person's browsers, emptied for every row, and a row's name. */
import type { ScreenLanguage } from '../../lib/words/language.ts';
import type { Actor } from './actor.ts';
import { MUNCHKIN, say } from './worker.ts';

/** A person's browsers, one for each language of their own: opened once, its record empty and signed in nowhere. */
export class Browsers {
  readonly #open: (own: ScreenLanguage) => Promise<Actor>;
  readonly #actors = new Map<ScreenLanguage, Actor>();

  constructor(open: (own: ScreenLanguage) => Promise<Actor>) {
    this.#open = open;
  }

  async emptied(own: ScreenLanguage): Promise<Actor> {
    const actor = this.#actors.get(own) ?? (await this.#open(own));
    this.#actors.set(own, actor);
    await actor.page.goto('about:blank');
    await actor.seat.context.clearCookies();
    await say(actor.popup, { call: 'erase', tenant: MUNCHKIN });
    await actor.popup.reload();
    return actor;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#actors.values()].map(({ seat }) => seat.close()));
  }
}

/** What of a row differs from the default console. */
export const differing = (row: object, usual: object): string =>
  Object.entries(row)
    .filter(([name, value]) => String(Reflect.get(usual, name)) !== String(value))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
