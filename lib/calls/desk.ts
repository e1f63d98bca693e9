/** What the desk asks of the worker, and what it is shown. Plain data. */
import type { TenantKey } from '../checklist/fact.ts';
import type { Handed, Note } from '../desk/entry.ts';
import type { TenantLine } from './line.ts';

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

/** The desk watches all of them. */
export interface DeskWatch {
  readonly desk: 'watch';
}

/** Of many tenants only what has changed is sent. */
export interface DeskNews {
  /** These are all; else the others are as they were. */
  readonly whole: boolean;
  readonly rows: readonly DeskRow[];
  readonly gone: readonly TenantKey[];
  /** The screen is shared in a call: nobody is shown. */
  readonly presenting: boolean;
}
