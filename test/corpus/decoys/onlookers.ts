import type { DecoyName } from '../kept-out.ts';
import { idOf, rowOf } from '../mutators/controls/idioms.ts';
import { PEOPLE } from '../place.ts';
import { made } from '../site.ts';
import { type Decoy, inBody, inMain, say, wordsOf } from './decoys.ts';
import { someRow } from './furniture.ts';
import { verb } from './scenery.ts';

/* What further products and aids put on a page that carries the words of a control. */

/** Others whose names and addresses end like those of people here. */
const NAMESAKES: Readonly<Record<string, readonly [name: string, email: string]>> = {
  'ann.lee@acme.example': ['Joann Lee', 'joann.lee@acme.example'],
  'bo@acme.example': ['Jacobo Berg', 'jacobo@acme.example'],
  'chika.ito@acme.example': ['Machika Ito', 'machika.ito@acme.example'],
  'dora@acme.example': ['Isidora Núñez', 'isidora@acme.example'],
};

export const ONLOOKERS = {
  /** Assistants answer in a panel of their own. */
  assistantAnswer: inBody(
    (words, site) =>
      `<aside aria-label="Assistant" class="copilot-panel" style="position:fixed;right:16px;bottom:16px;width:300px;padding:12px;background:#fff;border:1px solid #999;border-radius:8px;z-index:2000"><p class="copilot-question">${say(site, 'help')}: ${words}?</p><ol class="copilot-answer"><li>${say(site, 'details')}</li><li><strong>${words}</strong> <sup><a href="/help/articles/12">1</a></sup></li></ol><button type="button" aria-label="Good answer">👍</button> <button type="button" aria-label="Bad answer">👎</button></aside>`,
  ),
  /** What a field suggests is seen when somebody types. */
  datalistOption: inMain((words, site) => {
    const field = idOf(site);
    const list = `suggestions-${site.draw.below(900)}`;
    return `<p><label for="${field}">${say(site, 'activity')}</label> <input type="text" id="${field}" list="${list}"><datalist id="${list}"><option value="${words}">${words}</option><option value="${say(site, 'export')}"></option></datalist></p>`;
  }),
  /** Notices as below the bells of most products. */
  inboxSubject: inBody(
    (words, site) =>
      `<div role="region" aria-label="Notifications" class="notifications" style="position:fixed;right:16px;bottom:16px;width:280px;padding:12px;background:#fff;border:1px solid #bbb;z-index:1800"><h3 style="margin:0">🔔 2</h3><ul>${[
        words,
        say(site, 'invite'),
      ]
        .map(
          (subject, at) =>
            `<li style="padding:4px 0"><a href="#notices/${at + 71}"><strong>${subject}</strong><br><small>Zoë Quist · <time datetime="2026-05-0${at + 3}">${at + 3}.5.</time></small></a></li>`,
        )
        .join('')}</ul></div>`,
  ),
  /** ZoomText's lens and its like show a part of the page once more. */
  lens: ({ document, subject }) => {
    const copy = subject?.cloneNode(true);
    if (!(copy instanceof HTMLElement) || copy.matches('li,tr,td') || wordsOf(copy) === '') return false;
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
    const glass = made(
      { document },
      '<div class="magnifier-lens" aria-hidden="true" style="position:fixed;right:16px;bottom:16px;width:320px;height:110px;overflow:hidden;border:6px solid #222;border-radius:12px;background:#fff;pointer-events:none;z-index:2147483647"><div style="padding:12px;width:150px;transform:scale(2);transform-origin:0 0"></div></div>',
    );
    glass.firstElementChild?.append(copy);
    document.body.append(glass);
    return true;
  },
  /** Of two addresses one can be the end of the other. */
  namesakeRow: (site) => {
    const { document, draw, subject } = site;
    const row = (subject === null ? null : rowOf(subject)) ?? someRow(site);
    const copy = row?.cloneNode(true);
    if (row === null || row === subject || !(copy instanceof Element)) return false;
    const [name, email] = PEOPLE.find(([, address]) => row.textContent.includes(address)) ?? [];
    const other = NAMESAKES[email ?? ''];
    if (name === undefined || email === undefined || other === undefined) return false;
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text) node.data = node.data.replace(email, other[1]).replace(name, other[0]);
    if (draw.odds(0.5)) row.before(copy);
    else row.after(copy);
    return true;
  },
  /** Searches of a help tell what others looked for. */
  popularSearches: inMain(
    (words, site) =>
      `<section class="help-search"><h4>Popular searches</h4><p><input type="text" placeholder="${say(site, 'help')}"></p><ul>${[
        say(site, 'export'),
        words,
        say(site, 'signature'),
      ]
        .map(
          (search) =>
            `<li style="display:inline-block;margin-right:8px"><button type="button" class="ais-RefinementList-item" style="border:1px solid #ccc;border-radius:12px">${search}</button></li>`,
        )
        .join('')}</ul></section>`,
  ),
  /** Vuetify's slider with names at its marks. */
  scaleMark: inMain(
    (words, site) =>
      `<div class="v-input v-slider" style="width:480px;padding:12px"><span class="v-label">${say(site, 'activity')}</span><div class="v-slider__container" style="position:relative;height:24px"><div class="v-slider__track" style="position:absolute;top:11px;left:0;right:0;height:2px;background:#69c"></div><div role="slider" tabindex="0" aria-label="${say(site, 'activity')}" aria-valuemin="0" aria-valuemax="2" aria-valuenow="0" style="position:absolute;left:0;top:4px;width:16px;height:16px;border-radius:50%;background:#369;cursor:grab"></div></div><div style="display:flex;justify-content:space-between">${['0', words, say(site, 'export')].map((mark) => `<span class="v-slider__tick-label">${mark}</span>`).join('')}</div></div>`,
  ),
  /** Who is signed in where, as security settings list it. */
  sessionList: verb(
    inMain((_words, site) =>
      site.kit.card(
        'Sessions',
        site.kit.table(
          [say(site, 'email'), '', ''],
          PEOPLE.map(([, email], at) => [
            email,
            at % 2 ? 'Chrome · Windows' : 'Safari · iOS',
            site.kit.button(say(site, 'signOut')),
          ]),
        ),
      ),
    ),
  ),
  /** What was and what is, as logs of settings show it. */
  settingsDiff: inMain((words, site) =>
    site.kit.card(
      'Changes',
      `<ul class="diff">${[
        [words, `${words} 2`],
        [say(site, 'export'), say(site, 'refresh')],
      ]
        .map(
          ([was, is], at) =>
            `<li><time datetime="2026-05-0${at + 3}">${at + 3}.5.</time> <del style="background:#fdd">${was}</del> <ins style="background:#dfd">${is}</ins></li>`,
        )
        .join('')}</ul>`,
    ),
  ),
  /** A call in words. */
  transcript: inMain((words, site) =>
    site.kit.card(
      'Call',
      `<ol class="transcript">${[say(site, 'intro'), words, say(site, 'help')]
        .map(
          (line, at) =>
            `<li><button type="button" aria-label="Play from 0:${at + 41}" style="border:0;background:none">▶ 0:${at + 41}</button> <b>${at === 1 ? 'Zoë Quist' : 'Yun Park'}</b> <span>${line}</span></li>`,
        )
        .join('')}</ol>`,
    ),
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
