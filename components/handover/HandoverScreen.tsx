import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { DigitsCard } from '../digits/DigitsCard.tsx';
import { Failure } from '../notice/Failure.tsx';
import { sharesRoom } from '../room/shared.ts';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { day, when } from '../screen/when.ts';
import { TaskList } from '../task/TaskList.tsx';
import { peopleOf } from '../turn/people.ts';
import { TurnCard } from '../turn/TurnCard.tsx';
import { type Act, turnOf } from '../turn/turn.ts';
import { Afterwards } from './Afterwards.tsx';
import { Alarm } from './Alarm.tsx';
import { FirstInvited } from './FirstInvited.tsx';
import { plannedDay, workspaceNote } from './read.ts';
import { Secondary } from './Secondary.tsx';
import { WorkspaceNote } from './WorkspaceNote.tsx';

interface Props {
  readonly view: PopupView;
  readonly checklist: Checklist;
  /** What opens another screen; what is done on the page is done here. */
  readonly onAct: (act: Act) => void;
  readonly onBreakOff: () => void;
  readonly children: ComponentChildren;
}

/** A handover under way: whose turn, the one button, the checklist. */
export function HandoverScreen({ view, checklist, onAct, onBreakOff, children }: Props) {
  const say = useSay(handoverWords);
  const { language, now, surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const [workspace, setWorkspace] = useState('');
  const { handover, me, status, next } = checklist;
  const turn = turnOf(checklist);
  const revoking = me === 'leaver' && next.step === 'revoke' && next.who !== 'other';
  const ended = next.step === 'finished' || turn.title === 'awaitConfirm';
  const asksFirst = me === 'leaver' && ended && status !== 'brokenOff' && checklist.firstInvited === null;
  const left = checklist.tasks.some(({ id, status: state }) => id === 'disconnect' && state === 'done');
  const planned = plannedDay(view.record, handover);

  const saveWorkspace = async (): Promise<boolean> => {
    if (workspace.trim() === '') return true;
    const earlier = workspaceNote(view.record, handover);
    if (earlier && !(await run({ call: 'withdraw', fact: earlier }))) return false;
    const saved = await run({ call: 'note', handover, topic: 'workspace', text: workspace.trim() });
    if (saved) setWorkspace('');
    return saved !== null;
  };

  const act = async (wanted: Act) => {
    if (wanted.do === 'resume') return void run({ call: 'say', handover, task: 'resume' });
    if (wanted.do !== 'showMe' && wanted.do !== 'pick') return onAct(wanted);
    // What was typed but not saved is not lost on the way to the page.
    if (revoking && !(await saveWorkspace())) return;
    const call =
      wanted.do === 'pick'
        ? await run({ call: 'pick', tenant: checklist.tenant, tabId: view.tab })
        : await run({ call: 'showMe', handover });
    if (call && surface.kind === 'popup') surface.close();
  };

  return (
    <main class="home">
      <h1 class="unseen">Handrail</h1>
      {children}
      {status === 'alarm' ? (
        <Alarm checklist={checklist} onBreakOff={onBreakOff} />
      ) : (
        <TurnCard
          checklist={checklist}
          busy={busy}
          onAct={(wanted) => void act(wanted)}
          button={!asksFirst}
          second={!view.guarding}
          byRoom={sharesRoom(view.rooms, checklist.tenant, checklist[me === 'leaver' ? 'keeper' : 'leaver'])}
          before={
            <>
              {revoking && (
                <WorkspaceNote
                  checklist={checklist}
                  text={workspace}
                  onText={setWorkspace}
                  onSave={() => void saveWorkspace()}
                  busy={busy}
                />
              )}
              {asksFirst && (
                <FirstInvited
                  onAnswer={(text) => void run({ call: 'note', handover, topic: 'firstInvited', text })}
                />
              )}
              <Failure failure={failure} />
            </>
          }
        >
          <Secondary
            checklist={checklist}
            missing={view.offer === 'missing'}
            onAct={(wanted) => void act(wanted)}
          />
        </TurnCard>
      )}
      {me === 'keeper' && view.digits !== null && status === 'running' && !left && (
        <DigitsCard checklist={checklist} digits={view.digits} />
      )}
      <TaskList
        checklist={checklist}
        onSay={(task) => void run({ call: 'say', handover, task })}
        onWithdraw={(fact) => void run({ call: 'withdraw', fact })}
        offer={view.offer}
        onPick={() => void act({ do: 'pick' })}
      />
      {planned !== null && status === 'running' && (
        <p class="hint">{say('planned', { date: day(planned, language) })}</p>
      )}
      {checklist.challengeEnds !== null && status === 'running' && !left && (
        <p class="hint">
          {say('answerUntil', {
            ...peopleOf(checklist),
            time: when(checklist.challengeEnds, now(), language),
          })}
        </p>
      )}
      <Afterwards checklist={checklist} first={view.firstInvited} />
    </main>
  );
}
