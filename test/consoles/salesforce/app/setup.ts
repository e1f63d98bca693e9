/** Setup: the tree with Quick Find, and the page of a node: a classic page in a frame (consoles.md, Lightning chrome). */
import { bootOf, late, redrawn, t } from './boot.ts';
import { frame } from './frame.ts';
import { component, h, icon, spinner } from './h.ts';
import type { TextKey } from './words.ts';

const boot = bootOf('lightning');

interface Node {
  readonly key: TextKey;
  /** Name in the address; only nodes that lead somewhere have one. */
  readonly id?: string;
  readonly nodes?: readonly Node[];
}

const leaf = (key: TextKey, id: string): Node => ({ key, id });
const group = (key: TextKey, ...nodes: readonly Node[]): Node => ({ key, nodes });

const TREE: readonly Node[] = [
  leaf('setupHome', 'SetupOneHome'),
  group(
    'administration',
    group(
      'users',
      leaf('permissionSets', 'PermSets'),
      leaf('profiles', 'EnhancedProfiles'),
      leaf('users', 'ManageUsers'),
    ),
    group('email', leaf('deliverability', 'OrgEmailSettings')),
  ),
  group(
    'platformTools',
    group(
      'apps',
      leaf('appManager', 'NavigationMenus'),
      group('connectedApps', leaf('connectedAppsUsage', 'ConnectedAppsUsage')),
      group('packaging', leaf('installedPackages', 'ImportedPackage'), leaf('packageManager', 'Package')),
    ),
  ),
  group(
    'settings',
    group('companySettings', leaf('companyInformation', 'CompanyProfileInfo'), leaf('myDomain', 'OrgDomain')),
    group(
      'security',
      leaf('remoteSites', 'SecurityRemoteProxy'),
      leaf('sessionSettings', 'SecuritySession'),
      leaf('trustedUrls', 'SecurityCspTrustedSite'),
    ),
  ),
];

/** Where classic Setup has what a node shows. */
const CLASSIC: Readonly<Record<string, readonly [TextKey, string]>> = {
  SecurityRemoteProxy: ['remoteSites', '/0rp'],
  ImportedPackage: ['installedPackages', '/0A3'],
  ConnectedAppsUsage: ['connectedAppsUsage', '/setup/connectedAppsUsage.apexp'],
};

const opened = new Set<string>();
let wanted = '';

/** Draws Setup at an address into `main`. */
export function setupPage(main: HTMLElement, signal: AbortSignal, path: string): void {
  const id = path.split('/')[3] ?? '';
  const panel = h('div', { class: 'setupcontent' });
  main.append(h('div', { class: 'onesetupLayout' }, tree(id, signal), panel));
  if (!boot.user.admin) {
    panel.append(
      h(
        'div',
        { class: 'accessDenied', role: 'alert' },
        h('h2', {}, t('insufficient')),
        h('p', {}, t('insufficientWhy')),
      ),
    );
    return;
  }
  panel.append(spinner(t('loading')));
  void late().then(() => {
    if (signal.aborted) return;
    panel.replaceChildren(...page(id, path, signal));
  });
}

function page(id: string, path: string, signal: AbortSignal): readonly HTMLElement[] {
  const classic = CLASSIC[id];
  document.title = `${t(classic?.[0] ?? 'setupHome')} | Salesforce`;
  if (!classic)
    return [
      component(
        'onesetup-home',
        { class: 'onesetupHome' },
        h('h1', {}, t('setupHome')),
        h('p', {}, id === 'SetupOneHome' ? t('welcome') : t('notImitated')),
      ),
    ];
  const [key, address] = classic;
  const asked = new URLSearchParams(location.search).get('address');
  const inner = path.endsWith('/page') && asked?.startsWith('/') ? asked : address;
  return [
    h(
      'div',
      { class: 'onesetupSetupComponent' },
      h(
        'div',
        { class: 'onesetupSetupHeader slds-page-header' },
        h(
          'div',
          { class: 'onesetupBreadcrumbs' },
          h('span', { class: 'breadcrumbParent' }, t('setup').toUpperCase()),
        ),
        h('h1', {}, h('span', { class: 'breadcrumbDetail' }, t(key))),
      ),
      frame(
        boot.frames,
        inner,
        signal,
        (to) => `/lightning/setup/${id}/page?${new URLSearchParams({ address: to })}`,
      ),
    ),
  ];
}

function tree(current: string, signal: AbortSignal): HTMLElement {
  const list = h('ul', { role: 'tree', class: 'slds-tree' });
  const draw = (): void => {
    const nodes = TREE.flatMap((node) => branch(node, 1, current, draw));
    list.replaceChildren(...(nodes.length > 0 ? nodes : [h('li', { class: 'noMatch' }, t('noMatch'))]));
  };
  const find = h('input', {
    type: 'search',
    class: 'filter-box input slds-input',
    placeholder: t('quickFind'),
    'aria-label': t('quickFind'),
    value: wanted,
    oninput: (event) => {
      if (event.currentTarget instanceof HTMLInputElement) wanted = event.currentTarget.value;
      draw();
    },
  });
  const made = h(
    'div',
    { class: 'onesetupSetupNavTree setupNavTree' },
    h('div', { class: 'slds-form-element__control' }, icon('search'), find),
    list,
  );
  const end = redrawn(draw);
  signal.addEventListener('abort', end);
  return made;
}

/** A node with what is under it, or nothing where Quick Find looks for something else. */
function branch(node: Node, level: number, current: string, redraw: () => void): readonly HTMLElement[] {
  const text = t(node.key);
  const under = node.nodes?.flatMap((one) => branch(one, level + 1, current, redraw)) ?? [];
  const searching = wanted.trim() !== '';
  const hit = text.toLowerCase().includes(wanted.trim().toLowerCase());
  if (searching && under.length === 0 && !(hit && node.id)) return [];
  if (node.id) {
    const here = node.id === current;
    return [
      h(
        'li',
        {
          class: `onesetupNavTreeNode leaf tree-node level${level}${here ? ' slds-is-selected' : ''}`,
          role: 'treeitem',
          'aria-label': text,
          'aria-level': String(level),
          'aria-selected': String(here),
        },
        h(
          'div',
          { class: 'slds-tree__item leaf' },
          h(
            'a',
            { href: `${boot.setup}/lightning/setup/${node.id}/home`, class: 'slds-tree__item-label' },
            ...marked(text),
          ),
        ),
      ),
    ];
  }
  // Heads of the first level are no nodes: they cannot be folded.
  if (level === 1)
    return [h('li', { role: 'presentation', class: 'slds-section-title' }, h('h2', {}, text)), ...under];
  const open = searching || opened.has(node.key) || holds(node, current);
  const turn = (): void => {
    if (open) opened.delete(node.key);
    else opened.add(node.key);
    redraw();
  };
  return [
    h(
      'li',
      {
        class: `onesetupNavTreeNode parent tree-node level${level}`,
        role: 'treeitem',
        'aria-label': text,
        'aria-level': String(level),
        'aria-expanded': String(open),
      },
      h(
        'div',
        { class: 'slds-tree__item', onclick: turn },
        h('span', { class: `slds-tree__chevron${open ? ' open' : ''}`, 'aria-hidden': 'true' }),
        h('a', { href: '#', class: 'slds-tree__item-label' }, ...marked(text)),
      ),
      open && h('ul', { role: 'group' }, ...under),
    ),
  ];
}

const holds = (node: Node, id: string): boolean =>
  node.id === id || (node.nodes?.some((one) => holds(one, id)) ?? false);

/** What Quick Find looks for stands out, which cuts the text in pieces. */
function marked(text: string): readonly (HTMLElement | string)[] {
  const looked = wanted.trim();
  const at = looked ? text.toLowerCase().indexOf(looked.toLowerCase()) : -1;
  if (at < 0) return [text];
  return [
    text.slice(0, at),
    h('mark', {}, text.slice(at, at + looked.length)),
    text.slice(at + looked.length),
  ];
}
