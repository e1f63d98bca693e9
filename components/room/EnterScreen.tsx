import { useState } from 'preact/hooks';
import type { RoomPreview } from '../../lib/calls/room.ts';
import type { Person, TenantKey } from '../../lib/checklist/fact.ts';
import type { RoomRole } from '../../lib/checklist/roomfact.ts';
import { nameOf, shorten } from '../../lib/guide/name.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Choice } from '../control/Choice.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { Practice } from '../tenant/Practice.tsx';
import { isNamed, named, Who } from './Who.tsx';

interface Props {
  readonly preview: RoomPreview;
  readonly text: string;
  readonly here: TenantKey | null;
  readonly onBack: () => void;
  readonly onAccepted: () => void;
}

/** An invitation to a room: who invites, to which relay, and as whom one enters. */
export function EnterScreen({ preview, text, here, onBack, onAccepted }: Props) {
  const say = useSay(roomWords);
  const { busy, failure, run } = useCalling();
  const [who, setWho] = useState<Person>({ name: '', email: '' });
  const [role, setRole] = useState<RoomRole | null>(null);
  const [presses, setPresses] = useState(0);
  const from = nameOf(preview.from);
  const enter = async () => {
    setPresses(presses + 1);
    if (!isNamed(who) || role === null) return;
    const person = named(who);
    const call = { call: 'receive', text, here, name: person.name, otherHandover: false } as const;
    if (await run({ ...call, enters: { person, role } })) onAccepted();
  };
  return (
    <Page
      title={say('enterTitle')}
      onBack={onBack}
      complaint={presses}
      foot={
        preview.forbidden ? null : (
          <Button look="primary" busy={busy} onPress={() => void enter()}>
            {say('enter')}
          </Button>
        )
      }
    >
      <section class="preview" role="status" aria-live="polite">
        <h2>{say('enterLead', { from })}</h2>
        <dl>
          <dt>{say('from')}</dt>
          <dd>
            {from}
            <span class="second">{preview.from.email}</span>
          </dd>
          <dt>{say('forTenant')}</dt>
          <dd>
            {shorten(preview.tenantName || preview.tenant)} <Practice tenant={preview.tenant} />
            <span class="second">{preview.tenant}</span>
          </dd>
          <dt>{say('relay')}</dt>
          <dd>
            {preview.relay}
            <span class="second">{say('relayText')}</span>
          </dd>
        </dl>
      </section>
      {preview.forbidden ? (
        <Notice tone="warn" title={say('forbidden')}>
          <p>{say('forbiddenText', { from })}</p>
        </Notice>
      ) : (
        <>
          <Choice
            question={say('as')}
            value={role}
            onValue={setRole}
            options={[
              { value: 'customer', label: say('asCustomer') },
              { value: 'csm', label: say('asCsm') },
            ]}
            error={presses > 0 && role === null ? say('needRole') : null}
          />
          <Who value={who} onValue={setWho} pressed={presses > 0} />
        </>
      )}
      <Failure failure={failure} />
    </Page>
  );
}
