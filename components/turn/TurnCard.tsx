import type { ComponentChildren } from 'preact';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { Icon } from '../text/Icon.tsx';
import { Rich } from '../text/Rich.tsx';
import { peopleOf } from './people.ts';
import { type Act, TAKES_IN, turnOf } from './turn.ts';

interface Props {
  readonly checklist: Checklist;
  readonly busy: boolean;
  readonly onAct: (act: Act) => void;
  /** Something to fill in before the button. */
  readonly before?: ComponentChildren;
  /** What else can be done at this step, as quiet lines. */
  readonly children?: ComponentChildren;
  /** Left out where another question is the next thing to do. */
  readonly button?: boolean;
  /** Something above comes first: the button steps back. */
  readonly second?: boolean;
  /** What the other sends comes by itself. */
  readonly byRoom?: boolean;
}

/** Whose turn it is in one sentence, why, and the one primary button. */
export function TurnCard({
  checklist,
  busy,
  onAct,
  before,
  children,
  button = true,
  second = false,
  byRoom = false,
}: Props) {
  const say = useSay(turnWords);
  const turn = turnOf(checklist);
  const people = peopleOf(checklist);
  const arrives = byRoom && TAKES_IN.includes(turn.title);
  const warn = checklist.status === 'outage' || turn.whose === 'stuck';
  return (
    <section class={`turn ${turn.whose}${warn ? ' warn' : ''}`} aria-labelledby="turn">
      <div role="status">
        <p class="whose">
          {turn.whose === 'nobodysTurn' && <Icon name="check" size={14} />}
          {say(turn.whose, people)}
        </p>
        <h2 id="turn">{say(turn.title, people)}</h2>
        <p class="why">
          <Rich text={say(arrives ? 'byRoomWhy' : turn.why, people)} />
        </p>
      </div>
      {before}
      {button && (
        <Button look={second || arrives ? 'plain' : 'primary'} busy={busy} onPress={() => onAct(turn.act)}>
          {say(turn.label, people)}
        </Button>
      )}
      {children && <div class="quiet-row">{children}</div>}
    </section>
  );
}
