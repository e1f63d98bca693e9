/** The facts: what a seat saw on a page, did there, or said. order.md names those of the handover. */
import type { RoomFactBody } from './roomfact.ts';
import type { RunFactBody } from './runfact.ts';

/** Munchkin ID, `123-ABC-456`; `000-…` is reserved for practice. */
export type TenantKey = string;
/** First 16 bytes of SHA-256 over the seat's public signing key, base64url. */
export type SeatId = string;
/** SHA-256 of the signed bytes, base64url. */
export type FactId = string;
/** Random, base64url; made by the leaver's seat when the handover is opened. */
export type HandoverId = string;

/** Somebody a fact names, as User Access shows them. `email` is lower case; '' where only a name is shown. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Public keys of a seat: uncompressed P-256 points, base64url. */
export interface PublicKeys {
  readonly sign: string;
  readonly agree: string;
}

/** One loaded document. `after` is the number of the seat's last fact when the document began to load. */
export interface DocRef {
  readonly id: string;
  readonly after: number;
}

/**
 * What the Marketo page tells about the signed-in admin (consoles.md, "What the page tells"):
 * Disconnect clickable, Connect clickable, Connect not clickable, or none of them with certainty.
 */
export type Connection = 'holds' | 'free' | 'blocked' | 'unclear';

/** How the tenant of a document is known: read on it, by an account tied to one, or named by the person. */
export type TenantSource = 'page' | 'account' | 'named';

/** The keeper's sighting as quoted in a message: all that the leaver's verdict needs, in the keeper's own numbers. */
export interface QuotedSighting {
  /** Number of the quoted `saw` fact. */
  readonly n: number;
  readonly doc: DocRef;
  readonly connection: Connection;
  /** Account as the page shows it, or null where it shows none. */
  readonly account: string | null;
  /** Number at which the challenge (or, in `checked`, the closing) arrived at this seat. */
  readonly received: number;
  /** Number of this seat's last click on Connect, 0 if none. */
  readonly lastConnect: number;
  /** This seat saw free, a trusted click on Connect, and Disconnect after a load, with no sign-out between. */
  readonly sawChange: boolean;
  readonly tenantBy: TenantSource;
  /** This seat has never known a second tenant. */
  readonly soleTenant: boolean;
}

/** A click that the guard knows: on the seat's own connection, on somebody's row, or on a user in User Management. */
export type GuardedControl = 'disconnect' | 'connect' | 'rowAccess' | 'removal';

export type FactBody =
  | RunFactBody
  | RoomFactBody
  /** The leaver starts; `planned` is an ISO date the two agreed on. */
  | {
      readonly kind: 'opened';
      readonly handover: HandoverId;
      readonly leaver: Person;
      readonly keeper: Person;
      readonly planned: string | null;
    }
  /** Message 1, and "Ask again" with a fresh challenge. Times are the leaver's clock, ms. */
  | {
      readonly kind: 'invited';
      readonly handover: HandoverId;
      readonly leaver: Person;
      readonly keeper: Person;
      readonly tenantName: string;
      readonly challenge: string;
      readonly expires: number;
      readonly keys: PublicKeys;
      /** Whom the leaver's seat knows as the first user invited to Sales, where it knows anybody. */
      readonly first?: readonly Person[];
    }
  /** A message of another seat arrived here; its number is what "loaded after it had arrived" counts from. */
  | {
      readonly kind: 'received';
      readonly fact: FactId;
      readonly from: SeatId;
      readonly message: 'invited' | 'replied' | 'closed' | 'checked' | 'shared' | 'hosted';
    }
  /** The keeper takes the role offered by an invitation. */
  | {
      readonly kind: 'joined';
      readonly handover: HandoverId;
      readonly invitation: FactId;
      readonly person: Person;
      readonly otherHandover: boolean;
    }
  /** Message 2. The promise binds the keeper's guard from the moment this fact is written. */
  | {
      readonly kind: 'replied';
      readonly handover: HandoverId;
      readonly challenge: string;
      readonly person: Person;
      readonly keys: PublicKeys;
      readonly sighting: QuotedSighting;
      readonly promise: boolean;
    }
  /** The digits were compared by voice: with the keeper's seat, or by the keeper with another seat of the leaver. */
  | {
      readonly kind: 'confirmed';
      readonly handover: HandoverId;
      readonly seat: SeatId;
      readonly otherHandover: boolean;
    }
  /** Message 3. */
  | { readonly kind: 'closed'; readonly handover: HandoverId; readonly outcome: 'disconnected' | 'brokenOff' }
  /** Message 4: the keeper looked again after the closing. */
  | { readonly kind: 'checked'; readonly handover: HandoverId; readonly sighting: QuotedSighting }
  /** The Marketo page, as shown to this seat. */
  | {
      readonly kind: 'saw';
      readonly doc: DocRef;
      readonly connection: Connection;
      readonly account: string | null;
      readonly tenantBy: TenantSource;
    }
  /** The row of somebody concerned under User Access. */
  | {
      readonly kind: 'sawRow';
      readonly doc: DocRef;
      readonly person: Person;
      readonly access: 'has' | 'none';
    }
  /**
   * A trusted click that was let through. `row` is whose row; `before` what the page showed at that moment; `press`
   * tells a click from the next one like it, so that one that is reported twice is recorded once; the dialog that
   * confirms a click has its name with `.ok` (a page loaded between the two tells nothing of what the click did).
   */
  | {
      readonly kind: 'clicked';
      readonly doc: DocRef;
      readonly press?: string;
      readonly control: GuardedControl;
      readonly row: string | null;
      readonly before: Connection;
    }
  /** The account in a document went away or changed. */
  | { readonly kind: 'signedOut'; readonly doc: DocRef; readonly account: string | null }
  /**
   * "I did it": a task said done, grade *said*. `stranger`: the digits differ, that seat is not the other's. `resume`:
   * the leaver began it at a machine that is gone, and left there already.
   */
  | { readonly kind: 'said'; readonly handover: HandoverId; readonly task: string }
  /** Undo of a said or noted fact of this seat. */
  | { readonly kind: 'withdrew'; readonly fact: FactId }
  /** Something to be remembered and shown again. `copied`: `text` is the kind of the message that was copied, e.g. `replied`. */
  | {
      readonly kind: 'noted';
      readonly handover: HandoverId;
      readonly topic: 'workspace' | 'firstInvited' | 'copied';
      readonly text: string;
    }
  /** One held click released by the person, for one document. */
  | {
      readonly kind: 'overrode';
      readonly doc: DocRef;
      readonly control: GuardedControl;
      readonly row: string | null;
      readonly reason: string;
    };

export type FactKind = FactBody['kind'];
export type BodyOf<K extends FactKind> = Extract<FactBody, { kind: K }>;

/** A kind that a newer version wrote: kept and passed on, never releases. */
export interface UnknownBody {
  readonly kind: 'unknown';
  readonly original: string;
}

/** A fact as the checklist reads it. Within a seat `n` gives the order; `at` is that seat's own clock, ms, for showing only. */
export interface Fact<B = FactBody | UnknownBody> {
  readonly id: FactId;
  readonly tenant: TenantKey;
  readonly seat: SeatId;
  readonly n: number;
  readonly at: number;
  readonly body: B;
}

/** A fact as it is stored and sent: the exact signed text (JSON of `{v,tenant,seat,n,at,body}`) and its signature, base64url. */
export interface SignedFact {
  readonly text: string;
  readonly sig: string;
}
