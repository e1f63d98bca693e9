import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { as, picture } from './almanacs.ts';
import { ACTS, cellLike } from './directories.ts';
import { onNames, onUsers, said } from './registers.ts';

/* What else heads and rows of users hold, how addresses are cut, and rows of one cell. */

/** Where a part of a row stands in its only cell. */
const area = (site: Site, name: string, cell: Element): HTMLElement =>
  as(site, `<div style="grid-area:${name};min-width:0"></div>`, cell);

/** The innermost element that says an address and nothing else. */
const leafOf = (cell: Element): Element | undefined =>
  [cell, ...cell.querySelectorAll('*')].find(
    (part) => part.childElementCount === 0 && said(part) === said(cell),
  );

export const ASSEMBLIES = {
  /** React Spectrum's ListView, React Aria's GridList. */
  gridList: onNames((site, { table, users }) => {
    const list = made(
      site,
      '<div role="grid" aria-multiselectable="true" class="react-aria-GridList" style="max-width:760px;border:1px solid #ccc;border-radius:6px"></div>',
    );
    for (const [at, [who, where, ...rest]] of users.entries()) {
      const verbs = rest.pop();
      if (!verbs) return false;
      const name = said(who);
      const row = made(
        site,
        `<div role="row" tabindex="${at === 0 ? 0 : -1}" aria-rowindex="${at + 1}" aria-selected="false" data-key="${at}" class="react-aria-GridListItem" style="border-bottom:1px solid #ddd"><div role="gridcell" aria-colindex="1" style="display:grid;grid-template:'icon name more verb' auto 'icon mail more verb' auto / 48px 1fr auto auto;gap:0 16px;align-items:center;padding:8px"></div></div>`,
      );
      row.setAttribute('aria-label', name);
      const icon = made(site, '<div style="grid-area:icon"></div>');
      icon.append(picture(site, name));
      const more = made(site, '<div style="grid-area:more"></div>');
      more.append(...rest.map((cell) => as(site, '<span style="margin-left:8px"></span>', cell)));
      row.firstElementChild?.append(
        icon,
        area(site, 'name', who),
        more,
        area(site, 'verb', verbs),
        area(site, 'mail', where),
      );
      list.append(row);
    }
    table.replaceWith(list);
    return true;
  }),
  /** AG Grid's heads. */
  headTools: onUsers((site, { heads, titles }) => {
    if (heads.some((head) => head.querySelector('button,input') !== null)) return false;
    for (const [at, head] of heads.entries()) {
      const title = titles[at] ?? '';
      if (title === '') continue;
      const box = made(
        site,
        '<div class="ag-cell-label-container" role="presentation" style="display:flex;gap:8px;align-items:center"><div class="ag-header-cell-label" role="presentation" style="flex:1;cursor:pointer"><span class="ag-header-cell-text"></span></div></div>',
      );
      box.querySelector('.ag-header-cell-text')?.append(...head.childNodes);
      box.firstElementChild?.append(
        made(site, `<span class="ag-sort-indicator" aria-hidden="true"> ${at === 0 ? '↑' : '⇅'}</span>`),
      );
      box.append(
        made(
          site,
          `<button type="button" class="ag-header-cell-filter-button" aria-haspopup="dialog" aria-label="Filter: ${title}" style="padding:0 4px;border:0;background:none"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M2 3h12L9 8v5l-2-1V8z"></path></svg></button>`,
        ),
      );
      head.append(
        box,
        made(
          site,
          '<div class="ag-header-cell-resize" aria-hidden="true" style="position:absolute;top:0;right:0;bottom:0;width:6px;cursor:ew-resize"></div>',
        ),
      );
      head.style.position = 'relative';
      head.setAttribute('aria-sort', at === 0 ? 'ascending' : 'none');
    }
    return true;
  }),
  /** Primer's and others' truncation in the middle: what tells two apart is at the ends. */
  middleCut: onUsers((site, { users }) => {
    let changed = false;
    for (const [, where] of users) {
      const leaf = leafOf(where);
      const [local, domain] = said(leaf).split('@');
      if (!leaf || !local || !domain) continue;
      leaf.replaceChildren(
        made(
          site,
          `<span class="middle-truncate" style="display:inline-flex;max-width:152px;white-space:nowrap"><span style="flex:0 1 auto;min-width:0;overflow:hidden;text-overflow:ellipsis">${local}</span><span style="flex:none">@${domain}</span></span>`,
        ),
      );
      changed = true;
    }
    return changed;
  }),
  /** Carbon's tables, MUI's DataGrid: rows can be ticked. */
  tickColumn: onNames((site, { heads, users }) => {
    const [head] = heads;
    if (!head || heads.length !== users[0]?.length) return false;
    if (!users.every((cells) => cells.at(-1)?.querySelector(ACTS))) return false;
    const tick = (name: string): string =>
      `<span class="cds--checkbox--inline"><input type="checkbox" class="cds--checkbox" aria-label="${name}"></span>`;
    const whole = site.draw.odds(0.5);
    head.before(cellLike(head, tick('Select all rows')));
    for (const [who, where] of users)
      who.before(cellLike(where, tick(`Select row ${whole ? `${said(who)}, ${said(where)}` : said(who)}`)));
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
