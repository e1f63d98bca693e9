import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { handle } from '../remake.ts';
import { isCurrent, tabbedOf } from './grounds.ts';

/* Tabs that no list holds. */

/** One of the tabs of a page: which, what it says, and whether its part is shown. */
interface Tab {
  readonly tab: Element;
  readonly words: string;
  readonly current: boolean;
}

/** Tabs with words of their own, the strip of them and the parts that they change. */
export function wordedTabs(site: Site): { tabs: Tab[]; strip: Element; panels: readonly Element[] } | null {
  const tabbed = tabbedOf(site);
  if (tabbed === null || tabbed.tabs.some((tab) => tab.localName === 'li')) return null;
  const tabs = tabbed.tabs.map((tab) => ({
    tab,
    words: labelText(tab)?.data.trim() ?? '',
    current: isCurrent(tab),
  }));
  return tabs.some(({ words }) => words === '') ? null : { ...tabbed, tabs };
}

/** Another element stands for a tab. */
export function stands(site: Site, tab: Element, other: HTMLElement): void {
  if (tab.id !== '') other.id = tab.id;
  handle(other);
  remark(site, tab, other);
}

export const THRESHOLDS = {
  /** Semantic UI's vertical tabular menu. */
  leftTabs: (site) => {
    const tabbed = wordedTabs(site);
    if (tabbed === null) return false;
    const grid = made(
      site,
      '<div class="ui grid" style="display:flex;gap:24px;align-items:stretch"><div class="four wide column" style="flex:0 0 180px"><div class="ui vertical fluid tabular menu" style="height:100%;border-right:1px solid #d4d4d5"></div></div><div class="twelve wide stretched column" style="flex:1;min-width:0"></div></div>',
    );
    for (const { tab, words, current } of tabbed.tabs) {
      const item = made(
        site,
        `<a class="${current ? 'active ' : ''}item" data-tab="${current ? 'first' : 'second'}" style="display:block;padding:10px 14px${current ? ';margin-right:-1px;border:1px solid #d4d4d5;border-right-color:#fff;font-weight:700' : ''}">${words}</a>`,
      );
      stands(site, tab, item);
      grid.querySelector('.menu')?.append(item);
    }
    tabbed.strip.replaceWith(grid);
    grid.lastElementChild?.append(...tabbed.panels);
    return true;
  },
  /** GWT's TabPanel; its older versions told no roles. */
  tableTabs: (site) => {
    const tabbed = wordedTabs(site);
    if (tabbed === null) return false;
    const told = site.draw.odds(0.5);
    const table = made(
      site,
      `<table cellspacing="0" cellpadding="0" class="gwt-TabPanel" style="width:100%"><tbody><tr><td align="left" style="padding:0;vertical-align:top"><table cellspacing="0" cellpadding="0" class="gwt-TabBar"${told ? ' role="tablist"' : ''} style="width:100%"><tbody><tr><td class="gwt-TabBarFirst-wrapper" style="padding:0 4px;border-bottom:3px solid #87b3ff"><div class="gwt-TabBarFirst">&nbsp;</div></td><td class="gwt-TabBarRest-wrapper" style="width:100%;padding:0;border-bottom:3px solid #87b3ff"><div class="gwt-TabBarRest">&nbsp;</div></td></tr></tbody></table></td></tr><tr><td class="gwt-TabPanelBottom-wrapper" style="padding:8px 0;vertical-align:top"><div class="gwt-TabPanelBottom"></div></td></tr></tbody></table>`,
    );
    const rest = table.querySelector('.gwt-TabBarRest-wrapper');
    for (const { tab, words, current } of tabbed.tabs) {
      const role = told ? ` role="tab" aria-selected="${current}"` : '';
      const item = made(
        site,
        `<div class="gwt-TabBarItem${current ? ' gwt-TabBarItem-selected' : ''}"${role} tabindex="0" style="padding:4px 8px;background:${current ? '#87b3ff' : '#ccc'}"><div class="gwt-Label" style="white-space:nowrap">${words}</div></div>`,
      );
      const cell = site.document.createElement('td');
      cell.className = `gwt-TabBarItem-wrapper${current ? ' gwt-TabBarItem-wrapper-selected' : ''}`;
      cell.style.cssText = 'padding:0 4px 0 0;border-bottom:3px solid #87b3ff';
      cell.append(item);
      stands(site, tab, item);
      rest?.before(cell);
    }
    tabbed.strip.replaceWith(table);
    table.querySelector('.gwt-TabPanelBottom')?.append(...tabbed.panels);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
