import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, rename, type Site } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import type { Mutator } from '../mutators.ts';
import { ownCard } from './courts.ts';
import { asks } from './enclosures.ts';
import { cardOf } from './fittings.ts';
import { tabbedOf } from './grounds.ts';
import { HEADING } from './layouts.ts';

/* How further products lay out a card, and what they write in and beside its heading. */

/** All of a card but its heading, in a box of its own. */
function bodyOf(site: Site, card: Element, heading: Element, markup: string): HTMLElement {
  const body = made(site, markup);
  heading.remove();
  body.append(...card.childNodes);
  return body;
}

/** What of an element's surroundings does not hold another. */
function apart(element: Element, other: Element): Element {
  let at = element;
  while (at.parentElement !== null && !at.parentElement.contains(other)) at = at.parentElement;
  return at;
}

/** A step of MUI's stepper: its number, where its label goes, and what is open of it. */
function step(site: Site, number: number, state: 'done' | 'open' | 'ahead'): [HTMLElement, Element, Element] {
  const open = state === 'open';
  const box = made(
    site,
    `<div class="MuiStep-root MuiStep-vertical"><span class="MuiStepLabel-root MuiStepLabel-vertical" style="display:flex;gap:8px;align-items:center;padding:8px 0"><span class="MuiStepLabel-iconContainer"><svg class="MuiStepIcon-root" aria-hidden="true" viewBox="0 0 24 24" style="width:24px;height:24px"><circle cx="12" cy="12" r="12" fill="${open ? '#1976d2' : '#9e9e9e'}"></circle><text x="12" y="12" text-anchor="middle" dominant-baseline="central" font-size="12" fill="#fff">${state === 'done' ? '✓' : number}</text></svg></span><span class="MuiStepLabel-labelContainer"></span></span><div class="MuiStepContent-root" style="margin-left:12px;padding-left:20px;border-left:1px solid #bdbdbd"></div></div>`,
  );
  if (open) box.setAttribute('aria-current', 'step');
  const label = box.querySelector('.MuiStepLabel-labelContainer');
  const content = box.lastElementChild;
  if (!label || !content) throw new Error('No step');
  return [box, label, content];
}

export const YARDS = {
  /** Grafana's panels: what can be done with one stands in the menu at its corner. */
  cardMenu: (site) => {
    const own = ownCard(site);
    if (own === null || asks(site) || !(own.card instanceof HTMLElement)) return false;
    const verbs = own.boxes.map((box) => (box.matches('.x-btn') ? box.querySelector('button') : box));
    if (!verbs.every((verb) => verb?.matches('button:not([role])'))) return false;
    const [opener, list] = [idOf(site), idOf(site)];
    const corner = made(
      site,
      `<div class="panel-menu-container" style="position:absolute;top:8px;right:8px;z-index:20"><button type="button" id="${opener}" title="Menu" aria-label="Menu" aria-haspopup="menu" aria-expanded="true" aria-controls="${list}" style="border:0;background:none">⋮</button><ul id="${list}" role="menu" aria-labelledby="${opener}" style="position:absolute;top:100%;right:0;width:200px;padding:4px;border:1px solid #ccc;background:#fff;box-shadow:0 4px 12px #0003"></ul></div>`,
    );
    const plain = (words: string): HTMLElement =>
      made(
        site,
        `<button type="button" role="menuitem" tabindex="-1" style="border:0;background:none">${words}</button>`,
      );
    for (const verb of verbs) {
      verb?.setAttribute('role', 'menuitem');
      verb?.setAttribute('tabindex', '-1');
    }
    for (const content of [plain(say(site, 'details')), ...own.boxes, plain(say(site, 'refresh'))]) {
      const item = made(site, '<li role="none" style="padding:4px 8px"></li>');
      item.append(content);
      corner.lastElementChild?.append(item);
    }
    own.heading.after(corner);
    own.card.style.position = 'relative';
    return true;
  },
  /** Columns of the platform. */
  columnFlow: (site) => {
    const own = ownCard(site);
    if (own === null) return false;
    const { card, heading } = own;
    const body = bodyOf(
      site,
      card,
      heading,
      '<div class="multicol" style="columns:2 280px;column-gap:32px;column-rule:1px solid #ddd"></div>',
    );
    card.append(heading, body);
    return true;
  },
  /** Docusaurus: a heading can be linked to. */
  headingAnchor: ({ document }) => {
    const headings = [...(document.querySelector(MAIN)?.querySelectorAll(HEADING) ?? [])].filter(
      (heading) =>
        heading.textContent.trim() !== '' &&
        heading.querySelector('a,button') === null &&
        heading.closest('a,button,summary,[contenteditable]') === null,
    );
    for (const [at, heading] of headings.entries()) {
      const words = `Direct link to ${heading.textContent.trim()}`;
      const link = made(
        { document },
        `<a class="hash-link" href="#section-${at}" style="margin-left:8px;color:#36c;text-decoration:none">#</a>`,
      );
      for (const name of ['aria-label', 'title']) link.setAttribute(name, words);
      heading.append(link);
    }
    return headings.length > 0;
  },
  /** Areas of a grid: the markup's order tells nothing of where things stand. */
  headingLast: (site) => {
    const found = cardOf(site);
    const [card, heading] = found ?? [];
    if (!(card instanceof HTMLElement) || !(heading instanceof HTMLElement)) return false;
    const body = bodyOf(site, card, heading, '<div class="card-area-body" style="grid-area:body"></div>');
    card.append(body, heading);
    heading.style.gridArea = 'head';
    card.style.cssText += ";display:grid;grid-template:'head' auto 'body' auto / minmax(0,1fr)";
    return true;
  },
  /** MUI's vertical stepper. */
  stepperCard: (site) => {
    const own = ownCard(site);
    if (own === null) return false;
    const { card, heading } = own;
    const list = made(
      site,
      '<div class="MuiStepper-root MuiStepper-vertical" style="max-width:760px"></div>',
    );
    const [before, first] = step(site, 1, 'done');
    const [current, label, content] = step(site, 2, 'open');
    const [after, last] = step(site, 3, 'ahead');
    first.append(say(site, 'profile'));
    last.append(say(site, 'invite'));
    heading.remove();
    label.append(heading);
    content.append(...card.childNodes);
    list.append(before, current, after);
    card.replaceWith(list);
    return true;
  },
  /** GitLab's settings: parts of a part. */
  subHeads: (site) => {
    const own = ownCard(site);
    const [verb] = own?.boxes ?? [];
    const field = own?.card.querySelector('input');
    if (own === null || !verb || !field) return false;
    const level = Number(/^h([1-5])$/.exec(own.heading.localName)?.[1] ?? 3) + 1;
    const head = (words: string): HTMLElement =>
      rename(
        site,
        made(site, `<b class="gl-heading-4" style="display:block;margin:16px 0 8px">${words}</b>`),
        `h${level}`,
      );
    const [fields, verbs] = [apart(field, verb), apart(verb, field)];
    if (fields === verbs) return false;
    fields.before(head('API'));
    verbs.before(head(say(site, 'actions')));
    return true;
  },
  /** Ant Design's tabBarExtraContent. */
  verbsInStrip: (site) => {
    const tabbed = tabbedOf(site);
    const own = ownCard(site);
    if (tabbed === null || own === null || !tabbed.panels.some((panel) => panel.contains(own.card)))
      return false;
    const bar = made(
      site,
      '<div class="ant-tabs-nav" style="display:flex;gap:24px;align-items:center;margin-bottom:16px;border-bottom:1px solid #ddd"><div class="ant-tabs-nav-wrap" style="flex:1"></div><div class="ant-tabs-extra-content" style="display:flex;gap:8px"></div></div>',
    );
    tabbed.strip.replaceWith(bar);
    bar.firstElementChild?.append(tabbed.strip);
    bar.lastElementChild?.append(...own.boxes);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
