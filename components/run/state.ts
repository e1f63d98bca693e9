/** How a run's task stands and how it was proven, in words. Pure. */
import type { RunChecklist, RunProof, RunTask } from '../../lib/checklist/run.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { say } from '../screen/say.ts';
import { clock } from '../screen/when.ts';
import { partOf, personName, titleOf, wordsOf } from './words.ts';

/** With `named` the reader is named too: somebody else reads it. */
export function proofText(
  checklist: RunChecklist,
  proof: RunProof,
  language: ScreenLanguage,
  named = false,
): string {
  const part = partOf(checklist, proof.persona);
  const by = part?.mine && !named ? 'You' : 'By';
  return say(runWords, language, `${proof.grade}${by}`, { name: personName(part) });
}

/** What becomes of a task that is not done; `mine`: the reader does it. */
export function statusText(
  checklist: RunChecklist,
  task: RunTask,
  mine: boolean,
  language: ScreenLanguage,
): string {
  const words = runWords[language];
  if (task.status === 'ready') return mine ? words.readyYou : words.ready;
  if (task.status === 'pausing' && task.due !== null)
    return say(runWords, language, 'pausing', { time: clock(task.due, language) });
  const titles = task.waitsFor.map((id) => titleOf(checklist, id, language));
  if (titles.length > 0) return say(runWords, language, 'waits', { tasks: titles.join(', ') });
  const data = wordsOf(checklist.course, language);
  const lacks = task.lacks.map((what) => data?.attested[what]?.title ?? what);
  return say(runWords, language, 'lacks', { what: lacks.join(', ') });
}
