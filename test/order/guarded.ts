/** Each row of order.md's table "What the guard holds", the run that shows its harm without it, and the story's end. */
import type { HoldReason } from '../../lib/checklist/checklist.ts';
import type { Lift } from './lift.ts';
import { BASE } from './settings.ts';
import type { Setting } from './world.ts';

const LEAVER: readonly HoldReason[] = [
  'keeperHasAccess',
  'keeperNotConnected',
  'digitsOpen',
  'sightingStale',
  'sightingAccount',
  'sightingState',
  'contrary',
  'pageStale',
  'pageAccount',
  'pageState',
];

const plain: Setting = { ...BASE, starts: ['access'], fails: 'never' };
const third: Setting = { ...plain, seats: ['A', 'B', 'C'], tabs: [1, 1, 1] };

export interface Guarded {
  readonly lift: Lift;
  readonly setting: Setting;
  /** Nobody holds any more; or what the last line of the story says. */
  readonly harm: 'outage' | RegExp;
}

export const GUARDED: readonly Guarded[] = [
  {
    lift: { row: 'own Disconnect: the rule above', controls: ['disconnect'], reasons: LEAVER },
    setting: plain,
    harm: 'outage',
  },
  {
    lift: { row: 'Disconnect by B after the reply', controls: ['disconnect'], reasons: ['promiseStands'] },
    setting: plain,
    harm: 'outage',
  },
  {
    lift: {
      row: 'Disconnect by B before the reply',
      controls: ['disconnect'],
      reasons: ['keeperDisconnect'],
    },
    setting: { ...plain, console: 'takeover' },
    harm: 'outage',
  },
  {
    lift: {
      row: 'Connect by the keeper, as the keeper’s account',
      controls: ['connect'],
      reasons: ['connectAccount'],
    },
    setting: { ...plain, console: 'takeover', account: false, shares: [1] },
    harm: /Bo no longer holds a connection$/,
  },
  {
    lift: {
      row: 'Connect by anybody without an open connect task, A included',
      controls: ['connect'],
      reasons: ['connectNobody'],
    },
    setting: { ...plain, console: 'takeover' },
    harm: /Bo no longer holds a connection$/,
  },
  {
    lift: {
      row: 'Connect by an uninvolved admin',
      controls: ['connect'],
      reasons: ['connectNobody'],
    },
    setting: { ...third, console: 'takeover', opens: [] },
    harm: /Ann no longer holds a connection$/,
  },
  {
    lift: {
      row: 'taking away B’s access, once B was seen holding',
      controls: ['rowAccess'],
      reasons: ['rowHolder'],
    },
    setting: plain,
    harm: /Bo no longer holds a connection$/,
  },
  {
    lift: { row: 'taking away a holder’s own row', controls: ['rowAccess'], reasons: null, own: true },
    setting: { ...plain, people: true },
    harm: 'outage',
  },
  {
    lift: { row: 'a row that cannot be read', controls: ['rowAccess'], reasons: ['rowUnread'] },
    setting: { ...plain, people: true },
    harm: /Bo no longer holds a connection$/,
  },
  {
    lift: { row: 'taking away others’ access', controls: ['rowAccess'], reasons: ['rowOthers'] },
    setting: { ...third, opens: [], third: 'holds' },
    harm: /Ann no longer holds a connection$/,
  },
  {
    lift: {
      row: 'deactivating somebody whom the facts name',
      controls: ['removal'],
      reasons: ['removalNamed'],
    },
    setting: { ...plain, people: true },
    harm: 'outage',
  },
  {
    lift: {
      row: 'deactivating an admin where there are no facts',
      controls: ['removal'],
      reasons: ['removalUnknown'],
    },
    setting: { ...plain, people: true, opens: [] },
    harm: 'outage',
  },
  {
    lift: { row: 'Disconnect by an admin in no handover', controls: ['disconnect'], reasons: ['noHandover'] },
    setting: { ...plain, opens: [] },
    harm: 'outage',
  },
  {
    lift: { row: 'where the tenant cannot be read', controls: ['disconnect'], reasons: ['tenantUnknown'] },
    setting: { ...plain, opens: [] },
    harm: 'outage',
  },
];

/** The same run with the row taken out. */
export const lifted = ({ setting, lift }: Guarded): Setting => ({
  ...setting,
  name: `${setting.name}, without the row "${lift.row}"`,
  lift,
});
