/** The truth of one org: who works there, what is installed, listed and saved, and how it begins; act.ts changes it. */

export interface OrgUser {
  readonly name: string;
  readonly email: string;
  /** What they sign in with; a sandbox has its name at the end. */
  readonly username: string;
  /** May set up the org: customise it, and install packages. */
  readonly admin: boolean;
}

export interface Org {
  readonly kind: 'production' | 'sandbox';
  /** First part of its hosts: `northwind`, `northwind--practice`. */
  readonly domain: string;
  readonly company: string;
  readonly users: readonly OrgUser[];
}

export interface RemoteSite {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly active: boolean;
  readonly by: string;
}

export type Audience = 'admins' | 'all' | 'profiles';

export interface InstalledPackage {
  readonly version: string;
  readonly audience: Audience;
}

export interface PackageObject {
  readonly id: string;
  readonly name: string;
  readonly api: string;
  readonly status: 'inDevelopment' | 'deployed';
}

/** What the tab *Marketo Sales Insight Config* has saved. */
export interface Config {
  readonly msiActions: boolean;
  readonly secret: string;
  readonly marketoApi: boolean;
  /** How often it was saved. */
  readonly saves: number;
}

export type AppState = 'allowed' | 'blocked' | 'notInstalled';

type SiteFields = Pick<RemoteSite, 'name' | 'url' | 'description' | 'active'>;

export type OrgAction =
  | { readonly kind: 'install'; readonly audience: Audience; readonly later: boolean }
  | { readonly kind: 'uninstall' }
  | { readonly kind: 'deploy'; readonly object: string; readonly deployed: boolean }
  | ({ readonly kind: 'addSite' } & SiteFields)
  | ({ readonly kind: 'editSite'; readonly id: string } & SiteFields)
  | { readonly kind: 'removeSite'; readonly id: string }
  | {
      readonly kind: 'configure';
      readonly msiActions: boolean;
      readonly secret: string;
      readonly marketoApi: boolean;
    }
  | { readonly kind: 'authorize' }
  | { readonly kind: 'app'; readonly to: AppState };

export type OrgRefusal =
  | 'unknownUser'
  | 'notAdmin'
  | 'notInstalled'
  | 'alreadyInstalled'
  | 'unknownObject'
  | 'unknownSite'
  | 'nameMissing'
  | 'badName'
  | 'nameTaken'
  | 'badUrl'
  | 'ampersand'
  | 'appBlocked'
  | 'appNotInstalled'
  | 'apiDisabled';

/** One action, done or refused. `at` is ms. */
export interface OrgEntry {
  readonly n: number;
  readonly at: number;
  readonly who: string;
  readonly what: OrgAction['kind'];
  readonly refused: OrgRefusal | null;
}

export interface OrgState {
  readonly pack: InstalledPackage | null;
  /** Still being installed: listed nowhere yet. */
  readonly coming: InstalledPackage | null;
  readonly objects: readonly PackageObject[];
  readonly sites: readonly RemoteSite[];
  readonly config: Config;
  readonly app: AppState;
  /** E-mails of who let Sales in. */
  readonly authorized: readonly string[];
  readonly log: readonly OrgEntry[];
}

/** What an org begins with, and how it takes things. */
export interface OrgPolicy {
  readonly before: 'nothing' | 'older';
  readonly objects: PackageObject['status'];
  readonly app: AppState;
  readonly ampersand: 'refused' | 'taken';
  /** Whose profile has "API Enabled". */
  readonly api: 'everybody' | 'adminsOnly';
}

export const PACKAGE = {
  name: 'Marketo Sales Insight',
  namespace: 'mkto_si',
  publisher: 'Marketo',
  /** Version ids of the installer's address. */
  id: '04tPR000000Practice',
  older: '1.4359.2',
  current: '2.9.0',
} as const;

const OBJECTS: readonly (readonly [string, string])[] = [
  ['Marketo Sales Insight Config', 'mkto_si__Marketo_Sales_Insight_Config__c'],
  ['Marketo Activity Cache', 'mkto_si__Marketo_Activity_Cache__c'],
];

const objectsAs = (status: PackageObject['status']): readonly PackageObject[] =>
  OBJECTS.map(([name, api], index) => ({ id: `01IPR000000000${index + 1}`, name, api, status }));

export function beginOrg(policy: OrgPolicy): OrgState {
  const older = policy.before === 'older';
  return {
    pack: older ? { version: PACKAGE.older, audience: 'all' } : null,
    coming: null,
    objects: older ? objectsAs(policy.objects) : [],
    sites: [
      {
        id: '0rpPR0000000001',
        name: 'ApexDevNet',
        url: 'http://www.apexdevnet.com',
        description: '',
        active: true,
        by: 'Automated Process',
      },
    ],
    config: { msiActions: false, secret: '', marketoApi: older, saves: 0 },
    app: policy.app,
    authorized: [],
    log: [],
  };
}

/** An installation that was to come has come. */
export function finishInstall(state: OrgState, policy: OrgPolicy): OrgState {
  if (!state.coming) return state;
  const objects = state.objects.length > 0 ? state.objects : objectsAs(policy.objects);
  return { ...state, pack: state.coming, coming: null, objects };
}
