import * as L from '../../../lib/consoles/labels.ts';
import type { DecoyName } from '../kept-out.ts';
import { rowOf } from '../mutators/controls/idioms.ts';
import { PEOPLE } from '../place.ts';
import { made, type Site, VISUALLY_HIDDEN } from '../site.ts';
import { type Decoy, inBody, inMain, say, twin } from './decoys.ts';
import { verb } from './scenery.ts';

/* Tuned ones: what else stands in and around the pages of live consoles. */

/** A row of users, wherever the page has one. */
export const someRow = ({ marked }: Site): Element | null => {
  const [first] = [...marked].flatMap(([name, elements]) => (/^sales\.row/.test(name) ? elements : []));
  return first === undefined ? null : rowOf(first);
};

export const FURNITURE = {
  auditLog: verb(
    inMain((words, site) =>
      site.kit.card(
        say(site, 'activity'),
        site.kit.table(
          ['', say(site, 'email'), say(site, 'activity')],
          PEOPLE.slice(0, 3).map(([, email], at) => [`2026-05-0${at + 1}`, email, words]),
        ),
      ),
    ),
  ),
  chartLegend: inMain(
    (words, site) =>
      `<figure><svg role="img" aria-label="Chart" width="120" height="60" style="width:120px;height:60px"><path d="M0 60V20h30v40zM40 60V5h30v55z"></path></svg><ul class="chart-legend">${[words, say(site, 'export')].map((entry, at) => `<li style="cursor:pointer;display:inline-block;padding:4px"><span style="display:inline-block;width:10px;height:10px;background:#69c"></span> ${entry} <b>${7 + 5 * at}</b></li>`).join('')}</ul></figure>`,
  ),
  chatReply: inBody(
    (words, site) =>
      `<div class="intercom-lightweight-app" style="position:fixed;right:16px;bottom:16px;width:280px;z-index:2147483000;background:#fff;border:1px solid #999;padding:12px"><p>${say(site, 'help')} 👋</p><button type="button" style="border-radius:12px">${words}</button> <button type="button" style="border-radius:12px">${say(site, 'details')}</button></div>`,
  ),
  columnOfTheName: inMain((words, site) =>
    site.kit.table(
      [say(site, 'team'), `<span style="cursor:pointer" title="${words}">${words} ▲</span>`],
      [
        ['EMEA', '12'],
        ['APAC', '3'],
      ],
    ),
  ),
  footerMap: (site) =>
    /^sales\.(nav|settings|tab)/.test(site.control) &&
    inBody(
      (words) =>
        `<footer style="clear:both;margin-top:1400px;padding:24px;background:#eee"><nav aria-label="Footer"><ul><li><a href="/products/overview">${words}</a></li><li><a href="/help">${say(site, 'help')}</a></li></ul></nav><small>© 2026</small></footer>`,
    )(site),
  gettingStarted: inMain((words, site) =>
    site.kit.card(
      'Getting started',
      `<ol><li>✅ <s>${words}</s></li><li>⬜ <span>${say(site, 'invite')}</span></li></ol>`,
    ),
  ),
  idleBulkBar: verb((site) => {
    const { subject, document, kit } = site;
    const list = someRow(site)?.closest('table,[role=grid],.x-grid3');
    if (!list || subject === null) return false;
    const words = L.disconnect[site.language]?.[0] ?? '';
    const bar = made(
      site,
      `<div role="toolbar" aria-label="Bulk actions"><span>0 / 4</span> ${kit.button(words, ' disabled')}</div>`,
    );
    list.before(bar);
    return document.contains(bar);
  }),
  liveRegion: inBody(
    (words) => `<div role="status" aria-live="polite" style="${VISUALLY_HIDDEN}">${words}</div>`,
  ),
  newRow: verb((site) => {
    const row = someRow(site);
    const fresh = row?.cloneNode(true);
    if (!row || !(fresh instanceof Element)) return false;
    const cells = [...fresh.querySelectorAll('td,th,[role=gridcell]')].filter(
      (cell) => !cell.closest('.x-btn') && !cell.querySelector('td,th'),
    );
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return false;
    for (const cell of cells) cell.replaceChildren();
    first.innerHTML = `<input type="email" name="add" placeholder="${say(site, 'email')}">`;
    last.innerHTML = site.kit.button(L.connect[site.language]?.[0] ?? '');
    row.parentElement?.append(fresh);
    return true;
  }),
  parkedPortal: twin((copy, { document }) => {
    const portal = made(
      { document },
      '<div style="position:absolute;top:0;left:0;transform:scale(0)"></div>',
    );
    portal.append(copy);
    document.body.append(portal);
    return document.createComment('portal');
  }),
  shortcutTable: inMain((words, site) =>
    site.kit.card(
      `${say(site, 'help')} ⌨`,
      site.kit.table(
        ['', ''],
        [
          ['<kbd>d</kbd>', words],
          ['<kbd>?</kbd>', say(site, 'help')],
        ],
      ),
    ),
  ),
  skeletonTwin: twin((copy) => {
    copy.style.cssText +=
      ';color:transparent;background:#e5e5e5;border-color:transparent;pointer-events:none;user-select:none';
    copy.ariaBusy = 'true';
    for (const part of copy.querySelectorAll('svg,img,i')) part.remove();
    return copy;
  }),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
