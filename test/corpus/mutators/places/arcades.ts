import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark } from '../../site.ts';
import type { Language } from '../../words.ts';
import { idOf } from '../controls/idioms.ts';
import { ICONS, type Mutator } from '../mutators.ts';
import { said } from '../rows/registers.ts';
import { asks } from './enclosures.ts';
import { MENU } from './passages.ts';
import { groundOf, unplaced } from './precincts.ts';
import { onNav } from './quarters.ts';

/* Strips, columns, lists and sheets by which further products lead from place to place. */

/** How a product is doing: it works, or nobody has set it up. */
const DOING: Readonly<Record<Language, readonly [on: string, off: string]>> = {
  en: ['Active', 'Inactive'],
  ja: ['有効', '無効'],
  fr: ['Actif', 'Inactif'],
  de: ['Aktiv', 'Inaktiv'],
  es: ['Activo', 'Inactivo'],
  pt: ['Ativo', 'Inativo'],
};

const STRIP = 48;

/** What stands above in the strip, and how it is drawn. */
const BARS = 'M2 14V8h3v6zM7 14V2h3v12zM12 14V5h3v9z';
const BELL = 'M8 1a4 4 0 0 1 4 4v4l2 3H2l2-3V5a4 4 0 0 1 4-4zM6 13h4l-2 2z';
const BOOK = 'M2 2h5l1 1 1-1h5v11H9l-1 1-1-1H2z';

export const ARCADES = {
  /** Ionic's action sheets. */
  actionSheet: (site) => {
    const [entry] = site.marked.get('sales.settings') ?? [];
    const list = entry?.closest('ul');
    // It lies in front of all else.
    if (site.control !== 'sales.settings' || !list || asks(site)) return false;
    const sheet = made(
      site,
      `<div class="action-sheet-md" style="position:fixed;inset:0;z-index:20001"><div class="action-sheet-backdrop" style="position:absolute;inset:0;background:rgba(0,0,0,0.32)"></div><div class="action-sheet-wrapper" style="position:absolute;left:0;right:0;bottom:0;background:#fff"><div class="action-sheet-group"></div><div class="action-sheet-group action-sheet-group-cancel" style="border-top:1px solid #ddd"><button type="button" class="action-sheet-button action-sheet-cancel" style="display:block;width:100%;padding:14px 16px;border:0;background:none;font:inherit;text-align:left">${say(site, 'cancel')}</button></div></div></div>`,
    );
    (list.closest(MENU) ?? list).remove();
    sheet.querySelector('.action-sheet-group')?.append(list);
    for (const name of ['class', 'style']) list.removeAttribute(name);
    for (const link of list.querySelectorAll<HTMLElement>('a'))
      link.style.cssText += ';display:block;padding:14px 16px';
    site.document.body.append(sheet);
    return true;
  },
  /** Visual Studio Code's strip of activities, as GitLab and Slack have them too. */
  activityBar: (site) => {
    const { document, marked } = site;
    const [gear] = marked.get('sales.gear') ?? [];
    if (!gear || marked.has('sales.settings') || asks(site)) return false;
    const place = gear.closest('.dropdown,.slds-dropdown-trigger') ?? gear;
    const header = gear.closest<HTMLElement>('.slds-global-header_container');
    const action = (name: string, path: string): string =>
      `<li class="action-item"><button type="button" aria-label="${name}" title="${name}" style="padding:8px;border:0;background:none;color:inherit"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="${path}"></path></svg></button></li>`;
    const bar = made(
      site,
      `<div class="activitybar" role="toolbar" aria-orientation="vertical" style="position:fixed;top:0;left:0;bottom:0;box-sizing:border-box;width:${STRIP}px;display:flex;flex-direction:column;justify-content:space-between;padding:8px 0;background:#e4e4ea;z-index:1020"><ul class="actions-container" style="text-align:center">${action('Reports', BARS)}${action('Notifications', BELL)}${action(say(site, 'help'), BOOK)}</ul><ul class="actions-container" style="text-align:center"></ul></div>`,
    );
    const item = place.localName === 'li' ? place : document.createElement('li');
    if (item !== place) item.append(place);
    bar.lastElementChild?.append(item);
    document.body.append(bar);
    document.body.style.cssText += `;position:relative;margin-left:${STRIP}px`;
    if (header) header.style.left = `${STRIP}px`;
    return true;
  },
  /** Webflow's and other sites' settings: first the part, then what is in it. */
  millerNav: onNav((site, nav, groups) => {
    const [, list] = groups.find(([, one]) => site.subject !== null && one.contains(site.subject)) ?? [];
    if (!list) return false;
    const id = idOf(site);
    const button = ([title, one]: [Element, Element]): string =>
      `<button type="button" class="column-item" aria-expanded="${one === list}"${one === list ? ` aria-controls="${id}"` : ''} style="display:block;width:100%;padding:8px 2px;border:0;background:${one === list ? '#d9e3f5' : 'none'};font:inherit;font-size:10px;line-height:13px;text-align:left;overflow-wrap:anywhere">${said(title)}</button>`;
    const columns = made(
      site,
      `<div class="columns" style="display:flex;gap:6px"><div class="column" style="flex:0 0 92px;border-right:1px solid #ccc">${groups.map(button).join('')}</div><div class="column" id="${id}" style="flex:1;min-width:0"></div></div>`,
    );
    columns.lastElementChild?.append(list);
    nav.replaceChildren(columns);
    return true;
  }),
  /** UI5 Web Components' side navigation. */
  navComponents: onNav((site, _nav, groups) => {
    for (const entry of groups.flatMap(([, list]) => [...list.querySelectorAll('a[href]')])) {
      const words = labelText(entry)?.data.trim() ?? '';
      const href = entry.getAttribute('href') ?? '';
      if (words === '') continue;
      const current = entry.hasAttribute('aria-current');
      const host = site.document.createElement('ui5-side-navigation-item');
      host.setAttribute('text', words);
      host.setAttribute('href', href);
      host.setAttribute('icon', 'group');
      if (current) host.setAttribute('selected', '');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>:host{display:block}.ui5-sn-item{display:flex;gap:8px;align-items:center;padding:6px 4px;color:inherit;text-decoration:none;cursor:pointer}svg{flex:none;width:16px;height:16px}</style><a class="ui5-sn-item" href="${href}"${current ? ' aria-current="page"' : ''}>${ICONS[2] ?? ''}<span class="ui5-sn-item-text">${words}</span></a>`;
      const link = root.querySelector('a');
      if (link === null) return false;
      entry.replaceWith(host);
      remark(site, entry, link);
    }
    return true;
  }),
  /** Segment's lists of sources and destinations. */
  productList: (site) => {
    const { control, marked } = site;
    const ground = groundOf(site);
    // Who looks for a product in the navigation would find it in either.
    const own = ['sales.tabSetUp', 'sales.connect', 'sales.disconnect'].some((name) => marked.has(name));
    if (ground === null || !own || /\.nav/.test(control)) return false;
    const { nav, main } = ground;
    const [on, off] = DOING[site.language];
    const item = (product: string, state: string): string =>
      `<li><a href="#catalog/${product.toLowerCase()}"${product === 'Marketo' ? ' aria-current="true"' : ''} style="display:block;padding:8px 12px;border-bottom:1px solid #eee;color:inherit;text-decoration:none${product === 'Marketo' ? ';background:#e3f1ea' : ''}"><span style="display:block">${product}</span><small style="color:#666">${state}</small></a></li>`;
    const columns = made(
      site,
      `<div class="app-columns" style="display:flex;clear:both"><div style="flex:0 0 220px"></div><div class="connections-list" style="flex:0 0 160px;border:1px solid #ddd;border-width:0 1px"><ul aria-label="Catalog">${item('Dynamics 365', off)}${item('Marketo', on)}${item('Slack', on)}${item('Zoom', off)}</ul></div><div style="flex:1;min-width:0;padding-left:16px"></div></div>`,
    );
    // Ext draws its bar above all of the page's parts.
    if (main.matches('.x-panel-center')) columns.style.marginTop = '8px';
    main.before(columns);
    columns.firstElementChild?.append(unplaced(nav));
    columns.lastElementChild?.append(unplaced(main));
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
