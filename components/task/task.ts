import type { Checklist, TaskId, TaskState } from '../../lib/checklist/checklist.ts';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { say } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';

const TITLES = {
  revoke: 'revoke',
  connect: 'connect',
  disconnect: 'disconnect',
  confirm: 'confirm',
} as const;

const isTask = (id: string): id is keyof typeof TITLES => id in TITLES;

/** A task in words; its bare id where this version has no words for it. */
export function taskTitle(checklist: Checklist, id: TaskId, language: ScreenLanguage): string {
  return isTask(id) ? say(handoverWords, language, TITLES[id], peopleOf(checklist)) : id;
}

/** How a task stands, or what it waits for. */
export function statusText(checklist: Checklist, task: TaskState, language: ScreenLanguage): string {
  const words = handoverWords[language];
  if (task.status === 'done') return words.statusDone;
  if (checklist.status === 'finished' || checklist.status === 'brokenOff') return words.statusNot;
  if (task.status === 'ready') return words.statusReady;
  if (task.waitsFor.length === 0) return task.status === 'waiting' ? words.statusWaiting : words.statusOpen;
  const titles = task.waitsFor.map((id) => taskTitle(checklist, id, language));
  return fill(words.waitsFor, { tasks: titles.join(', ') });
}
