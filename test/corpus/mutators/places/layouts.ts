import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { isField, made, rename, type Site, VISUALLY_HIDDEN } from '../../site.ts';
import { WORDS } from '../../words.ts';
import { CUT, rowOf } from '../controls/idioms.ts';
import { act, type Mutator } from '../mutators.ts';

/* Tuned ones: how live consoles lay out what stands around a control: accordions, grids, cards of rows, virtual lists. */

export const HEADING = 'h1,h2,h3,h4,h5,.x-panel-header-text';

/** Gives the card that holds the control another box, its heading told by the platform. */
const headed = (markup: (site: Site) => string): Mutator =>
  act((site, subject) => {
    const card = subject.closest('section,article,.card,.panel,.x-panel');
    const heading = card?.querySelector(HEADING);
    if (
      !CUT.test(site.control) ||
      !card ||
      !heading ||
      card.querySelector('summary,legend') !== null ||
      heading.contains(subject)
    )
      return false;
    const box = made(site, markup(site));
    const body = site.document.createElement('div');
    body.append(...card.childNodes);
    box.firstElementChild?.append(heading);
    box.append(body);
    card.append(box);
    return true;
  });

const PARTS = 'thead,tbody,tr,[role=row],[role=rowgroup],.spectrum-Table-body';
export const CELLS = 'td,th,[role=gridcell],[role=columnheader]';

/** On a table of rows in one box whose layout nobody has touched yet. */
export const onTable = (change: (site: Site, table: HTMLElement, row: HTMLElement) => boolean): Mutator =>
  act((site, subject) => {
    const row = rowOf(subject);
    const table = row?.closest('table,[role=grid]') ?? null;
    if (!(table instanceof HTMLElement) || !(row instanceof HTMLElement)) return false;
    if (table.closest('.x-btn,.x-grid3') || table.style.display !== '') return false;
    return change(site, table, row);
  });

export const parts = (table: HTMLElement, selector: string): HTMLElement[] =>
  [...table.querySelectorAll<HTMLElement>(selector)].filter((part) => !part.closest('.x-btn'));

const ROW_HEIGHT = 48;

/** Moves what is in an element into the root of a component in its place. */
function rooted({ document, draw }: Site, box: Element, name: string): void {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: draw.odds(0.5) ? 'open' : 'closed' });
  const style = document.querySelector('style')?.cloneNode(true);
  if (style) root.append(style);
  root.append(...box.childNodes);
  box.append(host);
}

export const LAYOUTS = {
  cellRoots: onTable((site, table) => {
    if (table.getRootNode() !== site.document || table.querySelector('[aria-labelledby]')) return false;
    for (const cell of parts(table, CELLS)) rooted(site, cell, 'ui-cell');
    return true;
  }),
  headingRoots: act((site, subject) => {
    const card = subject.closest('section,article,.card,.panel,.x-panel');
    const heading = card?.querySelector(HEADING);
    if (!CUT.test(site.control) || !heading || heading.contains(subject)) return false;
    const box = made(site, '<div></div>');
    heading.replaceWith(box);
    box.append(heading);
    rooted(site, box, 'ui-heading');
    return true;
  }),
  cutMail: act((site, subject) => {
    const row = rowOf(subject);
    if (row === null || isField(subject)) return false;
    let changed = false;
    for (const one of row.parentElement?.children ?? [])
      for (const [, email] of PEOPLE) {
        const cell = [...one.querySelectorAll('*')].find(
          (part) => part.childElementCount === 0 && part.textContent.trim() === email,
        );
        if (!cell) continue;
        cell.replaceChildren(made(site, `<span title="${email}">${email.slice(0, -4)}…</span>`));
        changed = true;
      }
    return changed;
  }),
  accordion: headed(
    () =>
      '<details name="integrations" open><summary style="padding:8px;cursor:pointer"></summary></details>',
  ),
  legend: headed(() => '<fieldset style="border:1px solid #ddd"><legend></legend></fieldset>'),
  gridRows: onTable((_site, table, row) => {
    table.style.cssText += `;display:grid;grid-template-columns:repeat(${row.children.length},auto)`;
    // A row that is parked out of the page stays there.
    for (const part of parts(table, PARTS))
      if (part.style.position !== 'absolute') part.style.display = 'contents';
    for (const cell of parts(table, CELLS)) cell.style.cssText += ';display:block;padding:8px';
    return true;
  }),
  stackedRows: onTable((site, table, row) => {
    table.style.display = 'block';
    for (const part of parts(table, `${PARTS},${CELLS}`)) part.style.display = 'block';
    const head = table.querySelector<HTMLElement>('thead,.spectrum-Table-head');
    if (head) head.style.cssText += `;${VISUALLY_HIDDEN}`;
    const titles = [...(head?.querySelectorAll(CELLS) ?? [])].map((cell) => cell.textContent.trim());
    for (const one of row.parentElement?.children ?? [])
      for (const [at, cell] of [...one.children].entries()) cell.setAttribute('data-title', titles[at] ?? '');
    const style = site.document.querySelector('style');
    if (style)
      style.textContent +=
        '[data-title]:not([data-title=""])::before{content:attr(data-title) ": ";font-weight:700}';
    return true;
  }),
  virtualRows: onTable((site, table, row) => {
    const list = row.parentElement;
    if (list === null || list.localName === 'thead') return false;
    const rows = [...list.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.ariaHidden !== 'true',
    );
    table.style.cssText += ';display:block;width:100%';
    table.setAttribute('aria-rowcount', '4');
    list.style.cssText += `;display:block;position:relative;height:${rows.length * ROW_HEIGHT}px`;
    for (const one of parts(table, 'tr,[role=row]')) one.style.cssText += ';display:flex;width:100%';
    for (const cell of parts(table, CELLS)) cell.style.flex = '1';
    for (const [at, one] of rows.entries()) {
      one.style.cssText += `;position:absolute;top:0;left:0;height:${ROW_HEIGHT}px;transform:translateY(${at * ROW_HEIGHT}px)`;
      one.setAttribute('aria-rowindex', String(at + 1));
      one.setAttribute('data-index', String(at));
    }
    // What scrolled in last stands last, wherever it is drawn.
    list.append(...site.draw.some(rows, rows.length));
    return true;
  }),
  mailLink: act((site, subject) => {
    const row = rowOf(subject);
    if (row === null || isField(subject)) return false;
    for (const one of row.parentElement?.children ?? [])
      for (const [, email] of PEOPLE) {
        const cell = [...one.querySelectorAll('*')].find(
          (part) => part.childElementCount === 0 && part.textContent.trim() === email,
        );
        const [name, host] = email.split('@');
        cell?.replaceChildren(
          made(site, `<a href="mailto:${email}">${name}<wbr>@${host?.replace('.', '<wbr>.')}</a>`),
        );
      }
    return true;
  }),
  radioTabs: act((site) => {
    const named = site.subject?.matches('[aria-label],[aria-labelledby]');
    if (!/^sales\.tab/.test(site.control) || named) return false;
    const tabs = [
      ...(site.marked.get('sales.tabSetUp') ?? []),
      ...(site.marked.get('sales.tabUserAccess') ?? []),
    ];
    for (const tab of tabs) {
      const current =
        tab.matches('[aria-selected=true],[aria-current]') ||
        tab.closest('li')?.matches('.active,.slds-is-active,.x-tab-strip-active') === true;
      const label = rename(site, tab, 'label');
      for (const { name } of [...label.attributes])
        if (!/^(class|style|id|title)$/.test(name)) label.removeAttribute(name);
      label.style.cssText += ';position:relative;display:inline-block;cursor:pointer';
      const radio = made(
        site,
        `<input type="radio" name="view"${current ? ' checked' : ''} style="position:absolute;inset:0;opacity:0;width:0;height:0;pointer-events:none">`,
      );
      label.prepend(radio);
      const list = label.closest('[role=tablist]');
      list?.setAttribute('role', 'radiogroup');
      list?.setAttribute('aria-label', WORDS.details[site.language]);
    }
    return tabs.length > 0;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
