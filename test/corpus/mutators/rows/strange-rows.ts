import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { onTable, parts } from '../places/layouts.ts';

/* Tuned ones: how other products' consoles write the rows of users. */

/** The rows of users of a table that is one, each with its cells. */
export const bodyRows = (table: HTMLElement): [row: HTMLElement, cells: Element[]][] =>
  parts(table, 'tbody > tr').map((row) => [row, [...row.children]]);

export const onPlainTable = (change: (site: Site, table: HTMLElement) => boolean): Mutator =>
  onTable((site, table) => {
    const rows = bodyRows(table);
    const plain = table.localName === 'table' && rows.every(([, cells]) => cells.length >= 4);
    return plain && rows.length > 1 && change(site, table);
  });

/** Puts a column before the first. */
function addColumn(table: HTMLElement, cell: (row: number) => string): void {
  for (const head of parts(table, 'thead > tr')) head.prepend(document.createElement('th'));
  for (const [at, [row]] of bodyRows(table).entries()) {
    const made = document.createElement('td');
    made.innerHTML = cell(at);
    row.prepend(made);
  }
}

export const STRANGE_ROWS = {
  bodyPerRow: onPlainTable((site, table) => {
    for (const [row] of bodyRows(table)) {
      const body = site.document.createElement('tbody');
      table.append(body);
      body.append(row);
    }
    for (const body of table.querySelectorAll('tbody')) if (body.childElementCount === 0) body.remove();
    return true;
  }),
  definitionRows: onPlainTable((site, table) => {
    const list = site.document.createElement('dl');
    for (const [, cells] of bodyRows(table)) {
      const box = made(site, '<div class="user" style="border-bottom:1px solid #ddd;padding:8px"></div>');
      for (const [at, cell] of cells.entries()) {
        const part = site.document.createElement(at === 0 ? 'dt' : 'dd');
        part.append(...cell.childNodes);
        box.append(part);
      }
      list.append(box);
    }
    table.replaceWith(list);
    return true;
  }),
  invitedBy: onPlainTable((_site, table) => {
    addColumn(table, (at) => PEOPLE[at === 0 ? 1 : 0]?.[1] ?? '');
    return true;
  }),
  lockedTables: onPlainTable((site, table) => {
    const verb = site.subject;
    const rows = parts(table, 'tr').map((row) => [...row.children]);
    if (verb === null || rows.some((cells) => cells.slice(0, 2).some((cell) => cell.contains(verb))))
      return false;
    const grid = made(
      site,
      '<div class="k-grid"><div class="k-grid-content-locked" style="display:inline-block;vertical-align:top"><table><tbody></tbody></table></div><div class="k-grid-content" style="display:inline-block;vertical-align:top"><table><tbody></tbody></table></div></div>',
    );
    for (const [number, body] of [...grid.querySelectorAll('tbody')].entries())
      for (const cells of rows) {
        const row = site.document.createElement('tr');
        row.style.height = '48px';
        row.append(...(number === 0 ? cells.slice(0, 2) : cells.slice(2)));
        body.append(row);
      }
    table.replaceWith(grid);
    return true;
  }),
  numberedRows: onPlainTable((_site, table) => {
    addColumn(
      table,
      (at) =>
        `<span class="drag-handle" draggable="true" aria-hidden="true">⠿</span> <span class="no">${at + 1}.</span>`,
    );
    return true;
  }),
  rowActions: onPlainTable((site, table) => {
    for (const [, cells] of bodyRows(table)) {
      const [first] = cells;
      const last = cells.at(-1);
      if (!first || !last) continue;
      const actions = made(
        site,
        '<div class="row-actions"><span class="edit"><a href="#">Profile</a> | </span><span class="act"></span></div>',
      );
      actions.lastElementChild?.append(...last.childNodes);
      first.append(actions);
    }
    return true;
  }),
  spannedTeam: onPlainTable((site, table) => {
    for (const head of parts(table, 'thead > tr')) head.prepend(site.document.createElement('th'));
    const rows = bodyRows(table);
    const cell = site.document.createElement('td');
    cell.textContent = 'EMEA';
    cell.rowSpan = rows.length;
    rows[0]?.[0].prepend(cell);
    return true;
  }),
  stickyVerb: onPlainTable((site, table) => {
    const box = made(site, '<div style="overflow-x:auto;width:600px"></div>');
    table.replaceWith(box);
    box.append(table);
    table.style.cssText += ';width:1600px';
    for (const row of parts(table, 'tr'))
      if (row.lastElementChild instanceof HTMLElement)
        row.lastElementChild.style.cssText += ';position:sticky;right:0;background:#fff';
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
