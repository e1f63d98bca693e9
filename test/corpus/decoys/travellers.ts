import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { type Decoy, inBody, inMain, say } from './decoys.ts';
import { verb } from './scenery.ts';

/* What yet further products show, most of it with the words of a control. */

/** Words with two of their signs the wrong way round. */
function misspelt(words: string): string {
  const at = words.length < 3 ? 0 : 1;
  return `${words.slice(0, at)}${words.charAt(at + 1)}${words.charAt(at)}${words.slice(at + 2)}`;
}

/** A line of a page of a manual, how far from its top. */
const line = (words: string, at: number, style: string): string =>
  `<span role="presentation" dir="ltr" style="position:absolute;left:32px;top:${32 + 28 * at}px;font-size:14px;line-height:1;white-space:pre;transform-origin:0 0;${style}">${words}</span>`;

export const TRAVELLERS = {
  /** Trailhead's badges. */
  achievement: inMain((words, site) =>
    site.kit.card(
      'Badges',
      `<ul class="badges" style="display:flex;gap:24px">${[
        [words, '3.5.'],
        [say(site, 'invite'), '9.5.'],
      ]
        .map(
          ([name, day]) =>
            `<li style="width:120px;text-align:center"><span aria-hidden="true" style="font-size:32px;line-height:40px">🏅</span><div class="badge-name" style="font-weight:600">${name}</div><small>+100 · ${day}</small></li>`,
        )
        .join('')}</ul>`,
    ),
  ),
  /** Lark's, Zoom's and Ant Design's watermarks: nobody hands on a picture of the page unseen. */
  addressWatermark: inBody(() => {
    const [name, email] = PEOPLE[0];
    const marks = Array.from(
      { length: 12 },
      (_, at) =>
        `<span style="position:absolute;left:${320 * (at % 4)}px;top:${80 + 240 * Math.floor(at / 4)}px;transform:rotate(-22deg);white-space:nowrap">${name} ${email}</span>`,
    );
    return `<div class="watermark" style="position:fixed;inset:0;overflow:hidden;opacity:0.1;pointer-events:none;user-select:none;z-index:9999">${marks.join('')}</div>`;
  }),
  /** GOV.UK's pages before something is sent. */
  checkAnswers: inMain((words, site) =>
    site.kit.card(
      'Check your answers before you write to us',
      `<dl class="govuk-summary-list" style="margin:0">${[
        ['What it is about', words],
        ['Since when', '2026-05-03'],
      ]
        .map(
          ([term, answer]) =>
            `<div class="govuk-summary-list__row" style="display:flex;gap:16px;padding:8px 0;border-bottom:1px solid #b1b4b6"><dt style="width:200px;font-weight:700">${term}</dt><dd style="flex:1;margin:0">${answer}</dd><dd style="margin:0"><a class="govuk-link" href="/support/new?step=${term === 'Since when' ? 2 : 1}" aria-label="Change: ${term}">Change</a></dd></div>`,
        )
        .join('')}</dl>`,
    ),
  ),
  /** Sentry's issues. */
  errorIssue: verb(
    inMain((words, site) =>
      site.kit.card(
        'Issues',
        `<ul class="issues">${[
          ['TypeError', words, "Cannot read properties of undefined (reading 'id')"],
          ['RangeError', say(site, 'export'), 'Invalid array length'],
        ]
          .map(
            ([kind, culprit, message], at) =>
              `<li style="padding:8px 0;border-bottom:1px solid #ddd"><a href="/issues/${4211 + at}"><b>${kind}</b></a> <em class="culprit">${culprit}</em><div style="color:#666">${message}</div><small>${14 - 9 * at} events</small> <button type="button">Resolve</button> <button type="button">Archive</button></li>`,
          )
          .join('')}</ul>`,
      ),
    ),
  ),
  /** Amplitude's funnels. */
  funnelStep: inMain((words, site) =>
    site.kit.card(
      'Funnel',
      `<ol class="funnel" style="list-style:none;display:flex;gap:32px;align-items:flex-end;height:150px;margin:0;padding:0">${[
        [say(site, 'invite'), 100],
        [words, 34],
        [say(site, 'export'), 12],
      ]
        .map(
          ([title, share], at) =>
            `<li style="width:130px"><div aria-hidden="true" style="height:${share}px;background:#7aa5f7"></div><b>${share} %</b><div><span class="step">${at + 1}</span> <span class="event">${title}</span></div></li>`,
        )
        .join('')}</ol>`,
    ),
  ),
  /** Gmail's Smart Compose, Copilot: what might come next. */
  ghostText: inMain(
    (words, site) =>
      `<div class="composer" style="position:relative;width:480px;margin:12px 0"><textarea rows="2" aria-label="${say(site, 'help')}" style="box-sizing:border-box;width:480px;height:60px;padding:8px;border:1px solid #bbb;font:14px/20px sans-serif">What happens after</textarea><div class="ghost" style="position:absolute;left:9px;top:9px;font:14px/20px sans-serif;white-space:pre;pointer-events:none"><span style="visibility:hidden">What happens after </span><span style="color:#aaa">${words}</span></div></div>`,
  ),
  /** Ambition's and Outreach's rankings. */
  leaderboard: inMain((_words, site) =>
    site.kit.card(
      'Leaderboard',
      site.kit.table(
        ['#', say(site, 'name'), say(site, 'email'), 'Sent'],
        site.draw
          .some(PEOPLE, PEOPLE.length)
          .map(([name, email], at) => [`${at + 1}`, name, email, `${412 - 97 * at}`]),
      ),
    ),
  ),
  /** PDF.js: what is seen is a picture, what can be selected lies upon it. */
  pdfPage: inMain((words, site) => {
    const lines = [`4.2  ${say(site, 'help')}`, words, say(site, 'intro')];
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="520" height="140"><rect width="520" height="140" fill="#fff"/>${lines.map((text, at) => `<text x="32" y="${44 + 28 * at}" font-family="sans-serif" font-size="14">${text}</text>`).join('')}</svg>`;
    return `<div class="pdfViewer" style="margin:12px 0;padding:8px;background:#555"><div class="page" data-page-number="31" role="region" aria-label="Page 31" style="position:relative;width:520px;height:140px"><div class="canvasWrapper"><img alt="" width="520" height="140" src="data:image/svg+xml,${encodeURIComponent(picture)}"></div><div class="textLayer" style="position:absolute;inset:0;overflow:hidden">${lines.map((text, at) => line(text, at, 'color:transparent;cursor:text')).join('')}</div></div></div>`;
  }),
  /** Grammarly's card. */
  spellingCard: verb((site) =>
    inBody(
      (words) =>
        `<div class="grammarly-card" role="region" aria-label="Grammarly" style="position:fixed;right:16px;bottom:16px;width:260px;padding:12px;border:1px solid #bbb;border-radius:8px;background:#fff;box-shadow:0 4px 16px #0003;z-index:2147483000"><small>Spelling · ${say(site, 'signature')}</small><p style="margin:8px 0"><s style="color:#c33">${misspelt(words)}</s> <span aria-hidden="true">→</span> <button type="button" class="grammarly-replacement" style="border:0;background:#e7f5ee;color:#0a6">${words}</button></p><button type="button">Dismiss</button></div>`,
    )(site),
  ),
  /** Crowdin's strings. */
  translationKeys: inMain((words, site) =>
    site.kit.card(
      'Translations',
      site.kit.table(
        ['Key', site.language, 'nl', ''],
        [
          ['<code>label.export</code>', say(site, 'export'), 'Exporteren', '✓'],
          ['<code>label.17</code>', words, '—', '…'],
        ],
      ),
    ),
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
