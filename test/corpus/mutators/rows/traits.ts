import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { labelText, made, remark } from '../../site.ts';
import { textsOf } from '../controls/manners.ts';
import type { Mutator } from '../mutators.ts';
import { handle } from '../remake.ts';
import { ACTS, cellLike, openedOf } from './directories.ts';
import { into, onNames, onUsers, said } from './registers.ts';

/* What the rows of a table of users say and offer. */

const VERB = /^sales\.row(Access|Grant) /;

export const TRAITS = {
  /** Directories keep addresses as somebody once typed them. */
  casedMail: (site) => {
    const { document, draw } = site;
    const main = document.querySelector(MAIN);
    const loud = draw.odds(0.5);
    const cased = (email: string): string =>
      loud ? email.toUpperCase() : email.replace(/(^|[.@])[a-z]/g, (start) => start.toUpperCase());
    let changed = false;
    for (const text of main === null ? [] : textsOf(main))
      for (const [, email] of PEOPLE) {
        if (!text.data.includes(email)) continue;
        text.data = text.data.replaceAll(email, cased(email));
        changed = true;
      }
    return changed;
  },
  /** Kendo's and Syncfusion's filters. */
  filterRow: onUsers((_site, { heads, titles }) => {
    const row = heads[0]?.parentElement;
    const line = row?.cloneNode(false);
    if (!row || !(line instanceof Element)) return false;
    line.removeAttribute('id');
    line.classList.add('k-filter-row');
    for (const [at, head] of heads.entries())
      line.append(
        cellLike(
          head,
          titles[at] === ''
            ? ''
            : `<span class="k-filtercell" style="display:flex"><input type="text" class="k-input-inner" aria-label="${titles[at]}" style="width:110px"> <button type="button" class="k-button" title="Contains" aria-label="Contains" aria-haspopup="true"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M2 3h12L9 8v5l-2-1V8z"></path></svg></button></span>`,
        ),
      );
    row.after(line);
    return true;
  }),
  /** Google Admin's list of users. */
  hoveredRow: onNames((site, register) => {
    const { heads, rows, users } = register;
    if (!users.every((cells) => cells.at(-1)?.querySelector(ACTS))) return false;
    const opened = openedOf(site, register);
    const [row, last] = [rows[opened], users[opened]?.at(-1)];
    if (!row || !(last instanceof HTMLElement)) return false;
    const tools = made(
      site,
      '<div class="row-hover-actions" style="position:absolute;inset:0;display:flex;gap:8px;align-items:center;justify-content:flex-end;padding-right:8px;background:#f1f3f4"></div>',
    );
    into(tools, last);
    for (const cells of users) cells.at(-1)?.replaceChildren();
    last.append(tools);
    for (const cell of [heads.at(-1), ...users.map((cells) => cells.at(-1))])
      if (cell instanceof HTMLElement) cell.style.cssText += ';width:260px;min-width:260px';
    last.style.cssText += ';position:relative';
    for (const one of rows) one.style.cssText += ';height:44px;cursor:pointer';
    row.classList.add('is-hovered');
    row.style.background = '#f1f3f4';
    return true;
  }),
  /** Grafana's list of users. */
  linkedCells: onNames((site, { users }) => {
    for (const [at, [who, ...rest]] of users.entries()) {
      const name = said(who);
      for (const cell of [who, ...rest.slice(0, -1)]) {
        const link = made(
          site,
          `<a class="link-td" href="#org/users/${at + 1}" aria-label="${say(site, 'details')}: ${name}" style="display:block;color:inherit;text-decoration:none"></a>`,
        );
        link.title = said(cell);
        cell.append(into(link, cell));
      }
    }
    return true;
  }),
  /** Zendesk Garden's menu, open where its button is. */
  menuInRow: onUsers((site, register) => {
    const { users } = register;
    const verbs = [...site.marked].flatMap(([name, elements]) => (VERB.test(name) ? elements : []));
    const told = users.map((cells) => {
      const verb = verbs.find((one) => cells.at(-1)?.contains(one));
      return { verb, words: verb === undefined ? undefined : labelText(verb)?.data.trim() };
    });
    if (told.some(({ words }) => !words)) return false;
    const opened = openedOf(site, register);
    for (const [at, cells] of users.entries()) {
      const open = at === opened;
      const box = made(
        site,
        `<div style="position:relative;display:inline-block"><button type="button" data-garden-id="buttons.icon_button" aria-label="${say(site, 'actions')}" aria-haspopup="true" aria-expanded="${open}">⋮</button></div>`,
      );
      const { verb, words } = told[at] ?? {};
      if (open && verb) {
        const item = (text: string): HTMLElement =>
          made(
            site,
            `<li data-garden-id="dropdowns.item" role="menuitem" tabindex="-1" style="padding:6px 24px;cursor:pointer">${text}</li>`,
          );
        const entries = [item(say(site, 'details')), item(words ?? ''), item(say(site, 'export'))];
        for (const entry of entries) handle(entry);
        const menu = made(
          site,
          '<div data-garden-id="dropdowns.menu_wrapper" style="position:absolute;right:0;top:100%;z-index:1000;white-space:nowrap;border:1px solid #ccc;background:#fff"><ul data-garden-id="dropdowns.menu" role="menu"></ul></div>',
        );
        menu.firstElementChild?.append(...entries);
        box.append(menu);
        const [, entry] = entries;
        if (entry) remark(site, verb, entry);
      }
      cells.at(-1)?.replaceChildren(box);
    }
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
