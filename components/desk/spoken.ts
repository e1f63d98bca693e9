/** A customer's line in words: the list, the table that is printed and the CSV say the same. */
import type { DeskRow } from '../../lib/calls/desk.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { type DeskWord, deskWords } from '../../lib/words/desk.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { wordsOf } from '../run/words.ts';
import { say } from '../screen/say.ts';
import { procedureOf } from './rows.ts';

export interface Spoken {
  readonly procedure: string;
  /** What is due, '' where nothing is. */
  readonly task: string;
  readonly turn: string;
  /** How long it has waited, '' where it does not. */
  readonly waits: string;
}

const TASKS = ['revoke', 'connect', 'disconnect', 'confirm'] as const satisfies readonly DeskWord[];
const ENDS = ['finished', 'stopped', 'brokenOff'] as const satisfies readonly DeskWord[];

/** `now`: this machine's clock, ms. */
export function spoken(row: DeskRow, now: number, language: ScreenLanguage): Spoken {
  const tell = (key: DeskWord, values = {}) => say(deskWords, language, key, values);
  const { line, handed } = row;
  const procedure = procedureName(procedureOf(row), language);
  if (line === null) {
    const from = handed?.from ? tell('from', { name: handed.from }) : tell('fromNobody');
    return { procedure, task: handed === null ? '' : from, turn: tell('unknown'), waits: '' };
  }
  const end = ENDS.find((one) => one === line.status);
  const turn = line.myTurn
    ? tell('mine')
    : line.whose !== null
      ? tell('theirTurn', { name: nameOf(line.whose) || tell('someone') })
      : tell(end ?? 'nobodysTurn');
  const over = end !== undefined && !line.myTurn;
  return {
    procedure,
    task: over ? '' : taskName(line.procedure, line.task, language),
    turn,
    waits: over || line.since === null ? '' : span(now - line.since, language),
  };
}

export const procedureName = (procedure: string | null, language: ScreenLanguage): string => {
  if (procedure === null) return '';
  if (procedure === 'handover') return deskWords[language].handover;
  return wordsOf(procedure, language)?.title ?? procedure;
};

function taskName(procedure: string, task: string | null, language: ScreenLanguage): string {
  if (task === null) return '';
  const known = procedure === 'handover' ? TASKS.find((one) => one === task) : undefined;
  if (known) return deskWords[language][known];
  const words = wordsOf(procedure, language);
  return words?.tasks[task]?.title ?? words?.attested[task]?.title ?? task;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time (ms) in its largest unit. A clock that was set back waits for no time. */
function span(time: number, language: ScreenLanguage): string {
  const tell = (key: DeskWord, n: number) => say(deskWords, language, key, { n });
  if (time < MINUTE) return deskWords[language].now;
  if (time < HOUR) return tell('minutes', Math.floor(time / MINUTE));
  return time < 2 * DAY ? tell('hours', Math.floor(time / HOUR)) : tell('days', Math.floor(time / DAY));
}
