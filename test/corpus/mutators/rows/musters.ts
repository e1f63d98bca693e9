import type { MutatorName } from '../../kept-out.ts';
import { made } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { ACTS, cellLike, openedOf } from './directories.ts';
import { into, onNames, onUsers, said } from './registers.ts';

/* Users without a box of their own: lines of text, columns, options, addresses in two parts. */

/** What stands in a cell, without a box that would break the line. */
const inline = (cell: Element): ChildNode[] => [
  ...(cell.querySelector(':scope > .slds-truncate') ?? cell).childNodes,
];

export const MUSTERS = {
  /** Bugzilla's and other old pages' box of members. */
  listBox: onNames((site, register) => {
    const { table, titles, users } = register;
    const opened = openedOf(site, register);
    const verbs = users[opened]?.at(-1);
    if (!verbs || !users.every((cells) => cells.at(-1)?.querySelector(ACTS))) return false;
    const box = made(
      site,
      '<div class="members"><select name="members" style="width:420px"></select><div class="members-act" style="padding:8px 0"></div></div>',
    );
    const [list, foot] = box.children;
    if (!(list instanceof HTMLElement) || !foot) return false;
    list.setAttribute('size', String(users.length + 2));
    list.setAttribute('aria-label', titles[0] ?? '');
    for (const [at, [who, where]] of users.entries()) {
      const option = site.document.createElement('option');
      option.value = String(at + 1);
      option.textContent = `${said(who)} <${said(where)}>`;
      if (at === opened) option.setAttribute('selected', '');
      list.append(option);
    }
    into(foot, verbs);
    table.replaceWith(box);
    return true;
  }),
  /** DirectAdmin's and other hosts' accounts. */
  mailColumns: onUsers((_site, { heads, users }) => {
    const told = users.map(([, where]) => said(where).split('@'));
    const plain = users.every(([, where]) => where.querySelector(ACTS) === null);
    if (!plain || told.some(({ length }) => length !== 2)) return false;
    heads[1]?.after(cellLike(heads[1], 'Domain'));
    for (const [at, [, where]] of users.entries()) {
      const [local = '', domain = ''] = told[at] ?? [];
      where.textContent = local;
      where.after(cellLike(where, `@${domain}`));
    }
    return true;
  }),
  /** Mailman's members: a line is what stands up to a break. */
  textLines: onNames((site, { table, users }) => {
    const list = made(site, '<p class="members" style="line-height:32px"></p>');
    for (const [who, where, ...rest] of users) {
      const verbs = rest.pop();
      if (!verbs) return false;
      list.append(`${said(who)} <${said(where)}>`);
      for (const cell of rest) list.append(` (${said(cell)})`);
      list.append(' ', ...inline(verbs), site.document.createElement('br'));
    }
    table.replaceWith(list);
    return true;
  }),
  /** Tables that compare people: who it is stands at the head of a column. */
  userColumns: onUsers((site, { table, titles, users }) => {
    const turned = made(
      site,
      '<table class="comparison"><thead><tr><td></td></tr></thead><tbody></tbody></table>',
    );
    const [top, body] = turned.children;
    const columns = users[0]?.length ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const line = column === 0 ? top?.firstElementChild : site.document.createElement('tr');
      if (!line || !body) return false;
      if (column > 0) {
        const title = site.document.createElement('th');
        title.setAttribute('scope', 'row');
        title.textContent = titles[column] ?? '';
        line.append(title);
        body.append(line);
      }
      for (const cells of users) {
        const cell = cells[column];
        const box = site.document.createElement(column === 0 ? 'th' : 'td');
        if (column === 0) box.setAttribute('scope', 'col');
        if (cell) line.append(into(box, cell));
      }
    }
    table.replaceWith(turned);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
