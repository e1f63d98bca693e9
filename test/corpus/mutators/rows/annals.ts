import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made } from '../../site.ts';
import type { Language } from '../../words.ts';
import type { Mutator } from '../mutators.ts';
import { cellLike } from './directories.ts';
import { onNames, onUsers, said } from './registers.ts';

/* What further lists of users write around names and addresses, and above, below and behind their rows. */

const PRONOUNS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['she/her', 'he/him', 'they/them'],
  ja: ['she/her', 'he/him', 'they/them'],
  fr: ['elle', 'il', 'iel'],
  de: ['sie/ihr', 'er/ihm', 'they/them'],
  es: ['ella', 'él', 'elle'],
  pt: ['ela/dela', 'ele/dele', 'elu/delu'],
};

/** Who stands on the pages of the list that are not shown. */
const AWAY = [
  ['Eli Stone', 'eli@acme.example'],
  ['Fay Moreau', 'fay.moreau@acme.example'],
  ['Gus Okoye', 'gus@acme.example'],
] as const;

const ACTORS = 'a,button,input,select,[role=button],[role=switch]';

export const ANNALS = {
  /** Gerrit's lists of members, as messages write addresses. */
  angledMail: onUsers((_site, { users }) => {
    const texts = users.flatMap(([, where]) => labelText(where) ?? []);
    if (users.some(([, where]) => labelText(where)?.data.trim() !== said(where))) return false;
    for (const text of texts) text.data = `<${text.data.trim()}>`;
    return true;
  }),
  /** MediaWiki's list of users: what can be done stands in brackets. */
  bracketedVerbs: onNames((site, { heads, users }) => {
    const verbs = users.map((cells) => cells.at(-1)?.querySelectorAll<HTMLElement>(ACTORS) ?? []);
    const lone = verbs.every(([verb, more]) => verb?.matches('a,button') && !more && labelText(verb));
    const head = heads.at(-1);
    if (!lone || !head || heads.length !== users[0]?.length) return false;
    for (const [at, cells] of users.entries()) {
      const [who, last, [verb]] = [cells[0], cells.at(-1), [...(verbs[at] ?? [])]];
      if (!last || !verb) return false;
      const tools = made(
        site,
        `<span class="mw-usertoollinks" style="white-space:nowrap">(<a href="#users/${at + 1}" class="mw-usertoollinks-details">${say(site, 'details')}</a> | <a href="#users/${at + 1}/log" class="mw-usertoollinks-log">${say(site, 'activity')}</a>)</span>`,
      );
      tools.lastElementChild?.before(verb, ' | ');
      verb.style.cssText += ';display:inline;padding:0;border:0;background:none;color:#36c;font:inherit';
      who.append(' ', tools);
      last.textContent = `${3 + at}.5.`;
    }
    head.textContent = say(site, 'activity');
    return true;
  }),
  /** DataTables' foot: the titles once more, for lists that are long. */
  footTitles: onUsers((site, { table, heads, rows }) => {
    const row = heads[0]?.parentElement;
    const body = rows[0]?.parentElement;
    if (!row || !body || row.querySelector(ACTORS) !== null) return false;
    const copy = row.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return false;
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
    for (const cell of copy.children) {
      if (cell.getAttribute('role') === 'columnheader') cell.setAttribute('role', 'gridcell');
      if (cell instanceof HTMLElement) cell.style.cssText += ';border-top:1px solid #999;font-weight:700';
    }
    const native = table.localName === 'table';
    const foot = native ? site.document.createElement('tfoot') : copy;
    if (native) foot.append(copy);
    else copy.classList.add('dt-foot');
    body.after(foot);
    return true;
  }),
  /** Joomla's lists that are put in order by hand. */
  moveHandles: onUsers((_site, { table, heads, users }) => {
    const foot = table.querySelector('tfoot tr,.dt-foot')?.firstElementChild;
    for (const first of [heads[0], foot]) first?.before(cellLike(first, ''));
    for (const [who, where] of users) {
      const name = said(who);
      const arrow = (way: string, sign: string): string =>
        `<button type="button" class="order-${way}" aria-label="Move ${way}: ${name}" style="padding:0 2px;border:0;background:none;color:#666;font-size:10px">${sign}</button>`;
      who.before(
        cellLike(
          where,
          `<span style="white-space:nowrap"><span class="sortable-handler" role="button" tabindex="0" draggable="true" aria-label="Drag: ${name}" style="display:inline-block;cursor:move"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M4 2h3v3H4zM9 2h3v3H9zM4 7h3v3H4zM9 7h3v3H9zM4 12h3v3H4zM9 12h3v3H9z" fill="#888"></path></svg></span>${arrow('up', '▲')}${arrow('down', '▼')}</span>`,
        ),
      );
    }
    return true;
  }),
  /** FooTable's pages: all rows are there, and those of one page are shown. */
  pagedAway: onNames((site, { table, rows, users }) => {
    const [row] = rows;
    const model = users[0]?.length ?? 0;
    if (!row || row.querySelector('[id],[aria-labelledby]') !== null) return false;
    const before = site.draw.odds(0.5);
    const away = AWAY.flatMap(([name, email], at) => {
      const other = row.cloneNode(true);
      const [who, where] = other instanceof HTMLElement ? other.children : [];
      if (!(other instanceof HTMLElement) || !who || !where || other.children.length !== model) return [];
      for (const [cell, words] of [
        [who, name],
        [where, email],
      ] as const) {
        const text = labelText(cell);
        if (text) text.data = words;
        for (const box of cell.querySelectorAll('[title]')) box.setAttribute('title', words);
      }
      other.style.display = 'none';
      other.dataset.page = String(before && at < 2 ? 1 : 3);
      return [other];
    });
    if (before) row.before(...away.slice(0, 2));
    rows.at(-1)?.after(...away.slice(before ? 2 : 0));
    const page = (words: string, chosen = false): string =>
      `<li class="footable-page${chosen ? ' active' : ''}"><a href="#"${chosen ? ' aria-current="page"' : ''} style="display:block;padding:4px 10px;border:1px solid #ddd;text-decoration:none${chosen ? ';background:#337ab7;color:#fff' : ''}">${words}</a></li>`;
    const shown = before ? 2 : 1;
    table.after(
      made(
        site,
        `<div class="footable-pagination-wrapper" style="margin:8px 0"><ul class="pagination" style="display:flex">${page('«')}${[1, 2, 3].map((one) => page(String(one), one === shown)).join('')}${page('»')}</ul><span class="label">${shown} / 3</span></div>`,
      ),
    );
    return true;
  }),
  /** Zoom's and Slack's profiles. */
  pronouns: onNames((site, { users }) => {
    const texts = users.map(([who]) => labelText(who));
    if (texts.includes(null)) return false;
    for (const text of texts)
      text?.after(
        ' ',
        made(
          site,
          `<span class="pronouns" style="color:#666;font-size:12px">(${site.draw.pick(PRONOUNS[site.language])})</span>`,
        ),
      );
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
