import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { into, onNames, onUsers, type Register, said } from './registers.ts';

/* What else stands in the tables of users, and where the verb of a row stands. */

/** What acts in a row of users. */
export const ACTS = 'a,button,input,select,[role=button],[role=switch]';

/** An empty cell of the same kind. */
export function cellLike(cell: Element, markup: string): Element {
  const other = cell.cloneNode(false);
  if (!(other instanceof Element)) throw new Error('No cell');
  for (const name of ['id', 'aria-labelledby']) other.removeAttribute(name);
  other.innerHTML = markup;
  return other;
}

/** What stands in a cell, once more. */
const contentsOf = (cell: Element): ChildNode[] => [...cell.cloneNode(true).childNodes];

/** Which user is opened: whose control is asked for, or anybody. */
export function openedOf({ subject, draw }: Site, { users }: Register): number {
  const own = users.findIndex((cells) => cells.some((cell) => cell.contains(subject)));
  return own < 0 ? draw.below(users.length) : own;
}

export const DIRECTORIES = {
  /** Google Admin tells the other addresses of a user. */
  aliasBelow: onUsers((site, { users }) => {
    for (const [, where] of users) {
      const [local] = said(where).split('@');
      where.append(
        made(site, `<div class="alias" style="font-size:12px;color:#666">${local}@acme-mail.example</div>`),
      );
    }
    return true;
  }),
  /** Element's table with a column that is fixed at the right. */
  fixedRight: onNames((site, { table, users }) => {
    if (table.localName !== 'table') return false;
    const widths = (users[0] ?? []).map(
      (_cell, at, all) => [180, 220][at] ?? (at < all.length - 1 ? 150 : 220),
    );
    const width = widths.reduce((sum, one) => sum + one, 0);
    const columns = site.document.createElement('colgroup');
    columns.innerHTML = widths.map((one) => `<col style="width:${one}px">`).join('');
    table.prepend(columns);
    table.style.cssText += `;table-layout:fixed;width:${width}px`;
    for (const row of table.querySelectorAll('tr')) if (!row.closest('.x-btn')) row.style.height = '48px';
    const copy = table.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return false;
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
    for (const [one, pinned] of [
      [copy, false],
      [table, true],
    ] as const)
      for (const row of one.querySelectorAll('tr'))
        for (const cell of row.children)
          if ((cell === row.lastElementChild) !== pinned && cell instanceof HTMLElement) {
            cell.classList.add('is-hidden');
            cell.style.visibility = 'hidden';
          }
    const box = made(
      site,
      `<div class="el-table el-table--scrollable-x" style="position:relative;overflow:hidden;width:${width}px;max-width:100%"><div class="el-table__body-wrapper is-scrolling-left" style="overflow-x:auto"></div><div class="el-table__fixed-right" style="position:absolute;top:0;right:0;bottom:0;width:220px;overflow:hidden;background:#fff;box-shadow:0 0 10px #0002"><div class="el-table__fixed-body-wrapper" style="position:absolute;top:0;right:0"></div></div></div>`,
    );
    table.replaceWith(box);
    box.firstElementChild?.append(copy);
    box.querySelector('.el-table__fixed-body-wrapper')?.append(table);
    return true;
  }),
  /** Microsoft Entra: the list chooses, a panel beside it tells and acts. */
  inspector: onNames((site, register) => {
    const { table, titles, rows, users } = register;
    if (!users.every((cells) => cells.at(-1)?.querySelector(ACTS))) return false;
    const opened = openedOf(site, register);
    const [who, where, ...rest] = users[opened] ?? [];
    const verbs = rest.pop();
    if (!who || !where || !verbs) return false;
    const panel = made(
      site,
      `<aside class="ms-Panel" aria-label="${said(who)}" style="width:280px;padding:16px;border:1px solid #ccc;background:#fafafa"><h3 class="ms-Panel-headerText" style="margin:0">${said(who)}</h3><div class="ms-Panel-mail"></div><dl class="ms-Panel-facts"></dl><div class="ms-Panel-footer"></div></aside>`,
    );
    panel.querySelector('.ms-Panel-mail')?.append(...contentsOf(where));
    for (const [at, cell] of rest.entries()) {
      const fact = made(
        site,
        `<div><dt style="font-weight:600">${titles[at + 2] ?? ''}</dt><dd style="margin:0"></dd></div>`,
      );
      fact.lastElementChild?.append(...contentsOf(cell));
      panel.querySelector('dl')?.append(fact);
    }
    const foot = panel.querySelector('.ms-Panel-footer');
    if (foot) into(foot, verbs);
    for (const cells of users) cells.at(-1)?.replaceChildren();
    for (const [at, row] of rows.entries()) {
      row.setAttribute('aria-selected', String(at === opened));
      row.style.cssText += at === opened ? ';cursor:pointer;background:#deecf9' : ';cursor:pointer';
    }
    const view = made(
      site,
      '<div class="list-and-panel" style="display:flex;gap:16px;align-items:flex-start"><div style="min-width:440px"></div></div>',
    );
    table.replaceWith(view);
    view.firstElementChild?.append(table);
    view.append(panel);
    return true;
  }),
  /** Okta's people: who somebody reports to stands in the same row. */
  managerColumn: onUsers((_site, { heads, users }) => {
    const head = heads.at(-1);
    for (const title of head ? ['Role', 'Phone', 'Manager'] : []) head?.before(cellLike(head, title));
    for (const [at, cells] of users.entries()) {
      const last = cells.at(-1);
      if (!last) return false;
      const [name, email] = PEOPLE[at === 0 ? 3 : 0];
      for (const markup of [
        `<select aria-label="Role" name="role-${at}"><option>Member</option><option>Admin</option></select>`,
        `<a href="tel:+4930555010${at}" style="white-space:nowrap">+49 30 555 010${at}</a>`,
        `<a href="#users/${at === 0 ? 4 : 1}">${name}</a><br><small>${email}</small>`,
      ])
        last.before(cellLike(last, markup));
    }
    return true;
  }),
  /** TanStack Virtual in a table: what is not drawn is one high row. */
  paddingRows: onUsers((site, { table, heads, rows, users }) => {
    const list = rows[0]?.parentElement;
    if (list?.localName !== 'tbody') return false;
    const filler = (height: number): HTMLElement => {
      const row = site.document.createElement('tr');
      row.innerHTML = `<td colspan="${users[0]?.length ?? 4}" style="height:${height}px;padding:0;border:0"></td>`;
      return row;
    };
    const before = 1200 + site.draw.below(2000);
    list.prepend(filler(before));
    list.append(filler(6000));
    for (const head of heads) head.style.cssText += ';position:sticky;top:0;background:#fff';
    table.setAttribute('aria-rowcount', '214');
    for (const [at, row] of rows.entries()) row.setAttribute('data-index', String(at + 31));
    const box = made(
      site,
      '<div class="virtual-scroller" style="height:320px;overflow:auto;overflow-anchor:none;contain:strict"></div>',
    );
    table.replaceWith(box);
    box.append(table);
    box.scrollTop = before;
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
