import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { isField } from '../site.ts';
import { type Decoy, inBody, inMain, say } from './decoys.ts';

/* Meetings, calls, files and what was copied, beside the list of users. */

/** A line of a small list that floats. */
const CLIP =
  'display:flex;gap:8px;align-items:center;padding:6px 12px;border-top:1px solid #eee;font-size:13px';

export const GUESTS = {
  /** Raycast's and the systems' histories of what was copied. */
  clipboardItem: inBody((words) => {
    const tool = (name: string, sign: string): string =>
      `<button type="button" aria-label="${name}" title="${name}" style="padding:0 4px;border:0;background:none">${sign}</button>`;
    return `<section class="clipboard-history" aria-label="Clipboard history" style="position:fixed;right:16px;bottom:16px;box-sizing:border-box;width:280px;border:1px solid #999;border-radius:8px;background:#fff;box-shadow:0 4px 16px #0004;z-index:900"><div style="padding:8px 12px;font-weight:600">Clipboard</div><ul>${[
      'ORD-20418',
      words,
      'https://acme.example/plan',
    ]
      .map(
        (copied) =>
          `<li style="${CLIP}"><span class="clip-text" style="flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">${copied}</span>${tool('Pin', '☆')}${tool('Forget', '✕')}</li>`,
      )
      .join('')}</ul></section>`;
  }),
  /** Ace's box of search, in an editor of templates. */
  findBar: (site) =>
    site.subject !== null &&
    !isField(site.subject) &&
    inMain(
      (words) =>
        `<div class="ace_editor" style="position:relative;max-width:640px;height:120px;margin:12px 0;padding:48px 8px 0;border:1px solid #ccc;font-family:monospace"><div class="ace_line">{{#if lead.owner}}</div><div class="ace_line">Dear {{lead.first_name}},</div><div class="ace_line">{{/if}}</div><div class="ace_search right" style="position:absolute;top:0;right:0;display:flex;gap:4px;align-items:center;padding:6px;border:1px solid #ccc;border-width:0 0 1px 1px;background:#eee"><input class="ace_search_field" placeholder="Search for" aria-label="Search for" spellcheck="false" value="${words}"><span class="ace_search_counter">0 of 0</span><button type="button" class="ace_searchbtn prev" aria-label="Previous match">‹</button><button type="button" class="ace_searchbtn next" aria-label="Next match">›</button><button type="button" class="ace_searchbtn_close" aria-label="Close search">✕</button></div></div>`,
    )(site),
  /** Flatfile's and HubSpot's imports. */
  importPreview: inMain((_words, site) => {
    const titles = [say(site, 'name'), say(site, 'email'), say(site, 'team')];
    const choice = (own: number): string =>
      `<th scope="col"><select aria-label="Column ${own + 1}">${titles.map((title, at) => `<option${at === own ? ' selected' : ''}>${title}</option>`).join('')}</select></th>`;
    const line = ([name, email]: (typeof PEOPLE)[number], at: number): string =>
      `<tr><td>${name}</td><td>${email}</td><td>${at % 2 ? 'EMEA' : 'APAC'}</td></tr>`;
    return site.kit.card(
      'contacts-may.csv',
      `<p>3 / 214</p><table class="csv-preview" style="border:1px solid #ddd"><thead><tr>${titles.map((_title, at) => choice(at)).join('')}</tr></thead><tbody>${PEOPLE.slice(0, 3).map(line).join('')}</tbody></table><div>${site.kit.button(say(site, 'cancel'))} ${site.kit.button(say(site, 'next'))}</div>`,
    );
  }),
  /** Google Meet's and others' captions. */
  liveCaption: inBody((words) => {
    const said = (name: string, sentence: string): string =>
      `<div class="caption" style="padding:4px 0"><div style="font-size:12px;color:#bbb">${name}</div><div class="caption-text">${sentence}</div></div>`;
    return `<div class="captions" role="region" aria-label="Captions" style="position:fixed;right:16px;bottom:16px;box-sizing:border-box;width:400px;padding:8px 16px;border-radius:8px;background:#202124;color:#fff;z-index:900">${said('Mara Voss', 'And what did you do then?')}${said('Tom Ode', words)}</div>`;
  }),
  /** Google Calendar's events. */
  rsvpList: inMain((words, site) => {
    const guest = ([name, email]: (typeof PEOPLE)[number], at: number): string =>
      `<li style="display:flex;gap:12px;padding:4px 0"><span aria-hidden="true">${at === 2 ? '?' : '✓'}</span><span>${name}</span><span style="color:#666">${email}</span></li>`;
    const answer = (name: string, chosen: boolean): string =>
      `<button type="button" aria-pressed="${chosen}" style="padding:4px 12px;border:1px solid #999;border-radius:16px;background:${chosen ? '#d2e3fc' : '#fff'}">${name}</button>`;
    return site.kit.card(
      'Calendar',
      `<div class="event" style="max-width:480px;padding-left:12px;border-left:4px solid #4285f4"><div class="event-title" style="font-size:18px">${words}</div><time datetime="2026-05-04T10:00">4.5., 10:00 – 10:30</time> · Room 4<ul style="padding:8px 0">${PEOPLE.slice(0, 3).map(guest).join('')}</ul><div>Going? ${answer('Yes', true)} ${answer('No', false)} ${answer('Maybe', false)}</div></div>`,
    );
  }),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
