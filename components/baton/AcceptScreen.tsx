import { useState } from 'preact/hooks';
import type { HandoverPreview } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { nameOf, shorten } from '../../lib/guide/name.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { type OtherAnswer, OtherHandover } from './OtherHandover.tsx';
import { PreviewCard } from './PreviewCard.tsx';

interface Props {
  readonly preview: HandoverPreview;
  readonly text: string;
  readonly here: TenantKey | null;
  readonly checklist: Checklist | null;
  readonly onBack: () => void;
  readonly onAccepted: () => void;
}

/** The preview of a message that is in order. Joining asks for a name and about other handovers; the rest is accepted. */
export function AcceptScreen({ preview, text, here, checklist, onBack, onAccepted }: Props) {
  const say = useSay(popupBatonWords);
  const { busy, failure, run } = useCalling();
  const joins = preview.message === 'invited' && !hasJoined(checklist, preview.tenant);
  const [name, setName] = useState(preview.to.name);
  const [other, setOther] = useState<OtherAnswer>(null);
  const [presses, setPresses] = useState(0);
  const pressed = presses > 0;
  const from = nameOf(preview.from);

  const accept = async () => {
    setPresses(presses + 1);
    if (joins && (name.trim() === '' || other !== 'no')) return;
    const answer = await run({
      call: 'receive',
      text,
      here,
      name: (joins ? name : preview.to.name).trim(),
      otherHandover: false,
    });
    if (answer) onAccepted();
  };

  return (
    <Page
      title={say('previewTitle')}
      onBack={onBack}
      complaint={presses}
      foot={
        <Button look="primary" busy={busy} onPress={() => void accept()}>
          {say(joins ? 'join' : 'accept')}
        </Button>
      }
    >
      <PreviewCard preview={preview} />
      {joins && (
        <>
          <Field
            label={say('yourName')}
            hint={say('yourNameHint', { from })}
            value={name}
            onValue={setName}
            most={80}
            complete="name"
            error={pressed && name.trim() === '' ? say('needName') : null}
          />
          <OtherHandover
            tenant={shorten(preview.tenantName || preview.tenant)}
            value={other}
            onValue={setOther}
            missing={pressed}
          />
          <p class="hint">{say('genuine', { from })}</p>
        </>
      )}
      <Failure failure={failure} />
    </Page>
  );
}

/** "Ask again" reaches a keeper who has joined already: the questions were answered then. */
const hasJoined = (checklist: Checklist | null, tenant: string): boolean =>
  checklist !== null &&
  checklist.tenant === tenant &&
  checklist.me === 'keeper' &&
  checklist.status === 'running' &&
  checklist.keeper.seat !== null;
