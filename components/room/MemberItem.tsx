import type { MemberView, RoomView } from '../../lib/calls/room.ts';
import { GRANTS } from '../../lib/checklist/rooms.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { clock, when } from '../screen/when.ts';

const GOT = { follow: 'gotFollow', point: 'gotPoint', view: 'gotView' } as const;

interface Props {
  readonly room: RoomView;
  readonly member: MemberView;
  readonly onOpen: () => void;
}

/** A member: here or not, what they may see of this person's (each ends by one click), and what they let this one see. */
export function MemberItem({ room, member, onOpen }: Props) {
  const say = useSay(roomWords);
  const { language, now } = useScreen();
  const { busy, failure, run } = useCalling();
  const { seat, person, role, host, here, heard, given, got, nudged } = member;
  const name = nameOf(person);
  const open = (until: number | null): until is number => until !== null && until > now();
  const mine = GRANTS.filter((grant) => open(given[grant]));
  const theirs = GRANTS.filter((grant) => open(got[grant]));
  const presence = here
    ? say('here')
    : heard === null
      ? say('away')
      : say('heard', { time: when(heard, now(), language) });
  return (
    <li class="member">
      <p class="member-name">
        <span class={here ? 'dot here' : 'dot'} aria-hidden="true" />
        {name}
        <span class="second">
          {[say(role), host ? say('host') : '', presence].filter(Boolean).join(' · ')}
        </span>
      </p>
      {nudged !== null && (
        <p class="nudged" role="status">
          {say('nudged', { name })}
        </p>
      )}
      {mine.length === 0 ? (
        <p class="hint">{say('seesNothing', { name })}</p>
      ) : (
        <>
          <p class="second">{say('sees', { name })}</p>
          <ul class="grants">
            {mine.map((grant) => (
              <li key={grant}>
                <span>
                  {say(grant)}
                  <span class="second"> {say('until', { time: clock(given[grant] ?? 0, language) })}</span>
                </span>
                <Button
                  busy={busy}
                  name={say('stopNamed', { what: say(grant) })}
                  onPress={() => void run({ call: 'endGrant', room: room.room, seat, grant })}
                >
                  {say('stop')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {theirs.length > 0 && (
        <p class="second">
          {say('showsYou', { name })}: {theirs.map((grant) => say(GOT[grant])).join(', ')}
        </p>
      )}
      <Button look="quiet" onPress={onOpen}>
        {say('change', { name })}
      </Button>
      <Failure failure={failure} />
    </li>
  );
}
