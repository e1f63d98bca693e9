import type { Followed } from '../../lib/calls/room.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { calledIn } from '../../lib/guide/name.ts';
import { deskWords } from '../../lib/words/desk.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { proofText as runProof, statusText as runStatus } from '../run/state.ts';
import { runTurn } from '../run/turn.ts';
import { doer, personName, titleOf } from '../run/words.ts';
import { say, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { when } from '../screen/when.ts';
import { proofText } from '../task/proof.ts';
import { statusText, taskTitle } from '../task/task.ts';
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
  /** How it stands, or what it waits for. */
  readonly state: string;
  /** How it was proven, and when; null: it is not. */
  readonly proof: { readonly text: string; readonly at: number } | null;
}

/** The checklists of a member who lets this person follow, as that member's own Handrail shows them. */
export function FollowedList({ followed, name }: { readonly followed: Followed; readonly name: string }) {
  const tell = useSay(deskWords);
  const { language, now } = useScreen();
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
                    {task.who} · {task.state}
                  </p>
                  {task.proof && (
                    <p class="task-proof">
                      {task.proof.text} · <time>{when(task.proof.at, now(), language)}</time>
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function ofHandover(checklist: Checklist, language: ScreenLanguage): Shown {
  const { next, tasks, handover } = checklist;
  return {
    key: handover,
    turn: say(turnWords, language, turnOf(checklist).title, peopleOf(checklist)),
    tasks: tasks.map((task) => ({
      id: task.id,
      title: taskTitle(checklist, task.id, language),
      who: calledIn(checklist, task.role),
      status: task.status === 'open' ? 'waiting' : task.status,
      current: next.task === task.id,
      state: statusText(checklist, task, language),
      proof: task.proof && {
        text: proofText(checklist, task.proof, language, true),
        at: task.proof.at,
      },
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
      state:
        task.status === 'done' ? handoverWords[language].statusDone : runStatus(run, task, false, language),
      proof: task.proof && { text: runProof(run, task.proof, language, true), at: task.proof.at },
    })),
  };
}
