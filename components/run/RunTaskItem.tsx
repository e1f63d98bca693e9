import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist, RunTask } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { when } from '../screen/when.ts';
import { ShowOne } from '../task/ShowOne.tsx';
import { Icon } from '../text/Icon.tsx';
import { Aids } from './Aids.tsx';
import { proofText, statusText } from './state.ts';
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
