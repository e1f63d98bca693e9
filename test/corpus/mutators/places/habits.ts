import * as L from '../../../../lib/consoles/labels.ts';
import { type Decoy, inBody, inMain, own, say } from '../../decoys/decoys.ts';
import { verb } from '../../decoys/scenery.ts';
import type { DecoyName, MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made, rename, type Site } from '../../site.ts';
import { CUT, onButton, rowOf } from '../controls/idioms.ts';
import { act, type Mutator, onLabel } from '../mutators.ts';
import { onTable, parts } from './layouts.ts';

/* Tuned ones: habits of Auth0's, GitHub's, Gmail's, Jira's, Shopify's and Stripe's settings, and of older admin pages. */

/** In every row of the list of users, the element that holds just the address, and the person's name. */
function addresses(subject: Element): [cell: HTMLElement, name: string, email: string][] {
  const row = rowOf(subject);
  return [...(row?.parentElement?.children ?? [])].flatMap((one) =>
    PEOPLE.flatMap(([name, email]): [HTMLElement, string, string][] => {
      const cell = [...one.querySelectorAll<HTMLElement>('*')].find(
        (part) => part.childElementCount === 0 && part.textContent.trim() === email,
      );
      return cell ? [[cell, name, email]] : [];
    }),
  );
}

const onAddresses = (change: (site: Site, cell: HTMLElement, name: string, email: string) => void): Mutator =>
  act((site, subject) => {
    const found = addresses(subject);
    if (found.length < 2 || found.some(([cell]) => cell.contains(subject))) return false;
    for (const [cell, name, email] of found) change(site, cell, name, email);
    return true;
  });

/** The element in the same row that says just the name. */
const nameBeside = (cell: Element, name: string): Element | undefined =>
  [...(rowOf(cell)?.querySelectorAll('*') ?? [])].find(
    (part) => part.childElementCount === 0 && part.textContent.trim() === name,
  );

export const HABITS = {
  softMail: onAddresses((_site, cell, _name, email) => {
    cell.textContent = email.replace('@', '\u200b@').replaceAll('.', '\u200b.');
  }),
  mailInTitle: onAddresses((_site, cell, name, email) => {
    nameBeside(cell, name)?.setAttribute('title', email);
    cell.textContent = '—';
  }),
  mailIcon: onAddresses((site, cell, _name, email) => {
    cell.replaceChildren(
      made(site, `<a href="mailto:${email}"><i class="fa fa-envelope-o" aria-hidden="true"></i></a>`),
    );
  }),
  mailBelow: onAddresses((site, cell, name, email) => {
    const who = nameBeside(cell, name);
    if (!who) return;
    who.replaceChildren(
      made(site, `<div style="font-weight:600">${name}</div>`),
      made(site, `<div class="text-muted">${email}</div>`),
    );
    cell.textContent = '3d';
  }),
  rowHead: onTable((site, table) => {
    if (table.localName !== 'table') return false;
    for (const row of parts(table, 'tbody > tr')) {
      const [cell] = row.children;
      if (cell?.localName === 'td') rename(site, cell, 'th').setAttribute('scope', 'row');
    }
    return true;
  }),
  verbFirst: onTable((_site, table) => {
    for (const row of parts(table, 'tr,[role=row]'))
      row.append(...row.children, ...[...row.children].reverse());
    return true;
  }),
  avatarFirst: onAddresses((site, cell, name) => {
    const initials = name.split(' ').map(([letter]) => letter);
    nameBeside(cell, name)?.before(
      made(
        site,
        `<span class="avatar" style="border-radius:50%;background:#ddd">${initials.join('')}</span>`,
      ),
      ' ',
    );
  }),
  labelChain: onLabel((site, text, subject) => {
    if (subject.matches('[aria-label],[aria-labelledby]') || subject.querySelector('slot')) return false;
    const id = `l${site.draw.below(36 ** 5).toString(36)}`;
    const box = made(site, `<span id="${id}"></span>`);
    text.replaceWith(box);
    box.append(text);
    subject.setAttribute('aria-labelledby', id);
    return true;
  }),
  formOwner: onButton(({ document }, _text, button) => {
    if (button.closest('form') !== null || button.getRootNode() !== document) return false;
    document.body.append(
      made({ document }, '<form id="integration-form" method="post" action="/save"></form>'),
    );
    button.setAttribute('form', 'integration-form');
    button.setAttribute('type', 'submit');
    return true;
  }),
  hostLabel: onButton(({ document }, text, button) => {
    if (button.matches('[aria-labelledby],[title],[aria-label]') || button.shadowRoot) return false;
    const words = text.data.trim();
    if (button.textContent.trim() !== words) return false;
    const host = document.createElement('sp-button-label');
    host.setAttribute('label', words);
    host.attachShadow({ mode: 'open' }).innerHTML = `<span part="label">${words}</span>`;
    button.replaceChildren(host);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;

/** Both names of the views of a Marketo page. */
const views = ({ language }: Site): string[] =>
  [L.setUpTab, L.userAccess].map((of) => of[language]?.[0] ?? '');

export const HABIT_DECOYS = {
  accordionHead: own(
    inMain(
      (words) =>
        `<div class="accordion"><h3><button type="button" aria-expanded="true" aria-controls="acc-1">${words}</button></h3><div id="acc-1" role="region"><p>…</p></div></div>`,
    ),
  ),
  hoverCard: verb((site) => {
    const { subject } = site;
    if (subject === null || subject.closest('li,a,label') || !subject.parentElement) return false;
    const words = subject.textContent.trim();
    if (words === '') return false;
    subject.after(
      made(
        site,
        `<div class="slds-popover slds-popover_tooltip slds-nubbin_bottom-left" role="tooltip" style="position:absolute;margin-top:-64px;background:#032d60;color:#fff;padding:8px"><div class="slds-popover__body">${words}</div></div>`,
      ),
    );
    return true;
  }),
  undoToast: verb(
    inBody(
      (words, { kit }) =>
        `<div class="snackbar" role="alert" style="position:fixed;left:16px;bottom:16px;background:#333;color:#fff;padding:12px"><span>Saved.</span> ${kit.button(words)}</div>`,
    ),
  ),
  pinnedEntry: (site) => {
    const { subject, document } = site;
    if (!/^sales\.nav/.test(site.control) || subject === null) return false;
    const nav = document.querySelector('nav.side,nav[aria-label],.sidebar,.x-panel-west .x-panel-body');
    const href = subject.getAttribute('href');
    if (nav === null || href === null || !nav.contains(subject)) return false;
    nav.prepend(
      made(
        site,
        `<div><h4>★</h4><ul><li><a href="${href}">${subject.textContent.trim()}</a></li></ul></div>`,
      ),
    );
    return true;
  },
  commandPalette: inBody(
    (words, site) =>
      `<div class="cmdk" style="position:fixed;top:120px;left:320px;width:520px;background:#fff;border:1px solid #999;z-index:1500"><input type="text" placeholder="${say(site, 'details')}" value=""><ul role="listbox"><li role="option" aria-selected="true" style="cursor:pointer">${words}</li><li role="option" style="cursor:pointer">${say(site, 'help')}</li></ul></div>`,
  ),
  dragGhost: verb(({ subject, document }) => {
    const row = subject === null ? null : rowOf(subject);
    const copy = row?.cloneNode(true);
    if (!row || !(copy instanceof HTMLElement) || row.localName !== 'tr') return false;
    const table = document.createElement('table');
    table.style.cssText =
      'position:fixed;left:300px;top:400px;opacity:0.5;pointer-events:none;z-index:2000;background:#fff';
    table.append(copy);
    document.body.append(table);
    return true;
  }),
  stepsAhead: (site) =>
    CUT.test(site.control) || /^sales\.tab/.test(site.control)
      ? inMain(
          () =>
            `<ol class="progress-steps">${views(site)
              .map((view, at) => `<li><span class="circle">${at + 1}</span><span>${view}</span></li>`)
              .join('')}</ol>`,
        )(site)
      : false,
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
