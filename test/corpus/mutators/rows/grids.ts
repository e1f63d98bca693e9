import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made, type Site } from '../../site.ts';
import { rowOf } from '../controls/idioms.ts';
import { act, type Mutator } from '../mutators.ts';
import { CELLS, onTable, parts } from '../places/layouts.ts';
import { handle } from '../remake.ts';

/* Tuned ones: how grids draw the rows of users. */

const ROWS = 'tr,[role=row]';

/** The cells of a table row by row, the head's among them. */
const cellsOf = (table: HTMLElement): HTMLElement[][] =>
  parts(table, ROWS).map((row) => [...row.children].filter((cell) => cell instanceof HTMLElement));

const words = (cell: Element | undefined): string => cell?.textContent.trim() ?? '';

/** The smallest element in a row that says just this. */
const saying = (row: Element, text: string): Element | undefined =>
  [...row.querySelectorAll('*')].find((part) => part.childElementCount === 0 && words(part) === text);

const element = (
  { document }: Site,
  name: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElement => {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  return one;
};

export const GRIDS = {
  childRow: onTable((site, table, row) => {
    if (row.localName !== 'tr' || row.lastElementChild?.contains(site.subject) !== true) return false;
    const [head] = cellsOf(table);
    const title = words(head?.at(-1)) || 'Access';
    for (const one of parts(table, 'tbody > tr')) {
      const last = one.lastElementChild;
      if (last === null) continue;
      one.classList.add('parent');
      const child = made(
        site,
        `<table><tbody><tr class="child"><td class="child" colspan="${one.children.length - 1}"><ul class="dtr-details"><li data-dtr-index="3"><span class="dtr-title">${title}</span> <span class="dtr-data"></span></li></ul></td></tr></tbody></table>`,
      ).querySelector('tr');
      child?.querySelector('.dtr-data')?.append(...last.childNodes);
      last.remove();
      if (child) one.after(child);
    }
    head?.at(-1)?.remove();
    return true;
  }),
  clickableRow: act((_site, subject) => {
    const row = rowOf(subject);
    const rows = [...(row?.parentElement?.children ?? [])];
    for (const one of rows)
      if (one instanceof HTMLElement) {
        one.tabIndex = 0;
        handle(one);
      }
    return rows.length > 0;
  }),
  nameWithMail: act((site, subject) => {
    const row = rowOf(subject);
    const form = site.draw.pick([
      (name: string, email: string) => `${name} <${email}>`,
      (name: string, email: string) => `${name} (${email})`,
      (name: string, email: string) => `${name} – ${email}`,
    ]);
    let changed = false;
    for (const one of row?.parentElement?.children ?? [])
      for (const [name, email] of PEOPLE) {
        const who = saying(one, name);
        const where = saying(one, email);
        if (!who || !where) continue;
        who.textContent = form(name, email);
        where.textContent = '2026-05-03';
        changed ||= one === row;
      }
    return changed;
  }),
  pinnedColumns: onTable((site, table, row) => {
    if (site.subject !== null && [...row.children].slice(0, 2).some((cell) => cell.contains(site.subject)))
      return false;
    const rows = cellsOf(table);
    const sides = ['left', 'center'].map((side) => {
      const box = element(site, 'div', { class: `ag-${side}-cols-container`, role: 'presentation' });
      box.style.cssText = 'display:inline-block;vertical-align:top';
      return box;
    });
    for (const [at, cells] of rows.entries())
      for (const [number, side] of sides.entries()) {
        const line = element(site, 'div', {
          role: 'row',
          'row-index': String(at),
          'aria-rowindex': String(at + 1),
          class: `ag-row ag-row-${at % 2 ? 'odd' : 'even'}`,
        });
        line.style.cssText = 'display:flex;height:44px;align-items:center';
        for (const cell of number === 0 ? cells.slice(0, 2) : cells.slice(2)) {
          const box = element(site, 'div', {
            role: at === 0 ? 'columnheader' : 'gridcell',
            class: 'ag-cell',
          });
          box.style.cssText = 'padding:0 8px;width:180px';
          box.append(...cell.childNodes);
          line.append(box);
        }
        side.append(line);
      }
    const grid = element(site, 'div', {
      role: 'grid',
      class: 'ag-root',
      'aria-rowcount': String(rows.length),
    });
    grid.append(...sides);
    table.replaceWith(grid);
    return true;
  }),
  slottedCells: onTable((site, table) => {
    if (table.getRootNode() !== site.document) return false;
    const host = element(site, 'vaadin-grid', {});
    const root = host.attachShadow({ mode: 'open' });
    const style = site.document.querySelector('style')?.cloneNode(true);
    if (style) root.append(style);
    const inner = element(site, 'table', { id: 'table', role: 'treegrid' });
    inner.style.width = '100%';
    const contents: HTMLElement[] = [];
    for (const [at, cells] of cellsOf(table).entries()) {
      const line = element(site, 'tr', { role: 'row', part: 'row' });
      for (const cell of cells) {
        const slot = `vaadin-grid-cell-content-${contents.length}`;
        const box = element(site, at === 0 ? 'th' : 'td', { role: at === 0 ? 'columnheader' : 'gridcell' });
        box.append(element(site, 'slot', { name: slot }));
        const content = element(site, 'vaadin-grid-cell-content', { slot });
        content.style.cssText = 'display:block;padding:4px 8px';
        content.append(...cell.childNodes);
        contents.push(content);
        line.append(box);
      }
      const group = element(site, at === 0 ? 'thead' : 'tbody', { role: 'rowgroup' });
      (at === 0 ? inner : (inner.querySelector('tbody') ?? inner)).append(at < 2 ? group : line);
      if (at < 2) group.append(line);
    }
    root.append(inner);
    // Rows that scrolled in last have their contents last.
    host.append(...site.draw.some(contents, contents.length));
    table.replaceWith(host);
    return true;
  }),
  treegrid: onTable((_site, table, row) => {
    table.setAttribute('role', 'treegrid');
    for (const one of parts(table, ROWS)) one.setAttribute('role', 'row');
    for (const cell of parts(table, CELLS))
      cell.setAttribute('role', cell.matches('thead *,[role=columnheader]') ? 'columnheader' : 'gridcell');
    for (const [at, one] of [...(row.parentElement?.children ?? [])].entries()) {
      one.setAttribute('aria-level', '1');
      one.setAttribute('aria-posinset', String(at + 1));
      one.setAttribute('aria-expanded', 'false');
    }
    return true;
  }),
  userCards: onTable((site, table) => {
    const list = element(site, 'ul', { class: 'cards' });
    list.style.cssText = 'display:grid;grid-template-columns:repeat(2,1fr);gap:12px';
    for (const cells of cellsOf(table).slice(1)) {
      const card = made(
        site,
        '<li><article class="user-card" style="border:1px solid #ccc;padding:8px"></article></li>',
      );
      for (const [at, cell] of cells.entries()) {
        const name = at === 0 ? 'h4' : at === cells.length - 1 ? 'footer' : 'p';
        const part = site.document.createElement(name);
        part.append(...cell.childNodes);
        card.firstElementChild?.append(part);
      }
      list.append(card);
    }
    table.replaceWith(list);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
