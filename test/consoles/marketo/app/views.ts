/** The views of the interface and their codes, as published where they are. */
import { boot, t } from './boot.ts';
import type { TreeNode } from './tree.ts';
import type { TextKey } from './words.ts';

export type ViewId =
  | 'home'
  | 'activities'
  | 'designStudio'
  | 'database'
  | 'analytics'
  | 'admin'
  | 'users'
  | 'email'
  | 'munchkin'
  | 'salesforce'
  | 'insight'
  | 'webServices'
  | 'launchPoint'
  | 'sky';

const second = boot.switches.codes === 'second';

// Those of Admin home, of the section and of the pages that play no part are invented.
export const CODES: Readonly<Record<ViewId, string>> = {
  home: 'MM0A1',
  activities: 'MA0A1',
  designStudio: 'DS0A1',
  database: 'DB0A1',
  analytics: 'AR0A1',
  admin: second ? 'QH3B2' : 'QX0A1',
  users: 'UR0A1',
  email: 'EA0A1',
  munchkin: 'MK0A1',
  salesforce: 'SF0A1',
  insight: second ? 'ZC4D1' : 'ZI0A1',
  webServices: 'MW0A1',
  launchPoint: 'LP0A1',
  sky: 'HG0A1',
};

const IDS = Object.keys(CODES) as readonly ViewId[];

/** The view of a code, null where nobody has it. */
export const viewOf = (code: string): ViewId | null => IDS.find((id) => CODES[id] === code) ?? null;

/** Entries of the bar, each with the name that it has in `MktMainNav.activeNav`. */
export const NAVIGATION: readonly (readonly [id: ViewId, name: string, label: TextKey])[] = [
  ['home', 'tnCustHome', 'myMarketo'],
  ['activities', 'tnCustActivities', 'activities'],
  ['designStudio', 'tnCustDesignStudio', 'designStudio'],
  ['database', 'tnCustLead', 'database'],
  ['analytics', 'tnCustReports', 'analytics'],
  ['admin', 'tnCustAdmin', 'admin'],
];

const OUTSIDE: readonly ViewId[] = NAVIGATION.map(([id]) => id).filter((id) => id !== 'admin');

export const isAdmin = (id: ViewId): boolean => !OUTSIDE.includes(id);

/** Name of the entry of the bar that a view belongs to. */
export const navOf = (id: ViewId): string =>
  NAVIGATION.find(([of]) => of === (isAdmin(id) ? 'admin' : id))?.[1] ?? '';

const SECTION = {
  'Sales Insight': 'salesInsight',
  'Sales Connect': 'salesConnect',
  'Sales Engage': 'salesEngage',
} as const;

/** What the section is called here. */
export const sectionName = (): string => t(SECTION[boot.switches.node]);

/** Title of a view, as the canvas and the tree show it. */
export function titleOf(id: ViewId): string {
  const keys: Readonly<
    Record<Exclude<ViewId, 'insight' | 'munchkin' | 'salesforce' | 'launchPoint' | 'sky'>, TextKey>
  > = {
    home: 'myMarketo',
    activities: 'activities',
    designStudio: 'designStudio',
    database: 'database',
    analytics: 'analytics',
    admin: 'admin',
    users: 'usersRoles',
    email: 'emailSetup',
    webServices: 'webServices',
  };
  if (id === 'insight') return sectionName();
  if (id === 'munchkin') return 'Munchkin';
  if (id === 'salesforce') return 'Salesforce';
  if (id === 'launchPoint') return 'LaunchPoint';
  return id === 'sky' ? 'Marketo Sky' : t(keys[id]);
}

const leaf = (id: ViewId, icon: string): TreeNode => ({ id, label: titleOf(id), icon });

/** The Admin tree. */
export function adminTree(): TreeNode {
  return {
    id: 'admin',
    label: titleOf('admin'),
    icon: 'admin',
    children: [
      { id: 'security', label: t('security'), icon: 'folder', children: [leaf('users', 'users')] },
      {
        id: 'integration',
        label: t('integration'),
        icon: 'folder',
        children: [
          leaf('email', 'email'),
          leaf('munchkin', 'munchkin'),
          leaf('salesforce', 'cloud'),
          leaf('insight', 'insight'),
          leaf('webServices', 'gear'),
          leaf('launchPoint', 'gear'),
          leaf('sky', 'gear'),
        ],
      },
    ],
  };
}
