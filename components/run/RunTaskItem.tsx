import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist, RunProof, RunTask } from '../../lib/checklist/run.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { say as inWords, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { clock, when } from '../screen/when.ts';
import { ShowOne } from '../task/ShowOne.tsx';
import { Icon } from '../text/Icon.tsx';
import { Aids } from './Aids.tsx';
import { doer, guideOf, partName, partOf, personName, titleOf, wordsOf } from './words.ts';

interface Props {
  readonly view: PopupView;
  readonly checklist: RunChecklist;
  readonly task: RunTask;
  readonly at: number;
  readonly onDid: () => void;
  readonly onWithdraw: (fact: string) => void;
  readonly onChoose: (fallback: boolean) => void;
  readonly onPick: () => void;
}

/** One task of a run: state, who, how proven and when, or what it waits for; what helps with it once it is due. */
export function RunTaskItem({ view, checklist, task, at, onDid, onWithdraw, onChoose, onPick }: Props) {
  const say = useSay(runWords);
  const { language, now } = useScreen();
  const { proof, contrary } = task;
  const title = titleOf(checklist, task.id, language);
  const { next } = checklist;
  // What only waits for its time can be done, and said, before: the vendor asks for the wait, the page may not.
  const current = checklist.own === task.id || (next.step === 'pause' && next.task === task.id);
  const part = doer(checklist, task);
  const who = personName(part) || partName(checklist.course, task.personas[0] ?? '', language);
  const undo = proof?.fact ?? null;
  const hasFallback = guideOf(checklist.course)?.fallbacks[task.id] !== undefined;
  const { more, trial } = wordsOf(checklist.course, language)?.tasks[task.id] ?? {};
  return (
    <li
      class={`task ${task.status === 'pausing' ? 'waiting' : task.status}${current ? ' current' : ''}`}
      aria-current={current ? 'step' : undefined}
    >
      <span class="task-dot" aria-hidden="true">
        {task.status === 'done' ? <Icon name="check" size={14} /> : at + 1}
      </span>
      <div class="task-body">
        <p class="task-title">{title}</p>
        <p class="task-who">
          {part?.mine ? `${who} (${say('you')})` : who}
          {task.status !== 'done' && checklist.status === 'running' && (
            <span> · {statusText(checklist, task, part?.mine === true, language)}</span>
          )}
        </p>
        {proof && (
          <p class="task-proof">
            {proofText(checklist, proof, language)} · <time>{when(proof.at, now(), language)}</time>
          </p>
        )}
        {proof?.trial && trial && <p class="hint">{trial}</p>}
        {contrary && (
          <p class="task-proof">
            {say('contrary', { name: personName(partOf(checklist, contrary.persona)) })}
          </p>
        )}
        {undo !== null && (
          <Button look="quiet" name={say('undoLabel', { task: title })} onPress={() => onWithdraw(undo)}>
            {say('undo')}
          </Button>
        )}
        {current && (
          <>
            {more && <p class="hint">{more}</p>}
            <Aids view={view} checklist={checklist} task={task.id} />
            {hasFallback && (
              <div class="did-it">
                {!task.fallback && <p class="hint">{say('fallbackHint')}</p>}
                <Button look="plain" onPress={() => onChoose(!task.fallback)}>
                  {say(task.fallback ? 'noFallback' : 'fallback')}
                </Button>
              </div>
            )}
            <details class="did-it">
              <summary>{say('cannotSee')}</summary>
              <ShowOne offer={view.offer} onPick={onPick} />
              <p class="hint">{say('didHint')}</p>
              <Button look="plain" name={say('didLabel', { task: title })} onPress={onDid}>
                {say('did')}
              </Button>
            </details>
          </>
        )}
      </div>
    </li>
  );
}

function proofText(checklist: RunChecklist, proof: RunProof, language: ScreenLanguage): string {
  const part = partOf(checklist, proof.persona);
  const word = part?.mine
    ? proof.grade === 'said'
      ? 'saidYou'
      : 'seenYou'
    : proof.grade === 'said'
      ? 'saidBy'
      : 'seenBy';
  return inWords(runWords, language, word, { name: personName(part) });
}

function statusText(checklist: RunChecklist, task: RunTask, mine: boolean, language: ScreenLanguage): string {
  const words = runWords[language];
  if (task.status === 'ready') return mine ? words.readyYou : words.ready;
  if (task.status === 'pausing' && task.due !== null)
    return inWords(runWords, language, 'pausing', { time: clock(task.due, language) });
  const titles = task.waitsFor.map((id) => titleOf(checklist, id, language));
  if (titles.length > 0) return inWords(runWords, language, 'waits', { tasks: titles.join(', ') });
  const data = wordsOf(checklist.course, language);
  const lacks = task.lacks.map((what) => data?.attested[what]?.title ?? what);
  return inWords(runWords, language, 'lacks', { what: lacks.join(', ') });
}
