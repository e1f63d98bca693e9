/** What a console refuses, as Handrail explains it. */
import { expect } from '@playwright/test';
import { TROUBLE_WORDS } from '../../lib/words/troubles.ts';
import type { Actor } from './actor.ts';
import { poll } from './poll.ts';
import { cards } from './ringed.ts';

/** Card and popup say what a message means and what to do. */
export async function expectExplained({ page, popup, lang }: Actor, trouble: string): Promise<void> {
  const { means, remedy } = TROUBLE_WORDS[lang][trouble] ?? { means: trouble, remedy: trouble };
  await poll(async () => (await cards(page)).map(({ text }) => text).join()).toContain(remedy);
  await expect(popup.getByText(means)).toBeVisible();
  await expect(popup.getByText(remedy)).toBeVisible();
}
