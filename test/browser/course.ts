/** A course of one person: chosen and begun in the popup, as the tests and the storyboard play it. */
import { expect } from '@playwright/test';
import { COURSES } from '../../lib/procedures/courses.ts';
import { fill } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { type Actor, press } from './actor.ts';

/** What a course calls itself, or one of its tasks, to this person. */
export function titleIn({ lang }: Actor, course: string, task?: string): string {
  const words = COURSES.find((one) => one.course.id === course)?.words[lang];
  return (task === undefined ? words?.title : words?.tasks[task]?.title) ?? course;
}

/** In the form that begins a course: gives name and address of whoever takes a part; null is the person's own. */
export async function introduce(
  { popup, lang }: Actor,
  part: string | null,
  person: { readonly name: string; readonly email: string },
): Promise<void> {
  const words = runWords[lang];
  const name = part === null ? words.yourName : fill(words.nameOf, { part });
  const email = part === null ? words.yourEmail : fill(words.emailOf, { part });
  await popup.getByLabel(name, { exact: true }).fill(person.name);
  await popup.getByLabel(email, { exact: true }).fill(person.email);
}

/** Chooses a course, gives name and address, and begins. */
export async function beginCourse(actor: Actor, course: string): Promise<void> {
  const { popup, lang } = actor;
  const words = runWords[lang];
  await press(actor, words.begin);
  await press(actor, `${words.choose}: ${titleIn(actor, course)}`);
  await introduce(actor, null, actor);
  await press(actor, words.start);
  await expect(popup.getByRole('heading', { name: words.checklist, exact: true })).toBeVisible();
}

/** The checklist shows a task as done. */
export async function expectTaskDone(actor: Actor, course: string, task: string): Promise<void> {
  await expect(
    actor.popup.locator('.task.done').filter({ hasText: titleIn(actor, course, task) }),
  ).toBeVisible();
}

/** What the toolbar button shows. */
export const badge = ({ popup }: Actor): Promise<string> =>
  popup.evaluate(() => chrome.action.getBadgeText({}));
