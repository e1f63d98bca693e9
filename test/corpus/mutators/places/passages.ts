import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, VISUALLY_HIDDEN } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import { ICONS, type Mutator } from '../mutators.ts';
import { handle } from '../remake.ts';
import { said } from '../rows/registers.ts';
import { asks } from './enclosures.ts';
import { isCurrent, tabbedOf } from './grounds.ts';
import { NAV, onNav } from './quarters.ts';

/* How further products write what leads from one place to another. */

/** What kits draw around the list of a menu. */
export const MENU = '.x-menu,.slds-dropdown,.spectrum-Popover';

/** Where a tab stands on the way: before the current one, on it, or after. */
const STAGES = ['slds-is-complete', 'slds-is-current slds-is-active', 'slds-is-incomplete'] as const;

export const PASSAGES = {
  /** Ant Design's menu that is collapsed. */
  flyoutNav: onNav((site, nav, groups) => {
    const open = groups.find(([, list]) => site.subject !== null && list.contains(site.subject));
    const list = open?.[1];
    if (!list || asks(site)) return false;
    const id = idOf(site);
    const rail = made(
      site,
      '<ul role="menu" class="ant-menu ant-menu-root ant-menu-inline-collapsed" style="width:64px"></ul>',
    );
    for (const [title, entries] of groups) {
      const words = said(title);
      const more =
        entries === list
          ? `aria-expanded="true" aria-controls="${id}"`
          : 'aria-expanded="false" aria-controls="rc-menu-closed"';
      rail.append(
        made(
          site,
          `<li role="none" class="ant-menu-submenu ant-menu-submenu-vertical"><div role="menuitem" tabindex="-1" aria-haspopup="true" ${more} class="ant-menu-submenu-title" style="height:40px;padding:0 24px;line-height:40px;cursor:pointer;overflow:hidden;white-space:nowrap"><span role="img" class="anticon" aria-hidden="true">${ICONS[2] ?? ''}</span><span class="ant-menu-title-content" style="display:inline-block;max-width:0;opacity:0;overflow:hidden">${words}</span></div></li>`,
        ),
      );
    }
    const popup = made(
      site,
      '<div class="ant-menu-submenu ant-menu-submenu-popup ant-menu-submenu-placement-rightTop" style="position:absolute;left:88px;top:140px;z-index:1050;min-width:180px;padding:4px;border-radius:8px;background:#fff;box-shadow:0 6px 16px #0004"></div>',
    );
    list.id = id;
    list.setAttribute('role', 'menu');
    for (const item of list.children) {
      item.setAttribute('role', 'menuitem');
      item.setAttribute('tabindex', '-1');
    }
    popup.append(list);
    nav.replaceChildren(rail);
    site.document.body.append(popup);
    return true;
  }),
  /** SLDS's path: the stages of a record. */
  pathTabs: (site) => {
    const tabbed = tabbedOf(site);
    if (tabbed?.tabs.some((tab) => tab.localName === 'li' || labelText(tab) === null) !== false) return false;
    const path = made(
      site,
      '<div class="slds-path" style="margin-bottom:8px"><div class="slds-grid slds-path__track"><div class="slds-path__scroller" role="application"><ul class="slds-path__nav" role="listbox" aria-orientation="horizontal" style="display:flex;gap:4px"></ul></div></div></div>',
    );
    const now = tabbed.tabs.findIndex(isCurrent);
    for (const [at, tab] of tabbed.tabs.entries()) {
      const stage = STAGES[at < now ? 0 : at === now ? 1 : 2];
      const item = made(
        site,
        `<li class="slds-path__item ${stage}" role="presentation"><a class="slds-path__link" id="${tab.id || idOf(site)}" role="option" aria-selected="${at === now}" tabindex="${at === now ? 0 : -1}" style="display:block;padding:8px 32px;background:${at === now ? '#032d60;color:#fff' : '#e5e5e5'};clip-path:polygon(0 0,calc(100% - 14px) 0,100% 50%,calc(100% - 14px) 100%,0 100%,14px 50%)">${at < now ? `<span class="slds-path__stage"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M1 8l2-2 3 3 7-7 2 2-9 9z"></path></svg><span class="slds-assistive-text" style="${VISUALLY_HIDDEN}">Stage Complete</span></span>` : ''}<span class="slds-path__title"></span></a></li>`,
      );
      const link = item.querySelector('a');
      const words = labelText(tab)?.data.trim() ?? '';
      if (link === null) return false;
      link.lastElementChild?.append(words);
      const panel = tab.getAttribute('aria-controls');
      if (panel !== null) link.setAttribute('aria-controls', panel);
      handle(link);
      path.querySelector('ul')?.append(item);
      remark(site, tab, link);
    }
    tabbed.strip.replaceWith(path);
    return true;
  },
  /** What the platform offers: a popover lies in front of all, wherever it stands. */
  popoverMenu: (site) => {
    const [entry] = site.marked.get('sales.settings') ?? [];
    const [gear] = site.marked.get('sales.gear') ?? [];
    const list = entry?.closest('ul');
    if (!gear || !list || asks(site)) return false;
    const id = `menu-${site.draw.below(36 ** 4).toString(36)}`;
    const box = made(
      site,
      `<div id="${id}" popover="manual" class="menu-popover" style="position:fixed;inset:52px 8px auto auto;margin:0;padding:8px;border:1px solid #ccc;background:#fff"></div>`,
    );
    (list.closest(MENU) ?? list).replaceWith(box);
    box.append(list);
    for (const name of ['class', 'style']) list.removeAttribute(name);
    list.setAttribute('role', 'menu');
    for (const link of list.querySelectorAll<HTMLElement>('a')) {
      link.setAttribute('role', 'menuitem');
      link.style.cssText += ';display:block;padding:4px';
    }
    gear.setAttribute(gear.localName === 'button' ? 'popovertarget' : 'aria-controls', id);
    gear.setAttribute('aria-expanded', 'true');
    if (typeof box.showPopover === 'function') box.showPopover();
    return true;
  },
  /** Azure's, AWS's and Jira's favourites: each entry can be kept. */
  starredNav: (site) => {
    const navs = [...site.document.querySelectorAll(NAV)].filter((nav) => !nav.matches('.navbar'));
    let changed = false;
    for (const entry of navs.flatMap((nav) => [...nav.querySelectorAll<HTMLElement>('li a[href]')])) {
      const line = entry.parentElement;
      const words = labelText(entry)?.data.trim() ?? '';
      if (line === null || words === '') continue;
      const kept = site.draw.odds(0.3);
      entry.after(
        made(
          site,
          `<button type="button" class="fxs-favorite" aria-pressed="${kept}" aria-label="${kept ? 'Remove' : 'Add'} ${words} ${kept ? 'from' : 'to'} favorites" style="flex:none;padding:0 4px;border:0;background:none;color:#c80">${kept ? '★' : '☆'}</button>`,
        ),
      );
      line.style.cssText += ';display:flex;align-items:center';
      entry.style.flex = '1';
      changed = true;
    }
    return changed;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
