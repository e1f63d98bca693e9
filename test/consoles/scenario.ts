/** Situations to begin in, by name: who works there, how the console behaves, and what to do to see it (procedures.md). */
import type { MarketoSwitches } from './marketo/switches.ts';
import { NOTHING_YET } from './onboarding.ts';
import type { SalesSwitches } from './sales/switches.ts';
import type { Switches } from './switches.ts';
import { ADA, BO, CARMEN, northwind, southwind, type Tenant, type User } from './tenant.ts';

export interface Scenario {
  /** What has happened, and what to do by hand. */
  readonly story: string;
  readonly tenant: Tenant;
  /** A second customer under the same host; who signs in decides. */
  readonly alongside?: Tenant;
  readonly switches?: Partial<Switches>;
  readonly sales?: Partial<SalesSwitches>;
  readonly marketo?: Partial<MarketoSwitches>;
}

/** Northwind with some users changed, by e-mail; null takes the user out. */
function changed(users: Readonly<Record<string, Partial<User> | null>>): Tenant {
  const tenant = northwind();
  return {
    ...tenant,
    users: tenant.users.flatMap((user) => {
      const change = users[user.email];
      return change === null ? [] : [{ ...user, ...change }];
    }),
  };
}

const FREE: Partial<User> = { access: false, workspace: null };
const ACCESS: Partial<User> = { access: true, workspace: 'Default' };

/** A customer for whom MSI Actions was switched on, and nothing else was done: there is no Sales account. */
const untouched = (tenant: Tenant): Tenant => ({ ...tenant, users: [], onboarding: NOTHING_YET });

/** Northwind just after the onboarding: Ada holds, the team is invited, nobody else has access. */
function justOnboarded(): Tenant {
  const tenant = northwind();
  const users = tenant.users.map((user) =>
    user.role === 'user' ? { ...user, access: false, workspace: null } : user,
  );
  return { ...tenant, users };
}

export const SCENARIOS = {
  handover: { story: 'Ada hands the connection to Bo.', tenant: northwind() },
  noHolder: {
    story: 'Ada has left the company, and the connection still runs on her account. Nobody else holds one.',
    tenant: changed({ [ADA]: { status: 'deactivated' } }),
  },
  keeperNoAdmin: {
    story: 'Ada hands the connection to Bo, who is no admin.',
    tenant: changed({ [BO]: { role: 'user' } }),
  },
  keeperNotInvited: {
    story: 'Ada hands the connection to Bo, who was never invited to Sales.',
    tenant: changed({ [BO]: null }),
  },
  keeperFree: { story: 'Bo has no access from the start.', tenant: changed({ [BO]: FREE }) },
  keeperHolds: {
    story: 'Ada hands the connection to Bo, who holds one already.',
    tenant: changed({ [BO]: { ...FREE, holds: true } }),
  },
  twoCandidates: {
    story: 'Ada invites Bo, then Carmen. Both have access; one of them takes over.',
    tenant: changed({ [CARMEN]: ACCESS }),
  },
  rolesSwapped: {
    story: 'Bo connects; then Ada breaks off and stays, so Bo hands the connection back to her.',
    tenant: changed({ [BO]: FREE }),
  },
  brokenOff: {
    story: 'Ada takes Bo’s access away, then breaks off before Bo connects, and gives it back.',
    tenant: northwind(),
  },
  outage: {
    story:
      'Ada disconnected before Bo connected. Nobody holds the connection; Ada, Bo and Carmen may connect.',
    tenant: changed({ [ADA]: { holds: false }, [BO]: FREE }),
  },
  stalePage: { story: 'Open the Marketo page in two tabs, and connect in one of them.', tenant: northwind() },
  failedConnect: {
    story: 'The first click on Connect paints Disconnect, then fails, and the page keeps what it painted.',
    tenant: changed({ [BO]: FREE }),
    switches: { failFirst: ['connect'], paints: 'beforeAnswer' },
  },
  shownAfterReload: {
    story: 'A changed connection shows only in a page loaded afterwards.',
    tenant: changed({ [BO]: FREE }),
    switches: { shows: 'afterReload' },
  },
  signOutBetween: {
    story: 'Bo connects, signs out, and signs in again before replying.',
    tenant: changed({ [BO]: FREE }),
  },
  otherUser: {
    story: 'Carmen signs in in the tab in which Bo is to connect.',
    tenant: changed({ [BO]: FREE }),
  },
  expired: {
    story: 'The session runs out just as Connect is clicked.',
    tenant: changed({ [BO]: FREE }),
    switches: { expireFirst: ['connect'] },
  },
  machineLost: {
    story: 'In the middle of the handover Bo, or Ada, goes on with another machine; the first is lost.',
    tenant: northwind(),
  },
  closingLost: {
    story: 'Ada disconnects, and forgets to tell Bo.',
    tenant: northwind(),
  },
  twoTenants: {
    story: 'Ada works for two customers in one browser, under the same name and different addresses.',
    tenant: northwind(),
    alongside: southwind(),
  },
  halfTranslated: {
    story: 'The pages are in Japanese, and some labels have stayed English.',
    tenant: northwind(),
    switches: { language: 'ja', translated: 'half' },
  },
  unknownWord: {
    story: 'Access is taken away by a word that Handrail does not know: Ada shows it which button it is.',
    tenant: northwind(),
    switches: { removalWord: 'unknown' },
  },
  takeover: {
    story: 'One admin holds at a time: Bo’s Connect ends Ada’s connection.',
    tenant: changed({ [BO]: FREE }),
    switches: { rule: 'takeover' },
  },
  refused: {
    story: 'One admin holds at a time: Bo’s Connect is refused while Ada holds.',
    tenant: changed({ [BO]: FREE }),
    switches: { rule: 'refused' },
  },
  onboarding: {
    story:
      'Nothing is set up at Northwind: Ada, a Marketo admin, is invited first; then she signs in to Sales.',
    tenant: untouched(northwind()),
    sales: { salesforceLogin: 'page' },
  },
  onboardingByHand: {
    story: 'Connect does not work by itself: Ada copies the credentials from Marketo into Set Up.',
    tenant: untouched(northwind()),
    sales: { connectBy: 'byHand', salesforceLogin: 'page' },
  },
  onboardingTwoTenants: {
    story: 'A consultant sets up Northwind and Southwind in one browser.',
    tenant: untouched(northwind()),
    alongside: untouched(southwind()),
    sales: { salesforceLogin: 'page' },
  },
  onboardingNotEnabled: {
    story: 'Nobody has had MSI Actions switched on yet: Actions Config says so.',
    tenant: { ...untouched(northwind()), onboarding: { ...NOTHING_YET, actionsEnabled: false } },
  },
  onboardingNoSeat: {
    story: 'The subscription has no seat left: nobody can be invited from Marketo.',
    tenant: { ...untouched(northwind()), seats: 0 },
  },
  onboardingNoSync: {
    story: 'Marketo is not synchronised with Salesforce: the field sync cannot start.',
    tenant: { ...untouched(northwind()), onboarding: { ...NOTHING_YET, salesforceSync: false } },
  },
  inviteUsers: {
    story: 'Everything is set up. Ada invites further users in Sales, one by one or from a file.',
    tenant: justOnboarded(),
  },
  grantAccess: {
    story: 'Ada connects to Marketo, and gives users access ten minutes later.',
    tenant: {
      ...justOnboarded(),
      users: justOnboarded().users.map((user) => ({ ...user, holds: false, access: false })),
    },
    sales: { grantWait: 'enforced' },
  },
  ownSalesforce: {
    story: 'The customer is connected to Salesforce. Deniz connects the own Salesforce account.',
    tenant: { ...justOnboarded(), onboarding: { ...justOnboarded().onboarding, salesforce: ADA } },
    sales: { salesforceLogin: 'page' },
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof SCENARIOS;

/** The scenario of a name, in the width of its type. */
export const scenario = (name: ScenarioName): Scenario => SCENARIOS[name];
