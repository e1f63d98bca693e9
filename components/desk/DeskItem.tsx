import type { DeskRow } from '../../lib/calls/desk.ts';
import { shorten } from '../../lib/guide/name.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Practice } from '../tenant/Practice.tsx';
import { nameIn, stateOf } from './rows.ts';
import { spoken } from './spoken.ts';

interface Props {
  readonly row: DeskRow;
  readonly now: number;
  readonly live: boolean;
  readonly isOpen: boolean;
  /** The one that the keyboard reaches. */
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  /** null: none is to be chosen now. */
  readonly isChosen: boolean | null;
  readonly onChoose: () => void;
}

/** One customer: who, what is due, whose turn it is and for how long. */
export function DeskItem(props: Props) {
  const { row, now, live, isOpen, isCurrent, onOpen, isChosen, onChoose } = props;
  const say = useSay(deskWords);
  const { language, trusts } = useScreen();
  const state = stateOf(row);
  const { procedure, task, turn, waits } = spoken(row, now, language);
  const { line } = row;
  const choosing = isChosen !== null;
  return (
    <button
      type="button"
      class={`desk-item ${state}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isOpen && !choosing ? 'true' : undefined}
      aria-pressed={choosing ? isChosen : undefined}
      aria-label={choosing ? say('chooseOne', { name: nameIn(row) }) : undefined}
      onClick={(event) => {
        if (trusts(event)) (choosing ? onChoose : onOpen)();
      }}
    >
      {choosing && <span class="desk-box" aria-hidden="true" />}
      <span class="desk-text">
        <span class="desk-name">
          <span class="desk-clip" title={nameIn(row)}>
            {shorten(nameIn(row), 40)}
          </span>
          <Practice tenant={row.tenant} />
          {live && (
            <span class="desk-live">
              <span class="unseen">{say('live')}</span>
            </span>
          )}
        </span>
        <span class="second desk-clip">{[row.tenant, procedure, task].filter(Boolean).join(' · ')}</span>
      </span>
      <span class="desk-state">
        <span class={`desk-turn ${state}`}>
          {state === 'trouble' ? `${say('troubleMark')} · ${turn}` : turn}
        </span>
        <span class="second">
          {[line && say('done', { done: line.done, all: line.all }), waits && say('waits', { time: waits })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </button>
  );
}
