/**
 * Letters that came by a room: taken in as if they had been pasted, except where a person must decide; those are
 * offered. What releases anything is judged where every pasted message is.
 */
import type { RoomOffer } from '../../lib/calls/room.ts';
import type { Refusal } from '../../lib/calls/screen.ts';
import type { Member, Room } from '../../lib/room/room.ts';
import { type Core, tenantState } from './core.ts';
import { type Opened, openMessage, previewMessage, receiveMessage } from './receiving.ts';
import { enterRoom } from './rooms.ts';

/** What will never be taken in, however often it comes. Others may only be early. */
const FINAL: readonly Refusal[] = ['already', 'own', 'otherSeat', 'broken', 'truncated', 'forged', 'empty'];

export class RoomInbox {
  readonly #done = new Set<string>();
  readonly #offers = new Map<string, RoomOffer>();

  /** What waits for the person's word, of one room. */
  offers(room: Room): readonly RoomOffer[] {
    return [...this.#offers.values()].filter((offer) => offer.room === room.stand.room);
  }

  /** Takes in what can be; true where something was. */
  async take(core: Core, room: Room): Promise<boolean> {
    const { id: me } = await core.ledger.seat();
    let taken = false;
    for (const from of room.members)
      for (const { to, code } of from.post.text.letters) {
        if (to !== me || this.#done.has(code)) continue;
        const before = this.#offers.get(code);
        taken = (await this.#takeOne(core, room, from, code)) || taken;
        // Offered anew it is another one; it stands on the screen all the while.
        if (this.#offers.get(code) === before) this.#offers.delete(code);
      }
    return taken;
  }

  async #takeOne(core: Core, room: Room, from: Member, code: string): Promise<boolean> {
    const { tenant } = room.stand;
    const opened = await openMessage(core, { text: code, here: tenant });
    if (typeof opened === 'string') {
      if (FINAL.includes(opened)) this.#done.add(code);
      return false;
    }
    // Nobody brings another's letter.
    if (opened.carried.fact.seat !== from.seat) {
      this.#done.add(code);
      return false;
    }
    if (opened.body.kind === 'hosted') return this.#follow(core, room, opened);
    if (await isForPerson(core, opened)) {
      const answer = await previewMessage(core, { call: 'preview', text: code, here: tenant });
      if (answer.ok && answer.preview)
        this.#offers.set(code, {
          room: room.stand.room,
          from: from.person,
          text: code,
          preview: answer.preview,
        });
      return false;
    }
    const receive = { call: 'receive', text: code, here: tenant, name: '', otherHandover: false } as const;
    return (await receiveMessage(core, receive)).ok;
  }

  /** The host goes on in another room: whoever may stay follows. */
  async #follow(core: Core, { stand }: Room, { carried, body }: Opened): Promise<boolean> {
    if (body.kind !== 'hosted' || body.follows !== stand.room || carried.fact.seat !== stand.host)
      return false;
    const { person, role } = stand;
    return (await core.exclusively(() => enterRoom(core, carried, body, { person, role }))).ok;
  }
}

/** Joining a handover, and taking a part, is theirs to decide. */
async function isForPerson(core: Core, { carried, body }: Opened): Promise<boolean> {
  const { facts, me, runs } = await tenantState(core, carried.fact.tenant);
  if (body.kind === 'shared') return !runs.some(({ run }) => run === body.run);
  return (
    body.kind === 'invited' &&
    !facts.some(
      (fact) => fact.seat === me && fact.body.kind === 'joined' && fact.body.handover === body.handover,
    )
  );
}
