import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made } from '../../site.ts';
import type { Language } from '../../words.ts';
import { idOf } from '../controls/idioms.ts';
import { ICONS, type Mutator } from '../mutators.ts';
import { said } from '../rows/registers.ts';
import { ownCard } from './courts.ts';
import { headOf } from './quarters.ts';
import { lifted, plainVerbs } from './wings.ts';

/* Banners, bands and tabs that further products give to what is connected. */

/** What a card's own tabs are called: that of its fields is the second. */
const VIEWS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Overview', 'API', 'Logs'],
  ja: ['概要', 'API', 'ログ'],
  fr: ['Aperçu', 'API', 'Journaux'],
  de: ['Übersicht', 'API', 'Protokolle'],
  es: ['Resumen', 'API', 'Registros'],
  pt: ['Visão geral', 'API', 'Registros'],
};

export const GALLERIES = {
  /** Primer's banner with actions. */
  bannerVerbs: (site) => {
    const verbs = plainVerbs(site);
    const [first] = verbs?.buttons ?? [];
    const main = first?.closest(MAIN);
    const product = first === undefined ? undefined : headOf(first)?.[1];
    if (verbs === null || !main || !product) return false;
    const id = idOf(site);
    const banner = made(
      site,
      `<div class="prc-Banner" role="region" aria-labelledby="${id}" data-variant="info" style="display:flex;gap:16px;align-items:center;margin-bottom:16px;padding:12px 16px;border:1px solid #54aeff;border-radius:6px;background:#ddf4ff"><span class="BannerIcon" aria-hidden="true">${ICONS[2] ?? ''}</span><div class="BannerContent" style="flex:1"><h2 class="BannerTitle" id="${id}" style="margin:0;font-size:14px">${said(product)}</h2><div class="BannerDescription">${say(site, 'intro')}</div></div><div class="BannerActions" style="display:flex;gap:8px"></div></div>`,
    );
    banner.lastElementChild?.append(...verbs.boxes);
    main.prepend(banner);
    return true;
  },
  /** Datadog's tiles of integrations, opened. */
  cardTabs: (site) => {
    const own = ownCard(site);
    if (own === null || own.heading.querySelector('a,button') !== null) return false;
    const { card, heading } = own;
    const id = idOf(site);
    const told = site.draw.odds(0.5);
    const tab = (words: string, chosen: boolean): string => {
      const state = told ? ` role="tab" aria-selected="${chosen}" tabindex="${chosen ? 0 : -1}"` : '';
      const controls = told && chosen ? ` aria-controls="${id}"` : '';
      return `<button type="button" class="druids_tabs_tab${chosen ? ' is-active' : ''}"${state}${controls} style="padding:8px 12px;border:0;border-bottom:2px solid ${chosen ? '#632ca6' : 'transparent'};background:none;font:inherit">${words}</button>`;
    };
    const strip = made(
      site,
      `<div class="druids_tabs"${told ? ' role="tablist"' : ''} style="display:flex;gap:8px;margin:8px 0;border-bottom:1px solid #ddd">${VIEWS[
        site.language
      ]
        .map((words, at) => tab(words, at === 1))
        .join('')}</div>`,
    );
    const panel = made(site, `<div id="${id}"${told ? ' role="tabpanel"' : ''} style="padding:8px 0"></div>`);
    lifted(card, heading);
    panel.append(...card.childNodes);
    card.append(heading, strip, panel);
    return true;
  },
  /** Slack's and other directories of apps. */
  marketHead: (site) => {
    const own = ownCard(site);
    if (own === null || own.heading.querySelector('a,button') !== null) return false;
    const { card, heading, boxes } = own;
    const band = made(
      site,
      `<div class="p-app_header" style="display:flex;gap:16px;align-items:center;padding:16px;background:#f8f8f8"><span aria-hidden="true" style="flex:none;width:56px;height:56px;border-radius:8px;background:#5c4c9f;color:#fff;font-size:28px;line-height:56px;text-align:center">${said(heading).charAt(0)}</span><div style="flex:1"><div class="p-app_header__name"></div><div class="p-app_header__maker"><a href="https://www.adobe.com" target="_blank">Adobe</a> · <span role="img" aria-label="4 / 5">★★★★☆</span> <small>(214)</small></div></div><div class="p-app_header__actions" style="display:flex;gap:8px"></div></div>`,
    );
    lifted(card, heading);
    band.querySelector('.p-app_header__name')?.append(heading);
    band.lastElementChild?.append(...boxes);
    card.prepend(band);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
