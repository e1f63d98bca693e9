/** The truth of a running console: the pure state, held in one place, with what tests ask of it. */
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
  /** Does what the page would have done for `who`; null when done. */
  act(who: string, action: Action): Refusal | null;
  /** Called after every action; returns its end. */
  onAction(listener: (entry: Entry) => void): () => void;
  /** Back to the start, log and cuts included; with a tenant, to that one's start. */
  reset(to?: Tenant): void;
}

/** `switches` is asked at every action: the rule may change while the console runs. */
export function liveTruth(tenant: Tenant, switches: () => Switches, now: () => number = Date.now): Truth {
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
    act(who, action) {
      const { rule, accessBy } = switches();
      state = act(state, start, { rule: RULES[rule], accessBy }, who, action, now());
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
