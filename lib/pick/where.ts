import { fill, type ScreenLanguage } from '../words/language.ts';
import { PICK } from '../words/pick.ts';
import type { Clue } from './clue.ts';

/** Text of the page, whose asterisks are its own. */
export const unmark = (text: string): string => text.replaceAll('**', '*');

/** Where a control stands, in words. */
export function whereWords(
  { region, heading }: Pick<Clue, 'region' | 'heading'>,
  lang: ScreenLanguage,
): string {
  const words = PICK[lang];
  const where = words[`where.${region}`];
  return heading === '' ? where : fill(words.under, { where, heading: unmark(heading) });
}
