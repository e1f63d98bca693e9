import { useState } from 'preact/hooks';
import type { MemberView, RoomView } from '../../lib/calls/room.ts';
import type { Grant } from '../../lib/checklist/roomfact.ts';
import { GRANTS } from '../../lib/checklist/rooms.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Choice } from '../control/Choice.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { clock } from '../screen/when.ts';
import { MemberDigits } from './MemberDigits.tsx';

/** How long something may be granted, minutes. */
const TIMES = ['15', '60', '240'] as const;
const TEXTS = { follow: 'followText', point: 'pointText', view: 'viewText' } as const;

interface Props {
  readonly room: RoomView;
  readonly member: MemberView;
  readonly onBack: () => void;
}

/** What one member may see and do: each granted by itself, for a time, and ended by one click. */
export function MemberScreen({ room, member, onBack }: Props) {
  const say = useSay(roomWords);
  const { language, now } = useScreen();
  const { busy, failure, run } = useCalling();
  const [minutes, setMinutes] = useState<(typeof TIMES)[number]>('60');
  const { seat, given, compared } = member;
  const name = nameOf(member.person);
  const to = { room: room.room, seat };
  const isOn = (grant: Grant): boolean => (given[grant] ?? 0) > now();
  const remove = async () => {
    if (await run({ call: 'removeMember', ...to })) onBack();
  };
  return (
    <Page title={say('memberTitle', { name })} onBack={onBack}>
      <p class="lead">{say('memberLead')}</p>
      <Choice
        question={say('howLong')}
        value={minutes}
        onValue={setMinutes}
        options={TIMES.map((value) => ({
          value,
          label:
            Number(value) > 60
              ? say('hours', { n: Number(value) / 60 })
              : say('minutes', { n: Number(value) }),
        }))}
      />
      {GRANTS.map((grant) => (
        <section class="grant" key={grant} aria-label={say(grant)}>
          <h2 class="grant-name">{say(grant)}</h2>
          <p class="hint">{say(TEXTS[grant])}</p>
          {isOn(grant) ? (
            <div class="grant-on">
              <span>{say('until', { time: clock(given[grant] ?? 0, language) })}</span>
              <Button
                busy={busy}
                name={say('stopNamed', { what: say(grant) })}
                onPress={() => void run({ call: 'endGrant', ...to, grant })}
              >
                {say('stop')}
              </Button>
            </div>
          ) : grant === 'view' && !compared ? (
            <MemberDigits
              member={member}
              busy={busy}
              onSame={() => void run({ call: 'compareMember', ...to })}
              onDiffer={room.hosting ? () => void remove() : null}
            />
          ) : (
            <Button
              busy={busy}
              name={say('allowNamed', { what: say(grant) })}
              onPress={() => void run({ call: 'grant', ...to, grant, minutes: Number(minutes) })}
            >
              {say('allow')}
            </Button>
          )}
        </section>
      ))}
      <Failure failure={failure} />
      <div class="quiet-row">
        {GRANTS.some(isOn) && (
          <Button look="quiet" busy={busy} onPress={() => void run({ call: 'endGrant', ...to, grant: null })}>
            {say('stopAll')}
          </Button>
        )}
        {room.hosting && (
          <Button look="quiet" busy={busy} onPress={() => void remove()}>
            {say('remove', { name })}
          </Button>
        )}
      </div>
      {room.hosting && <p class="hint">{say('removeText', { name })}</p>}
    </Page>
  );
}
