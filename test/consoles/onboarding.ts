/** How far a customer is set up, pure: the part of the truth that Marketo and Sales share while MSI Actions is introduced. */
import type { Tenant, User } from './tenant.ts';

export type SyncPhase = 'none' | 'preview' | 'running' | 'done';

export interface Onboarding {
  /** The account manager has had MSI Actions switched on. */
  readonly actionsEnabled: boolean;
  /** Marketo is synchronised with Salesforce. */
  readonly salesforceSync: boolean;
  /** E-mail of who was invited first from Marketo. Null: no Sales account, and no Client ID and Client Secret yet. */
  readonly firstInvited: string | null;
  /** E-mails of who was invited from Marketo, in order. */
  readonly invited: readonly string[];
  /** Action Field Sync; `since`: ms at which the phase began. */
  readonly fieldSync: { readonly phase: SyncPhase; readonly since: number };
  /** E-mail of who connected the instance to Salesforce, under Admin Settings. */
  readonly salesforce: string | null;
  /** Ms of the last Connect to Marketo. */
  readonly connectedAt: number | null;
}

/** Everything was set up long ago, except who did it. */
export const ONBOARDED: Onboarding = {
  actionsEnabled: true,
  salesforceSync: true,
  firstInvited: null,
  invited: [],
  fieldSync: { phase: 'done', since: 0 },
  salesforce: null,
  connectedAt: 0,
};

/** The prerequisites are met, and nothing else is done. */
export const NOTHING_YET: Onboarding = {
  ...ONBOARDED,
  fieldSync: { phase: 'none', since: 0 },
  connectedAt: null,
};

export type OnboardingAction =
  /** Marketo, Actions Config: makes the chosen Marketo admin an admin of Sales; the first one opens the account. */
  | { readonly kind: 'sendInvite'; readonly email: string }
  | { readonly kind: 'previewSync' | 'startSync' }
  /** The sync has come to its end: nobody's click. */
  | { readonly kind: 'finishSync' };

export type OnboardingRefusal =
  | 'notMarketoAdmin'
  | 'actionsDisabled' // MSI Actions was not switched on
  | 'alreadyInvited'
  | 'elsewhere' // the address has an account in another instance
  | 'noSeat'
  | 'noSalesforceSync'
  | 'notConnected' // Sales is not connected to Marketo
  | 'noPreview' // the preview comes before the start
  | 'notRunning';

const STEPS = ['sendInvite', 'previewSync', 'startSync', 'finishSync'] as const;

export const isOnboarding = <A extends { readonly kind: string }>(
  action: A | OnboardingAction,
): action is OnboardingAction => STEPS.some((step) => step === action.kind);

interface Before {
  readonly users: readonly User[];
  readonly onboarding: Onboarding;
}

/** Carries out what `who` (e-mail, a Marketo admin) does in Marketo at `at` (ms). */
export function changeOnboarding<S extends Before>(
  state: S,
  tenant: Tenant,
  who: string,
  action: OnboardingAction,
  at: number,
): S | OnboardingRefusal {
  const { onboarding } = state;
  if (!tenant.marketo.users.some((user) => user.email === who && user.admin)) return 'notMarketoAdmin';
  if (!onboarding.actionsEnabled) return 'actionsDisabled';
  if (action.kind === 'sendInvite') return sendInvite(state, tenant, action.email);
  const to = (phase: SyncPhase): S => ({
    ...state,
    onboarding: { ...onboarding, fieldSync: { phase, since: at } },
  });
  const { phase } = onboarding.fieldSync;
  if (action.kind === 'finishSync') return phase === 'running' ? to('done') : 'notRunning';
  if (!onboarding.salesforceSync) return 'noSalesforceSync';
  if (!state.users.some((user) => user.holds)) return 'notConnected';
  if (action.kind === 'previewSync') return phase === 'running' ? state : to('preview');
  return phase === 'preview' ? to('running') : 'noPreview';
}

function sendInvite<S extends Before>(state: S, tenant: Tenant, email: string): S | OnboardingRefusal {
  const { onboarding } = state;
  const invited = tenant.marketo.users.find((user) => user.email === email && user.admin);
  if (!invited) return 'notMarketoAdmin';
  if (state.users.some((user) => user.email === email)) return 'alreadyInvited';
  if (tenant.elsewhere.includes(email)) return 'elsewhere';
  if (seatsTaken(state.users) >= tenant.seats) return 'noSeat';
  const user: User = {
    name: invited.name,
    email,
    role: 'admin',
    team: 'Everyone',
    status: 'invited',
    access: false,
    workspace: null,
    holds: false,
  };
  return {
    ...state,
    users: [...state.users, user],
    onboarding: {
      ...onboarding,
      firstInvited: onboarding.firstInvited ?? email,
      invited: [...onboarding.invited, email],
    },
  };
}

/** Accounts that take a seat. */
export const seatsTaken = (users: readonly User[]): number =>
  users.filter((user) => user.status !== 'deactivated').length;

/** How the field sync stands at `at` (ms), where a sync takes `takes` ms (null: until it is told to end). */
export function syncAt(
  { fieldSync: { phase, since } }: Onboarding,
  at: number,
  takes: number | null,
): { readonly phase: SyncPhase; readonly percent: number } {
  if (phase !== 'running') return { phase, percent: phase === 'done' ? 100 : 0 };
  if (takes === null) return { phase, percent: 40 };
  const percent = Math.min(100, Math.floor(((at - since) / takes) * 100));
  return percent >= 100 ? { phase: 'done', percent } : { phase, percent };
}
