/** What the rooms need of whoever runs them. */
import type { MemberNow } from '../calls/room.ts';
import type { TenantKey } from '../checklist/fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Connect } from '../relay/relay.ts';
import type { ScreenLanguage } from '../words/language.ts';
import type { Letter, Member, Room } from './room.ts';
import type { Live } from './schema.ts';

export interface RoomsHost {
  readonly ledger: Ledger;
  readonly connect: Connect;
  readonly language: ScreenLanguage;
  /** This machine's clock, ms. */
  readonly now: () => number;
  /** A relay that may be used here. */
  readonly allowed: (address: string) => Promise<boolean>;
  /** Where this person is in a tenant's consoles. */
  readonly nowOf: (tenant: TenantKey) => Promise<MemberNow | null>;
  /** Takes in the members' letters, and gives what there is to tell them, in the codes in which it would be pasted. */
  readonly letters: (room: Room) => Promise<readonly Letter[]>;
  readonly heard: (room: Room, from: Member, body: Live) => void;
  /** Something is to be shown. */
  readonly changed: () => void;
  /** `sync` is to be called then (ms of this machine's clock; null: not by the time), and now and then while any is open. */
  readonly wake: (at: number | null, open: boolean) => void;
}
