import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { sharesRoom } from '../room/shared.ts';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Icon } from '../text/Icon.tsx';
import { Allow } from './Allow.tsx';
import { Attested } from './Attested.tsx';
import { Explained } from './Explained.tsx';
import { First } from './First.tsx';
import { missingFor } from './missing.ts';
import { People } from './People.tsx';
import { Remind } from './Remind.tsx';
import { RunTaskItem } from './RunTaskItem.tsx';
import { type RunAct, runTurn } from './turn.ts';
import { isAlone, partOf, personName } from './words.ts';

interface Props {
  readonly view: PopupView;
  readonly checklist: RunChecklist;
  /** What opens another screen; what is done on the page is done here. */
  readonly onAct: (act: RunAct) => void;
  readonly children: ComponentChildren;
}

/** A run under way: whose turn, the one button, the checklist. */
export function RunScreen({ view, checklist, onAct, children }: Props) {
  const say = useSay(runWords);
  const shown = useSay(shownWords);
  const { language, surface } = useScreen();
  const { busy, failure, run: call } = useCalling();
  const [refused, setRefused] = useState(false);
  const { run } = checklist;
  const turn = runTurn(checklist, language);
  // What comes next stands above: whoever had scrolled down is shown it.
  useEffect(() => surface.top(), [turn.title]);
  const alone = isAlone(checklist.course);
  const act = async (wanted: RunAct) => {
    if (wanted.do !== 'showMe') return onAct(wanted);
    if ((await call({ call: 'showRun', run, tabId: view.tab })) && surface.kind === 'popup') surface.close();
  };
  const pick = async () => {
    const begun = await call({ call: 'pick', tenant: checklist.tenant, tabId: view.tab });
    if (begun && surface.kind === 'popup') surface.close();
  };
  const awaited = checklist.next.step === 'await' ? partOf(checklist, checklist.next.from) : null;
  const arrives = awaited !== null && sharesRoom(view.rooms, checklist.tenant, awaited);
  const lacks = missingFor(view, checklist);
  // Where nothing can be seen yet, there is nothing to show.
  const allowFirst = lacks?.next === true && !refused && turn.act?.do === 'showMe';
  const missing = view.offer === 'missing' && turn.act?.do === 'showMe';
  return (
    <main class="home">
      <h1 class="unseen">Handrail</h1>
      {children}
      <Explained troubles={view.troubles} past={view.past ?? []} />
      <section class={`turn ${turn.whose}`} aria-labelledby="turn">
        <div role="status">
          <p class="whose">
            {checklist.status === 'finished' && <Icon name="check" size={14} />}
            {turn.kicker}
          </p>
          <h2 id="turn">{turn.title}</h2>
          <p class="why">{arrives ? say('byRoom', { name: personName(awaited) }) : turn.why}</p>
        </div>
        <Failure failure={failure} />
        {turn.act && (
          <Button
            look={view.guarding && !arrives && !allowFirst ? 'primary' : 'plain'}
            busy={busy}
            onPress={() => void (turn.act && act(turn.act))}
          >
            {turn.label}
          </Button>
        )}
        <div class="quiet-row">
          {missing && (
            <Button look="quiet" onPress={() => void pick()}>
              {shown('show')}
            </Button>
          )}
          {turn.act?.do !== 'paste' && checklist.status === 'running' && !alone && (
            <Button look="quiet" onPress={() => onAct({ do: 'paste' })}>
              {say('paste')}
            </Button>
          )}
        </div>
      </section>
      <Remind view={view} checklist={checklist} />
      <Allow
        checklist={checklist}
        missing={lacks}
        first={allowFirst && view.guarding}
        refused={refused}
        onRefused={setRefused}
      />
      <First view={view} checklist={checklist} />
      <section class="tasks" aria-labelledby="checklist">
        <h2 id="checklist" class="small-title">
          {say('checklist')}
        </h2>
        <ol>
          {checklist.tasks.map((task, at) => (
            <RunTaskItem
              key={task.id}
              view={view}
              checklist={checklist}
              task={task}
              at={at}
              onDid={() => void call({ call: 'did', run, task: task.id })}
              onWithdraw={(fact) => void call({ call: 'withdraw', fact })}
              onChoose={(fallback) => void call({ call: 'choose', run, task: task.id, fallback })}
              onPick={() => void pick()}
            />
          ))}
        </ol>
      </section>
      <Attested checklist={checklist} onAct={onAct} />
      {!alone && <People checklist={checklist} onAct={onAct} />}
    </main>
  );
}
