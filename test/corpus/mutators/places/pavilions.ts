import { say, wordsOf } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, rename } from '../../site.ts';
import { ICONS, type Mutator } from '../mutators.ts';
import { said } from '../rows/registers.ts';
import { ownCard } from './courts.ts';
import { lifted } from './wings.ts';

/* Plans, conversations, columns and tables in which further products show what is connected. */

const PLAIN = 'button:not([role],[aria-label],[aria-labelledby])';

/** What a product's page tells of the others beside it. */
const OTHERS = ['Salesforce', 'Zoom'] as const;

export const PAVILIONS = {
  /** Phabricator's curtain. */
  curtainVerbs: (site) => {
    const own = ownCard(site);
    if (own === null || own.heading.querySelector('a,button') !== null) return false;
    const { card, heading, boxes } = own;
    const buttons = boxes.map((box) => (box.matches('.x-btn') ? box.querySelector('button') : box));
    if (!buttons.every((button) => button?.matches(PLAIN))) return false;
    const layout = made(
      site,
      `<div class="phui-two-column-row" style="display:flex;gap:24px"><div class="phui-main-column" style="flex:1;min-width:0"></div><div class="phui-side-column" style="flex:0 0 200px;padding-left:16px;border-left:1px solid #ddd"><ul class="phabricator-action-list-view"></ul><dl class="phui-curtain-panel" style="margin:12px 0 0;padding-top:12px;border-top:1px solid #ddd"><dt style="font-weight:700">${say(site, 'team')}</dt><dd style="margin:0">EMEA</dd><dt style="font-weight:700">${say(site, 'activity')}</dt><dd style="margin:0">3.5., 08:14</dd></dl></div></div>`,
    );
    const list = layout.querySelector('ul');
    for (const [at, button] of buttons.entries()) {
      if (!button || list === null) return false;
      const item = made(site, '<li class="phabricator-action-view"></li>');
      boxes[at]?.remove();
      item.append(button);
      list.append(item);
      const link = rename(site, button, 'a');
      link.removeAttribute('type');
      link.setAttribute('href', '#');
      link.className = 'phabricator-action-view-item';
      link.insertAdjacentHTML('afterbegin', `${ICONS[2] ?? ''} `);
      link.style.cssText += ';display:block;padding:6px 4px;color:#19558d;text-decoration:none';
    }
    lifted(card, heading);
    layout.firstElementChild?.append(...card.childNodes);
    card.append(heading, layout);
    return true;
  },
  /** n8n's and others' plans of what leads where. */
  flowNode: (site) => {
    const own = ownCard(site);
    if (own === null || !(own.card instanceof HTMLElement)) return false;
    const { card } = own;
    const plan = made(
      site,
      '<div class="vue-flow" style="display:flex;align-items:center;padding:16px;background:radial-gradient(#ccc 1px,#f6f6f6 1px) 0 0/16px 16px"><div class="vue-flow__node" style="flex:none;padding:16px 20px;border:2px solid #909298;border-radius:8px;background:#fff;font-weight:700">Sales</div><svg class="vue-flow__edge" aria-hidden="true" viewBox="0 0 64 16" style="flex:none;width:64px;height:16px"><path d="M0 7h52V2l12 6-12 6V9H0z" fill="#909298"></path></svg></div>',
    );
    card.before(plan);
    plan.append(card);
    card.style.cssText +=
      ';flex:0 1 560px;min-width:0;box-sizing:border-box;margin:0;padding:12px 16px;border:2px solid #909298;border-radius:8px;background:#fff';
    return true;
  },
  /** Webex' cards in a room. */
  messageCard: (site) => {
    const own = ownCard(site);
    const product = own && labelText(own.heading)?.data.trim();
    if (!product) return false;
    const { card } = own;
    const message = (sender: string, colour: string, time: string, text: string): HTMLElement =>
      made(
        site,
        `<div class="room-message" style="display:flex;gap:12px;padding:8px 0"><span aria-hidden="true" style="flex:none;width:32px;height:32px;border-radius:50%;background:${colour};color:#fff;line-height:32px;text-align:center">${sender.charAt(0)}</span><div class="room-message-body" style="flex:1;min-width:0"><div><b>${sender}</b> <time style="color:#777;font-size:12px">${time}</time></div>${text}</div></div>`,
      );
    const room = made(
      site,
      '<div class="room-conversation" role="log" style="max-width:760px;padding:8px 16px;background:#f7f7f8"></div>',
    );
    card.before(room);
    const sent = message(product, '#5c4c9f', '08:14', '');
    room.append(message('Mara Voss', '#0a7e5c', '08:12', `<div>@${product}?</div>`), sent);
    sent.lastElementChild?.append(card);
    if (card instanceof HTMLElement)
      card.style.cssText +=
        ';margin:4px 0 0;padding:8px 16px;border:1px solid #ccc;border-radius:8px;background:#fff';
    return true;
  },
  /** Zoho's and others' tables that compare. */
  productColumns: (site) => {
    const own = ownCard(site);
    const [first] = own?.boxes ?? [];
    if (!first || own === null || own.heading.querySelector('a,button') !== null) return false;
    const { card, heading, boxes } = own;
    const words = wordsOf(first);
    const told = site.draw.odds(0.5);
    const cell = 'padding:12px 16px;border:1px solid #ccc;vertical-align:top';
    const others = (markup: string): string =>
      OTHERS.map(() => `<td style="${cell}">${markup}</td>`).join('');
    const line = (title: string, others: string): string =>
      `<tr><th${told ? ' scope="row"' : ''} style="${cell}">${title}</th><td style="${cell}"></td>${others}</tr>`;
    const table = made(
      site,
      `<table class="compare-table" style="margin:12px 0;border-collapse:collapse"><thead><tr><td style="${cell}"></td><th${told ? ' scope="col"' : ''} style="${cell}"></th>${OTHERS.map((name) => `<th${told ? ' scope="col"' : ''} style="${cell}">${name}</th>`).join('')}</tr></thead><tbody>${line(say(site, 'team'), others('APAC'))}${line('API', others('OAuth'))}${line(say(site, 'actions'), others(site.kit.button(words)))}</tbody></table>`,
    );
    const [, name] = table.querySelectorAll('thead tr > *');
    const [team, api, verbs] = table.querySelectorAll('tbody > tr > td:nth-child(2)');
    if (!name || !team || !api || !verbs) return false;
    for (const box of boxes) verbs.append(box, ' ');
    team.textContent = 'EMEA';
    lifted(card, heading);
    name.append(said(heading));
    api.append(...card.childNodes);
    card.replaceWith(table);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
