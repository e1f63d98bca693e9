/** Which known error message of a page concerns the reader's task, and what there is to say about it. Pure. */
import type { RunChecklist } from '../checklist/run.ts';
import type { ControlId } from '../consoles/console.ts';
import type { ScreenLanguage } from '../words/language.ts';
import { TROUBLE_WORDS, type TroubleWords } from '../words/troubles.ts';
import type { CourseGuide } from './way.ts';
import { waysOf } from './ways.ts';

/** The controls that an error message is about. */
export type AboutOf = (trouble: string) => readonly ControlId[];

/** Of the messages that a page shows, those about a control on a way of the reader's task. */
export function troublesFor(
  checklist: RunChecklist,
  guide: CourseGuide,
  shown: readonly string[],
  aboutOf: AboutOf,
): readonly string[] {
  const controls = waysOf(checklist, guide).flatMap(({ prompts }) => prompts.map(({ control }) => control));
  return shown.filter((trouble) => aboutOf(trouble).some((control) => controls.includes(control)));
}

export const troubleWords = (trouble: string, language: ScreenLanguage): TroubleWords | undefined =>
  TROUBLE_WORDS[language][trouble];
