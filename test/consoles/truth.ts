/** The tenant's truth, pure: who holds, who has access, what an action changes, who was ever cut off. */
import {
  changeOnboarding,
  isOnboarding,
  type Onboarding,
  type OnboardingAction,
  type OnboardingRefusal,
  seatsTaken,
} from './onboarding.ts';
import type { ConnectionRule } from './rule.ts';
import type { Switches } from './switches.ts';
import type { Tenant, User } from './tenant.ts';

export interface Credentials {
  readonly munchkin: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type Action =
  /** Without credentials: with those that Marketo gave to the instance. */
  | { readonly kind: 'connect'; readonly credentials?: Credentials }
  | { readonly kind: 'disconnect' }
  | { readonly kind: 'grant' | 'remove' | 'deactivate' | 'invite'; readonly emails: readonly string[] }
  /** `own`: one's own account; `instance`: the customer's, under Admin Settings. */
  | { readonly kind: 'salesforce'; readonly connected: boolean; readonly scope?: 'own' | 'instance' }
  /** Signs in for the first time after the invitation. */
  | { readonly kind: 'join' }
  | OnboardingAction;

export type Refusal =
  | OnboardingRefusal
  | 'notAdmin'
  | 'hasAccess' // Connect while access is given
  | 'alreadyHolds'
  | 'heldByOther' // the rule lets only one admin hold
  | 'notHolder' // access is given and taken by holders
  | 'unknownUser'
  | 'badAddress'
  | 'restricted' // the customer's administrators do not let this domain in
  | 'tooSoon' // access is given ten minutes after connecting
  | 'noCredentials' // Marketo did not hand its credentials over: they have to be typed in
  | 'ownSeat' // nobody deactivates themselves
  | 'wrongCredentials';

/** One action, done or refused. `at` is ms. */
export interface Entry {
  readonly n: number;
  readonly at: number;
  readonly who: string;
  readonly what: Action['kind'];
  readonly whom: readonly string[];
  readonly refused: Refusal | null;
}

/** Somebody lost a working connection by somebody else's action, number `n` of the log. */
export interface Cut {
  readonly n: number;
  readonly email: string;
  readonly by: string;
  readonly what: Action['kind'];
}

export interface State {
  readonly users: readonly User[];
  readonly onboarding: Onboarding;
  /** E-mails of those who connected their own Salesforce account. */
  readonly salesforce: readonly string[];
  readonly log: readonly Entry[];
  readonly cuts: readonly Cut[];
}

/** What the rules of this console are. */
export interface Policy {
  readonly rule: ConnectionRule;
  readonly accessBy: Switches['accessBy'];
  /** How long after the last Connect access is refused, ms. */
  readonly grantWait?: number;
  /** Connect without typed credentials does not work here. */
  readonly byHand?: boolean;
}

export function begin(tenant: Tenant): State {
  return { users: tenant.users, onboarding: tenant.onboarding, salesforce: [], log: [], cuts: [] };
}

export function holders(state: State): string[] {
  return state.users.filter((user) => user.holds).map((user) => user.email);
}

/** E-mails whose connection works: who holds, and who has access while somebody holds. */
export function connected(state: State): string[] {
  const alive = state.users.some((user) => user.holds);
  return state.users.filter((user) => user.holds || (user.access && alive)).map((user) => user.email);
}

/** Nobody holds although people were given access: every user's connection is down until somebody connects. */
export function outage(state: State): boolean {
  return state.users.some((user) => user.access) && !state.users.some((user) => user.holds);
}

/** What the Marketo page tells the signed-in admin (consoles.md, "What the page tells"). */
export function standing(user: User): 'holder' | 'access' | 'free' {
  return user.holds ? 'holder' : user.access ? 'access' : 'free';
}

/** Carries out an action of `who` (e-mail) at `at` (ms). Refused: nothing changes but the log. */
export function act(
  state: State,
  tenant: Tenant,
  policy: Policy,
  who: string,
  action: Action,
  at: number,
): State {
  const changed = isOnboarding(action)
    ? changeOnboarding(state, tenant, who, action, at)
    : change(state, tenant, policy, who, action, at);
  const n = state.log.length + 1;
  const whom = 'emails' in action ? action.emails : 'email' in action ? [action.email] : [];
  const refused = typeof changed === 'string' ? changed : null;
  const after = typeof changed === 'string' ? state : changed;
  const works = new Set(connected(after));
  // What people do to their own connection is their wish; a cut is what others do to them.
  const lost = connected(state).filter((email) => !works.has(email) && email !== who);
  return {
    ...after,
    log: [...state.log, { n, at, who, what: action.kind, whom, refused }],
    cuts: [...state.cuts, ...lost.map((email) => ({ n, email, by: who, what: action.kind }))],
  };
}

type SalesAction = Exclude<Action, OnboardingAction>;

function change(
  state: State,
  tenant: Tenant,
  policy: Policy,
  who: string,
  action: SalesAction,
  at: number,
): State | Refusal {
  if (action.kind === 'join') return join(state, who);
  const actor = state.users.find((user) => user.email === who && user.status === 'active');
  if (!actor) return 'unknownUser';
  if (action.kind === 'salesforce' && action.scope !== 'instance') {
    const others = state.salesforce.filter((email) => email !== who);
    return { ...state, salesforce: action.connected ? [...others, who] : others };
  }
  if (actor.role !== 'admin') return 'notAdmin';
  if (action.kind === 'salesforce') return onboarded(state, { salesforce: action.connected ? who : null });
  if (action.kind === 'connect') {
    if (actor.holds) return 'alreadyHolds';
    if (actor.access) return 'hasAccess';
    if (action.credentials && !fits(action.credentials, tenant)) return 'wrongCredentials';
    if (!action.credentials && policy.byHand) return 'noCredentials';
    const now = policy.rule.connect(holders(state), who);
    return now ? onboarded(withHolders(state, now), { connectedAt: at }) : 'heldByOther';
  }
  if (action.kind === 'disconnect') return withHolders(state, policy.rule.disconnect(holders(state), who));
  if (action.kind === 'invite') return invite(state, tenant, action.emails);
  const named = (user: User): boolean => action.emails.includes(user.email);
  if (action.emails.some((email) => !state.users.some((user) => user.email === email))) return 'unknownUser';
  if (action.kind === 'deactivate') {
    if (named(actor)) return 'ownSeat';
    const gone = { access: false, workspace: null, holds: false, status: 'deactivated' } as const;
    return { ...state, users: state.users.map((user) => (named(user) ? { ...user, ...gone } : user)) };
  }
  if (policy.accessBy === 'holders' && !actor.holds) return 'notHolder';
  const { connectedAt } = state.onboarding;
  if (action.kind === 'grant' && connectedAt !== null && at - connectedAt < (policy.grantWait ?? 0))
    return 'tooSoon';
  // Taking a holder's row away ends that holder's connection; the assigned workspace goes with the access.
  const given = action.kind === 'grant' ? { access: true } : { access: false, workspace: null, holds: false };
  const passes = (user: User): boolean => named(user) && !(action.kind === 'grant' && user.holds);
  return { ...state, users: state.users.map((user) => (passes(user) ? { ...user, ...given } : user)) };
}

function withHolders(state: State, emails: readonly string[]): State {
  return { ...state, users: state.users.map((user) => ({ ...user, holds: emails.includes(user.email) })) };
}

function fits(given: Credentials, tenant: Tenant): boolean {
  return (
    given.munchkin === tenant.munchkin &&
    given.clientId === tenant.clientId &&
    given.clientSecret === tenant.clientSecret
  );
}

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Why an address cannot be invited, whatever else is invited with it; null where it can. */
export function unfit(
  state: State,
  tenant: Tenant,
  email: string,
): 'badAddress' | 'alreadyInvited' | 'elsewhere' | 'restricted' | null {
  if (!ADDRESS.test(email)) return 'badAddress';
  if (state.users.some((user) => user.email === email)) return 'alreadyInvited';
  if (tenant.elsewhere.includes(email)) return 'elsewhere';
  return tenant.restricted.some((domain) => email.endsWith(`@${domain}`)) ? 'restricted' : null;
}

function invite(state: State, tenant: Tenant, emails: readonly string[]): State | Refusal {
  if (emails.length === 0) return 'badAddress';
  for (const email of emails) {
    const reason = unfit(state, tenant, email);
    if (reason) return reason;
  }
  const asked = [...new Set(emails)];
  if (seatsTaken(state.users) + asked.length > tenant.seats) return 'noSeat';
  const invited = asked.map(
    (email): User => ({
      name: email.slice(0, email.indexOf('@')),
      email,
      role: 'user',
      team: 'Everyone',
      status: 'invited',
      access: false,
      workspace: null,
      holds: false,
    }),
  );
  return { ...state, users: [...state.users, ...invited] };
}

function join(state: State, who: string): State | Refusal {
  if (!state.users.some((user) => user.email === who && user.status === 'invited')) return 'unknownUser';
  const users = state.users.map((user) =>
    user.email === who ? ({ ...user, status: 'active' } as const) : user,
  );
  return { ...state, users };
}

const onboarded = (state: State, changes: Partial<Onboarding>): State => ({
  ...state,
  onboarding: { ...state.onboarding, ...changes },
});
