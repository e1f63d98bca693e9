import type { DecoyName } from '../kept-out.ts';
import { type Decoy, inBody, inMain, own, say } from './decoys.ts';
import { verb } from './scenery.ts';

/* Tuned ones: what else stands in other products' consoles and carries the words of a control. */

/** In a card of its own in the main region. */
const card = (title: string, body: (words: string, button: (label: string) => string) => string): Decoy =>
  inMain((words, { kit }) =>
    kit.card(
      title,
      body(words, (label) => kit.button(label)),
    ),
  );

export const SURROUNDINGS = {
  boardCard: card(
    'Roadmap',
    (words) =>
      `<div class="board" style="display:flex;gap:8px">${[words, 'Reports']
        .map(
          (title) =>
            `<div role="button" tabindex="0" aria-roledescription="draggable" draggable="true" style="border:1px solid #ccc;padding:8px;cursor:grab">${title}</div>`,
        )
        .join('')}</div>`,
  ),
  consentSwitch: verb(
    card(
      'Notifications',
      (words) =>
        `<div class="form-switch"><span role="switch" tabindex="0" aria-checked="true" aria-label="${words}" style="display:inline-block;width:32px;height:16px;background:#69c"></span> <span>${words}</span></div>`,
    ),
  ),
  dangerText: own(
    card(
      'Danger zone',
      (words) => `<h4>${words}</h4><p>Ask the owner of this account. <em>${words}</em> cannot be undone.</p>`,
    ),
  ),
  eventNames: verb(
    inMain((words, { kit }) =>
      kit.card(
        'Webhooks',
        kit.table(
          ['Event', ''],
          [
            [`<code>${words}</code>`, kit.button('Test')],
            ['<code>invite</code>', kit.button('Test')],
          ],
        ),
      ),
    ),
  ),
  plansTable: inMain((words, { kit }) =>
    kit.table(
      ['', 'Basic', 'Premium'],
      [
        [words, '—', '✓'],
        ['API', '✓', '✓'],
      ],
    ),
  ),
  previewFrame: verb((site) => {
    if (site.document.querySelector('iframe') !== null) return false;
    return inMain(
      (words) =>
        `<iframe title="Preview" style="width:400px;height:160px;border:1px solid #ccc" srcdoc="<table><tr><td><a href='#' style='background:#06c;color:#fff;padding:8px'>${words}</a></td></tr></table>"></iframe>`,
    )(site);
  }),
  relatedLinks: inMain(
    (words, site) =>
      `<aside class="related"><h5>${say(site, 'help')}</h5><ul><li><a href="/help/articles/2231">${words}</a></li><li><a href="/help/articles/9">${say(site, 'export')}</a></li></ul></aside>`,
  ),
  searchHit: inMain(
    (words, site) =>
      `<div class="search-results"><p>2 / 2</p><article><a href="/search?q=1&amp;hit=1"><mark>${words}</mark></a><p>${say(site, 'intro')}</p></article></div>`,
  ),
  statusLegend: inMain(
    (words, site) =>
      `<p class="legend"><span style="color:#2a2">●</span> <span>${words}</span> <span style="color:#a22">●</span> <span>${say(site, 'remove')}</span></p>`,
  ),
  tagLink: inMain(
    (words) =>
      `<p class="tags"><a class="tag" rel="tag" href="/tags/1">${words}</a> <a class="tag" rel="tag" href="/tags/2">EMEA</a></p>`,
  ),
  undoMenu: inBody(
    (words, site) =>
      `<div style="position:absolute;left:420px;top:160px;background:#fff;border:1px solid #999"><ul role="menu" aria-label="History"><li role="menuitem" tabindex="-1">Undo ${words}</li><li role="menuitem" tabindex="-1">${say(site, 'details')}</li></ul></div>`,
  ),
  workspaceTabs: (site) =>
    /^sales\.(nav|tab)/.test(site.control) &&
    inBody(
      (words) =>
        `<div class="workspace" role="tablist" style="position:absolute;left:240px;top:0;height:32px">${[
          words,
          'Acme',
        ]
          .map(
            (title) =>
              `<div role="tab" tabindex="0" aria-selected="false" style="display:inline-block;padding:4px;cursor:pointer">${title} <button type="button" aria-label="Close ${title}" style="border:0">✕</button></div>`,
          )
          .join('')}</div>`,
    )(site),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
