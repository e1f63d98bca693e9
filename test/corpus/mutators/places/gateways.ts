import type { MutatorName } from '../../kept-out.ts';
import { made } from '../../site.ts';
import type { Language } from '../../words.ts';
import type { Mutator } from '../mutators.ts';
import { stands, wordedTabs } from './thresholds.ts';

/* Tabs in the slots of a component, and in a definition list. */

/** What stands before the tabs. */
const VIEW: Readonly<Record<Language, string>> = {
  en: 'View',
  ja: '表示',
  fr: 'Affichage',
  de: 'Ansicht',
  es: 'Vista',
  pt: 'Exibição',
};

export const GATEWAYS = {
  /** Shoelace's group of tabs. */
  slottedTabs: (site) => {
    const tabbed = wordedTabs(site);
    if (tabbed === null) return false;
    const { document } = site;
    const group = document.createElement('sl-tab-group');
    group.style.display = 'block';
    group.attachShadow({ mode: 'open' }).innerHTML =
      '<style>.nav{display:flex;border-bottom:2px solid #ddd}</style><div part="base" class="tab-group tab-group--top"><div class="tab-group__nav-container" part="nav"><div class="tab-group__nav"><div part="tabs" class="tab-group__tabs nav" role="tablist"><slot name="nav"></slot></div></div></div><div part="body" class="tab-group__body"><slot></slot></div></div>';
    for (const { tab, words, current } of tabbed.tabs) {
      const item = document.createElement('sl-tab');
      const name = current ? 'shown' : 'other';
      for (const [key, value] of Object.entries({
        slot: 'nav',
        panel: name,
        role: 'tab',
        'aria-selected': String(current),
        tabindex: current ? '0' : '-1',
        ...(current ? { active: '' } : {}),
      }))
        item.setAttribute(key, value);
      item.textContent = words;
      item.attachShadow({
        mode: 'open',
      }).innerHTML = `<style>:host{display:inline-block}.tab{padding:12px 16px;cursor:pointer${current ? ';color:#0284c7;box-shadow:0 2px #0284c7' : ''}}</style><div part="base" class="tab"><slot></slot></div>`;
      stands(site, tab, item);
      group.append(item);
    }
    const panel = document.createElement('sl-tab-panel');
    for (const [key, value] of Object.entries({ name: 'shown', role: 'tabpanel', active: '' }))
      panel.setAttribute(key, value);
    panel.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:block;padding:8px 0}</style><slot part="base" class="tab-panel"></slot>';
    panel.append(...tabbed.panels);
    tabbed.strip.replaceWith(group);
    group.append(panel);
    return true;
  },
  /** Foundation's sub nav. */
  termTabs: (site) => {
    const tabbed = wordedTabs(site);
    if (tabbed === null) return false;
    const told = site.draw.odds(0.5);
    const list = made(
      site,
      `<dl class="sub-nav" style="display:flex;gap:8px;align-items:center;margin:8px 0"><dt style="color:#777">${VIEW[site.language]}:</dt></dl>`,
    );
    for (const { tab, words, current } of tabbed.tabs) {
      const item = made(
        site,
        `<dd${current ? ' class="active"' : ''} style="margin:0"><a href="#"${told && current ? ' aria-current="true"' : ''} style="display:block;padding:4px 12px;border-radius:3px;${current ? 'background:#008cba;color:#fff' : 'color:#777'}">${words}</a></dd>`,
      );
      const link = item.querySelector('a');
      if (link === null) return false;
      stands(site, tab, link);
      list.append(item);
    }
    tabbed.strip.replaceWith(list);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
