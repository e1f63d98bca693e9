/** The facts of a room: who opened and entered it, what each granted to whom, and how that ended. None releases anything. */
import type { FactId, Person, PublicKeys, SeatId } from './fact.ts';

/** Random, base64url; made by the host. */
export type RoomId = string;

/** What one member lets another one do: see the checklist, point at a control, see the masked page. */
export type Grant = 'follow' | 'point' | 'view';

export type RoomRole = 'customer' | 'csm';

/** By the person's own word, by its time, by the console's end, or because somebody was removed. */
export type GrantEnd = 'asked' | 'time' | 'closed' | 'removed';

export type RoomFactBody =
  /**
   * A room is opened; the fact is its invitation. `lobby`: 32 random bytes, base64url, by which its topics are named and
   * its members find each other. It opens nothing that is granted: that is sealed to each member's own key.
   */
  | {
      readonly kind: 'hosted';
      readonly room: RoomId;
      readonly lobby: string;
      /** Address of the broker, `wss://…`. */
      readonly relay: string;
      readonly host: Person;
      readonly tenantName: string;
      readonly keys: PublicKeys;
      /** ms of the host's clock, until which somebody may enter. */
      readonly expires: number;
      /** The room of the same host that this one takes the place of: somebody was removed there. */
      readonly follows?: RoomId;
    }
  | {
      readonly kind: 'entered';
      readonly room: RoomId;
      readonly hosted: FactId;
      readonly person: Person;
      readonly role: RoomRole;
    }
  /** `until`: ms of this machine's clock. */
  | {
      readonly kind: 'granted';
      readonly room: RoomId;
      readonly seat: SeatId;
      readonly grant: Grant;
      readonly until: number;
    }
  /** `grant` null: all that was granted to that seat. */
  | {
      readonly kind: 'ended';
      readonly room: RoomId;
      readonly seat: SeatId;
      readonly grant: Grant | null;
      readonly why: GrantEnd;
    }
  /** The digits were compared by voice with this member, and are the same. */
  | { readonly kind: 'compared'; readonly room: RoomId; readonly seat: SeatId }
  /** This seat left the room; the host's leaving closes it. */
  | { readonly kind: 'left'; readonly room: RoomId };
