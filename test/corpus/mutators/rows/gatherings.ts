import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, VISUALLY_HIDDEN } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { parts } from '../places/layouts.ts';
import { as, picture } from './almanacs.ts';
import { ACTS, openedOf } from './directories.ts';
import { into, onNames, onUsers, said } from './registers.ts';

/* What else the rows of users hold, and ways in which lists are turned and moved. */

/** GitLab's and GitHub's words behind names. */
const BADGES = ["It's you", 'Admin', 'Guest', 'Admin'] as const;

/** Where in a cell something more can be written. */
const end = (cell: Element): Element => cell.querySelector(':scope > .slds-truncate') ?? cell;

export const GATHERINGS = {
  /** Ant Design's rows that unfold. */
  expandedRow: onUsers((site, { table, heads, rows, users }) => {
    const [head] = heads;
    if (table.localName !== 'table' || !head || heads.length !== users[0]?.length) return false;
    const opened = site.draw.below(users.length);
    head.before(site.document.createElement(head.localName));
    for (const [at, [who]] of users.entries()) {
      const open = at === opened;
      const cell = site.document.createElement('td');
      cell.className = 'ant-table-cell ant-table-row-expand-icon-cell';
      cell.innerHTML = `<button type="button" class="ant-table-row-expand-icon ant-table-row-expand-icon-${open ? 'expanded' : 'collapsed'}" aria-label="${open ? 'Collapse' : 'Expand'} row" aria-expanded="${open}" style="width:20px;padding:0">${open ? '−' : '+'}</button>`;
      who.before(cell);
    }
    const more = site.document.createElement('tr');
    more.className = 'ant-table-expanded-row ant-table-expanded-row-level-1';
    more.innerHTML = `<td class="ant-table-cell" colspan="${heads.length + 1}" style="padding:8px 48px;background:#fafafa"><dl style="display:grid;grid-template-columns:160px 1fr;margin:0"><dt>${say(site, 'activity')}</dt><dd style="margin:0"><time datetime="2026-05-03">3.5.</time></dd><dt>${say(site, 'signature')}</dt><dd style="margin:0">${said(users[opened]?.[0])}, Acme</dd></dl></td>`;
    rows[opened]?.after(more);
    return true;
  }),
  /** SLDS: cells that are edited in place. */
  inlineEdit: onUsers((site, { titles, users }) => {
    for (const cells of users)
      for (const [at, cell] of cells.slice(0, -1).entries()) {
        const pencil = made(
          site,
          `<button type="button" class="slds-button slds-button_icon slds-cell-edit__button" tabindex="-1" style="padding:0;border:0;background:none"><svg aria-hidden="true" viewBox="0 0 16 16" style="width:12px;height:12px"><path d="M2 14l1-4 8-8 3 3-8 8z"></path></svg><span class="slds-assistive-text" style="${VISUALLY_HIDDEN}"></span></button>`,
        );
        pencil.lastElementChild?.append(`${say(site, 'edit')} ${titles[at] ?? ''}: ${said(cell)}`);
        end(cell).append(' ', pencil);
      }
    return true;
  }),
  /** GitLab's members, GitHub's people. */
  nameBadges: onUsers((site, { users }) => {
    for (const [at, [who]] of users.entries())
      end(who).append(
        ' ',
        made(
          site,
          `<span class="gl-badge badge-pill" style="padding:0 8px;border-radius:10px;background:#cbe2f9;font-size:12px;font-weight:400;white-space:nowrap">${BADGES[at] ?? 'Guest'}</span>`,
        ),
      );
    return true;
  }),
  /** Inverted lists of React Native Web: what comes last in the markup is drawn first. */
  reversedMarkup: onUsers((_site, { table, rows }) => {
    const body = rows[0]?.parentElement;
    if (!body || rows.some((row) => row.parentElement !== body)) return false;
    for (const line of parts(table, 'tr,[role=row]')) {
      line.append(...[...line.children].reverse());
      line.style.cssText += ';display:flex;flex-direction:row-reverse;justify-content:flex-end';
      for (const cell of line.children)
        if (cell instanceof HTMLElement)
          cell.style.cssText += ';display:block;flex:0 0 200px;box-sizing:border-box';
    }
    body.append(...[...body.children].reverse());
    body.style.cssText += ';display:flex;flex-direction:column-reverse';
    table.style.display = 'block';
    for (const head of parts(table, 'thead')) head.style.display = 'block';
    return true;
  }),
  /** Framework7's items that are swiped. */
  swipedRow: onNames((site, register) => {
    const { table, users } = register;
    if (!users.every((cells) => cells.at(-1)?.querySelector(ACTS))) return false;
    const opened = openedOf(site, register);
    const list = made(site, '<div class="list media-list" style="max-width:760px"><ul></ul></div>');
    for (const [at, [who, where, ...rest]] of users.entries()) {
      const verbs = rest.pop();
      if (!verbs) return false;
      const open = at === opened;
      const item = made(
        site,
        `<li class="swipeout${open ? ' swipeout-opened' : ''}" style="position:relative;overflow:hidden;border-bottom:1px solid #ddd"><div class="swipeout-content item-content" style="display:flex;align-items:center;min-height:56px${open ? ';transform:translate3d(-160px,0,0)' : ''}"><div class="item-media" style="flex:none;width:168px"></div><div class="item-inner" style="flex:1"></div></div></li>`,
      );
      const [media, inner] = item.firstElementChild?.children ?? [];
      if (!media || !inner) return false;
      media.append(picture(site, said(who)));
      inner.append(
        as(site, '<div class="item-title" style="font-weight:600"></div>', who),
        as(site, '<div class="item-subtitle" style="color:#666"></div>', where),
        ...rest.map((cell) => as(site, '<div class="item-text"></div>', cell)),
      );
      if (open) {
        const actions = made(
          site,
          '<div class="swipeout-actions-right" style="position:absolute;right:0;top:0;bottom:0;width:160px;display:flex;align-items:center;justify-content:center;background:#eee"></div>',
        );
        item.append(into(actions, verbs));
      }
      list.firstElementChild?.append(item);
    }
    table.replaceWith(list);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
