import type { Checklist, TaskId } from '../../lib/checklist/checklist.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
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
