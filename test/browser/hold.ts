/** A held click, as the person and the console see it. */
import { expect, type Page } from '@playwright/test';
import type { HoldReason } from '../../lib/checklist/checklist.ts';
import { HOLD, type HoldWord } from '../../lib/words/hold.ts';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import type { Consoles } from '../consoles/server.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';

/** Text as it is compared: without spaces, which stand differently around plates, and without the marks of a quotation. */
export const bare = (text: string): string => text.replace(/\*\*|\s/g, '');

/** Sentences of a reason, cut where the label of the click is quoted. */
function pieces(text: string, names: Readonly<Record<string, string>>): readonly string[] {
  const upper = (piece: string): string => piece.charAt(0).toUpperCase() + piece.slice(1);
  const filled = upper(fill(text, names));
  return filled.split('{click}').map(bare).filter(Boolean);
}

/** The hold stands in the page and says who would be cut off, what comes first, and who does it. */
export async function expectHold(
  page: Page,
  reason: HoldReason,
  names: Readonly<Record<string, string>> = {},
  lang: ScreenLanguage = 'en',
  first: HoldWord = `first.${reason}`,
): Promise<void> {
  const words = HOLD[lang];
  const wanted = [
    words.kicker,
    ...pieces(words[`harm.${reason}`], names),
    ...pieces(words[first], names),
  ].map(bare);
  await poll(async () => {
    const text = bare((await part(page, 'card'))?.text ?? '');
    const missing = wanted.filter((piece) => !text.includes(piece));
    return missing.length === 0 ? 'all of it' : `not ${missing.join(' … ')} in ${text}`;
  }, `the hold "${reason}" in the card`).toBe('all of it');
}

/** No hold is shown. */
export async function expectNoHold(page: Page): Promise<void> {
  const kickers = [HOLD.en.kicker, HOLD.ja.kicker].map(bare);
  await poll(async () => {
    const text = bare((await part(page, 'card'))?.text ?? '');
    return kickers.some((kicker) => text.includes(kicker));
  }).toBe(false);
}

/** Requests that change something, signing in left out. */
export const changes = (consoles: Consoles): readonly string[] =>
  consoles.log
    .filter(({ method, path }) => method === 'POST' && path.startsWith('/api/'))
    .map(({ path }) => path);

/** The click did not reach the page: no question of the page's own, no request, the truth as it was. */
export async function expectUntouched(page: Page, consoles: Consoles): Promise<void> {
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(changes(consoles)).toEqual([]);
  expect(consoles.truth.log).toEqual([]);
}
