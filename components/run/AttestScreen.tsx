import { useState } from 'preact/hooks';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { dayOf } from '../screen/when.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly checklist: RunChecklist;
  readonly what: string;
  readonly onBack: () => void;
}

/** Somebody vouches for a prerequisite: who, and when. */
export function AttestScreen({ checklist, what, onBack }: Props) {
  const say = useSay(runWords);
  const { language, now } = useScreen();
  const { busy, failure, run } = useCalling();
  const known = checklist.attested.find((one) => one.what === what)?.by;
  const manager = checklist.parts.find(({ persona }) => persona === checklist.attestor)?.person.name ?? '';
  const [name, setName] = useState(known?.name ?? manager);
  const [on, setOn] = useState(known?.on ?? dayOf(now()));
  const [presses, setPresses] = useState(0);
  const wrongName = name.trim() === '' ? say('needName') : null;
  const wrongDate = /^\d{4}-\d{2}-\d{2}$/.test(on) ? null : say('needDate');
  const save = async () => {
    setPresses(presses + 1);
    if (wrongName !== null || wrongDate !== null) return;
    if (await run({ call: 'attest', run: checklist.run, what, name: name.trim(), on })) onBack();
  };
  const { title = what, how = '' } = wordsOf(checklist.course, language)?.attested[what] ?? {};
  return (
    <Page
      title={title}
      onBack={onBack}
      complaint={presses}
      foot={
        <Button look="primary" busy={busy} onPress={() => void save()}>
          {say('save')}
        </Button>
      }
    >
      <p class="lead">{how}</p>
      <Field
        label={say('attestName')}
        value={name}
        onValue={setName}
        most={80}
        error={presses > 0 ? wrongName : null}
      />
      <Field
        label={say('attestOn')}
        type="date"
        value={on}
        onValue={setOn}
        error={presses > 0 ? wrongDate : null}
      />
      <Failure failure={failure} />
    </Page>
  );
}
