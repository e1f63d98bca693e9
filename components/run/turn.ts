/** Pure: from a run's checklist to whose turn it is, in words, and the one thing that the primary button does. */
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { say } from '../screen/say.ts';
import { clock } from '../screen/when.ts';
import { partName, partOf, personName, titleOf, wordsOf } from './words.ts';

export type RunAct =
  | { readonly do: 'attest'; readonly what: string }
  | { readonly do: 'share'; readonly to: string }
  | { readonly do: 'showMe' | 'paste' | 'record' };

export interface RunTurn {
  readonly whose: 'yourTurn' | 'theirTurn' | 'nobodysTurn';
  readonly kicker: string;
  readonly title: string;
  readonly why: string;
  readonly label: string;
  /** null: only time has to pass. */
  readonly act: RunAct | null;
}

export function runTurn(checklist: RunChecklist, language: ScreenLanguage): RunTurn {
  const { next, course, tasks } = checklist;
  const words = runWords[language];
  const data = wordsOf(course, language);
  const tell = (key: keyof typeof words, values: Readonly<Record<string, string>>) =>
    say(runWords, language, key, values);
  switch (next.step) {
    case 'attest': {
      const { title = next.what, how = '' } = data?.attested[next.what] ?? {};
      const act = { do: 'attest', what: next.what } as const;
      return { whose: 'yourTurn', kicker: words.yourTurn, title, why: how, label: words.attestDo, act };
    }
    case 'share': {
      const name = personName(partOf(checklist, next.to));
      const values = { name, part: partName(course, next.to, language) };
      return {
        whose: 'yourTurn',
        kicker: words.yourTurn,
        title: tell(next.first ? 'shareFirst' : 'shareNews', values),
        why: tell(next.first ? 'shareFirstWhy' : 'shareNewsWhy', values),
        label: words.shareDo,
        act: { do: 'share', to: next.to },
      };
    }
    case 'task': {
      const { title = next.task, why = '' } = data?.tasks[next.task] ?? {};
      const early = tasks.find(({ id }) => id === next.task)?.early ?? [];
      const titles = early.map((id) => titleOf(checklist, id, language)).join(', ');
      return {
        whose: 'yourTurn',
        kicker: words.yourTurn,
        title,
        why: early.length > 0 ? `${why} ${tell('early', { tasks: titles })}` : why,
        label: words.showMe,
        act: { do: 'showMe' },
      };
    }
    case 'await': {
      const name = personName(partOf(checklist, next.from)) || partName(course, next.from, language);
      const task = titleOf(checklist, next.task, language);
      return {
        whose: 'theirTurn',
        kicker: words.theirTurn,
        title: tell('awaitTitle', { name, task }),
        why: tell('awaitWhy', { name }),
        label: words.paste,
        act: { do: 'paste' },
      };
    }
    case 'pause': {
      const values = { task: titleOf(checklist, next.task, language), time: clock(next.until, language) };
      return {
        whose: 'nobodysTurn',
        kicker: words.wait,
        title: tell('pauseTitle', values),
        why: words.pauseWhy,
        label: '',
        act: null,
      };
    }
    case 'finished':
    case 'stopped': {
      const finished = next.step === 'finished';
      const name = next.tell === undefined ? '' : personName(partOf(checklist, next.tell));
      const tried = finished ? tasks.filter(({ proof }) => proof?.trial) : [];
      const titles = tried.map(({ id }) => titleOf(checklist, id, language));
      const done = finished ? words.finishedText : words.stoppedText;
      const why = tried.length === 0 ? done : tell('triedOutText', { tasks: titles.join(', ') });
      const kicker = finished ? words.done : words.stoppedTitle;
      const over = {
        whose: 'nobodysTurn',
        kicker: tried.length === 0 ? kicker : words.triedOut,
        title: data?.title ?? course,
        why,
        label: words.record,
        act: { do: 'record' },
      } as const;
      if (next.tell === undefined) return over;
      const act = { do: 'share', to: next.tell } as const;
      return { ...over, why: `${why} ${tell('tellEnd', { name })}`, label: words.shareDo, act };
    }
  }
}
