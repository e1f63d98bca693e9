import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import { rule } from '../controls/components.ts';
import { idOf } from '../controls/idioms.ts';
import type { Mutator } from '../mutators.ts';
import { parts } from '../places/layouts.ts';
import { bodyRows, onPlainTable } from './strange-rows.ts';

/* How yet other products write the rows of users. */

const said = (cell: Element | undefined): string => cell?.textContent.trim() ?? '';

/** What the head of a table calls its columns. */
const titlesOf = (table: HTMLElement): string[] => parts(table, 'thead > tr > *').map(said);

/** Whether the name or the address of a user stands in one box with the control. */
const together = (table: HTMLElement, { subject }: Site): boolean =>
  bodyRows(table).some(([, cells]) => cells.slice(0, 2).some((cell) => cell.contains(subject)));

/** Columns that stay in their places, and rows of one height, so that a second table fits upon the first. */
function fixed(site: Site, table: HTMLElement, widths: readonly number[]): void {
  const columns = site.document.createElement('colgroup');
  columns.innerHTML = widths.map((width) => `<col style="width:${width}px">`).join('');
  table.prepend(columns);
  table.style.cssText += `;table-layout:fixed;width:${widths.reduce((sum, width) => sum + width, 0)}px`;
  for (const row of parts(table, 'tr')) row.style.height = '48px';
}

export const LEDGERS = {
  /** PrimeFaces, reflow: each cell knows its column's title and shows it on narrow windows. */
  columnTitles: onPlainTable((site, table) => {
    const titles = titlesOf(table);
    for (const [, cells] of bodyRows(table))
      for (const [at, cell] of cells.entries())
        if (titles[at]) cell.prepend(made(site, `<span class="ui-column-title">${titles[at]}</span>`));
    table.classList.add('ui-table-reflow');
    rule(
      table,
      '.ui-column-title{display:none;font-weight:700}@media(max-width:640px){.ui-column-title{display:inline-block}}',
    );
    return true;
  }),
  /** Lists that are edited in place: what is known of a user stands in fields. */
  fieldRows: onPlainTable((site, table) => {
    if (together(table, site)) return false;
    const titles = titlesOf(table);
    for (const [at, [, cells]] of bodyRows(table).entries())
      for (const [column, cell] of cells.slice(0, 2).entries()) {
        const field = made(
          site,
          `<input type="${column === 1 ? 'email' : 'text'}" name="users[${at}][${column}]" aria-label="${titles[column] ?? ''}" autocomplete="off" style="width:200px">`,
        );
        field.setAttribute('value', said(cell));
        cell.replaceChildren(field);
      }
    return true;
  }),
  /** Handsontable: fixed columns are a table of their own, upon the whole one. */
  frozenClone: onPlainTable((site, table) => {
    if (together(table, site) || table.querySelector('input') !== null) return false;
    const [row] = bodyRows(table);
    fixed(site, table, [160, 220, ...(row?.[1].slice(2) ?? []).map(() => 160)]);
    const copy = table.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return false;
    for (const line of parts(copy, 'colgroup,tr'))
      for (const cell of [...line.children].slice(2)) cell.remove();
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
    copy.style.width = '380px';
    const box = made(
      site,
      '<div class="handsontable" style="position:relative"><div class="ht_master handsontable"><div class="wtHolder" style="position:relative"><div class="wtHider"></div></div></div><div class="ht_clone_left ht_clone_inline_start handsontable" style="position:absolute;top:0;left:0;width:380px;overflow:hidden;z-index:120;background:#fff"><div class="wtHolder"></div></div></div>',
    );
    table.replaceWith(box);
    box.querySelector('.wtHider')?.append(table);
    box.querySelector('.ht_clone_left > .wtHolder')?.append(copy);
    return true;
  }),
  /** Kendo's grid, grouped: a row above the users of each team. */
  groupedRows: onPlainTable((site, table) => {
    const teams = new Map<string, HTMLElement[]>();
    for (const [row, cells] of bodyRows(table)) {
      const team = /EMEA|APAC/.exec(said(cells[2]))?.[0];
      if (team === undefined) return false;
      teams.set(team, [...(teams.get(team) ?? []), row]);
    }
    const columns = titlesOf(table).length;
    for (const [team, rows] of teams) {
      const head = site.document.createElement('tr');
      head.className = 'k-table-group-row k-grouping-row';
      head.innerHTML = `<td colspan="${columns}" aria-expanded="true" style="background:#eee"><p class="k-reset" style="margin:0"><a href="#" tabindex="-1" class="k-icon k-i-caret-alt-down" aria-label="${team}">▾</a> ${say(site, 'team')}: ${team} (${rows.length})</p></td>`;
      const list = rows[0]?.parentElement;
      list?.append(head, ...rows);
    }
    return true;
  }),
  /** Polaris' list of resources: an item as a whole is a link, what acts in it lies above that. */
  resourceList: onPlainTable((site, table) => {
    if (together(table, site)) return false;
    const box = made(
      site,
      '<div class="Polaris-ResourceList__ResourceListWrapper"><ul class="Polaris-ResourceList"></ul></div>',
    );
    for (const [at, [, cells]] of bodyRows(table).entries()) {
      const id = idOf(site);
      const name = cells[0]?.querySelector('input')?.value ?? said(cells[0]);
      const item = made(
        site,
        `<li class="Polaris-ResourceItem__ListItem" style="border-bottom:1px solid #ddd"><div class="Polaris-ResourceItem__ItemWrapper"><div class="Polaris-ResourceItem" style="position:relative;padding:12px 16px;cursor:pointer"><a class="Polaris-ResourceItem__Link" id="${id}" href="#users/${at + 1}" aria-label="${say(site, 'details')}: ${name}" tabindex="0" style="position:absolute;inset:0;z-index:1;opacity:0"></a><div class="Polaris-ResourceItem__Container" style="position:relative;z-index:2;display:grid;grid-template-columns:1fr 1fr 1fr auto;gap:16px"></div></div></div></li>`,
      );
      for (const [column, cell] of cells.entries()) {
        const part = site.document.createElement(column === 0 ? 'h3' : 'div');
        if (column === 0) part.style.cssText = 'margin:0;font-size:14px';
        part.append(...cell.childNodes);
        item.querySelector('.Polaris-ResourceItem__Container')?.append(part);
      }
      box.firstElementChild?.append(item);
    }
    table.replaceWith(box);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
