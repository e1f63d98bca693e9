import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import { windowWords } from '../../lib/words/popup-window.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import { tenantAddress } from './address.ts';
import { Harm } from './Harm.tsx';
import { munchkinFrom } from './munchkin.ts';
import { type Witnessed, WitnessFields } from './WitnessFields.tsx';

interface Props {
  readonly view: PopupView;
  readonly doc: string;
}

/** Releases one held click: who would be cut off, the Munchkin ID typed, a reason; recorded as a fact. */
export function OverrideWindow({ view, doc }: Props) {
  const say = useSay(windowWords);
  const { surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [witness, setWitness] = useState<Witnessed | null>(null);
  const [presses, setPresses] = useState(0);
  const pressed = presses > 0;
  const [released, setReleased] = useState(false);
  const title = say('overrideTitle');
  const leave = (word: 'closeWindow' | 'keepHeld') => (
    <Button look="primary" onPress={() => surface.close()}>
      {say(word)}
    </Button>
  );

  if (released)
    return (
      <Page title={title} foot={leave('closeWindow')}>
        <Notice tone="good">{say('released')}</Notice>
      </Page>
    );
  if (view.doc === null || view.doc.held === null)
    return (
      <Page title={title} foot={leave('closeWindow')}>
        <Notice tone="info">{say('gone')}</Notice>
      </Page>
    );
  if (view.doc.overrideForbidden !== null)
    return (
      <Page title={title} foot={leave('keepHeld')}>
        <Notice tone="warn" title={say('forbiddenTitle')}>
          <p>
            <Rich text={say('forbiddenText', { who: view.doc.overrideForbidden })} />
          </p>
        </Notice>
        <Harm view={view} doc={view.doc} />
      </Page>
    );

  const { tenant } = view.doc;
  if (tenant === null)
    return (
      <Page
        title={title}
        foot={
          <>
            {leave('keepHeld')}
            <Button onPress={() => surface.open(tenantAddress(doc))}>{say('tenantTitle')}</Button>
          </>
        }
      >
        <p class="lead">{say('overrideSafe')}</p>
        <Notice tone="warn">{say('tenantNeeded')}</Notice>
      </Page>
    );
  const munchkin = munchkinFrom(typed);
  const wrongId = munchkin === null ? say('needMunchkin') : munchkin === tenant ? null : say('wrongMunchkin');
  const why = witness === null ? reason.trim() : witness.text;
  const release = async () => {
    setPresses(presses + 1);
    if (wrongId !== null || munchkin === null || why === '') return;
    if (await run({ call: 'override', doc, munchkin, reason: why })) setReleased(true);
  };
  return (
    <Page
      title={title}
      complaint={presses}
      foot={
        <>
          {leave('keepHeld')}
          <Button look="risky" busy={busy} onPress={() => void release()}>
            {say('release')}
          </Button>
        </>
      }
    >
      <p class="lead">{say('overrideSafe')}</p>
      <Harm view={view} doc={view.doc} />
      <Field
        label={say('typeMunchkin')}
        hint={say('typeMunchkinHint')}
        value={typed}
        onValue={setTyped}
        most={20}
        error={pressed ? wrongId : null}
      />
      {witness === null && (
        <Field
          label={say('reason')}
          hint={say('reasonHint')}
          value={reason}
          onValue={setReason}
          rows={3}
          most={500}
          error={pressed && why === '' ? say('needReason') : null}
        />
      )}
      {view.checklist !== null && (
        <WitnessFields checklist={view.checklist} value={witness} onValue={setWitness} missing={pressed} />
      )}
      <p class="hint">{say('releaseHint')}</p>
      <Failure failure={failure} />
    </Page>
  );
}
