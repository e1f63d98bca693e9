/** Installed Packages: the list, the package's page, its components, and the deployment status of its objects. */
import { html, type Markup } from '../html.ts';
import { PACKAGE, type PackageObject } from '../org.ts';
import { formOf, go, NOT_FOUND, type Reply, type SignedIn, t } from '../visit.ts';
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
  wayButton,
} from './layout.ts';

const LIST = '/0A3';
const OURS = '/0A3PR0000000001';
const PARTS = `${OURS}/components`;

/** Answers the pages of packages and of custom objects; null for another path. */
export function packages(visit: SignedIn): Reply | null {
  const path = visit.url.pathname;
  const { installed, state } = visit.org;
  if (path === LIST) return listOf(visit);
  if (path === OURS) return installed ? packageOf(visit) : NOT_FOUND;
  if (path === `${OURS}/uninstall`) return installed ? uninstall(visit) : NOT_FOUND;
  if (path === PARTS) return installed ? parts(visit) : NOT_FOUND;
  const [, id, edit] = path.match(/^\/(01I\w+)(\/e)?$/) ?? [];
  if (id === undefined) return null;
  const object = state.objects.find((one) => one.id === id);
  if (!object || !installed) return NOT_FOUND;
  if (!edit) return objectOf(visit, object);
  return visit.method === 'POST' ? objectSaved(visit, object) : objectForm(visit, object);
}

function listOf(visit: SignedIn): Reply {
  const { installed } = visit.org;
  const line = (actions: Markup, name: Markup, ...cells: readonly string[]): Markup =>
    html`<td class="actionColumn">${actions}</td><th scope="row" class="dataCell">${name}</th>${cells.map(cell)}`;
  const rows = [
    line(
      html``,
      html`<a href="#">Salesforce Connected Apps</a>`,
      'Salesforce.com',
      '1.7',
      'sf_com_apps',
      '2025-02-11',
    ),
    ...(installed
      ? [
          line(
            html`<a class="actionLink" href="${link(visit, `${OURS}/uninstall`)}">${t(visit, 'uninstall')}</a>`,
            html`<a href="${link(visit, OURS)}">${PACKAGE.name}</a>`,
            PACKAGE.publisher,
            installed.version,
            PACKAGE.namespace,
            '2026-11-20',
          ),
        ]
      : []),
  ];
  const head = (
    ['action', 'packageName', 'publisher', 'versionNumber', 'namespacePrefix', 'installDate'] as const
  ).map((key) => t(visit, key));
  const visitShop = html`<input type="button" class="btn" name="visit" value=" ${t(visit, 'visitAppExchange')} ">`;
  return classicPage(
    visit,
    t(visit, 'installedPackages'),
    block(t(visit, 'installedPackages'), [visitShop], list(head, rows)),
  );
}

function packageOf(visit: SignedIn): Reply {
  const version = visit.org.installed?.version ?? '';
  const buttons = [
    wayButton(visit, 'uninstall', t(visit, 'uninstall'), `${OURS}/uninstall`),
    wayButton(visit, 'components', t(visit, 'viewComponents'), PARTS),
  ];
  const rows = [
    detail(t(visit, 'packageName'), PACKAGE.name),
    detail(t(visit, 'versionNumber'), version),
    detail(t(visit, 'publisher'), PACKAGE.publisher),
    detail(t(visit, 'namespacePrefix'), PACKAGE.namespace),
    detail(t(visit, 'installDate'), '2026-11-20'),
  ];
  return classicPage(visit, PACKAGE.name, block(t(visit, 'packageDetail'), buttons, details(rows), true));
}

/** Every component that matters here; only objects can be edited. */
function parts(visit: SignedIn): Reply {
  const head = (['action', 'componentName', 'componentType', 'deploymentStatus'] as const).map((key) =>
    t(visit, key),
  );
  const objects = visit.org.state.objects.map(
    (
      one,
    ) => html`<td class="actionColumn"><a class="actionLink" href="${link(visit, `/${one.id}/e`)}" title="${t(visit, 'edit')} - ${one.name}">${t(visit, 'edit')}</a></td>
<th scope="row" class="dataCell"><a href="${link(visit, `/${one.id}`)}">${one.name}</a></th>${[cell(t(visit, 'customObject')), cell(t(visit, one.status))]}`,
  );
  const tab = html`<td class="actionColumn"></td><th scope="row" class="dataCell">${t(visit, 'msiConfig')}</th>${[cell(t(visit, 'tab')), cell('')]}`;
  return classicPage(
    visit,
    PACKAGE.name,
    block(t(visit, 'packageComponents'), [], list(head, [...objects, tab])),
  );
}

function objectOf(visit: SignedIn, object: PackageObject): Reply {
  const rows = [
    detail(t(visit, 'label'), object.name),
    detail(t(visit, 'objectName'), object.name.replaceAll(' ', '_')),
    detail(t(visit, 'apiName'), object.api),
    detail(t(visit, 'namespacePrefix'), PACKAGE.namespace),
    detail(t(visit, 'deploymentStatus'), t(visit, object.status)),
  ];
  const buttons = [wayButton(visit, 'edit', t(visit, 'edit'), `/${object.id}/e`)];
  return classicPage(visit, object.name, block(t(visit, 'objectDetail'), buttons, details(rows), true));
}

function objectForm(visit: SignedIn, object: PackageObject): Reply {
  const choice = (status: PackageObject['status']): Markup =>
    html`<input type="radio" name="DeploymentStatus" id="status_${status}" value="${status}"${object.status === status ? { markup: ' checked' } : ''}><label for="status_${status}">${t(visit, status)}</label><br>`;
  const rows = [
    detail(t(visit, 'label'), object.name),
    row(
      'DevelopmentDescription',
      t(visit, 'description'),
      html`<textarea id="DevelopmentDescription" rows="3" cols="60"></textarea>`,
    ),
    detail(t(visit, 'deploymentStatus'), html`${choice('inDevelopment')}${choice('deployed')}`),
  ];
  const buttons = [
    submitButton('save', t(visit, 'save')),
    wayButton(visit, 'cancel', t(visit, 'cancel'), `/${object.id}`),
  ];
  const body = html`<form method="post" action="${link(visit, visit.url.pathname)}">${block(t(visit, 'objectEdit'), buttons, details(rows), true)}</form>`;
  return classicPage(visit, object.name, body);
}

function objectSaved(visit: SignedIn, object: PackageObject): Reply {
  const deployed = formOf(visit).get('DeploymentStatus') === 'deployed';
  visit.org.act(visit.user.username, { kind: 'deploy', object: object.id, deployed });
  return go(link(visit, `/${object.id}`));
}

function uninstall(visit: SignedIn): Reply {
  if (visit.method === 'POST') {
    if (formOf(visit).has('sure')) visit.org.act(visit.user.username, { kind: 'uninstall' });
    return go(link(visit, LIST));
  }
  const rows = [
    detail(t(visit, 'packageName'), PACKAGE.name),
    row('sure', t(visit, 'uninstallSure'), html`<input type="checkbox" id="sure" name="sure" value="1">`),
  ];
  const buttons = [
    submitButton('uninstall', t(visit, 'uninstall')),
    wayButton(visit, 'cancel', t(visit, 'cancel'), LIST),
  ];
  const body = html`<form method="post" action="${link(visit, visit.url.pathname)}">${block(t(visit, 'uninstall'), buttons, details(rows), true)}</form>`;
  return classicPage(visit, t(visit, 'uninstall'), body);
}
