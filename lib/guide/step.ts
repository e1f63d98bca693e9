/** The line on top of the card: "Your step 2 of 4 · then Bo". Steps are the tasks of the checklist. */
import type { Checklist } from '../checklist/checklist.ts';
import { CARD } from '../words/card.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { calledIn, nameOf } from './name.ts';
import type { Prompts } from './prompt.ts';

/** Longest name in the line, so that it stays one line at 320 px. */
const MOST: Readonly<Record<ScreenLanguage, number>> = { en: 18, ja: 12 };

/** '' where nothing is left to do. */
export function stepLine(checklist: Checklist, prompts: Prompts, language: ScreenLanguage): string {
  const { next, tasks, me } = checklist;
  if (next.who === 'nobody' || next.step === 'finished') return '';
  const named = next.task ?? prompts.tasks[next.step];
  const found = tasks.findIndex((task) => task.id === named);
  const at = found >= 0 ? found : tasks.findIndex((task) => task.status !== 'done');
  const task = tasks[at];
  if (task === undefined) return '';
  const mine = next.who === 'me' && next.step !== 'awaitReply' && next.step !== 'awaitClosing';
  const other = me === 'leaver' ? checklist.keeper : checklist.leaver;
  // Two of one name: the line has no room for both name and address.
  const twins = nameOf(other.person) !== calledIn(checklist, me === 'leaver' ? 'keeper' : 'leaver');
  const after = tasks.slice(at + 1).find((later) => later.status !== 'done');
  // Steps in the popup hand over inside a task: then the other one's turn comes although the task may be theirs.
  const actor = mine ? me : me === 'leaver' ? 'keeper' : 'leaver';
  const changes = task.role !== actor || (after !== undefined && after.role !== actor);
  const word = mine
    ? changes
      ? 'step.mineThen'
      : 'step.mine'
    : changes
      ? 'step.theirsThenYou'
      : 'step.theirs';
  const values = {
    n: at + 1,
    count: tasks.length,
    other: nameOf(twins ? { name: '', email: other.person.email } : other.person, MOST[language]),
  };
  return fill(CARD[language][word], values);
}
