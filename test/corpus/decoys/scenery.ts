import * as L from '../../../lib/consoles/labels.ts';
import type { DecoyName } from '../kept-out.ts';
import { CUT, rowOf } from '../mutators/controls/idioms.ts';
import { made, type Site } from '../site.ts';
import { boxed, type Decoy, inBody, inMain, own, say, twin } from './decoys.ts';

/* Tuned ones: what else stands on the pages of live consoles and carries the words of a control. */

/** Only where the control connects or disconnects somebody. */
export const verb =
  (decoy: Decoy): Decoy =>
  (site) =>
    CUT.test(site.control) && decoy(site);

export const rule = ({ document }: Site, css: string): void => {
  const style = document.querySelector('style');
  if (style) style.textContent += css;
};

export const SCENERY = {
  screenshot: inMain((words) => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80"><rect width="240" height="80" fill="#eee"/><rect x="150" y="44" width="70" height="20" rx="4" fill="#c66"/><path d="M12 16h120M12 30h90" stroke="#999"/></svg>`;
    return `<figure><img alt="${words}" width="240" height="80" src="data:image/svg+xml,${encodeURIComponent(picture)}"><figcaption>1</figcaption></figure>`;
  }),
  whatsNew: inMain((words, { kit }) =>
    kit.card(
      "What's new",
      `<div aria-hidden="true" class="illustration" style="pointer-events:none;user-select:none;transform:scale(0.7);background:#eef;padding:16px"><div style="background:#fff;border-radius:8px">${kit.button(words)}</div></div>`,
    ),
  ),
  permission: verb(
    inMain((words, site) =>
      site.kit.card(
        'API',
        `<ul><li><label><input type="checkbox" checked> ${say(site, 'export')}</label></li><li><label><input type="checkbox" checked> ${words}</label></li><li><label><input type="checkbox"> ${say(site, 'remove')}</label></li></ul>`,
      ),
    ),
  ),
  filterChip: verb(
    inMain(
      (words, site) =>
        `<div class="filters">${say(site, 'activity')}: <span class="chip" style="border:1px solid #aaa;border-radius:12px;padding:2px 8px">${words} <button type="button" aria-label="${say(site, 'remove')} ${words}" style="border:0;background:none">✕</button></span></div>`,
    ),
  ),
  recentActions: verb(
    inMain((words, site) =>
      site.kit.card(
        say(site, 'activity'),
        `<ol>${['3', '4'].map((day) => `<li><a href="#activity/11${day}">${words}</a> · Zoë Quist · <time datetime="2026-05-0${day}">${day}.5.</time></li>`).join('')}</ol>`,
      ),
    ),
  ),
  notes: inMain(
    (words, site) =>
      `<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${say(site, 'details')}" style="border:1px solid #ccc;padding:8px"><p>To do, Monday</p><p>${words}</p></div>`,
  ),
  lockedCard: own(
    inMain((words, site) => {
      const { kit, draw } = site;
      return kit.card(
        draw.pick(['Dynamics 365', 'HubSpot', 'Slack']),
        `<div style="position:relative;padding:16px"><fieldset disabled style="border:0;filter:blur(3px)">${kit.button(words)}</fieldset><div style="position:absolute;inset:0;background:rgba(255,255,255,0.7)">🔒 Enterprise</div></div>`,
      );
    }),
  ),
  sideSheet: own(
    inBody(
      (words, { kit, language }) =>
        `<aside role="complementary" aria-label="Salesforce" style="position:fixed;top:160px;right:0;width:280px;bottom:0;background:#fff;border-left:1px solid #ccc;padding:12px;z-index:20"><h2>Salesforce</h2><h3>${L.setUpTab[language]?.[0] ?? ''}</h3>${kit.button(words)}</aside>`,
    ),
  ),
  cookieBanner: (site) =>
    /^sales\.(settings|gear|tabSetUp)$/.test(site.control) &&
    inBody(
      (_words, { kit, language }) =>
        `<div role="region" aria-label="Cookies" style="position:fixed;left:0;right:0;bottom:0;padding:12px;background:#eee;border-top:1px solid #999;z-index:3000"><strong>Cookies</strong> <a href="/privacy">Privacy</a> ${kit.button(L.settings[language]?.[0] ?? '')} ${kit.button('OK')}</div>`,
    )(site),
  tourBubble: inBody(
    (words, site) =>
      `<div role="dialog" aria-labelledby="shepherd-1-label" aria-describedby="shepherd-1-description" class="shepherd-element" style="position:fixed;left:12px;bottom:12px;width:260px;background:#fff;border:1px solid #999;z-index:50;padding:12px"><h3 id="shepherd-1-label">${words}</h3><div id="shepherd-1-description">${say(site, 'learn')} <em>${words}</em>. 1 / 3</div><button type="button" class="shepherd-button">${say(site, 'next')}</button></div>`,
  ),
  skipLink: inBody(
    (words) =>
      `<a class="skip-link" href="#content" style="position:absolute;top:0;left:0;transform:translateY(-120%)">${words}</a>`,
  ),
  mediaTwin: twin((copy, site) => {
    const small = site.draw.odds(0.5);
    rule(
      site,
      small
        ? '@media(min-width:768px){.hidden-desktop{display:none!important}}'
        : '@media screen{.print-only{display:none!important}}',
    );
    copy.classList.add(small ? 'hidden-desktop' : 'print-only');
    return copy;
  }),
  noscript: boxed('<noscript></noscript>'),
  unslotted: twin((copy, { document }) => {
    const host = document.createElement('lazy-panel');
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="open"></slot>';
    host.append(copy);
    return host;
  }),
  measureRow: (site) => {
    const row = site.subject === null ? null : rowOf(site.subject);
    const copy = row?.cloneNode(true);
    if (!row || !(copy instanceof HTMLElement) || row === site.subject) return false;
    copy.ariaHidden = 'true';
    copy.style.cssText += ';height:0;font-size:0';
    for (const cell of copy.querySelectorAll('td,th,[role=gridcell]')) {
      if (!(cell instanceof HTMLElement) || cell.closest('.x-btn')) continue;
      cell.style.cssText += ';padding:0;border:0;height:0';
      const box = made(site, '<div style="height:0;overflow:hidden"></div>');
      box.append(...cell.childNodes);
      cell.append(box);
    }
    row.parentElement?.prepend(copy);
    return true;
  },
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
