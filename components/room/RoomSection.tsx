import type { RoomOffer, RoomView } from '../../lib/calls/room.ts';
import type { SeatId } from '../../lib/checklist/fact.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { MemberItem } from './MemberItem.tsx';

interface Props {
  readonly rooms: readonly RoomView[];
  readonly offers: readonly RoomOffer[];
  readonly onMember: (room: RoomId, seat: SeatId) => void;
  readonly onInvite: (room: RoomId) => void;
  readonly onOffer: (offer: RoomOffer) => void;
}

/** The rooms of the tenant: who is in them, and who sees what. Nothing where there is none. */
export function RoomSection({ rooms, offers, onMember, onInvite, onOffer }: Props) {
  const say = useSay(roomWords);
  const { busy, failure, run } = useCalling();
  return (
    <>
      {offers.map((offer) => (
        <Notice key={offer.text} tone="info" title={say('offerTitle')}>
          <p>{say('offer', { from: nameOf(offer.from) })}</p>
          <Button onPress={() => onOffer(offer)}>{say('look')}</Button>
        </Notice>
      ))}
      {rooms.map((room) => (
        <section class="room" key={room.room} aria-label={say('title')}>
          <h2 class="small-title">{say('title')}</h2>
          <p class={`room-state ${room.state}`} role="status">
            {room.state === 'live'
              ? `${say('live')} · ${say('with', { relay: room.relay })}`
              : say(room.state)}
          </p>
          {room.members.length === 0 && <p class="hint">{say('nobody')}</p>}
          <ul class="plain-list">
            {room.members.map((member) => (
              <MemberItem
                key={member.seat}
                room={room}
                member={member}
                onOpen={() => onMember(room.room, member.seat)}
              />
            ))}
          </ul>
          <div class="quiet-row">
            {room.hosting && (
              <Button look="quiet" onPress={() => onInvite(room.room)}>
                {say('invite')}
              </Button>
            )}
            <Button look="quiet" busy={busy} onPress={() => void run({ call: 'leaveRoom', room: room.room })}>
              {say(room.hosting ? 'close' : 'leave')}
            </Button>
          </div>
          <Failure failure={failure} />
        </section>
      ))}
    </>
  );
}
