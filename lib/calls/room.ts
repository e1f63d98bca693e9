/** What screens ask of rooms, and what they are shown of them. Plain data. */
import type { Checklist } from '../checklist/checklist.ts';
import type { Person, SeatId, TenantKey } from '../checklist/fact.ts';
import type { Grant, RoomId, RoomRole } from '../checklist/roomfact.ts';
import type { Grants } from '../checklist/rooms.ts';
import type { RunChecklist } from '../checklist/run.ts';
import type { ConsoleId, ControlRef, PlaceId } from '../consoles/console.ts';
import type { Preview } from './screen.ts';

export type RoomCall =
  /** Opens a room of a tenant over the relay of the options; the answer's text is the invitation to send. */
  | {
      readonly call: 'host';
      readonly tenant: TenantKey;
      readonly tenantName: string;
      readonly person: Person;
    }
  /** All rooms; `room`: with what its members let this seat see. */
  | { readonly call: 'rooms'; readonly room: RoomId | null }
  /** The invitation once more. */
  | { readonly call: 'inviteToRoom'; readonly room: RoomId }
  | {
      readonly call: 'grant';
      readonly room: RoomId;
      readonly seat: SeatId;
      readonly grant: Grant;
      readonly minutes: number;
    }
  /** null: all of that member. */
  | { readonly call: 'endGrant'; readonly room: RoomId; readonly seat: SeatId; readonly grant: Grant | null }
  /** The digits of `MemberView` were compared by voice. */
  | { readonly call: 'compareMember'; readonly room: RoomId; readonly seat: SeatId }
  /** The host goes on in another room with all but this one. */
  | { readonly call: 'removeMember'; readonly room: RoomId; readonly seat: SeatId }
  | { readonly call: 'leaveRoom'; readonly room: RoomId }
  /** Points at a control at the place where that member is; null takes the ring away. Refused unless granted. */
  | {
      readonly call: 'point';
      readonly room: RoomId;
      readonly seat: SeatId;
      readonly ref: ControlRef | null;
    }
  /** Reminds a member, in words of Handrail, that it is their turn. */
  | { readonly call: 'nudge'; readonly room: RoomId; readonly seat: SeatId }
  /** The relay's address for rooms of this browser, null for none. Refused where a managed setting names another. */
  | { readonly call: 'setRelay'; readonly relay: string | null };

export interface MemberView {
  readonly seat: SeatId;
  readonly person: Person;
  readonly role: RoomRole;
  readonly host: boolean;
  /** Connected now, as the broker says. */
  readonly here: boolean;
  /** ms of this machine's clock; null: nothing heard yet. */
  readonly heard: number | null;
  /** Twelve digits in groups of four; null while they are worked out. */
  readonly digits: string | null;
  readonly compared: boolean;
  /** What this seat lets them do, and what they let this seat do. */
  readonly given: Grants;
  readonly got: Grants;
  /** Where they are and what is due there; null unless *follow* is granted and a console is open. */
  readonly now: MemberNow | null;
  /** What can be pointed at on their page, by name; none unless *point* is granted. */
  readonly controls: readonly ControlRef[];
  /** They have reminded this seat, ms of this machine's clock; null: not since it acted. */
  readonly nudged: number | null;
}

/** What a member's page is at, in that member's own language. */
export interface MemberNow {
  readonly console: ConsoleId;
  readonly place: PlaceId | null;
  /** The current prompt as their card says it; null: none. */
  readonly instruction: string | null;
  readonly target: ControlRef | null;
  readonly found: 'one' | 'many' | 'none' | null;
  /** Controls that can be pointed at there, by name: what is found on their page. */
  readonly controls: readonly ControlRef[];
}

/** A message that came by a room and waits for the person's word; taken in like a pasted one. */
export interface RoomOffer {
  readonly room: RoomId;
  readonly from: Person;
  readonly text: string;
  readonly preview: Preview;
}

/** What an invitation to a room says. */
export interface RoomPreview {
  readonly ok: true;
  readonly message: 'hosted';
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly room: RoomId;
  readonly from: Person;
  /** Host of the relay's address. */
  readonly relay: string;
  /** The company's setting allows no other relay than its own, and this is another. */
  readonly forbidden: boolean;
  readonly expires: number;
}

/** The relay of this browser. `managed`: by the company's setting, and none but that. */
export interface RelayView {
  readonly address: string | null;
  readonly managed: boolean;
}

/** What the desk is shown: all rooms, and what the members of one of them let this seat see. */
export interface RoomsView {
  readonly rooms: readonly RoomView[];
  readonly followed: readonly Followed[];
}

export interface RoomView {
  readonly room: RoomId;
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly practice: boolean;
  /** Host of the relay's address. */
  readonly relay: string;
  readonly hosting: boolean;
  /** `off`: no connection is wanted (left, or no relay allowed); `lost`: it is tried again. */
  readonly state: 'connecting' | 'live' | 'lost' | 'off';
  readonly members: readonly MemberView[];
}

/** What a member who granted *follow* shows: their checklists as they see them. */
export interface Followed {
  readonly seat: SeatId;
  readonly checklist: Checklist | null;
  readonly runs: readonly RunChecklist[];
}
