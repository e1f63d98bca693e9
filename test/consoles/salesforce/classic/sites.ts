/** Remote Site Settings: the list, a site's page, and the form, prefilled where its address says so (consoles.md). */
import type { TextKey } from '../app/words.ts';
import { html, type Markup } from '../html.ts';
import type { OrgRefusal, RemoteSite } from '../org.ts';
import { formOf, go, NOT_FOUND, ownPath, type Reply, type SignedIn, t } from '../visit.ts';
import {
  block,
  cell,
  classicPage,
  detail,
  details,
  link,
  list,
  row,
  submitButton,
  tick,
  wayButton,
} from './layout.ts';

const LIST = '/0rp';

/** Answers `/0rp`, `/0rp/e`, `/0rp<id>`, `/0rp<id>/e`; null for another path. */
export function sites(visit: SignedIn): Reply | null {
  const path = visit.url.pathname.match(/^\/(0rp\w*)(\/e)?$/);
  if (!path) return null;
  const [, id = '', edit] = path;
  const site = visit.org.state.sites.find((one) => one.id === id);
  if (id !== '0rp' && !site) return NOT_FOUND;
  if (edit) return visit.method === 'POST' ? saved(visit, site) : form(visit, site, visit.url.searchParams);
  if (!site) return listOf(visit);
  if (visit.method === 'POST') {
    visit.org.act(visit.user.username, { kind: 'removeSite', id: site.id });
    return go(link(visit, LIST));
  }
  return siteOf(visit, site);
}

function listOf(visit: SignedIn): Reply {
  const head: readonly TextKey[] = [
    'action',
    'remoteSiteName',
    'namespacePrefix',
    'remoteSiteUrl',
    'active',
    'createdBy',
  ];
  const rows = visit.org.state.sites.map(
    (
      site,
    ) => html`<td class="actionColumn"><a class="actionLink" href="${link(visit, `/${site.id}/e?retURL=${LIST}`)}" title="${t(visit, 'edit')} - ${site.name}">${t(visit, 'edit')}</a>&nbsp;|&nbsp;<a class="actionLink" href="#" data-delete="${link(visit, `/${site.id}`)}" title="${t(visit, 'del')} - ${site.name}">${t(visit, 'del')}</a></td>
<th scope="row" class="dataCell"><a href="${link(visit, `/${site.id}`)}">${site.name}</a></th>${[
      cell(''),
      cell(site.url),
      cell(tick(site.active)),
      cell(site.by),
    ]}`,
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(
    (one) => html`<a class="listItem" href="#">${one}</a>`,
  );
  const body = html`<div class="bFilterView"><label for="fcf">${t(visit, 'viewAll')}:</label> <select id="fcf" name="fcf"><option>${t(visit, 'allRemoteSites')}</option></select></div>
<div class="rolodex">${letters}</div>
${block(
  t(visit, 'allRemoteSites'),
  [wayButton(visit, 'new', t(visit, 'newRemoteSite'), `${LIST}/e?retURL=${LIST}`)],
  list(
    head.map((key) => t(visit, key)),
    rows,
  ),
)}`;
  return classicPage(visit, t(visit, 'remoteSites'), body);
}

function siteOf(visit: SignedIn, site: RemoteSite): Reply {
  const buttons = [
    wayButton(visit, 'edit', t(visit, 'edit'), `/${site.id}/e?retURL=/${site.id}`),
    html`<input type="button" class="btn" name="del" value=" ${t(visit, 'del')} " data-delete="${link(visit, `/${site.id}`)}">`,
  ];
  const rows = [
    detail(t(visit, 'remoteSiteName'), site.name),
    detail(t(visit, 'remoteSiteUrl'), site.url),
    detail(t(visit, 'description'), site.description),
    detail(t(visit, 'active'), tick(site.active)),
    detail(t(visit, 'createdBy'), site.by),
  ];
  return classicPage(
    visit,
    t(visit, 'remoteSites'),
    block(t(visit, 'remoteSiteDetail'), buttons, details(rows), true),
  );
}

const SAID: Partial<Record<OrgRefusal, readonly ['SiteName' | 'EndpointUrl', TextKey]>> = {
  nameMissing: ['SiteName', 'nameMissing'],
  badName: ['SiteName', 'badName'],
  nameTaken: ['SiteName', 'nameTaken'],
  badUrl: ['EndpointUrl', 'badUrl'],
};

/** `given` holds what stands in the fields: of the address, or of a form that was refused. */
function form(
  visit: SignedIn,
  site: RemoteSite | undefined,
  given: URLSearchParams,
  refusal: OrgRefusal | null = null,
): Reply {
  const value = (name: string, own = ''): string => given.get(name) ?? own;
  const problem = refusal ? SAID[refusal] : undefined;
  const error = (name: string): string =>
    problem?.[0] === name ? `${t(visit, 'error')} ${t(visit, problem[1])}` : '';
  const text = (name: string, own: string | undefined, size: number): Markup =>
    html`<input id="${name}" name="${name}" maxlength="255" size="${size}" type="text" value="${value(name, own)}"${error(name) ? { markup: ' class="error"' } : ''}>`;
  const box = (name: string, on: boolean): Markup =>
    html`<input type="checkbox" id="${name}" name="${name}" value="1"${on ? { markup: ' checked' } : ''}>`;
  const rows = [
    row('SiteName', t(visit, 'remoteSiteName'), text('SiteName', site?.name, 40), true, error('SiteName')),
    row(
      'EndpointUrl',
      t(visit, 'remoteSiteUrl'),
      text('EndpointUrl', site?.url, 60),
      true,
      error('EndpointUrl'),
    ),
    row(
      'ProtocolSecurity',
      t(visit, 'protocolSecurity'),
      box('ProtocolSecurity', given.has('ProtocolSecurity')),
    ),
    row(
      'DescriptionField',
      t(visit, 'description'),
      html`<textarea id="DescriptionField" name="DescriptionField" rows="4" cols="60">${value('DescriptionField', site?.description)}</textarea>`,
    ),
    row(
      'IsActive',
      t(visit, 'active'),
      box('IsActive', refusal ? given.has('IsActive') : (site?.active ?? true)),
    ),
  ];
  const buttons = [
    submitButton('save', t(visit, 'save')),
    ...(site ? [] : [submitButton('save_new', t(visit, 'saveAndNew'))]),
    wayButton(visit, 'cancel', t(visit, 'cancel'), ownPath(given.get('retURL'), LIST)),
  ];
  const told =
    refusal && html`<div class="pbError" id="errorDiv_ep" role="alert">${t(visit, 'invalidData')}</div>`;
  const body = html`<form id="editPage" name="editPage" method="post" action="${link(visit, visit.url.pathname)}">
<input type="hidden" name="retURL" value="${value('retURL')}">
${block(t(visit, 'remoteSiteEdit'), buttons, html`${told}${details(rows)}`, true)}</form>`;
  return classicPage(visit, t(visit, 'remoteSiteEdit'), body);
}

function saved(visit: SignedIn, site: RemoteSite | undefined): Reply {
  const given = formOf(visit);
  const fields = {
    name: (given.get('SiteName') ?? '').trim(),
    url: (given.get('EndpointUrl') ?? '').trim(),
    description: given.get('DescriptionField') ?? '',
    active: given.has('IsActive'),
  };
  const { org, user, switches } = visit;
  const refusal = org.act(
    user.username,
    site ? { kind: 'editSite', id: site.id, ...fields } : { kind: 'addSite', ...fields },
  );
  if (refusal) return form(visit, site, given, refusal);
  if (given.has('save_new')) return go(link(visit, `${LIST}/e`));
  const now = org.state.sites.find((one) => one.name === fields.name);
  const own = now ? `/${now.id}` : LIST;
  return go(link(visit, switches.afterSave === 'return' ? ownPath(given.get('retURL'), LIST) : own));
}
