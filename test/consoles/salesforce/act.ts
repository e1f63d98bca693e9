/** What an action changes in an org, or why it is refused; pure. */
import {
  finishInstall,
  type Org,
  type OrgAction,
  type OrgPolicy,
  type OrgRefusal,
  type OrgState,
  type OrgUser,
  PACKAGE,
  type RemoteSite,
} from './org.ts';

/** Carries out an action of `who` (username) at `at` (ms). Refused: nothing changes but the log. */
export function actOnOrg(
  state: OrgState,
  org: Org,
  policy: OrgPolicy,
  who: string,
  action: OrgAction,
  at: number,
): OrgState {
  const changed = change(state, org, policy, who, action);
  const refused = typeof changed === 'string' ? changed : null;
  const after = typeof changed === 'string' ? state : changed;
  return { ...after, log: [...state.log, { n: state.log.length + 1, at, who, what: action.kind, refused }] };
}

function change(
  state: OrgState,
  org: Org,
  policy: OrgPolicy,
  who: string,
  action: OrgAction,
): OrgState | OrgRefusal {
  const user = org.users.find((one) => one.username === who);
  if (!user) return 'unknownUser';
  if (action.kind === 'authorize') {
    if (state.app === 'blocked') return 'appBlocked';
    if (state.app === 'notInstalled' && !user.admin) return 'appNotInstalled';
    if (policy.api === 'adminsOnly' && !user.admin) return 'apiDisabled';
    return { ...state, authorized: [...state.authorized.filter((one) => one !== user.email), user.email] };
  }
  if (!user.admin) return 'notAdmin';
  if (action.kind === 'app') return { ...state, app: action.to };
  if (action.kind === 'install') return install(state, policy, action);
  if (action.kind === 'addSite' || action.kind === 'editSite') return site(state, user, action);
  if (action.kind === 'removeSite') {
    if (!state.sites.some((one) => one.id === action.id)) return 'unknownSite';
    return { ...state, sites: state.sites.filter((one) => one.id !== action.id) };
  }
  if (!state.pack) return 'notInstalled';
  if (action.kind === 'uninstall') return { ...state, pack: null, objects: [] };
  if (action.kind === 'configure') {
    const { msiActions, secret, marketoApi } = action;
    if (secret.includes('&') && policy.ampersand === 'refused') return 'ampersand';
    return { ...state, config: { msiActions, secret, marketoApi, saves: state.config.saves + 1 } };
  }
  if (!state.objects.some((one) => one.id === action.object)) return 'unknownObject';
  const status = action.deployed ? 'deployed' : 'inDevelopment';
  return {
    ...state,
    objects: state.objects.map((one) => (one.id === action.object ? { ...one, status } : one)),
  };
}

function install(
  state: OrgState,
  policy: OrgPolicy,
  { audience, later }: Extract<OrgAction, { kind: 'install' }>,
): OrgState | OrgRefusal {
  if (state.pack?.version === PACKAGE.current) return 'alreadyInstalled';
  const coming: OrgState = { ...state, coming: { version: PACKAGE.current, audience } };
  return later ? coming : finishInstall(coming, policy);
}

function site(
  state: OrgState,
  user: OrgUser,
  action: Extract<OrgAction, { kind: 'addSite' } | { kind: 'editSite' }>,
): OrgState | OrgRefusal {
  const { name, url, description, active } = action;
  const edited = action.kind === 'editSite' ? action.id : null;
  if (name === '') return 'nameMissing';
  if (!/^[A-Za-z](?!.*__)\w*(?<!_)$/.test(name)) return 'badName';
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(url)) return 'badUrl';
  const others = state.sites.filter((one) => one.id !== edited);
  if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) return 'nameTaken';
  const kept = state.sites.find((one) => one.id === edited);
  if (edited !== null && !kept) return 'unknownSite';
  // Numbers never come back: a removed site's address must not open another one.
  const last = Math.max(state.log.length, ...state.sites.map((one) => Number(one.id.slice(5))));
  const id = kept?.id ?? `0rpPR${String(last + 1).padStart(10, '0')}`;
  const saved: RemoteSite = { id, name, url, description, active, by: kept?.by ?? user.name };
  return { ...state, sites: [...others, saved].toSorted((a, b) => a.name.localeCompare(b.name)) };
}
