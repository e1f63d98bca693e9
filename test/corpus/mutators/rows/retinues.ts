import type { MutatorName } from '../../kept-out.ts';
import { labelText, type Site } from '../../site.ts';
import type { Language } from '../../words.ts';
import type { Mutator } from '../mutators.ts';
import { cellLike } from './directories.ts';
import { onNames, type Register, said } from './registers.ts';

/* In what order and in how many cells further products tell who a user is. */

const FAMILY: Readonly<Record<Language, readonly [family: string, first: string]>> = {
  en: ['Last name', 'First name'],
  ja: ['姓', '名'],
  fr: ['Nom', 'Prénom'],
  de: ['Nachname', 'Vorname'],
  es: ['Apellido', 'Nombre'],
  pt: ['Sobrenome', 'Nome'],
};

/** Whether there is a title for each column, and each cell of a name says nothing else. */
const isWhole = ({ heads, users }: Register): boolean =>
  heads.length === users[0]?.length &&
  users.every(([who]) => said(who) !== '' && labelText(who)?.data.trim() === said(who));

/** Writes other words where a cell has its own. */
function retell(cell: Element, words: string): void {
  const text = labelText(cell);
  if (text) text.data = words;
  for (const box of cell.querySelectorAll('[title]')) box.setAttribute('title', words);
}

/** A row that follows another, of the same kind. */
function rowBelow({ document }: Site, row: Element): HTMLElement {
  const below = document.createElement(row.localName);
  below.className = row.className;
  row.after(below);
  return below;
}

export const RETINUES = {
  /** Moodle's and Salesforce's lists of people. */
  familyFirst: onNames((site, register) => {
    const { heads, users } = register;
    const [head] = heads;
    if (!head || !isWhole(register) || users.some(([who]) => !/\S\s\S/.test(said(who)))) return false;
    const [family, first] = FAMILY[site.language];
    retell(head, family);
    head.after(cellLike(head, first));
    for (const [who, where] of users) {
      const words = said(who).split(/\s+/);
      const last = words.pop() ?? '';
      who.after(cellLike(where, words.join(' ')));
      retell(who, last);
    }
    return true;
  }),
  /** Google Cloud's principals. */
  mailFirst: onNames((_site, { heads, users }) => {
    const [name, mail] = heads;
    if (heads.length !== users[0]?.length || !name || !mail) return false;
    name.before(mail);
    for (const [who, where] of users) who.before(where);
    return true;
  }),
  /** Sentry's and Atlassian's members who have been invited and never said who they are. */
  namelessUsers: onNames((site, register) => {
    const { users } = register;
    if (!isWhole(register)) return false;
    const own = users.findIndex((cells) => cells.some((cell) => cell.contains(site.subject)));
    const sure = own >= 0 && site.draw.odds(0.6) ? own : site.draw.below(users.length);
    for (const [at, [who, where]] of users.entries())
      if (at === sure || site.draw.odds(0.3)) retell(who, said(where));
    return true;
  }),
  /** Oracle APEX' and other reports with breaks in a row. */
  twoLineRows: onNames((site, { heads, rows, users }) => {
    const lines = [heads, ...users];
    const columns = heads.length;
    if (columns < 4 || lines.some((cells) => cells.length !== columns)) return false;
    if (lines.some(([cell]) => cell?.parentElement?.localName !== 'tr')) return false;
    for (const cells of lines) {
      const [who, where, ...rest] = cells;
      const row = who?.parentElement;
      if (!who || !where || !row) return false;
      who.setAttribute('rowspan', '2');
      where.setAttribute('colspan', String(rest.length));
      rowBelow(site, row).append(...rest);
    }
    for (const row of rows) row.style.borderTop = '1px solid #ccc';
    for (const [who] of users) if (who instanceof HTMLElement) who.style.verticalAlign = 'top';
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
