import type { DecoyName } from '../kept-out.ts';
import { idOf } from '../mutators/controls/idioms.ts';
import { meaning, otherLanguage } from '../mutators/controls/manners.ts';
import { made } from '../site.ts';
import { type Decoy, inBody, inMain, say, wordsOf } from './decoys.ts';
import { verb } from './scenery.ts';

/* What yet other products and extensions put on a page that carries the words of a control. */

export const PASSERSBY = {
  /** FullCalendar's days as a grid. */
  calendarEvent: inMain((words, { kit }) =>
    kit.card(
      'Calendar',
      `<table role="grid" class="fc-scrollgrid" style="table-layout:fixed;width:560px"><tbody role="rowgroup"><tr role="row">${[
        '',
        words,
        '',
        'Sync',
      ]
        .map(
          (title, day) =>
            `<td role="gridcell" data-date="2026-05-0${day + 4}" class="fc-day fc-daygrid-day" style="border:1px solid #ddd;vertical-align:top"><div class="fc-daygrid-day-top"><a class="fc-daygrid-day-number">${day + 4}</a></div>${
              title === ''
                ? ''
                : `<a tabindex="0" class="fc-event fc-event-draggable fc-daygrid-event fc-h-event" style="display:block;background:#3788d8;color:#fff;cursor:pointer"><div class="fc-event-main"><div class="fc-event-time">10:00</div><div class="fc-event-title fc-sticky">${title}</div></div></a>`
            }</td>`,
        )
        .join('')}</tr></tbody></table>`,
    ),
  ),
  /** Lightning's dueling picklist. */
  duelingPicklist: inMain((words, site) => {
    const list = (title: string, options: readonly string[]): string => {
      const id = idOf(site);
      return `<div class="slds-dueling-list__column" style="width:200px"><span class="slds-form-element__label" id="${id}">${title}</span><div class="slds-dueling-list__options" style="border:1px solid #ccc;height:96px;overflow:auto"><ul aria-labelledby="${id}" aria-multiselectable="true" class="slds-listbox slds-listbox_vertical" role="listbox">${options
        .map(
          (option) =>
            `<li role="presentation" class="slds-listbox__item"><div class="slds-listbox__option slds-media" aria-selected="false" draggable="true" role="option" tabindex="-1" style="cursor:pointer"><span class="slds-media__body"><span class="slds-truncate" title="${option}">${option}</span></span></div></li>`,
        )
        .join('')}</ul></div></div>`;
    };
    return site.kit.card(
      'Compact layout',
      `<div class="slds-dueling-list" style="display:flex;gap:12px">${list('Available', [words, say(site, 'export')])}<div class="slds-dueling-list__column"><button type="button" title="Move to Selected" aria-label="Move to Selected">▸</button> <button type="button" title="Move to Available" aria-label="Move to Available">◂</button></div>${list('Selected', [say(site, 'edit')])}</div>`,
    );
  }),
  /** Terms of the product and what they mean. */
  glossary: inMain((words, site) =>
    site.kit.card(
      'Glossary',
      `<dl><dt><dfn>API</dfn></dt><dd>${say(site, 'help')}</dd><dt><dfn>${words}</dfn></dt><dd>${say(site, 'intro')}</dd></dl>`,
    ),
  ),
  /** Salesforce's "Rename Tabs and Labels" and its like. */
  labelEditor: inMain((words, site) =>
    site.kit.card(
      'Rename labels',
      `<form class="rename-labels">${[say(site, 'export'), words]
        .map((value) => {
          const id = idOf(site);
          return `<p><label for="${id}">Label</label> <input type="text" id="${id}" value="${value}"></p>`;
        })
        .join('')}${site.kit.button(say(site, 'save'))}</form>`,
    ),
  ),
  /** WAVE's sidebar, which says in which order a page is read. */
  orderPanel: inBody(
    (words, site) =>
      `<div id="wave_sidebar_container" style="position:fixed;left:0;bottom:0;width:220px;height:150px;overflow:auto;background:#fff;border:1px solid #444;z-index:2147483646"><h2 style="font-size:14px">Order</h2><ol id="wave_order">${[
        say(site, 'help'),
        words,
        say(site, 'refresh'),
      ]
        .map(
          (name) =>
            `<li class="order_item" tabindex="0" style="cursor:pointer"><code>Role</code> <span class="accname">${name}</span></li>`,
        )
        .join('')}</ol></div>`,
  ),
  /** Comments on a page while it is being reviewed, as Vercel's and Marker's toolbars show them. */
  reviewComment: inBody(
    (words) =>
      `<aside aria-label="Comments" class="comment-thread" style="position:fixed;right:16px;bottom:16px;width:260px;background:#fff;border:1px solid #bbb;border-radius:8px;padding:12px;z-index:9999"><p><strong>Zoë Quist</strong> <time datetime="2026-05-03">3.5.</time></p><blockquote style="margin:0;border-left:3px solid #ccc;padding-left:8px">${words}</blockquote><p>Could this be worded more clearly?</p><button type="button">Resolve</button></aside>`,
  ),
  /** Hotjar's questions at the edge of the window. */
  surveyPoll: inBody(
    (words, site) =>
      `<div class="_hj-survey" style="position:fixed;right:16px;bottom:0;width:300px;background:#fff;border:1px solid #999;padding:12px;z-index:2147483640"><form><fieldset style="border:0"><legend>What did you come here for today?</legend>${[
        words,
        say(site, 'invite'),
        say(site, 'export'),
      ]
        .map(
          (answer, at) =>
            `<div><label><input type="radio" name="_hj_answer" value="${at}"> <span>${answer}</span></label></div>`,
        )
        .join('')}</fieldset><button type="button">${say(site, 'next')}</button></form></div>`,
  ),
  /** Lists that can be swiped: what acts lies under the item until then. */
  swipeBeneath: verb(
    inMain((words, site) =>
      site.kit.card(
        say(site, 'activity'),
        `<ul>${[say(site, 'signature'), say(site, 'profile')]
          .map(
            (title) =>
              `<li style="position:relative;width:420px;height:48px;overflow:hidden"><div class="row-back" style="position:absolute;top:4px;right:4px">${site.kit.button(words)}</div><div class="row-front" style="position:absolute;inset:0;z-index:1;background:#fff;border-bottom:1px solid #ddd;padding:12px">${title}</div></li>`,
          )
          .join('')}</ul>`,
      ),
    ),
  ),
  /** What goes on in the background. */
  taskProgress: verb(
    inMain((words, site) =>
      site.kit.card(
        'Background tasks',
        `<ul class="tasks">${[
          [words, 40],
          [say(site, 'export'), 85],
        ]
          .map(
            ([task, done]) =>
              `<li><span class="task-name">${task}</span> <progress max="100" value="${done}"></progress> <span>${done} %</span> ${site.kit.button(say(site, 'cancel'))}</li>`,
          )
          .join('')}</ul>`,
      ),
    ),
  ),
  /** DeepL's window beside what is selected, in a root of its own. */
  translatorPopup: (site) => {
    const words = site.subject === null ? '' : wordsOf(site.subject);
    if (words === '') return false;
    const to = otherLanguage(site);
    const host = made(
      site,
      '<deepl-inline-popup style="position:fixed;right:16px;top:300px;width:260px;z-index:2147483645"></deepl-inline-popup>',
    );
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<div class="popup" style="background:#fff;border:1px solid #0f2b46;padding:12px"><small>${site.language} → ${to}</small><p class="source">${words}</p><p class="target" lang="${to}"><b>${meaning(words, site.language, to) ?? words}</b></p><button type="button">Copy</button> <button type="button" aria-label="Close">✕</button></div>`;
    site.document.body.append(host);
    return true;
  },
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
