import type { PopupView } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { FactId } from '../../lib/checklist/fact.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { useSay } from '../screen/say.ts';
import { TaskItem } from './TaskItem.tsx';

interface Props {
  readonly checklist: Checklist;
  readonly onSay: (task: string) => void;
  readonly onWithdraw: (fact: FactId) => void;
  readonly offer: PopupView['offer'];
  readonly onPick: () => void;
}

/** The checklist: the tasks in their order, on one rail. */
export function TaskList({ checklist, onSay, onWithdraw, offer, onPick }: Props) {
  const say = useSay(handoverWords);
  return (
    <section class="tasks" aria-labelledby="checklist">
      <h2 id="checklist" class="small-title">
        {say('checklist')}
      </h2>
      <ol>
        {checklist.tasks.map((task, at) => (
          <TaskItem
            key={task.id}
            checklist={checklist}
            task={task}
            at={at}
            onSay={onSay}
            onWithdraw={onWithdraw}
            offer={offer}
            onPick={onPick}
          />
        ))}
      </ol>
    </section>
  );
}
