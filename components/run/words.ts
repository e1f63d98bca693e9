/** What a run's course calls its people, tasks and prerequisites. */
import type { RunChecklist, RunPart, RunTask } from '../../lib/checklist/run.ts';
import { nameOf } from '../../lib/guide/name.ts';
import type { CourseGuide, CourseWords } from '../../lib/guide/way.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';

export const guideOf = (course: string): CourseGuide | undefined =>
  COURSES.find((one) => one.course.id === course);

export const wordsOf = (course: string, language: ScreenLanguage): CourseWords | undefined =>
  guideOf(course)?.words[language];

/** It is one person's: nobody is told of it, and nobody tells. */
export const isAlone = (course: string): boolean => guideOf(course)?.course.personas.length === 1;

/** A task, or something to be attested, in words; its bare id where this version has none for it. */
export const titleOf = ({ course }: RunChecklist, task: string, language: ScreenLanguage): string =>
  wordsOf(course, language)?.tasks[task]?.title ?? wordsOf(course, language)?.attested[task]?.title ?? task;

export const partName = (course: string, persona: string, language: ScreenLanguage): string =>
  wordsOf(course, language)?.personas[persona] ?? persona;

/** Whoever takes a part; null where nobody does. */
export const partOf = ({ parts }: RunChecklist, persona: string): RunPart | null =>
  parts.find((part) => part.persona === persona) ?? null;

/** Who does a task: the reader where it is theirs to do, else whoever is meant to. */
export function doer(checklist: RunChecklist, task: RunTask): RunPart | null {
  const taken = task.personas.flatMap((persona) => partOf(checklist, persona) ?? []);
  return taken.find(({ mine }) => mine) ?? taken[0] ?? null;
}

export const personName = (part: RunPart | null): string => (part ? nameOf(part.person) : '');
