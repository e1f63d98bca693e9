import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { made, type Site } from '../site.ts';
import { type Decoy, inBody, inMain, say, wordsOf } from './decoys.ts';

/* What further products, aids and tools put on a page that carries the words of a control. */

/** A bubble below the control that lets the pointer through. */
const bubble =
  (style: string, markup: (words: string, site: Site, subject: Element) => string): Decoy =>
  (site) => {
    const { subject } = site;
    const words = subject === null ? '' : wordsOf(subject);
    if (subject === null || words === '' || subject.matches('li,tr,td')) return false;
    const at = made(
      site,
      `<span aria-hidden="true" style="display:inline-block;position:relative;width:0;height:0;pointer-events:none"><span style="position:absolute;left:-36px;top:14px;z-index:2147483600;white-space:nowrap;${style}">${markup(words, site, subject)}</span></span>`,
    );
    (subject.closest('.x-btn') ?? subject).after(at);
    return true;
  };

export const VISITORS = {
  /** What is attached to a record. */
  fileName: inMain((words, site) =>
    site.kit.card(
      'Files',
      `<ul class="attachments">${[`${words}.pdf`, `${say(site, 'export')}.csv`]
        .map(
          (name, at) =>
            `<li>📄 <span class="file-name">${name}</span> <small>${at + 2}8 kB</small> <a href="/files/${at + 40}" download aria-label="Download ${name}">⤓</a></li>`,
        )
        .join('')}</ul>`,
    ),
  ),
  /** Chrome's inspector, and extensions that do the same. */
  inspectorTip: bubble(
    'padding:6px 10px;background:#fff;border:1px solid #888;font:11px monospace',
    (words, { draw }, subject) =>
      `<span style="color:#808">${subject.localName}</span> <span>${60 + draw.below(90)} × 28</span><br>Name <b>${words}</b>`,
  ),
  /** What was paid for. */
  invoiceLine: inMain((words, site) =>
    site.kit.card(
      'Invoice 2026-0412',
      site.kit.table(
        ['', '#', 'EUR'],
        [
          [words, '1', '49.00'],
          [say(site, 'export'), '3', '12.00'],
        ],
      ),
    ),
  ),
  /** Lists of people look for those who are in them twice. */
  mergeHint: inMain((_words, site) => {
    const [name, email] = site.draw.pick(PEOPLE);
    const [local] = email.split('@');
    return `<div role="note" class="duplicates" style="padding:12px;border:1px solid #e5c100;background:#fffbe6"><p>${name}: ${email}, ${local}@acme-old.example</p>${site.kit.button('Merge')} ${site.kit.button('Not the same')}</div>`;
  }),
  /** Figma's and Google's pictures of who is there. */
  presenceAvatars: inMain(
    () =>
      `<div role="group" aria-label="Viewing now" class="presence" style="display:flex;gap:4px;padding:4px">${PEOPLE.slice(
        0,
        3,
      )
        .map(
          ([name, email]) =>
            `<button type="button" aria-label="${name}, ${email}" title="${name}" style="width:28px;height:28px;padding:0;border:2px solid #6a3;border-radius:50%;font-size:11px">${name.charAt(0)}</button>`,
        )
        .join('')}</div>`,
  ),
  /** Readers show at the foot of the window what they say. */
  readAloud: inBody(
    (words, site) =>
      `<div id="nr-ext-bar" style="position:fixed;left:25%;bottom:8px;width:480px;padding:12px;border-radius:24px;background:#223;color:#fff;z-index:2147483000"><button type="button" aria-label="Pause">⏸</button> <button type="button" aria-label="Back">⏮</button> <span class="nr-sentence">${say(site, 'help')}. <mark>${words}</mark></span> <button type="button" aria-label="Close">✕</button></div>`,
  ),
  /** Scribe writes a guide of what somebody presses. */
  recorderSteps: inBody(
    (words, site) =>
      `<aside class="scribe-panel" aria-label="Recording" style="position:fixed;right:16px;bottom:16px;width:200px;padding:12px;background:#fff;border:1px solid #999;z-index:2147483000"><b>● 00:41</b><ol>${[say(site, 'details'), words].map((step, at) => `<li style="padding:2px 0"><span>Click “<b>${step}</b>”</span> <button type="button" aria-label="Delete step ${at + 1}">🗑</button></li>`).join('')}</ol><button type="button">■ Stop</button></aside>`,
  ),
  /** Who may do what. */
  roleMatrix: inMain((words, site) =>
    site.kit.card(
      'Roles',
      site.kit.table(
        ['', 'Admin', 'Member', 'Guest'],
        [
          [say(site, 'export'), '✓', '✓', '–'],
          [words, '✓', '–', '–'],
          [say(site, 'invite'), '✓', '✓', '–'],
        ],
      ),
    ),
  ),
  /** A sheet that is shown in the page. */
  sheetCell: inMain(
    (words, site) =>
      `<table class="waffle" style="width:auto;margin:12px 0;font-size:12px"><thead><tr><th></th>${['A', 'B', 'C'].map((letter) => `<th style="width:120px;background:#eee">${letter}</th>`).join('')}</tr></thead><tbody>${[
        [say(site, 'activity'), 'Q1', 'Q2'],
        [words, '14', '9'],
      ]
        .map(
          (cells, at) =>
            `<tr><th style="background:#eee">${at + 1}</th>${cells.map((cell) => `<td style="border:1px solid #ddd">${cell}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
  ),
  /** Voice Access shows what to say. */
  voiceLabel: bubble(
    'padding:2px 8px;border-radius:4px;background:#174ea6;color:#fff;font-size:12px',
    (words) => words,
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
