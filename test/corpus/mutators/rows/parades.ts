import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { cellLike } from './directories.ts';
import { into, onUsers, said } from './registers.ts';

/* What further grids put into the rows of users, and rows that the markup does not know. */

const ROW_HEIGHT = 48;

/** How a cell of a column is drawn, by Webix' own sheet. */
const CELL =
  'display:flex;align-items:center;box-sizing:border-box;padding:0 12px;overflow:hidden;white-space:nowrap;border-bottom:1px solid #ddd';

/** How wide a column is in which the first user has this. */
const widthOf = (text: string, first: boolean, last: boolean): number =>
  first ? 150 : last ? 230 : text.includes('@') ? 220 : 80;

export const PARADES = {
  /** Webix' datatable: what holds the cells is the columns. */
  columnBoxes: onUsers((site, { table, heads, users }) => {
    const told = site.draw.odds(0.5);
    const grid = made(
      site,
      `<div class="webix_view webix_dtable" role="grid" aria-rowcount="${users.length}" style="display:inline-block;border:1px solid #ccc"><div class="webix_ss_header" style="display:flex;height:${ROW_HEIGHT}px;background:#f4f5f9"></div><div class="webix_ss_body"><div class="webix_ss_center"><div class="webix_ss_center_scroll" role="rowgroup" style="position:relative;height:${users.length * ROW_HEIGHT}px"></div></div></div></div>`,
    );
    const body = grid.querySelector('.webix_ss_center_scroll');
    const first = users[0] ?? [];
    let left = 0;
    for (const [column, shown] of first.entries()) {
      const width = widthOf(said(shown), column === 0, column === first.length - 1);
      const head = heads[column];
      if (head) {
        const title = made(
          site,
          `<div role="columnheader" class="webix_hcell" column="${column}" style="width:${width}px;height:100%;font-weight:600;${CELL}"></div>`,
        );
        grid.firstElementChild?.append(into(title, head));
      }
      const box = made(
        site,
        `<div class="webix_column" column="${column}" style="position:absolute;top:0;left:${left}px;width:${width}px"></div>`,
      );
      for (const [row, cells] of users.entries()) {
        const index = told ? ` aria-rowindex="${row + 1}" aria-colindex="${column + 1}"` : '';
        const cell = made(
          site,
          `<div role="gridcell"${index} tabindex="-1" class="webix_cell" style="height:${ROW_HEIGHT}px;${CELL}"></div>`,
        );
        const old = cells[column];
        if (old) box.append(into(cell, old));
      }
      body?.append(box);
      left += width;
    }
    grid.style.width = `${left}px`;
    table.replaceWith(grid);
    return true;
  }),
  /** jqGrid's columns of keys and the like, as Kendo's and others' grids keep them. */
  hiddenColumns: onUsers((_site, { heads, users }) => {
    const [, title] = heads;
    if (!title || heads.length !== users[0]?.length) return false;
    const hide = (cell: Element): Element => {
      if (cell instanceof HTMLElement) cell.style.display = 'none';
      return cell;
    };
    title.after(hide(cellLike(title, 'Id')), hide(cellLike(title, 'Invited by')));
    for (const [at, [, where]] of users.entries()) {
      const [, inviter] = PEOPLE[at === 0 ? 3 : 0];
      where.after(hide(cellLike(where, `${4211 + at}`)), hide(cellLike(where, inviter)));
    }
    return true;
  }),
  /** Salesforce's users: what they sign in by looks like an address and is none. */
  usernameColumn: onUsers((site, { heads, users }) => {
    const [, title] = heads;
    const suffix = site.draw.pick(['sales', 'prod', 'full']);
    title?.after(cellLike(title, 'Username'));
    for (const [, where] of users) where.after(cellLike(where, `${said(where)}.${suffix}`));
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
