import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, type Site } from '../../site.ts';
import { idOf, rowOf } from '../controls/idioms.ts';
import { act, type Mutator } from '../mutators.ts';
import { parts } from '../places/layouts.ts';
import { bodyRows, onPlainTable } from './strange-rows.ts';

/* How other products' pages write the rows of users. */

/** What the rows of a table say and offer, but for those that are not drawn. */
const drawnRows = (table: HTMLElement): Element[][] =>
  bodyRows(table).flatMap(([row, cells]) => (row.style.visibility === 'collapse' ? [] : [cells]));

/** A table of UI5 with the rows that are asked for; it is told which cells are of which row. */
function half(site: Site, rows: readonly (readonly Element[])[], owned: readonly string[]): HTMLElement {
  const table = made(
    site,
    '<table role="presentation" class="sapUiTableCtrl" style="display:inline-table;vertical-align:top"><tbody></tbody></table>',
  );
  for (const [at, cells] of rows.entries()) {
    const row = site.document.createElement('tr');
    const owns = owned[at];
    row.setAttribute('role', owns === undefined ? 'presentation' : 'row');
    if (owns !== undefined) row.setAttribute('aria-owns', owns);
    row.style.height = '48px';
    for (const cell of cells) cell.setAttribute('role', at === 0 ? 'columnheader' : 'gridcell');
    row.append(...cells);
    table.querySelector('tbody')?.append(row);
  }
  return table;
}

export const ROSTERS = {
  /** UI5 ties the scrolling cells to the fixed rows. */
  ownedCells: onPlainTable((site, table) => {
    const { subject } = site;
    const head = parts(table, 'thead > tr').map((row) => [...row.children]);
    const rows = [...head, ...drawnRows(table)];
    if (rows.some((cells) => cells.slice(0, 2).some((cell) => cell.contains(subject)))) return false;
    const grid = made(site, '<div role="grid" class="sapUiTable"></div>');
    const owned = rows.map((cells) =>
      cells
        .slice(2)
        .map((cell) => {
          cell.id = idOf(site);
          return cell.id;
        })
        .join(' '),
    );
    const [fixed, scrolled] = [
      half(
        site,
        rows.map((cells) => cells.slice(0, 2)),
        owned,
      ),
      half(
        site,
        rows.map((cells) => cells.slice(2)),
        [],
      ),
    ];
    grid.append(fixed, scrolled);
    table.replaceWith(grid);
    return true;
  }),
  /** MUI's menu of a row: it floats at the end of body, and knows its button alone. */
  rowMenuPortal: act((site, subject) => {
    const words = labelText(subject)?.data.trim() ?? '';
    if (!/^sales\.row/.test(site.control) || rowOf(subject) === null || words === '') return false;
    const [dotsId, menuId] = [idOf(site), idOf(site)];
    let open: HTMLElement | null = null;
    for (const [name, verbs] of site.marked)
      for (const verb of /^sales\.row/.test(name) ? verbs : []) {
        const dots = made(
          site,
          `<button type="button" class="MuiIconButton-root" aria-label="${say(site, 'actions')}" aria-haspopup="menu">⋮</button>`,
        );
        (verb.closest('.x-btn') ?? verb).replaceWith(dots);
        if (verb === subject) open = dots;
      }
    if (open === null) return false;
    for (const [name, value] of Object.entries({
      id: dotsId,
      'aria-controls': menuId,
      'aria-expanded': 'true',
    }))
      open.setAttribute(name, value);
    const { right, bottom } = open.getBoundingClientRect();
    const layer = made(
      site,
      `<div role="presentation" class="MuiPopover-root MuiMenu-root" style="position:absolute;top:0;left:0;z-index:1300"><div aria-hidden="true" class="MuiBackdrop-invisible" style="position:fixed;inset:0"></div><div class="MuiPaper-root" style="position:absolute;left:${Math.max(0, right + scrollX - 160)}px;top:${bottom + scrollY}px;width:160px;background:#fff;border:1px solid #ccc"><ul role="menu" id="${menuId}" aria-labelledby="${dotsId}"><li role="menuitem" tabindex="0" class="MuiMenuItem-root" style="padding:6px 16px;cursor:pointer">${say(site, 'details')}</li></ul></div></div>`,
    );
    const entry = made(
      site,
      `<li role="menuitem" tabindex="-1" class="MuiMenuItem-root" style="padding:6px 16px;cursor:pointer">${words}</li>`,
    );
    layer.querySelector('ul')?.append(entry);
    site.document.body.append(layer);
    remark(site, subject, entry);
    return true;
  }),
  /** DataTables with a body that scrolls: its own head stays in it, collapsed. */
  scrollHead: onPlainTable((site, table) => {
    const head = table.querySelector('thead');
    if (head === null) return false;
    const box = made(
      site,
      '<div class="dataTables_scroll"><div class="dataTables_scrollHead"><table style="width:100%"></table></div><div class="dataTables_scrollBody" style="position:relative;overflow:auto;height:280px"></div></div>',
    );
    const [top, body] = box.children;
    const collapsed = head.cloneNode(true);
    if (collapsed instanceof HTMLElement) collapsed.style.visibility = 'collapse';
    table.replaceWith(box);
    top?.firstElementChild?.append(head);
    table.prepend(collapsed);
    table.style.width = '100%';
    body?.append(table);
    return true;
  }),
  /** People at the left, the one who is opened at the right, as in address books. */
  splitView: onPlainTable((site, table) => {
    const { subject } = site;
    const rows = drawnRows(table);
    const opened = rows.find((cells) => cells.some((cell) => cell.contains(subject)));
    if (!opened || opened.slice(0, 2).some((cell) => cell.contains(subject))) return false;
    const said = (cell: Element | undefined): string => cell?.textContent.trim() ?? '';
    const view = made(
      site,
      '<div class="split-view" style="display:flex;gap:24px"><ul role="listbox" style="width:220px"></ul><section class="detail" style="flex:1;border-left:1px solid #ccc;padding-left:24px"></section></div>',
    );
    const [list, detail] = view.children;
    for (const cells of rows)
      list?.append(
        made(
          site,
          `<li role="option" aria-selected="${cells === opened}" tabindex="-1" style="cursor:pointer;padding:8px${cells === opened ? ';background:#def' : ''}">${said(cells[0])}</li>`,
        ),
      );
    detail?.append(made(site, `<h3>${said(opened[0])}</h3>`));
    for (const cell of opened.slice(1)) {
      const line = made(site, '<div style="padding:4px 0"></div>');
      line.append(...cell.childNodes);
      detail?.append(line);
    }
    table.replaceWith(view);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
