/** What follows from a tenant's facts: the checklist, the next step, and the verdict on a click. Types only. */
import type {
  Connection,
  DocRef,
  FactId,
  GuardedControl,
  HandoverId,
  Person,
  SeatId,
  TenantKey,
} from './fact.ts';

export type Role = 'leaver' | 'keeper';
export type TaskId = string;

/** Who witnessed a proof: the seat it is about, another seat's page, or a person's word. */
export type Grade = 'seen' | 'seenByOther' | 'said';

export interface Proof {
  readonly grade: Grade;
  readonly seat: SeatId;
  /** Clock of that seat, ms; for showing only. */
  readonly at: number;
  readonly facts: readonly FactId[];
}

export interface TaskState {
  readonly id: TaskId;
  readonly role: Role;
  /** `waiting`: its needs are open (`waitsFor`); `ready`: can be done now; `open`: neither known. */
  readonly status: 'open' | 'waiting' | 'ready' | 'done';
  readonly waitsFor: readonly TaskId[];
  readonly proof: Proof | null;
}

/** The one thing to do next. Steps on a page carry a task; steps in the popup hand the baton on. */
export type Step =
  | 'readTenant' // open the Marketo settings so that the page shows which customer this is
  | 'revoke' // page, leaver
  | 'invite' // popup, leaver: copy message 1
  | 'join' // popup, keeper
  | 'connect' // page, keeper
  | 'reloadToProve' // page, keeper: load the Marketo page anew so that the sighting counts
  | 'reply' // popup, keeper: copy message 2
  | 'tellRefused' // popup, keeper: copy message 2, which tells that Connect is refused while the leaver holds
  | 'awaitReply' // leaver waits for the keeper
  | 'askAgain' // popup, leaver: the challenge is too old or was voided
  | 'confirmDigits' // popup, leaver; keeper, where the leaver writes from another seat than before
  | 'reloadToRelease' // page, leaver: load the Marketo page anew, then Disconnect is allowed
  | 'disconnect' // page, leaver
  | 'reloadToClose' // page, leaver: see on a fresh page that it is gone
  | 'close' // popup, leaver: copy message 3
  | 'awaitClosing' // keeper waits for the leaver
  | 'confirm' // page, keeper: look again on a fresh page
  | 'report' // popup, keeper: copy message 4 (optional)
  | 'giveBack' // page, leaver: broken off before the keeper connected: give access back
  | 'swap' // popup, keeper: broken off after they connected: start the handover with the roles swapped
  | 'recover' // page, keeper or any free admin: connect now, an outage is under way
  | 'vendor' // no safe order exists: vendor support
  | 'finished';

export interface Next {
  readonly who: 'me' | 'other' | 'nobody';
  readonly role: Role;
  readonly step: Step;
  readonly task: TaskId | null;
  readonly where: 'page' | 'popup' | 'none';
}

export interface Participant {
  readonly person: Person;
  /** null until the seat is known to this ledger. */
  readonly seat: SeatId | null;
  /** Digits compared by voice. */
  readonly confirmed: boolean;
}

export type Status = 'running' | 'finished' | 'brokenOff' | 'outage' | 'alarm';

export interface Checklist {
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly practice: boolean;
  readonly procedure: 'handover';
  readonly handover: HandoverId;
  readonly status: Status;
  readonly me: Role;
  readonly leaver: Participant;
  readonly keeper: Participant;
  readonly tasks: readonly TaskState[];
  readonly next: Next;
  /** Times at which the challenge runs out (leaver's seat only), ms of the leaver's clock. */
  readonly challengeEnds: number | null;
  /** Workspace note, where given. */
  readonly workspace: string | null;
  /** Whether the leaver was the first user invited, as remembered from a run or answered; null: to be asked. */
  readonly firstInvited: 'yes' | 'no' | 'unsure' | null;
}

/** The document a click happens in, as last seen. */
export interface PageView {
  readonly doc: DocRef;
  readonly connection: Connection;
  readonly account: string | null;
}

/** A click that the guard asks about. `row`: e-mail or name of the row's user; null where it cannot be read or there is none. */
export interface Click {
  readonly control: GuardedControl;
  readonly row: string | null;
}

export type HoldReason =
  | 'tenantUnknown' // which customer this page belongs to cannot be read
  | 'silent' // nothing is known (worker does not answer): held to be safe
  | 'noHandover' // Disconnect by an admin in no handover
  | 'keeperHasAccess' // revoke comes first
  | 'keeperNotConnected' // nobody has shown yet that the keeper is connected (invitation or reply open)
  | 'digitsOpen' // the reply is here, the digits are not confirmed
  | 'challengeOld' // over 72 hours: ask again
  | 'sightingStale' // the keeper's page was loaded too early
  | 'sightingAccount' // the keeper's page showed no account, or the leaver's own
  | 'sightingState' // the keeper's page does not show that they hold
  | 'sightingTenant' // the keeper's page could not be tied to this customer with certainty
  | 'noPromise' // the reply does not bind the keeper's guard
  | 'contrary' // something seen or done since speaks against it
  | 'pageStale' // this page was loaded before the reply was accepted: reload
  | 'pageAccount' // this page is signed in as somebody else
  | 'pageState' // this page does not show that this admin holds
  | 'refused' // the keeper cannot connect while this admin holds: no safe order exists
  | 'promiseStands' // Disconnect by the keeper after the reply
  | 'keeperDisconnect' // Disconnect by the keeper before (the vendor's page is wrong here)
  | 'connectNobody' // Connect by somebody without an open connect task
  | 'connectAccount' // Connect by the keeper, but signed in as somebody else
  | 'rowHolder' // taking away the row of somebody who may hold
  | 'rowUnread' // whose row it is cannot be read
  | 'rowOthers' // others' access: a second click passes
  | 'removalNamed' // removing somebody whom the handover names
  | 'removalFirst' // removing the first user invited: the data sync hangs on them
  | 'removalUnknown' // removing a user where nothing is known: a second click passes
  | 'twoSeats'; // two seats answered one invitation

export interface Hold {
  readonly verdict: 'hold';
  readonly reason: HoldReason;
  /** What makes it safe: who does which step. Null where only an override or the vendor helps. */
  readonly remedy: { readonly role: Role; readonly step: Step } | null;
  /** How the person may pass all the same: not at all, by a second trusted click on the control, or by an override. */
  readonly pass: 'no' | 'secondClick' | 'override';
}

/** `once`: by an override, which is good for one click and its confirming dialog. */
export type Verdict = { readonly verdict: 'allow'; readonly once?: true } | Hold;
