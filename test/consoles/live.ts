/** The truth of a running console: the pure state, held in one place, with what tests ask of it. */
import { type Onboarding, syncAt } from './onboarding.ts';
import { RULES } from './rule.ts';
import type { Switches } from './switches.ts';
import type { Tenant, User } from './tenant.ts';
import {
  type Action,
  act,
  begin,
  type Cut,
  connected,
  type Entry,
  holders,
  outage,
  type Refusal,
  type State,
} from './truth.ts';

export interface Truth {
  readonly tenant: Tenant;
  readonly state: State;
  /** Every action so far, refused ones too. */
  readonly log: readonly Entry[];
  /** Every loss of a working connection that somebody else caused, in order. */
  readonly cuts: readonly Cut[];
  /** Nobody holds although people have access. */
  readonly outage: boolean;
  /** E-mails of who holds the Marketo connection. */
  holders(): string[];
  /** E-mails of who was given access. */
  withAccess(): string[];
  /** E-mails of everybody whose connection works. */
  connected(): string[];
  /** E-mails of everybody who was ever cut off, each once, in order. */
  cutOff(): string[];
  user(email: string): User | undefined;
  /** How the field sync stands now: a running one ends by itself after its time. */
  fieldSync(): ReturnType<typeof syncAt>;
  /** Sets what a test needs to have happened; nothing is logged. */
  drive(onboarding: Partial<Onboarding>): void;
  /** Does what the page would have done for `who`; null when done. */
  act(who: string, action: Action): Refusal | null;
  /** Called after every action; returns its end. */
  onAction(listener: (entry: Entry) => void): () => void;
  /** Back to the start, log and cuts included; with a tenant, to that one's start. */
  reset(to?: Tenant): void;
}

/** What Sales and Marketo make of time and of credentials (their switches). */
export interface Pace {
  /** How long after Connect access is refused, ms. */
  readonly grantWait: number;
  readonly byHand: boolean;
  /** How long a field sync runs, ms; null: until it is told to end. */
  readonly syncTakes: number | null;
}

const PACE: Pace = { grantWait: 0, byHand: false, syncTakes: null };

/** `switches` and `pace` are asked at every action: they may change while the console runs. */
export function liveTruth(
  tenant: Tenant,
  switches: () => Switches,
  now: () => number = Date.now,
  pace: () => Pace = () => PACE,
): Truth {
  let start = tenant;
  let state = begin(start);
  const listeners = new Set<(entry: Entry) => void>();
  return {
    get tenant() {
      return start;
    },
    get state() {
      return state;
    },
    get log() {
      return state.log;
    },
    get cuts() {
      return state.cuts;
    },
    get outage() {
      return outage(state);
    },
    holders: () => holders(state),
    withAccess: () => state.users.filter((user) => user.access).map((user) => user.email),
    connected: () => connected(state),
    cutOff: () => [...new Set(state.cuts.map((cut) => cut.email))],
    user: (email) => state.users.find((user) => user.email === email),
    fieldSync: () => syncAt(state.onboarding, now(), pace().syncTakes),
    drive(onboarding) {
      state = { ...state, onboarding: { ...state.onboarding, ...onboarding } };
    },
    act(who, action) {
      const { rule, accessBy } = switches();
      const { grantWait, byHand, syncTakes } = pace();
      // A sync whose time is over has ended, whoever looks.
      const { phase } = syncAt(state.onboarding, now(), syncTakes);
      if (phase !== state.onboarding.fieldSync.phase)
        state = { ...state, onboarding: { ...state.onboarding, fieldSync: { phase, since: now() } } };
      state = act(state, start, { rule: RULES[rule], accessBy, grantWait, byHand }, who, action, now());
      const entry = state.log.at(-1);
      if (!entry) return null;
      for (const listener of listeners) listener(entry);
      return entry.refused;
    },
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset(to = start) {
      start = to;
      state = begin(start);
    },
  };
}
