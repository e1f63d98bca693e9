import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { into, onNames, onUsers, said } from './registers.ts';

/* Users that stand in no table: on a board, in nested lists, as pills, as blocks of text. */

/** The letters in a round picture of somebody who has given none. */
export const picture = (site: Site, name: string): HTMLElement =>
  made(
    site,
    `<span class="avatar" aria-hidden="true" style="display:inline-block;flex:none;width:28px;height:28px;border-radius:50%;background:#cde;font-size:11px;line-height:28px;text-align:center">${name
      .split(/\s+/)
      .map((part) => part.charAt(0))
      .join('')}</span>`,
  );

/** What stood in a cell as another element. */
export const as = (site: Site, markup: string, cell: Element): HTMLElement => into(made(site, markup), cell);

/** Who leads whom: the place of the leader in the list, of each user in turn. */
const LEADERS = [null, 0, 0, 1] as const;

export const ALMANACS = {
  /** Notion: a page is blocks, one after the other. */
  flatBlocks: onUsers((site, { table, users }) => {
    const page = made(site, '<div class="notion-page-content" style="max-width:560px"></div>');
    for (const [at, [who, where, ...rest]] of users.entries()) {
      if (at > 0) page.append(made(site, '<hr class="notion-divider-block">'));
      page.append(
        as(site, '<h4 class="notion-header-block" style="margin:8px 0 0"></h4>', who),
        as(site, '<div class="notion-text-block"></div>', where),
        ...rest.map((cell) => as(site, '<div class="notion-text-block"></div>', cell)),
      );
    }
    table.replaceWith(page);
    return true;
  }),
  /** MUI's chips and their like. */
  peoplePills: onUsers((site, { table, users }) => {
    const list = made(
      site,
      '<div class="pills" style="display:flex;flex-wrap:wrap;gap:12px;max-width:900px"></div>',
    );
    for (const [who, where, ...rest] of users) {
      const pill = made(
        site,
        '<div class="MuiChip-root" style="display:inline-flex;align-items:center;gap:8px;padding:4px 12px;border:1px solid #bbb;border-radius:24px"></div>',
      );
      pill.append(
        picture(site, said(who)),
        as(site, '<b class="MuiChip-label"></b>', who),
        ...[where, ...rest].map((cell) => as(site, '<span></span>', cell)),
      );
      list.append(pill);
    }
    table.replaceWith(list);
    return true;
  }),
  /** BambooHR's org chart as a list. */
  reportingLines: onUsers((site, { table, users }) => {
    const items: HTMLElement[] = [];
    const top = made(site, '<ul class="org-chart" style="max-width:760px"></ul>');
    for (const [at, [who, where, ...rest]] of users.entries()) {
      const item = made(
        site,
        '<li class="org-node"><div class="org-person" style="display:flex;gap:16px;align-items:center;padding:6px;border-bottom:1px solid #eee"></div></li>',
      );
      item.firstElementChild?.append(
        as(site, '<strong></strong>', who),
        as(site, '<span style="flex:1"></span>', where),
        ...rest.map((cell) => as(site, '<span></span>', cell)),
      );
      const leader = LEADERS[at] ?? (at === 0 ? null : 0);
      const above = leader === null ? null : items[leader];
      if (above && above.childElementCount === 1)
        above.append(made(site, '<ul class="org-reports" style="padding-left:32px"></ul>'));
      (above?.lastElementChild ?? top).append(item);
      items.push(item);
    }
    table.replaceWith(top);
    return true;
  }),
  /** MUI's list: the item is pressed, and beside it in the markup lies what acts upon it. */
  secondaryAction: onNames((site, { table, users }) => {
    const list = made(site, '<ul class="MuiList-root" style="max-width:860px"></ul>');
    for (const [who, where, ...rest] of users) {
      const verbs = rest.pop();
      if (!verbs) return false;
      const item = made(
        site,
        '<li class="MuiListItem-container" style="position:relative"><div class="MuiButtonBase-root MuiListItem-root MuiListItem-button" role="button" tabindex="0" aria-disabled="false" style="display:flex;gap:16px;align-items:center;padding:8px 240px 8px 16px;cursor:pointer"><div class="MuiListItemText-root" style="flex:1"></div></div><div class="MuiListItemSecondaryAction-root" style="position:absolute;right:16px;top:50%;transform:translateY(-50%)"></div></li>',
      );
      const [button, action] = item.children;
      if (!button || !action) return false;
      button.prepend(picture(site, said(who)));
      button.lastElementChild?.append(
        as(site, '<span class="MuiListItemText-primary" style="display:block"></span>', who),
        as(site, '<p class="MuiListItemText-secondary" style="margin:0;color:#666"></p>', where),
      );
      for (const cell of rest) button.append(as(site, '<span></span>', cell));
      into(action, verbs);
      list.append(item);
    }
    table.replaceWith(list);
    return true;
  }),
  /** Asana's board with a column for each team. */
  teamColumns: onUsers((site, { table, users }) => {
    const columns = new Map<string, HTMLElement>();
    const board = made(
      site,
      '<div class="BoardBody" style="display:flex;gap:16px;align-items:flex-start"></div>',
    );
    if (!users.every((cells) => /^(EMEA|APAC)$/.test(said(cells[2])))) return false;
    for (const [who, where, team, ...rest] of users) {
      const name = said(team);
      const column =
        columns.get(name) ??
        made(
          site,
          `<div class="BoardColumn" style="width:320px;padding:8px;background:#f3f3f3"><div class="BoardColumnHeader"><h3 style="margin:0">${name}</h3></div><div class="BoardColumn-cards"></div></div>`,
        );
      columns.set(name, column);
      const card = made(
        site,
        '<div class="BoardCard" style="margin-top:8px;padding:12px;border:1px solid #ccc;border-radius:8px;background:#fff"></div>',
      );
      card.append(
        as(site, '<div class="BoardCard-title" style="font-weight:600"></div>', who),
        as(site, '<div class="BoardCard-mail"></div>', where),
        ...rest.map((cell) =>
          as(site, '<div class="BoardCard-actions" style="padding-top:8px"></div>', cell),
        ),
      );
      column.lastElementChild?.append(card);
    }
    board.append(...columns.values());
    table.replaceWith(board);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
