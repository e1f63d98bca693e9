import type { Followed, RoomView } from '../../lib/calls/room.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { useSay } from '../screen/say.ts';
import { Member } from './Member.tsx';

interface Props {
  /** Rooms of one customer. */
  readonly rooms: readonly RoomView[];
  readonly followed: readonly Followed[];
}

const STATES = {
  live: 'relayLive',
  lost: 'relayLost',
  connecting: 'relayConnecting',
  off: 'relayOff',
} as const;

/** Everybody in a customer's rooms. */
export function Rooms({ rooms, followed }: Props) {
  const say = useSay(deskWords);
  return (
    <>
      {rooms.map((room) => (
        <section key={room.room} class="desk-room" aria-label={say('members')}>
          <div class="desk-room-head">
            <h2 class="small-title">{say('members')}</h2>
            <p class={`second desk-relay ${room.state}`} role="status">
              {say(STATES[room.state], { relay: room.relay })}
            </p>
          </div>
          <ul>
            {room.members.map((member) => (
              <Member
                key={member.seat}
                room={room}
                member={member}
                followed={followed.find(({ seat }) => seat === member.seat) ?? null}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
