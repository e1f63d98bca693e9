import type { PopupView } from '../../lib/calls/screen.ts';
import type { Checklist, TaskState } from '../../lib/checklist/checklist.ts';
import type { FactId } from '../../lib/checklist/fact.ts';
import { calledIn } from '../../lib/guide/name.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { when } from '../screen/when.ts';
import { Icon } from '../text/Icon.tsx';
import { ownSeat } from '../turn/people.ts';
import { proofText } from './proof.ts';
import { ShowOne } from './ShowOne.tsx';
import { statusText, taskTitle } from './task.ts';

interface Props {
  readonly checklist: Checklist;
  readonly task: TaskState;
  readonly at: number;
  readonly onSay: (task: string) => void;
  readonly onWithdraw: (fact: FactId) => void;
  /** The control that is due on the page may be shown to Handrail. */
  readonly offer: PopupView['offer'];
  readonly onPick: () => void;
}

/** One task: state, who, how proven and when, or what it waits for. */
export function TaskItem({ checklist, task, at, onSay, onWithdraw, offer, onPick }: Props) {
  const say = useSay(handoverWords);
  const frame = useSay(popupWords);
  const { language, now } = useScreen();
  const title = taskTitle(checklist, task.id, language);
  const mine = task.role === checklist.me;
  const who = calledIn(checklist, task.role);
  const current = checklist.next.task === task.id;
  const { proof } = task;
  const undo = proof?.grade === 'said' && proof.seat === ownSeat(checklist) ? proof.facts[0] : undefined;
  return (
    <li class={`task ${task.status}${current ? ' current' : ''}`} aria-current={current ? 'step' : undefined}>
      <span class="task-dot" aria-hidden="true">
        {task.status === 'done' ? <Icon name="check" size={14} /> : at + 1}
      </span>
      <div class="task-body">
        <p class="task-title">{title}</p>
        <p class="task-who">
          {mine ? `${who} (${frame('you')})` : who}
          <span class={proof && task.status === 'done' ? 'unseen' : ''}>
            {' '}
            · {statusText(checklist, task, language)}
          </span>
        </p>
        {proof && (
          <p class="task-proof">
            {proofText(checklist, proof, language)} · <time>{when(proof.at, now(), language)}</time>
          </p>
        )}
        {undo !== undefined && (
          <Button look="quiet" name={say('undoLabel', { task: title })} onPress={() => onWithdraw(undo)}>
            {say('undo')}
          </Button>
        )}
        {mine && current && task.status === 'ready' && checklist.status === 'running' && (
          <details class="did-it">
            <summary>{say('cannotSee')}</summary>
            <ShowOne offer={offer} onPick={onPick} />
            <p class="hint">{say('didItHint')}</p>
            <Button look="plain" name={say('didItLabel', { task: title })} onPress={() => onSay(task.id)}>
              {say('didIt')}
            </Button>
          </details>
        )}
      </div>
    </li>
  );
}
