import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import type { Mutator } from '../mutators.ts';
import { parts } from '../places/layouts.ts';
import { as, picture } from './almanacs.ts';
import { into, onNames, onUsers, said } from './registers.ts';

/* Users in other boxes than the rows of one table. */

/** A row of a table with one cell for each content. */
function rowWith(site: Site, classes: string, contents: readonly Element[], columns = 1): HTMLElement {
  const row = site.document.createElement('tr');
  row.className = classes;
  for (const content of contents) {
    const cell = site.document.createElement('td');
    cell.colSpan = columns;
    cell.append(content);
    row.append(cell);
  }
  return row;
}

export const COMPANIES = {
  /** Ant Design's list of items with actions. */
  actionList: onNames((site, { table, users }) => {
    const list = made(
      site,
      '<div class="ant-list ant-list-split" style="max-width:860px"><ul class="ant-list-items"></ul></div>',
    );
    for (const [at, [who, where, ...rest]] of users.entries()) {
      const verbs = rest.pop();
      if (!verbs) return false;
      const item = made(
        site,
        `<li class="ant-list-item" style="display:flex;align-items:center;gap:24px;padding:12px 0;border-bottom:1px solid #eee"><div class="ant-list-item-meta" style="display:flex;flex:1;gap:16px"><div class="ant-list-item-meta-avatar"></div><div class="ant-list-item-meta-content"></div></div><ul class="ant-list-item-action" style="display:flex;gap:16px;align-items:center"><li><a href="#users/${at + 1}">${say(site, 'details')}</a><em class="ant-list-item-action-split"></em></li><li></li></ul></li>`,
      );
      const [meta, actions] = item.children;
      const [avatar, content] = meta?.children ?? [];
      const last = actions?.lastElementChild;
      if (!avatar || !content || !actions || !last) return false;
      avatar.append(picture(site, said(who)));
      content.append(
        as(site, '<h4 class="ant-list-item-meta-title" style="margin:0"></h4>', who),
        as(site, '<div class="ant-list-item-meta-description" style="color:#888"></div>', where),
      );
      for (const cell of rest) actions.before(as(site, '<div></div>', cell));
      into(last, verbs);
      list.firstElementChild?.append(item);
    }
    table.replaceWith(list);
    return true;
  }),
  /** Ant Design Mobile's index bar, as lists of contacts have it. */
  letterGroups: onNames((site, { table, users }) => {
    const groups = new Map<string, HTMLElement>();
    const body = made(site, '<div class="adm-index-bar-body" style="padding-right:40px"></div>');
    for (const [who, where, ...rest] of users) {
      const letter = said(who).charAt(0);
      const group =
        groups.get(letter) ??
        made(
          site,
          `<div class="adm-index-bar-anchor" data-index="${letter}"><div class="adm-index-bar-anchor-title" style="padding:4px 12px;background:#f5f5f5">${letter}</div><div class="adm-list"></div></div>`,
        );
      groups.set(letter, group);
      const item = made(
        site,
        '<div class="adm-list-item" style="padding:8px 12px;border-bottom:1px solid #eee"><div class="adm-list-item-content" style="display:flex;align-items:center"><div class="adm-list-item-content-main" style="flex:1"></div><div class="adm-list-item-content-extra" style="display:flex;gap:16px;align-items:center"></div></div></div>',
      );
      const [main, extra] = item.firstElementChild?.children ?? [];
      if (!main || !extra) return false;
      into(main, who).append(
        as(site, '<div class="adm-list-item-description" style="color:#999"></div>', where),
      );
      extra.append(...rest.map((cell) => as(site, '<div></div>', cell)));
      group.lastElementChild?.append(item);
      body.append(group);
    }
    const index = [...groups.keys()]
      .map((letter) => `<div class="adm-index-bar-sidebar-row" data-index="${letter}">${letter}</div>`)
      .join('');
    const bar = made(
      site,
      `<div class="adm-index-bar" style="position:relative;max-width:720px"><div class="adm-index-bar-sidebar" style="position:absolute;right:0;top:32px;width:24px;text-align:center;cursor:pointer">${index}</div></div>`,
    );
    bar.append(body);
    table.replaceWith(bar);
    return true;
  }),
  /** UI5's responsive table: what has no room pops in below. */
  popinRows: onNames((site, { table, titles, users }) => {
    const list = made(
      site,
      `<table class="sapMListModeNone sapMList sapMListTbl" style="width:640px"><thead><tr class="sapMListTblRow sapMListTblHeader"><th>${titles[0] ?? ''}</th><th></th></tr></thead><tbody></tbody></table>`,
    );
    const told = site.draw.odds(0.5);
    for (const [who, where, ...rest] of users) {
      const verbs = rest.pop();
      if (!verbs) return false;
      const grid = made(
        site,
        '<div class="sapMListTblSubCnt" style="display:flex;flex-direction:column;gap:4px;padding-bottom:8px"></div>',
      );
      for (const [at, cell] of [where, ...rest].entries()) {
        const line = made(
          site,
          `<div class="sapMListTblSubCntRow" style="display:flex;gap:8px"><div class="sapMListTblSubCntHdr" style="color:#666">${titles[at + 1] ?? ''}</div><div class="sapMListTblSubCntSpr">:</div></div>`,
        );
        line.append(as(site, '<div class="sapMListTblSubCntVal"></div>', cell));
        grid.append(line);
      }
      const row = rowWith(site, 'sapMLIB sapMListTblRow', [
        as(site, '<div class="sapMText"></div>', who),
        as(site, '<div></div>', verbs),
      ]);
      const below = rowWith(site, 'sapMListTblSubRow', [grid], 2);
      below.style.borderBottom = '1px solid #ccc';
      if (told) {
        below.id = idOf(site);
        row.setAttribute('role', 'row');
        row.setAttribute('aria-owns', below.id);
        below.setAttribute('role', 'none');
      }
      list.querySelector('tbody')?.append(row, below);
    }
    table.replaceWith(list);
    return true;
  }),
  /** GitLab's and others' lists of members, one for each group. */
  teamTables: onUsers((site, { table, rows, users }) => {
    const teams = new Map<string, HTMLElement[]>();
    for (const [at, row] of rows.entries()) {
      const team = said(users[at]?.[2]);
      if (!/^(EMEA|APAC)$/.test(team)) return false;
      teams.set(team, [...(teams.get(team) ?? []), row]);
    }
    // The heading says it now.
    for (const line of parts(table, 'tr,[role=row]')) line.children[2]?.remove();
    for (const row of rows) row.remove();
    const empty = table.cloneNode(true);
    const box = made(site, '<div class="member-lists"></div>');
    table.replaceWith(box);
    for (const [team, members] of teams) {
      const own = box.childElementCount === 0 ? table : empty.cloneNode(true);
      if (!(own instanceof HTMLElement)) return false;
      if (own !== table) for (const part of own.querySelectorAll('[id]')) part.removeAttribute('id');
      const id = idOf(site);
      const section = made(
        site,
        `<section class="member-list" aria-labelledby="${id}"><h4 id="${id}" style="margin:16px 0 4px">${team} <span class="gl-badge" style="padding:0 8px;border-radius:12px;background:#eee;font-weight:400">${members.length}</span></h4></section>`,
      );
      parts(own, 'tbody,[role=rowgroup]')[0]?.append(...members);
      section.append(own);
      box.append(section);
    }
    return true;
  }),
  /** Drupal's forms that list what there is several times. */
  userFieldsets: onNames((site, { table, titles, users }) => {
    const form = made(
      site,
      '<form class="members-form" method="post" action="/admin/people" style="max-width:640px"></form>',
    );
    for (const [who, where, ...rest] of users) {
      const verbs = rest.pop();
      if (!verbs) return false;
      const group = made(
        site,
        '<fieldset class="js-form-item form-item fieldset" style="margin:0 0 16px;border:1px solid #ccc"><legend class="fieldset__legend"><span class="fieldset__label" style="font-weight:700"></span></legend><div class="fieldset__wrapper"></div></fieldset>',
      );
      const [label, wrapper] = [group.querySelector('.fieldset__label'), group.lastElementChild];
      if (!label || !wrapper) return false;
      into(label, who);
      for (const [at, cell] of [where, ...rest].entries()) {
        const line = made(
          site,
          `<div class="form-item form-type--item" style="display:flex;gap:8px"><label class="form-item__label" style="width:120px">${titles[at + 1] ?? ''}</label></div>`,
        );
        line.append(as(site, '<div></div>', cell));
        wrapper.append(line);
      }
      wrapper.append(as(site, '<div class="form-actions" style="padding-top:8px"></div>', verbs));
      form.append(group);
    }
    table.replaceWith(form);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
