/** What the desk asks of the worker, and what it is shown. Plain data. */
import type { TenantKey } from '../checklist/fact.ts';
import type { Handed, Note } from '../desk/entry.ts';
import type { Followed, RoomView } from './room.ts';
import type { TenantLine } from './screen.ts';

export type DeskCall =
  /** The desk's own note of a tenant, kept on this machine; '' takes it away. */
  | { readonly call: 'noteTenant'; readonly tenant: TenantKey; readonly text: string }
  /** Takes in the file of a colleague; the answer's text is the name by which that is undone. */
  | { readonly call: 'takeIn'; readonly file: string }
  | { readonly call: 'putBack'; readonly batch: string };

/** A tenant on the desk. */
export interface DeskRow {
  readonly tenant: TenantKey;
  readonly tenantName: string;
  /** null: nothing is known of a procedure here. */
  readonly line: TenantLine | null;
  readonly note: Note | null;
  readonly handed: Omit<Handed, 'before'> | null;
}

/** What the desk watches: everybody, and one tenant with what its rooms let this seat see. */
export interface DeskWatch {
  readonly desk: 'watch';
  readonly tenant: TenantKey | null;
}

/** Of many tenants only what has changed is sent. */
export interface DeskNews {
  /** These are all; else the others are as they were. */
  readonly whole: boolean;
  readonly rows: readonly DeskRow[];
  readonly gone: readonly TenantKey[];
  readonly rooms: readonly RoomView[];
  /** Of the tenant that is watched. */
  readonly followed: readonly Followed[];
  /** The screen is shared in a call: nobody is shown. */
  readonly presenting: boolean;
}
