/** A clue in words of the reader's language; the page's own words stay as they are. */
import type { Clue } from '../../lib/pick/clue.ts';
import { whereWords } from '../../lib/pick/where.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { PICK, roleWord } from '../../lib/words/pick.ts';
import { controlWords } from '../../lib/words/shown-controls.ts';

export interface ClueText extends Readonly<Record<string, string>> {
  readonly label: string;
  readonly role: string;
  readonly where: string;
  readonly control: string;
}

export const clueText = (clue: Clue, language: ScreenLanguage): ClueText => ({
  label: clue.label.replaceAll('**', '*'),
  role: PICK[language][roleWord(clue.role)],
  where: whereWords(clue, language),
  control: controlWords(clue.control, language),
});
