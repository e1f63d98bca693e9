import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { said } from '../rows/registers.ts';
import { asks } from './enclosures.ts';
import { tabbedOf } from './grounds.ts';
import { MENU } from './passages.ts';
import { groundOf, unplaced } from './precincts.ts';
import { onNav } from './quarters.ts';
import { titleOf } from './wings.ts';

/* Where further products put navigation, menus and tabs, and what a main part lies upon. */

const SIDE = 220;

/** What kits draw as the entry of a navigation. */
const ENTRY = 'li';

export const TERRACES = {
  /** JetBrains' settings, where what was found of all groups is one list. */
  alphabeticNav: onNav((site, nav, groups) => {
    const [first] = groups;
    const entries = groups.flatMap(([title, list]) =>
      [...list.querySelectorAll('a[href]')].flatMap((link) => {
        const item = link.closest(ENTRY);
        return item ? [{ item, link, group: said(title), words: said(link) }] : [];
      }),
    );
    if (!first || entries.length < 2) return false;
    const index = first[1].cloneNode(false);
    if (!(index instanceof HTMLElement)) return false;
    for (const name of ['id', 'aria-labelledby', 'aria-describedby']) index.removeAttribute(name);
    index.classList.add('settings-index');
    entries.sort((a, b) => a.words.localeCompare(b.words, site.language));
    for (const { item, link, group } of entries) {
      link.after(
        made(
          site,
          `<small class="settings-index-group" style="display:block;padding:0 4px 8px;color:#777;font-size:11px;line-height:13px">${group}</small>`,
        ),
      );
      index.append(item);
    }
    nav.replaceChildren(index);
    return true;
  }),
  /** QuickBooks' gear. */
  menuColumns: (site) => {
    const [entry] = site.marked.get('sales.settings') ?? [];
    const list = entry?.closest('ul');
    // It lies in front of what it hangs over.
    if (site.control !== 'sales.settings' || !list || asks(site)) return false;
    const items = [...list.children];
    const own = items.find((item) => item.contains(entry ?? null));
    if (!own || items.length < 3) return false;
    const link = (words: string, to: string): HTMLElement => {
      const item = site.document.createElement('li');
      item.append(made(site, `<a href="#${to}">${words}</a>`));
      return item;
    };
    const columns: readonly (readonly [string, readonly Element[]])[] = [
      ['Acme', [own, link(say(site, 'invite'), 'invite'), link(say(site, 'signature'), 'signature')]],
      ['Sales', [link(say(site, 'export'), 'export'), link(say(site, 'activity'), 'activity')]],
      ['Ann Lee', items.filter((item) => item !== own)],
    ];
    const panel = made(
      site,
      '<div class="gear-panel" style="position:absolute;right:8px;top:56px;display:flex;gap:24px;padding:16px 24px;border:1px solid #bbb;background:#fff;box-shadow:0 4px 16px #0003;z-index:1050"></div>',
    );
    for (const [title, entries] of columns) {
      const column = made(
        site,
        `<div class="gear-column" style="width:150px"><div class="gear-title" style="padding-bottom:8px;color:#6b6c72;font-size:12px;text-transform:uppercase">${title}</div><ul></ul></div>`,
      );
      column.lastElementChild?.append(...entries);
      for (const one of column.querySelectorAll<HTMLElement>('a'))
        one.style.cssText += ';display:block;padding:6px 0';
      panel.append(column);
    }
    (list.closest(MENU) ?? list).remove();
    site.document.body.append(panel);
    return true;
  },
  /** Trac's and Redmine's sidebars. */
  navRight: (site) => {
    const ground = groundOf(site);
    if (ground === null) return false;
    const { nav, main } = ground;
    const box = made(
      site,
      `<div class="content-and-side" style="display:flex;gap:24px;clear:both;padding:0 16px"><div style="flex:1;min-width:0"></div><div class="ctxtnav-side" style="flex:0 0 ${SIDE}px;padding-left:16px;border-left:1px solid #ddd"></div></div>`,
    );
    // Ext draws its bar above all of the page's parts.
    if (main.matches('.x-panel-center')) box.style.marginTop = '8px';
    main.before(box);
    box.firstElementChild?.append(unplaced(main));
    box.lastElementChild?.append(unplaced(nav));
    return true;
  },
  /** Quip's sheets. */
  sheetTabs: (site) => {
    const tabbed = tabbedOf(site);
    const words = tabbed?.tabs.map((tab) => labelText(tab)?.data.trim() ?? '') ?? [];
    if (tabbed === null || words.includes('') || tabbed.tabs.some((tab) => tab.localName === 'li'))
      return false;
    const [first] = tabbed.tabs;
    const sign = 'padding:2px 6px;border:0;background:none;color:#555;font:inherit;cursor:pointer';
    for (const [at, tab] of tabbed.tabs.entries()) {
      const item = tab.closest(ENTRY);
      tab.after(
        made(
          site,
          `<button type="button" class="sheet-tab-menu" aria-haspopup="menu" aria-expanded="false" aria-label="${words[at]}: ${say(site, 'actions')}" style="${sign}">▾</button>`,
        ),
      );
      if (item)
        item.style.cssText += `;display:${item.style.display.startsWith('inline') ? 'inline-' : ''}flex;align-items:center`;
    }
    const plus = made(
      site,
      `<button type="button" class="sheet-tab-add" aria-label="Add a sheet" title="Add a sheet" style="${sign}">+</button>`,
    );
    const item = first?.closest(ENTRY);
    if (item) {
      const place = site.document.createElement('li');
      place.setAttribute('role', 'presentation');
      place.style.cssText = item.style.cssText;
      place.append(plus);
      item.before(place);
    } else first?.before(plus);
    return true;
  },
  /** Basecamp's sheets. */
  stackedSheets: (site) => {
    const main = site.document.querySelector(MAIN);
    if (main === null || main.querySelector('iframe') !== null) return false;
    const stack = made(
      site,
      '<div class="panel-stack" style="padding:0 20px"><div class="recede" style="margin:0 20px;padding:8px 16px;border:1px solid #ddd;border-bottom:0;border-radius:6px 6px 0 0;background:#f1eee8;text-align:center"><a href="#home" style="font-weight:700">‹ Acme</a></div><div class="perma" style="padding:16px 24px;border-radius:6px;background:#fff;box-shadow:0 1px 8px #0005"></div></div>',
    );
    stack.lastElementChild?.append(...main.childNodes);
    main.append(stack);
    return true;
  },
  /** Linear's views. */
  titleTabs: (site) => {
    const tabbed = tabbedOf(site);
    const title = titleOf(site);
    if (tabbed === null || title === null || title.contains(tabbed.strip)) return false;
    const line = made(
      site,
      '<div class="view-header" style="display:flex;gap:24px;align-items:center;justify-content:space-between;max-width:760px;margin:8px 0"></div>',
    );
    title.before(line);
    line.append(title, tabbed.strip);
    if (title instanceof HTMLElement) title.style.margin = '0';
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
