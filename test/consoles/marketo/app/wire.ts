/** What server and pages of Marketo say to each other. */
import type { Language } from '../../switches.ts';
import type { MarketoSwitches } from '../switches.ts';

interface Account {
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
}

/** Stands in every document as JSON: the interface, the shell around it, and the outlets between them. */
export interface Boot {
  readonly language: Language;
  readonly switches: MarketoSwitches;
  readonly account: Account;
  readonly tenant: {
    readonly name: string;
    readonly munchkin: string;
    readonly org: string;
    readonly prefix: string;
    readonly pod: string;
  };
  /** Shown with every request; also what the interface in the shell is opened with. */
  readonly token: string;
  /** The interface stands in the shell. */
  readonly inShell: boolean;
  /** Document for the next frame, without code; '' where there is none. */
  readonly next: string;
}

/** `GET /mkt/insight`: everything that the section shows. */
export interface InsightView {
  /** False: MSI Actions was not switched on for this customer. */
  readonly enabled: boolean;
  readonly admins: readonly { readonly name: string; readonly email: string; readonly invited: boolean }[];
  /** Null before the first invitation. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string } | null;
  readonly salesforceSync: boolean;
  /** Sales is connected to Marketo. */
  readonly connected: boolean;
  readonly sync: { readonly phase: 'none' | 'preview' | 'running' | 'done'; readonly percent: number };
  readonly apiSecretKey: string;
}

/** Messages between the frames. `view`: the interface shows this one; `go`: show this one. */
export interface FrameMessage {
  readonly practice: 'view' | 'go';
  readonly code: string;
}
