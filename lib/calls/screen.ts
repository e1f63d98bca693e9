/** What the screens (popup, extension windows, desk) ask of the worker, and what they are shown. Plain data. */
import type { Checklist, TaskId } from '../checklist/checklist.ts';
import type { PersonaId } from '../checklist/course.ts';
import type { Fact, HandoverId, Person, TenantKey } from '../checklist/fact.ts';
import type { RoomRole } from '../checklist/roomfact.ts';
import type { RunChecklist } from '../checklist/run.ts';
import type { Attestation, Part, RunId } from '../checklist/runfact.ts';
import type { ConsoleId } from '../consoles/console.ts';
import type { Clue, Remembered, TenantClues } from '../pick/clue.ts';
import type { DeskCall } from './desk.ts';
import type { TenantLine } from './line.ts';
import type { RelayView, RoomCall, RoomOffer, RoomPreview, RoomsView, RoomView } from './room.ts';
import type { Row } from './sighting.ts';

export type MessageKind = 'getReady' | 'invited' | 'replied' | 'closed' | 'checked';

export type ScreenCall =
  | DeskCall
  | RoomCall
  /** `doc`: the document that an override or tenant window is about; without it the document of the tab. */
  | {
      readonly call: 'view';
      readonly tabId: number | null;
      readonly tenant: TenantKey | null;
      readonly doc?: string;
    }
  | {
      readonly call: 'start';
      readonly tenant: TenantKey;
      readonly tenantName: string;
      readonly leaver: Person;
      readonly keeper: Person;
      readonly planned: string | null;
      /** It was begun at a machine that is gone, and Disconnect was clicked there: this page need not show a connection. */
      readonly resumes?: boolean | undefined;
    }
  /** The text to send; the fact is on disk before the text is given out. */
  | {
      readonly call: 'write';
      readonly handover: HandoverId;
      readonly message: MessageKind;
      readonly fresh: boolean;
    }
  /** The person has copied it: the message counts as on its way. */
  | { readonly call: 'copied'; readonly handover: HandoverId; readonly message: MessageKind }
  /** Reads a pasted message without changing anything. `here`: tenant of the page in front; another one's message is refused. */
  | { readonly call: 'preview'; readonly text: string; readonly here: TenantKey | null }
  | {
      readonly call: 'receive';
      readonly text: string;
      readonly here: TenantKey | null;
      readonly name: string;
      readonly otherHandover: boolean;
      /** Parts that this seat takes in a run. */
      readonly personas?: readonly PersonaId[];
      /** As whom it enters a room. */
      readonly enters?: { readonly person: Person; readonly role: RoomRole };
    }
  | { readonly call: 'confirmDigits'; readonly handover: HandoverId; readonly otherHandover: boolean }
  | { readonly call: 'breakOff'; readonly handover: HandoverId }
  | { readonly call: 'say'; readonly handover: HandoverId; readonly task: string }
  | {
      readonly call: 'note';
      readonly handover: HandoverId;
      readonly topic: 'workspace' | 'firstInvited';
      readonly text: string;
    }
  | { readonly call: 'withdraw'; readonly fact: string }
  /** "Show me": brings the console's tab to the front, or opens one at the right address. */
  | { readonly call: 'showMe'; readonly handover: HandoverId }
  /** "Show me which one": brings the console's tab to the front, where the person shows the control that is due. */
  | { readonly call: 'pick'; readonly tenant: TenantKey; readonly tabId: number | null }
  /** What was shown is kept for the tenant, or not. */
  | { readonly call: 'remember' | 'dropPick'; readonly pick: string }
  /** All that is remembered; forgetting one control or all of a tenant (null); putting back what was forgotten. */
  | { readonly call: 'clues' }
  | { readonly call: 'forget'; readonly tenant: TenantKey; readonly control: string | null }
  | { readonly call: 'recall'; readonly tenant: TenantKey; readonly remembered: readonly Remembered[] }
  /** What is remembered as a file for whoever maintains the data files: nothing of the tenants is in it. */
  | { readonly call: 'shareClues' }
  | { readonly call: 'override'; readonly doc: string; readonly munchkin: string; readonly reason: string }
  | { readonly call: 'nameTenant'; readonly doc: string; readonly munchkin: string }
  /** A run of a course: begun, with the parts that this seat takes. */
  | {
      readonly call: 'begin';
      readonly tenant: TenantKey;
      readonly tenantName: string;
      readonly course: string;
      readonly people: readonly Part[];
      readonly personas: readonly PersonaId[];
    }
  | ({ readonly call: 'attest'; readonly run: RunId } & Attestation)
  | { readonly call: 'did'; readonly run: RunId; readonly task: TaskId }
  | { readonly call: 'choose'; readonly run: RunId; readonly task: TaskId; readonly fallback: boolean }
  /** The message of a run for whoever takes a part, and that it was copied. */
  | { readonly call: 'share' | 'handed'; readonly run: RunId; readonly to: PersonaId }
  /** "Show me" of a run, from the popup of a tab; and its end before it is finished. */
  | { readonly call: 'showRun'; readonly run: RunId; readonly tabId: number | null }
  | { readonly call: 'stopRun'; readonly run: RunId }
  | { readonly call: 'firstInvited'; readonly tenant: TenantKey; readonly person: Person }
  /** Begins or ends presenting. */
  | { readonly call: 'present'; readonly on: boolean }
  | { readonly call: 'export'; readonly tenant: TenantKey }
  | { readonly call: 'erase'; readonly tenant: TenantKey };

/** Why a pasted message is refused; each has its own sentence (words/baton.ts). Nothing is changed. */
export type Refusal =
  | 'empty'
  | 'broken'
  | 'truncated'
  | 'forged' // the signature does not fit
  | 'expired'
  | 'foreignTenant'
  | 'own'
  | 'otherSeat' // sealed to or meant for another seat
  | 'newerVersion'
  | 'unasked' // a reply or closing to a handover that this seat does not know
  | 'already';

export type Preview =
  | { readonly ok: false; readonly refusal: Refusal }
  | HandoverPreview
  | RunPreview
  | RoomPreview;

/** What a pasted message of a handover says. */
export interface HandoverPreview {
  readonly ok: true;
  readonly message: Exclude<MessageKind, 'getReady'>;
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly from: Person;
  readonly to: Person;
  readonly expires: number | null;
  readonly outcome: 'disconnected' | 'brokenOff' | null;
}

/** What a pasted message of a run says. */
export interface RunPreview {
  readonly ok: true;
  readonly message: 'shared';
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly course: string;
  readonly from: Person;
  readonly parts: readonly Part[];
  /** Parts of its writer. */
  readonly theirs: readonly PersonaId[];
  /** Parts that this seat has taken already. */
  readonly mine: readonly PersonaId[];
  readonly stopped: boolean;
}

/** One line of the printable record. */
export interface RecordLine {
  readonly fact: Fact;
  /** Name of the person at the seat, or '' where unknown. */
  readonly who: string;
}

/** What a held click in the current tab waits for, for the override and tenant windows. */
export interface DocView {
  readonly doc: string;
  readonly tenant: TenantKey | null;
  readonly url: string;
  readonly console: ConsoleId | null;
  /** It stands in a frame of the tab. */
  readonly framed: boolean;
  readonly account: string | null;
  /** It stands where it would show whose it is, and does not. */
  readonly unshown?: boolean;
  readonly held: { readonly control: string; readonly row: string | null } | null;
  /** A managed setting forbids override; the name or address of who can allow it. */
  readonly overrideForbidden: string | null;
}

/** A control that was shown and waits for the person's word. */
export interface PickedView {
  readonly pick: string;
  readonly clue: Clue;
}

export interface PopupView {
  /** Site access to the console withdrawn: nothing is guarded. */
  readonly guarding: boolean;
  /** The tab's console and place, null where the tab is no console. */
  readonly place: string | null;
  readonly doc: DocView | null;
  /** The tab that was asked about. */
  readonly tab: number | null;
  /** Tenant shown: of the tab, else where it is this person's turn. */
  readonly tenant: TenantKey | null;
  readonly account: string | null;
  readonly connection: string | null;
  readonly checklist: Checklist | null;
  /** Runs of courses of this tenant, the one begun last first. */
  readonly runs: readonly RunChecklist[];
  /** Consoles whose pages may be read as a whole. */
  readonly allowed: readonly ConsoleId[];
  /** Hosts of the customer's own, as open pages show them. */
  readonly hosts: Readonly<Partial<Record<ConsoleId, string>>>;
  /** Notifications may be shown. */
  readonly notifies: boolean;
  /** Who must not be removed once data is in sync, as far as this tenant's facts say. */
  readonly firstInvited: Person | null;
  /** Known error messages that the tab shows and that concern the reader's task. */
  readonly troubles: readonly string[];
  /** Those of them that it showed a moment ago, and shows no more. */
  readonly past?: readonly string[];
  /** The page lists the users, and none of them is recognised. */
  readonly unlisted?: boolean;
  /** The control that is due on the page may be shown: it is not found for certain, or the ring may be wrong. */
  readonly offer: 'missing' | 'wrong' | null;
  readonly picked: PickedView | null;
  /** This seat may break the handover off now: not between its Disconnect and a page loaded since. */
  readonly mayBreakOff: boolean;
  /** Twelve digits in groups of four, from joining (keeper) or from the reply (leaver); null before. */
  readonly digits: string | null;
  /** Users as User Access shows them, to choose the keeper from. */
  readonly rows: readonly Row[];
  readonly record: readonly RecordLine[];
  /** Rooms of this tenant. */
  readonly rooms: readonly RoomView[];
  /** What came by them and waits for the person's word. */
  readonly offers: readonly RoomOffer[];
  readonly relay: RelayView;
  /** The first of the other tenants that this seat knows: trouble, then those whose turn it is. */
  readonly tenants: readonly TenantLine[];
  /** How many this seat knows. */
  readonly all: number;
  /** Something could not be stored or read: which sentence to show. */
  readonly trouble: 'diskFull' | 'ledgerBroken' | null;
  /** The screen is shared in a call: nobody is named. */
  readonly presenting: boolean;
}

export type ScreenAnswer =
  | {
      readonly ok: true;
      readonly text?: string;
      readonly preview?: Preview;
      readonly view?: PopupView;
      readonly clues?: readonly TenantClues[];
      readonly rooms?: RoomsView;
    }
  | { readonly ok: false; readonly refusal: Refusal | 'failed'; readonly detail: string };
