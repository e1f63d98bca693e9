import { controlOf } from '../../consoles.ts';
import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import { act, ICONS, type Mutator } from '../mutators.ts';
import { said } from '../rows/registers.ts';
import { asks } from './enclosures.ts';
import { headOf, NAV, OWN, onNav, verbsOf } from './quarters.ts';

/* Bars, tiles, tables and panels that verbs, entries and cards stand in. */

/** Whether what is drawn of a control stands in the cell of a table. */
export const inCell = (box: Element): boolean => box.parentElement?.closest('td,th') != null;

/** An own verb with what is drawn around it. */
export const drawn = (verb: Element): Element => verb.closest('.x-btn') ?? verb;

export const ANNEXES = {
  /** Dynamics 365's commands. */
  commandBar: (site) => {
    const boxes = verbsOf(site);
    const main = boxes[0]?.closest(MAIN);
    const verbs = boxes.map((box) => (box.matches('.x-btn') ? box.querySelector('button') : box));
    if (!main || boxes.some(inCell) || verbs.some((verb) => verb?.matches('button:not([role])') !== true))
      return false;
    const icon = `<span class="symbolFont" aria-hidden="true">${ICONS[2] ?? ''}</span> `;
    const command = (words: string): string =>
      `<li role="presentation"><button type="button" role="menuitem" aria-label="${words}" style="border:0;background:none">${icon}<span>${words}</span></button></li>`;
    const bar = made(
      site,
      `<div data-id="CommandBar" style="padding:4px;background:#f3f2f1"><ul role="menubar" aria-label="Commands" style="display:flex;gap:8px;align-items:center">${command(say(site, 'refresh'))}${command(say(site, 'export'))}<li role="presentation"><button type="button" role="menuitem" aria-haspopup="true" aria-label="More commands" style="border:0;background:none">⋮</button></li></ul></div>`,
    );
    for (const [at, box] of boxes.entries()) {
      const item = made(site, '<li role="presentation"></li>');
      item.append(box);
      verbs[at]?.setAttribute('role', 'menuitem');
      verbs[at]?.insertAdjacentHTML('afterbegin', icon);
      bar.firstElementChild?.lastElementChild?.before(item);
    }
    main.prepend(bar);
    return true;
  },
  /** Azure's menus of a resource. */
  navFilter: (site) => {
    const nav = site.marked.get('sales.navMarketo')?.[0]?.closest(NAV);
    const words = controlOf('sales.userSearch').names[site.language]?.[0] ?? '';
    if (!nav || words === '') return false;
    nav.prepend(
      made(
        site,
        `<div class="fxs-menu-search" style="display:flex;gap:4px;padding:8px"><input type="search" class="azc-input" placeholder="${words}" aria-label="${words}" style="width:140px"> <button type="button" aria-label="Collapse menu" style="border:0;background:none">«</button></div>`,
      ),
    );
    return true;
  },
  /** WordPress' plugins, GitLab's integrations. */
  productRows: (site) => {
    const { document, draw, kit, marked } = site;
    const verbs = [...marked].flatMap(([name, elements]) => (OWN.test(name) ? elements : []));
    const found = verbs[0] === undefined ? null : headOf(verbs[0]);
    const words = verbs[0] === undefined ? undefined : labelText(verbs[0])?.data.trim();
    if (found === null || !words) return false;
    const [card, heading] = found;
    const name = said(heading);
    const boxes = verbs.map(drawn);
    if (!name.startsWith('Marketo') || !boxes.every((box) => card.contains(box) && !inCell(box)))
      return false;
    if (boxes.some((box) => box.parentElement?.closest('p,label,a,form') !== null)) return false;
    heading.remove();
    const table = made(
      site,
      `<table class="wp-list-table widefat plugins"><thead><tr><th scope="col">${say(site, 'name')}</th><th scope="col"></th><th scope="col">${say(site, 'actions')}</th></tr></thead><tbody></tbody></table>`,
    );
    const row = (title: string, contents: readonly Node[], foot: readonly Node[]): HTMLElement => {
      const line = document.createElement('tr');
      line.style.cssText = 'border-bottom:1px solid #ccc;vertical-align:top';
      for (const inside of [[made(site, `<strong>${title}</strong>`)], contents, foot]) {
        const cell = document.createElement('td');
        cell.append(...inside);
        line.append(cell);
      }
      return line;
    };
    const others = ['Salesforce', 'Slack'].map((product) =>
      row(product, [made(site, `<p>${say(site, 'intro')}</p>`)], [made(site, kit.button(words))]),
    );
    const own = document.createElement('div');
    own.append(...boxes);
    const rows = [row(name, [...card.childNodes], [own]), ...others];
    table.querySelector('tbody')?.append(...draw.some(rows, rows.length));
    card.replaceWith(table);
    return true;
  },
  /** HubSpot's and Carbon's side panels. */
  sidePanel: act((site, subject) => {
    const found = OWN.test(site.control) ? headOf(subject) : null;
    if (found === null || asks(site) || site.marked.has('sales.userSearch') || inCell(drawn(subject)))
      return false;
    const [card, heading] = found;
    const main = card.closest(MAIN);
    if (main === null) return false;
    const id = idOf(site);
    const layer = made(
      site,
      `<div class="private-overlay"><div class="private-backdrop" style="position:fixed;inset:0;background:rgba(0,0,0,0.4);z-index:1040"></div><div role="dialog" aria-modal="true" aria-labelledby="${id}" class="private-panel" style="position:fixed;top:0;right:0;bottom:0;box-sizing:border-box;width:560px;padding:0 24px;overflow:auto;background:#fff;z-index:1050"><header style="display:flex;justify-content:space-between;align-items:center;padding:16px 0"><div id="${id}"></div><button type="button" aria-label="Close">✕</button></header><div class="private-panel-body"></div><footer style="position:sticky;bottom:0;display:flex;gap:8px;padding:16px 0;border-top:1px solid #ccc;background:#fff"></footer></div></div>`,
    );
    const [head, body, foot] = layer.lastElementChild?.children ?? [];
    if (!head || !body || !foot) return false;
    const boxes = [...site.marked]
      .flatMap(([name, elements]) => (OWN.test(name) ? elements.map(drawn) : []))
      .filter((box) => card.contains(box) && box.parentElement?.closest('p,label,a,form') === null);
    head.firstElementChild?.append(heading);
    foot.append(...boxes, made(site, site.kit.button(say(site, 'cancel'))));
    body.append(...card.childNodes);
    card.replaceWith(made(site, `<p>${say(site, 'intro')}</p>`));
    site.document.body.append(layer);
    return true;
  }),
  /** cPanel's tools. */
  tileNav: onNav((site, nav, groups) => {
    const main = site.document.querySelector<HTMLElement>(MAIN);
    const part = main?.closest<HTMLElement>('.x-panel-center') ?? main;
    if (!part || nav.contains(part)) return false;
    const boxes = groups.map(([title, list]) => {
      const box = made(
        site,
        '<div class="cp-group" style="margin:0 16px 16px;padding:8px 16px;border:1px solid #ddd"></div>',
      );
      box.append(title, list);
      if (list instanceof HTMLElement)
        list.style.cssText += ';display:flex;flex-flow:row wrap;gap:16px;padding:8px 0';
      for (const item of list.children)
        if (item instanceof HTMLElement) item.style.cssText += ';width:128px;text-align:center';
      for (const link of list.querySelectorAll('a'))
        link.prepend(
          made(
            site,
            `<span class="cp-icon" aria-hidden="true" style="display:block">${ICONS[2] ?? ''}</span>`,
          ),
        );
      return box;
    });
    nav.replaceChildren(...boxes);
    nav.style.cssText += ';position:static;float:none;width:auto;height:auto;min-height:0';
    part.style.cssText += ';position:static;margin-left:0';
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
