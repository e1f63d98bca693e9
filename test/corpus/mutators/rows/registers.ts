import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made, type Site } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import type { Mutator } from '../mutators.ts';
import { parts } from '../places/layouts.ts';

/* How further products write the rows of users. */

/** A list of users that nobody has laid out yet: its titles, and of each user the cells. */
export interface Register {
  readonly table: HTMLElement;
  readonly titles: readonly string[];
  readonly heads: readonly HTMLElement[];
  readonly rows: readonly HTMLElement[];
  readonly users: readonly (readonly [who: Element, where: Element, ...rest: Element[]])[];
}

const TABLE = 'table,[role=grid]';
export const said = (element: Element | undefined): string => element?.textContent.trim() ?? '';

/** What a table is as a list of users: names first, addresses next, then what else there is; null where it is none. */
function registerOf(table: HTMLElement): Register | null {
  if (table.closest('.x-btn,.x-grid3') || table.style.display !== '') return null;
  const rows = parts(table, 'tbody > tr,[role=rowgroup] > [role=row]');
  // What is parked or collapsed is no user that is seen.
  if (rows.length < PEOPLE.length || rows.some((row) => row.matches('[style],[aria-hidden]'))) return null;
  const users: [Element, Element, ...Element[]][] = [];
  for (const row of rows) {
    const [who, where, ...rest] = row.children;
    if (!who || !where || rest.length < 2) return null;
    if (said(who).includes('@') || !said(where).includes('@')) return null;
    users.push([who, where, ...rest]);
  }
  const heads = parts(table, 'thead > tr > *,[role=columnheader]');
  return { table, heads, titles: heads.map(said), rows, users };
}

/** Wherever a page lists its users, whatever control is asked for. */
export const onUsers =
  (change: (site: Site, register: Register) => boolean): Mutator =>
  (site) => {
    const { document, subject } = site;
    const own = subject?.closest<HTMLElement>(TABLE) ?? null;
    for (const table of [...(own === null ? [] : [own]), ...document.querySelectorAll<HTMLElement>(TABLE)]) {
      const register = registerOf(table);
      if (register !== null) return change(site, register);
    }
    return false;
  };

/** The same, where nothing that acts stands beside a name or an address. */
export const onNames = (change: (site: Site, register: Register) => boolean): Mutator =>
  onUsers((site, register) => {
    const acts = register.users.some(([who, where]) =>
      [who, where].some((cell) => cell.querySelector('a,button,input,[role=button]') !== null),
    );
    return !acts && change(site, register);
  });

/** What stood in a cell stands in another box. */
export function into(box: Element, cell: Element): HTMLElement {
  if (!(box instanceof HTMLElement)) throw new Error('No box');
  box.append(...cell.childNodes);
  return box;
}

const ROW_HEIGHT = 48;

export const REGISTERS = {
  /** GitHub's clipboard-copy. */
  copyAddress: onUsers((site, { users }) => {
    for (const [, where] of users) {
      const email = said(where);
      where.append(
        ' ',
        made(
          site,
          `<clipboard-copy role="button" tabindex="0" value="${email}" aria-label="Copy ${email}" class="ClipboardButton" style="cursor:pointer"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M2 5h8v9H2zM5 2h8v9h-2V4H5z"></path></svg></clipboard-copy>`,
        ),
      );
    }
    return true;
  }),
  /** React Virtualized: a grid knows cells alone. */
  flatCells: onUsers((site, { table, heads, users }) => {
    const widths = [180, 220, 110];
    const left = (column: number): number =>
      Array.from({ length: column }, (_, at) => widths[at] ?? 220).reduce((sum, width) => sum + width, 0);
    const lines: (readonly Element[])[] = [heads, ...users];
    const height = lines.length * ROW_HEIGHT;
    const grid = made(
      site,
      `<div class="ReactVirtualized__Grid" role="grid" aria-readonly="true" tabindex="0" style="position:relative;height:${height}px;overflow:auto"><div class="ReactVirtualized__Grid__innerScrollContainer" role="rowgroup" style="position:relative;overflow:hidden;width:${left(users[0]?.length ?? 4)}px;height:${height}px"></div></div>`,
    );
    for (const [at, cells] of lines.entries())
      for (const [column, cell] of cells.entries()) {
        const box = made(
          site,
          `<div role="${at === 0 ? 'columnheader' : 'gridcell'}" style="position:absolute;box-sizing:border-box;padding:8px;left:${left(column)}px;top:${at * ROW_HEIGHT}px;width:${widths[column] ?? 220}px;height:${ROW_HEIGHT}px"></div>`,
        );
        grid.firstElementChild?.append(into(box, cell));
      }
    table.replaceWith(grid);
    return true;
  }),
  /** Tables that are turned over for narrow windows, by style alone. */
  flipScroll: onUsers((_site, { table, heads, rows, users }) => {
    table.style.cssText += ';display:block;overflow:hidden;position:relative';
    const [head] = heads;
    for (let at = head?.parentElement; at && at !== table; at = at.parentElement)
      at.style.cssText += at.parentElement === table ? ';display:block;float:left' : ';display:block';
    for (const row of rows) row.style.cssText += ';display:inline-block;vertical-align:top';
    const body = rows[0]?.parentElement;
    if (body) body.style.cssText += ';display:block;overflow-x:auto;white-space:nowrap';
    for (const cell of [...heads, ...users.flat()])
      if (cell instanceof HTMLElement)
        cell.style.cssText += ';display:block;box-sizing:border-box;height:44px;padding:8px';
    return true;
  }),
  /** Lit: a list of elements, each of which draws one user. */
  rowComponents: onUsers((site, { table, users }) => {
    const { document, draw } = site;
    if (table.getRootNode() !== document || table.querySelector('[aria-labelledby]') !== null) return false;
    const mode = draw.odds(0.5) ? 'open' : 'closed';
    const list = document.createElement('user-list');
    list.style.cssText = 'display:block;max-width:700px';
    const style = document.querySelector('style');
    for (const cells of users) {
      const row = document.createElement('user-row');
      row.style.display = 'block';
      const inside = made(
        site,
        '<div class="user" style="display:grid;grid-template-columns:1fr 1.5fr 0.6fr 1fr;column-gap:12px;align-items:center;padding:8px;border-bottom:1px solid #ddd"></div>',
      );
      for (const cell of cells) inside.append(into(document.createElement('div'), cell));
      const root = row.attachShadow({ mode });
      if (style) root.append(style.cloneNode(true));
      root.append(inside);
      list.append(row);
    }
    table.replaceWith(list);
    return true;
  }),
  /** GOV.UK's summary cards: what can be done stands in the head. */
  summaryCards: onUsers((site, { table, titles, users }) => {
    const list = made(site, '<div class="summary-list" style="max-width:640px"></div>');
    for (const [who, where, ...rest] of users) {
      const card = made(
        site,
        '<div class="govuk-summary-card" style="border:1px solid #b1b4b6;margin-bottom:16px"><div class="govuk-summary-card__title-wrapper" style="display:flex;justify-content:space-between;padding:8px 16px;background:#f3f2f1"><h4 class="govuk-summary-card__title" style="margin:0"></h4><div class="govuk-summary-card__actions"></div></div><div class="govuk-summary-card__content" style="padding:8px 16px"><dl class="govuk-summary-list" style="margin:0"></dl></div></div>',
      );
      const [title, actions, terms] = ['h4', '.govuk-summary-card__actions', 'dl'].map((part) =>
        card.querySelector(part),
      );
      const verbs = rest.at(-1);
      if (!title || !actions || !terms || !verbs) return false;
      into(title, who);
      into(actions, verbs);
      for (const [at, cell] of [where, ...rest.slice(0, -1)].entries()) {
        const line = made(
          site,
          `<div class="govuk-summary-list__row" style="display:flex;gap:16px"><dt style="width:120px;font-weight:700">${titles[at + 1] ?? ''}</dt><dd style="margin:0"></dd></div>`,
        );
        const value = line.querySelector('dd');
        if (value) into(value, cell);
        terms.append(line);
      }
      list.append(card);
    }
    table.replaceWith(list);
    return true;
  }),
  /** ASP.NET's DataList, its columns repeated. */
  twoPerRow: onUsers((site, { table, users }) => {
    const list = made(
      site,
      '<table id="ctl00_Main_Users" class="datalist" cellspacing="0" style="width:100%;max-width:720px"><tbody></tbody></table>',
    );
    for (let at = 0; at < users.length; at += 2) {
      const row = site.document.createElement('tr');
      for (const cells of users.slice(at, at + 2)) {
        const box = site.document.createElement('td');
        box.style.cssText = 'width:50%;border:1px solid #ddd;padding:12px;vertical-align:top';
        for (const cell of cells) box.append(into(site.document.createElement('div'), cell));
        row.append(box);
      }
      list.querySelector('tbody')?.append(row);
    }
    table.replaceWith(list);
    return true;
  }),
  /** Radix' accordion with every part open. */
  userAccordion: onNames((site, { table, users }) => {
    const list = made(
      site,
      '<div data-orientation="vertical" class="AccordionRoot" style="max-width:640px"></div>',
    );
    for (const [who, where, ...rest] of users) {
      const [button, region] = [idOf(site), idOf(site)];
      const part = made(
        site,
        `<div data-state="open" data-orientation="vertical" class="AccordionItem" style="border:1px solid #ccc"><h3 data-orientation="vertical" data-state="open" style="margin:0;font-size:14px"><button type="button" id="${button}" aria-controls="${region}" aria-expanded="true" data-state="open" data-radix-collection-item="" style="display:flex;gap:24px;width:100%;padding:8px;border:0;background:#f4f4f4;text-align:left"><span></span><span style="flex:1;font-weight:400"></span><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M3 6l5 5 5-5z"></path></svg></button></h3><div role="region" id="${region}" aria-labelledby="${button}" data-state="open" style="display:flex;justify-content:space-between;padding:8px"></div></div>`,
      );
      const [name, address] = part.querySelectorAll('span');
      if (!name || !address || !part.lastElementChild) return false;
      into(name, who);
      into(address, where);
      for (const cell of rest) part.lastElementChild.append(into(site.document.createElement('div'), cell));
      list.append(part);
    }
    table.replaceWith(list);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
