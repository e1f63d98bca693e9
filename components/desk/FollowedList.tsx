import type { Followed } from '../../lib/calls/room.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { deskWords } from '../../lib/words/desk.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { runTurn } from '../run/turn.ts';
import { doer, personName, titleOf } from '../run/words.ts';
import { say, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { taskTitle } from '../task/task.ts';
import { Icon } from '../text/Icon.tsx';
import { peopleOf } from '../turn/people.ts';
import { turnOf } from '../turn/turn.ts';

interface Shown {
  readonly key: string;
  readonly turn: string;
  readonly tasks: readonly ShownTask[];
}

interface ShownTask {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly status: 'done' | 'ready' | 'waiting';
  readonly current: boolean;
}

/** The checklists of a member who lets this person follow, as that member's own Handrail shows them. */
export function FollowedList({ followed, name }: { readonly followed: Followed; readonly name: string }) {
  const tell = useSay(deskWords);
  const words = useSay(handoverWords);
  const { language } = useScreen();
  const shown = [
    ...(followed.checklist ? [ofHandover(followed.checklist, language)] : []),
    ...followed.runs.map((run) => ofRun(run, language)),
  ];
  return (
    <>
      {shown.map(({ key, turn, tasks }) => (
        <section key={key} class="tasks followed">
          <h3 class="small-title">{tell('checklistOf', { name })}</h3>
          <p class="followed-turn">{turn}</p>
          <ol>
            {tasks.map((task, at) => (
              <li
                key={task.id}
                class={`task ${task.status}${task.current ? ' current' : ''}`}
                aria-current={task.current ? 'step' : undefined}
              >
                <span class="task-dot" aria-hidden="true">
                  {task.status === 'done' ? <Icon name="check" size={14} /> : at + 1}
                </span>
                <div class="task-body">
                  <p class="task-title">{task.title}</p>
                  <p class="task-who">
                    {task.who} · {words(STATUS[task.status])}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const STATUS = { done: 'statusDone', ready: 'statusReady', waiting: 'statusWaiting' } as const;

function ofHandover(checklist: Checklist, language: ScreenLanguage): Shown {
  const { next, tasks, handover } = checklist;
  return {
    key: handover,
    turn: say(turnWords, language, turnOf(checklist).title, peopleOf(checklist)),
    tasks: tasks.map(({ id, role, status }) => ({
      id,
      title: taskTitle(checklist, id, language),
      who: nameOf(checklist[role].person),
      status: status === 'open' ? 'waiting' : status,
      current: next.task === id,
    })),
  };
}

function ofRun(run: RunChecklist, language: ScreenLanguage): Shown {
  const due = 'task' in run.next ? run.next.task : run.own;
  return {
    key: run.run,
    turn: runTurn(run, language).title,
    tasks: run.tasks.map((task) => ({
      id: task.id,
      title: titleOf(run, task.id, language),
      who: personName(doer(run, task)),
      status: task.status === 'pausing' ? 'waiting' : task.status,
      current: due === task.id,
    })),
  };
}
