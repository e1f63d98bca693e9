import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import type { Mutator } from '../mutators.ts';
import { into, onUsers, said } from './registers.ts';

/* What further products put into the head of a list of users, and above it. */

const isShown = (cell: Element): boolean => !(cell instanceof HTMLElement) || cell.style.display !== 'none';

export const PROCESSIONS = {
  /** DevExtreme's bands of columns. */
  bandedHead: onUsers((site, { table, heads, users }) => {
    const [who, where, ...rest] = heads;
    const row = who?.parentElement;
    if (!who || !where || row?.localName !== 'tr' || heads.length !== users[0]?.length) return false;
    const band = site.document.createElement(who.localName);
    band.setAttribute('colspan', '2');
    if (who.localName === 'th') band.setAttribute('scope', 'colgroup');
    band.textContent = 'Contact';
    band.style.cssText = 'text-align:center;border-bottom:1px solid #ddd';
    const below = row.cloneNode(false);
    if (!(below instanceof Element)) return false;
    below.removeAttribute('id');
    for (const cell of rest) cell.setAttribute('rowspan', '2');
    row.prepend(band);
    below.append(who, where);
    row.after(below);
    table.classList.add('dx-datagrid-table');
    return true;
  }),
  /** Wicket's DataTable with its toolbars. */
  navigatorHead: onUsers((site, { heads, users }) => {
    const row = heads[0]?.parentElement;
    const columns = (users[0] ?? []).filter(isShown).length;
    if (row?.localName !== 'tr' || heads.some((head) => head.querySelector('a,button,input') !== null))
      return false;
    for (const [at, head] of heads.entries()) {
      if (said(head) === '' || head.matches('[colspan]') || !isShown(head)) continue;
      const link = made(site, `<a href="./users?orderBy=${at}" style="color:inherit"></a>`);
      head.append(into(link, head));
      head.classList.add('wicket_orderNone');
    }
    const line = site.document.createElement('tr');
    line.className = 'navigation';
    const page = (sign: string, words: string, to: number): string =>
      `<a href="./users?page=${to}" title="${words}"><span>${sign}</span></a>`;
    line.innerHTML = `<td colspan="${columns}" style="background:#f5f5f5"><div class="navigatorLabel" style="float:left;margin-right:24px"><span>Showing 1 to ${users.length} of 214</span></div><div class="navigator">${page('&lt;&lt;', 'Go to first page', 1)} <em><span>1</span></em> ${page('2', 'Go to page 2', 2)} ${page('3', 'Go to page 3', 3)} ${page('&gt;', 'Go to next page', 2)} ${page('&gt;&gt;', 'Go to last page', 54)}</div></td>`;
    row.before(line);
    return true;
  }),
  /** Polaris' IndexFilters: views of a list, and the search of it. */
  savedViews: (site) => {
    const [field] = site.marked.get('sales.userSearch') ?? [];
    if (!(field instanceof HTMLInputElement) || field.closest('label') !== null) return false;
    const box = field.closest('.input-group,.slds-form-element,form,p,.x-form-field-wrap') ?? field;
    const view = (words: string, chosen: boolean): string =>
      `<li class="Polaris-Tabs__TabContainer" role="presentation"><button type="button" role="tab" id="${idOf(site)}" class="Polaris-Tabs__Tab" tabindex="${chosen ? 0 : -1}" aria-selected="${chosen}" style="padding:6px 12px;border:0;border-radius:8px;background:${chosen ? '#ddd' : 'none'}">${words}</button></li>`;
    const bar = made(
      site,
      `<div class="Polaris-IndexFilters" style="display:flex;justify-content:space-between;align-items:center;gap:16px;max-width:760px;margin:8px 0;padding:4px 8px;border:1px solid #ddd;border-radius:8px"><div class="Polaris-IndexFilters__TabsWrapper" style="display:flex"><ul role="tablist" class="Polaris-Tabs" aria-label="Views" style="display:flex;gap:4px">${view('All', true)}${view('Active', false)}${view('Pending', false)}</ul><button type="button" aria-label="Create new view" style="border:0;background:none">+</button></div><div class="Polaris-IndexFilters__ActionWrap" style="display:flex;gap:8px;align-items:center"><button type="button" aria-label="Sort by ${say(site, 'name')}" style="order:1;border:0;background:none">⇅</button></div></div>`,
    );
    box.replaceWith(bar);
    bar.lastElementChild?.append(box);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
