import { useState } from 'preact/hooks';
import type { RelayView } from '../../lib/calls/room.ts';
import type { Person, TenantKey } from '../../lib/checklist/fact.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { OPTIONS } from '../options/address.ts';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { RoomLetter } from './RoomLetter.tsx';
import { isNamed, named, Who } from './Who.tsx';

interface Props {
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly relay: RelayView;
  /** As the checklist knows this person; empty where it does not. */
  readonly me: Person;
  readonly onBack: () => void;
}

/** Opens a room, and gives out its invitation. */
export function HostScreen({ tenant, tenantName, relay, me, onBack }: Props) {
  const say = useSay(roomWords);
  const { surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const [who, setWho] = useState(me);
  const [presses, setPresses] = useState(0);
  const [text, setText] = useState<string | null>(null);
  if (text !== null) return <RoomLetter text={text} busy={busy} failure={failure} onBack={onBack} />;
  if (relay.address === null)
    return (
      <Page title={say('hostTitle')} onBack={onBack}>
        <p class="lead">{say('hostLead')}</p>
        <Notice tone="info" title={say(relay.managed ? 'relayManagedNone' : 'hostNone')}>
          {!relay.managed && <p>{say('hostNoneText')}</p>}
          {!relay.managed && <Button onPress={() => surface.open(OPTIONS)}>{say('hostOptions')}</Button>}
        </Notice>
      </Page>
    );
  const open = async () => {
    setPresses(presses + 1);
    if (!isNamed(who)) return;
    const answer = await run({ call: 'host', tenant, tenantName, person: named(who) });
    if (answer?.text !== undefined) setText(answer.text);
  };
  return (
    <Page
      title={say('hostTitle')}
      onBack={onBack}
      complaint={presses}
      foot={
        <Button look="primary" busy={busy} onPress={() => void open()}>
          {say('open')}
        </Button>
      }
    >
      <p class="lead">{say('hostLead')}</p>
      <Who value={who} onValue={setWho} pressed={presses > 0} />
      <p class="hint">{say('hostRelay', { relay: new URL(relay.address).host })}</p>
      <Failure failure={failure} />
    </Page>
  );
}
