import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { windowWords } from '../../lib/words/popup-window.ts';
import { Field } from '../control/Field.tsx';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';

/** What the keeper read aloud, as the reason that is recorded; '' while something is missing. */
export interface Witnessed {
  readonly text: string;
}

interface Props {
  readonly checklist: Checklist;
  readonly value: Witnessed | null;
  /** null when the fold is closed again: then the typed reason counts. */
  readonly onValue: (value: Witnessed | null) => void;
  readonly missing: boolean;
}

/** Witness by phone (order.md): what the keeper reads aloud from their own page, typed by the leaver; grade *said*. */
export function WitnessFields({ checklist, value, onValue, missing }: Props) {
  const say = useSay(windowWords);
  const people = peopleOf(checklist);
  const [read, setRead] = useState({ button: '', munchkin: '', account: '' });
  const change = (part: Partial<typeof read>) => {
    const next = { ...read, ...part };
    setRead(next);
    const full = Object.values(next).every((text) => text.trim() !== '');
    onValue({ text: full ? say('witnessReason', { ...people, ...next }) : '' });
  };
  return (
    <details
      class="fold"
      open={value !== null}
      onToggle={(event) => (event.currentTarget.open ? change({}) : onValue(null))}
    >
      <summary>{say('witness', people)}</summary>
      <p class="hint">{say('witnessText', people)}</p>
      <Field
        label={say('witnessButton')}
        value={read.button}
        onValue={(button) => change({ button })}
        most={60}
      />
      <Field
        label={say('witnessMunchkin')}
        value={read.munchkin}
        onValue={(munchkin) => change({ munchkin })}
        most={20}
      />
      <Field
        label={say('witnessAccount')}
        value={read.account}
        onValue={(account) => change({ account })}
        most={120}
        error={missing && value?.text === '' ? say('needWitness') : null}
      />
    </details>
  );
}
