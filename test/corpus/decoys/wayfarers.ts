import type { DecoyName } from '../kept-out.ts';
import { NAV } from '../mutators/places/quarters.ts';
import { PEOPLE } from '../place.ts';
import { made } from '../site.ts';
import { type Decoy, inMain, MAIN, say, twin } from './decoys.ts';
import { verb } from './scenery.ts';

/* What further products show beside their controls, most of it with the words of one. */

/** Where the words of a cloud stand, and how large. */
const CLOUD = [
  [20, 10, 34],
  [200, 64, 22],
  [40, 96, 16],
] as const;

export const WAYFARERS = {
  /** What people write about a plug-in. */
  appReview: inMain((words, site) =>
    site.kit.card(
      'Reviews',
      `<ul class="reviews">${[
        [words, '★★★★☆', 'Mara Voss'],
        [say(site, 'export'), '★★★☆☆', 'Kit Rowe'],
      ]
        .map(
          ([title, stars, who], at) =>
            `<li style="padding:8px 0;border-bottom:1px solid #ddd"><span role="img" aria-label="${4 - at} of 5 stars" style="color:#e6a100">${stars}</span> <b class="review-title">${title}</b><p style="margin:0">${say(site, 'intro')}</p><small>${who} · <time datetime="2026-05-0${at + 3}">${at + 3}.5.</time></small> <button type="button">👍 ${12 - 5 * at}</button></li>`,
        )
        .join('')}</ul>`,
    ),
  ),
  /** What would be seen if somebody unfolded it. */
  closedDetails: (site) =>
    site.subject?.closest(MAIN) != null &&
    site.subject.closest('li,[role=tablist],[role=menu],label,a a,.x-btn') === null &&
    twin((copy) => {
      const box = made(site, `<details class="more"><summary>${say(site, 'details')}</summary></details>`);
      box.append(copy);
      return box;
    })(site),
  /** Bootstrap's navigation for narrow windows. */
  closedDrawer: (site) => {
    const nav = site.subject?.closest(NAV);
    const copy = nav?.cloneNode(true);
    if (!/\.nav/.test(site.control) || !(copy instanceof Element)) return false;
    for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
    const drawer = made(
      site,
      '<div class="offcanvas offcanvas-start" tabindex="-1" aria-label="Menu" style="position:fixed;top:0;bottom:0;left:0;width:300px;visibility:hidden;transform:translateX(-100%);background:#fff;z-index:1045"><div class="offcanvas-header"><button type="button" class="btn-close" aria-label="Close">✕</button></div><div class="offcanvas-body"></div></div>',
    );
    drawer.lastElementChild?.append(copy);
    site.document.body.append(drawer);
    return true;
  },
  /** Optimizely's results. */
  experiment: verb(
    inMain((words, site) =>
      site.kit.card(
        'Experiment: wording of a button',
        site.kit.table(
          ['Variation', 'Text', 'Visitors', 'Clicks'],
          [
            ['Original', `“${say(site, 'remove')}”`, '1,204', '4.1 %'],
            ['Variation 1', words, '1,187', '5.3 %'],
          ],
        ),
      ),
    ),
  ),
  /** Font Awesome's icons to choose from. */
  iconPicker: verb(
    inMain((words, site) => {
      const icons = [
        ['⌂', 'Home'],
        ['✉', 'Mail'],
        ['★', 'Star'],
        ['∞', words],
        ['☂', 'Umbrella'],
        ['⚑', 'Flag'],
        ['♫', 'Music'],
        ['☀', 'Sun'],
      ] as const;
      return `<div class="icon-picker" style="width:260px;margin:12px 0;padding:12px;border:1px solid #ccc"><b>${say(site, 'team')} EMEA: icon</b><div role="group" aria-label="Icons" style="display:grid;grid-template-columns:repeat(4,1fr);gap:8px;padding:8px 0">${icons
        .map(
          ([glyph, name], at) =>
            `<button type="button" aria-label="${name}" aria-pressed="${at === 2}" style="height:40px;font-size:20px${at === 2 ? ';outline:2px solid #06c' : ''}">${glyph}</button>`,
        )
        .join('')}</div></div>`;
    }),
  ),
  /** WordPress' menus, Salesforce's App Manager. */
  menuEditor: (site) =>
    /\.(nav|tab)/.test(site.control) &&
    inMain((words) =>
      site.kit.card(
        'Menu layout',
        `<ul class="menu-to-edit" style="max-width:420px">${[say(site, 'profile'), words, say(site, 'help')]
          .map(
            (title, at) =>
              `<li class="menu-item" style="display:flex;gap:12px;align-items:center;padding:8px;border:1px solid #ccc;margin-bottom:4px"><span class="menu-item-handle" aria-hidden="true" style="cursor:move">⠿</span> <span class="menu-item-title" style="flex:1">${title}</span> <label><input type="checkbox"${at === 2 ? '' : ' checked'}> Shown</label></li>`,
          )
          .join('')}</ul>`,
      ),
    )(site),
  /** OneSignal's composer. */
  pushPreview: verb(
    inMain(
      (words, site) =>
        `<figure class="push-preview" style="margin:12px 0"><div class="device" style="width:230px;padding:28px 10px;border:8px solid #222;border-radius:28px;background:#cde;pointer-events:none;user-select:none"><div class="notification" style="padding:8px;border-radius:12px;background:#fff;font-size:12px"><b>Sales</b> <small>now</small><p style="margin:4px 0">${say(site, 'intro')}</p><div class="notification-actions" style="display:flex;gap:16px;color:#06c"><span>${words}</span><span>${say(site, 'cancel')}</span></div></div></div><figcaption>Preview: Android</figcaption></figure>`,
    ),
  ),
  /** Gmail's addressees. */
  recipientChips: inMain((_words, site) => {
    const chips = site.draw
      .some(PEOPLE, 2)
      .map(
        ([, email]) =>
          `<span class="recipient" style="display:inline-flex;gap:4px;padding:2px 8px;border:1px solid #bbb;border-radius:12px">${email} <button type="button" aria-label="${say(site, 'remove')}: ${email}" style="padding:0;border:0;background:none">✕</button></span>`,
      );
    return `<div role="group" aria-label="New message" class="composer" style="width:480px;margin:12px 0;border:1px solid #bbb"><div style="padding:4px 8px;background:#f2f6fc"><b>New message</b></div><div style="display:flex;gap:8px;align-items:center;padding:8px"><span>To</span> ${chips.join(' ')}</div><div style="padding:8px"><input type="text" placeholder="Subject" style="width:420px"></div><div style="padding:8px"><textarea rows="3" aria-label="Message" style="width:420px"></textarea></div><div style="padding:8px"><button type="button">Send</button></div></div>`;
  }),
  /** SharePoint's recycle bin. */
  recycleBin: inMain((words, site) =>
    site.kit.card(
      'Recycle bin',
      site.kit.table(
        [say(site, 'name'), 'Deleted', ''],
        [
          [`${say(site, 'export')} 2025`, '2.5.'],
          [words, '3.5.'],
        ].map(([title = '', day = '']) => [
          title,
          day,
          `${site.kit.button('Restore')} ${site.kit.button('Delete forever')}`,
        ]),
      ),
    ),
  ),
  /** d3-cloud and its like: the larger, the more often. */
  wordCloud: inMain((words, site) =>
    site.kit.card(
      'What people write about',
      `<div class="jqcloud" style="position:relative;width:480px;height:130px">${CLOUD.map(
        ([left, top, size], at) =>
          `<span class="jqcloud-word w${9 - 3 * at}" style="position:absolute;left:${left}px;top:${top}px;font-size:${size}px;line-height:1.1;white-space:nowrap;color:#${at === 1 ? '486' : '68a'}">${[say(site, 'help'), words, say(site, 'export')][at] ?? ''}</span>`,
      ).join('')}</div>`,
    ),
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
