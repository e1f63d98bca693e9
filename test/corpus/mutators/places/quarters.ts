import { MAIN } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import { act, type Mutator } from '../mutators.ts';
import { HEADING } from './layouts.ts';

/* How further products write navigation, tabs, headings, and the parts that verbs stand in. */

export const CARD = 'section,article,.card,.panel,.x-panel';
export const NAV = 'nav,.sidebar,.x-panel-west';
/** What connects or disconnects the whole product. */
export const OWN = /(^sales\.|alesforce)(dis)?connect$/i;

/** The groups of a navigation, each with what stands above it. */
const groupsOf = (nav: Element): [title: Element, list: Element][] =>
  [...nav.querySelectorAll('ul')].flatMap((list): [Element, Element][] => {
    const title = list.previousElementSibling;
    const plain = list.querySelector('ul') === null && list.querySelector('li a') !== null;
    return plain && title !== null ? [[title, list]] : [];
  });

export const onNav = (
  change: (site: Site, nav: HTMLElement, groups: [Element, Element][]) => boolean,
): Mutator =>
  act((site, subject) => {
    const nav = subject.closest<HTMLElement>(NAV);
    if (!/\.nav/.test(site.control) || nav === null) return false;
    const groups = groupsOf(nav);
    const whole = groups.some(([, list]) => list.contains(subject));
    return whole && change(site, nav, groups);
  });

/** The card of a control with a heading that is its own. */
export function headOf(subject: Element): [card: Element, heading: Element] | null {
  const card = subject.closest(CARD);
  const heading = card?.querySelector(HEADING);
  if (!card || !heading || heading.contains(subject) || card.querySelector(MAIN) !== null) return null;
  return heading.closest('summary,legend') === null ? [card, heading] : null;
}

/** What connects and disconnects, each with what is drawn around it, where the page has no users. */
export function verbsOf({ marked }: Site): Element[] {
  if (marked.has('sales.userSearch')) return [];
  const verbs = [...marked].flatMap(([name, elements]) => (OWN.test(name) ? elements : []));
  if (verbs.some((verb) => verb.parentElement?.closest('label,form,a,details,summary'))) return [];
  return verbs.map((verb) => verb.closest('.x-btn') ?? verb);
}

export const QUARTERS = {
  /** Headless UI's disclosure. */
  disclosureHead: act((site, subject) => {
    const found = headOf(subject);
    if (found === null) return false;
    const [card, heading] = found;
    const [button, region] = [idOf(site), idOf(site)];
    const opener = made(
      site,
      `<button type="button" id="${button}" aria-expanded="true" aria-controls="${region}" data-headlessui-state="open" style="width:100%;border:0;padding:8px 0;background:none;font:inherit;text-align:left"></button>`,
    );
    opener.append(...heading.childNodes, made(site, '<span aria-hidden="true" style="float:right">▴</span>'));
    heading.replaceChildren(opener);
    const body = made(site, `<div id="${region}" role="region" aria-labelledby="${button}"></div>`);
    heading.remove();
    body.append(...card.childNodes);
    card.append(heading, body);
    return true;
  }),
  /** AdminLTE: a title is one item of the list among the others. */
  flatNav: onNav((site, nav, groups) => {
    const flat = made(site, '<ul class="nav nav-pills nav-sidebar flex-column"></ul>');
    for (const [title, list] of groups) {
      const head = made(site, '<li class="nav-header" style="padding:8px 0;font-weight:700"></li>');
      head.append(title.textContent.trim());
      flat.append(head, ...list.children);
    }
    nav.replaceChildren(flat);
    return true;
  }),
  /** Fiori's footer toolbar. */
  footerBar: (site) => {
    const verbs = verbsOf(site);
    const main = verbs[0]?.closest(MAIN);
    if (!main) return false;
    const bar = made(
      site,
      '<footer class="sapMPageFooter" style="position:sticky;bottom:0;padding:8px;background:#fff;border-top:1px solid #ccc"><div role="toolbar" class="sapMOTB sapMTB sapMTBInactive" style="display:flex;gap:8px"></div></footer>',
    );
    bar.firstElementChild?.append(...verbs);
    main.append(bar);
    return true;
  },
  /** GitHub's tabs stand above the title of what they are of. */
  headerTabs: ({ document, marked }) => {
    const tabs = ['sales.tabSetUp', 'sales.tabUserAccess'].flatMap((name) => marked.get(name) ?? []);
    const list = tabs[0]?.closest('ul,[role=tablist]');
    const main = list?.closest(MAIN);
    if (tabs.length !== 2 || !list || !main || !tabs.every((tab) => list.contains(tab))) return false;
    const bar = made(
      { document },
      '<div class="UnderlineNav" style="overflow:hidden;margin-bottom:24px;border-bottom:1px solid #ccc;background:#f6f8fa"></div>',
    );
    bar.append(list.closest('.x-tab-panel-header') ?? list);
    main.prepend(bar);
    return true;
  },
  /** HubSpot: the menu is as wide as the page. */
  megaMenu: onNav((site, nav, groups) => {
    const main = site.document.querySelector<HTMLElement>(MAIN);
    const part = main?.closest<HTMLElement>('.x-panel-center') ?? main;
    if (!part || nav.contains(part)) return false;
    const id = idOf(site);
    const button = made(
      site,
      `<button type="button" aria-expanded="true" aria-controls="${id}" class="mega-menu-opener">☰ Menu ▴</button>`,
    );
    const panel = made(
      site,
      `<div id="${id}" class="mega-menu" style="display:flex;gap:64px;padding:16px 24px;background:#fff;border:1px solid #ccc"></div>`,
    );
    for (const [title, list] of groups) {
      const column = made(site, '<div class="mega-menu-column"></div>');
      column.append(title, list);
      panel.append(column);
    }
    nav.replaceChildren(button, panel);
    nav.style.cssText += ';position:static;float:none;width:auto;height:auto;min-height:0';
    part.style.cssText += ';position:static;margin-left:0';
    return true;
  }),
  /** Salesforce Classic's page block. */
  pageBlock: (site) => {
    const verbs = verbsOf(site);
    const found = verbs[0] === undefined ? null : headOf(verbs[0]);
    if (found === null) return false;
    const [card, heading] = found;
    const block = made(
      site,
      '<div class="bPageBlock brandSecondaryBrd secondaryPalette"><div class="pbHeader"><table border="0" cellpadding="0" cellspacing="0" style="width:100%"><tbody><tr><td class="pbTitle"></td><td class="pbButton" id="topButtonRow"></td></tr></tbody></table></div><div class="pbBody"></div></div>',
    );
    block.querySelector('.pbTitle')?.append(heading);
    block.querySelector('.pbButton')?.append(...verbs);
    block.lastElementChild?.append(...card.childNodes);
    card.append(block);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
