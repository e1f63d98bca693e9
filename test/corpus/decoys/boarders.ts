import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { type Decoy, inBody, inMain, say } from './decoys.ts';

/* Rooms, weeks, cards and positions that further products show beside what is asked for. */

/** Where desks stand in a room. */
const DESKS = [
  [20, 16],
  [200, 16],
  [380, 16],
  [20, 104],
] as const;

export const BOARDERS = {
  /** Robin's plans of offices. */
  deskPlan: inMain((_words, site) => {
    const desk = ([left, top]: (typeof DESKS)[number], at: number): string => {
      const [name, email] = PEOPLE[at] ?? PEOPLE[0];
      return `<div class="desk" style="position:absolute;left:${left}px;top:${top}px;box-sizing:border-box;width:172px;height:72px;padding:8px;border:2px solid #7c8ba1;border-radius:6px;background:#fff;font-size:11px;line-height:16px"><b>4.${at + 11}</b><div>${name}</div><div style="color:#666">${email}</div></div>`;
    };
    return site.kit.card(
      'Berlin, 4th floor',
      `<div class="floor-plan" style="position:relative;overflow:hidden;width:560px;height:192px;border:3px solid #555;background:#eef1f5">${DESKS.map(desk).join('')}<div aria-hidden="true" style="position:absolute;right:20px;bottom:8px;padding:16px 32px;border:2px dashed #9aa;color:#667">Kitchen</div></div>`,
    );
  }),
  /** Anki's cards. */
  flashCard: inMain(
    (words) =>
      `<div class="reviewer" style="max-width:420px;margin:12px 0;border:1px solid #ccc;border-radius:6px;text-align:center"><div class="card-side" style="padding:36px 16px;font:24px serif">${words}</div><div style="padding:8px;border-top:1px solid #ccc;background:#f4f4f4"><span style="color:#00a">12</span> + <span style="color:#c00">3</span> + <span style="color:#070">41</span><br><button type="button" id="ansbut">Show answer</button></div></div>`,
  ),
  /** Greenhouse's boards of jobs. */
  jobOpening: inMain((words, site) => {
    const job = (title: string, place: string): string =>
      `<li class="opening" style="display:flex;gap:16px;align-items:center;padding:10px 0;border-bottom:1px solid #eee"><div style="flex:1"><a href="https://boards.greenhouse.io/acme/jobs/4021" target="_blank">${title}</a><div style="color:#777;font-size:12px">${place}</div></div><a class="apply" href="https://boards.greenhouse.io/acme/jobs/4021#app" target="_blank" style="padding:4px 12px;border:1px solid #24a47f;border-radius:4px;color:#24a47f">Apply</a></li>`;
    return site.kit.card(
      'Jobs at Acme',
      `<ul class="openings" style="max-width:560px">${job('Account executive', 'Berlin')}${job(words, 'Dublin, remote')}${job('Data engineer', 'Tokyo')}</ul>`,
    );
  }),
  /** DHL's and others' parcels. */
  parcelTrack: inMain((words, site) => {
    const stage = (when: string, what: string, where: string, done: boolean): string =>
      `<li style="display:flex;gap:12px;padding:6px 0"><span aria-hidden="true" style="flex:none;width:12px;height:12px;margin-top:4px;border:2px solid #d40511;border-radius:50%;background:${done ? '#d40511' : '#fff'}"></span><span style="flex:none;width:90px;color:#666">${when}</span><span><b>${what}</b><br><small>${where}</small></span></li>`;
    return site.kit.card(
      'JD01 4600 0061 2345',
      `<ol class="shipment-events" style="max-width:480px;margin:0;padding:0;list-style:none">${stage('2.5., 18:40', 'Picked up', 'Leipzig', true)}${stage('3.5., 04:12', words, 'Köln', true)}${stage('4.5.', 'Delivery', 'Berlin', false)}</ol>`,
    );
  }),
  /** Deputy's weeks. */
  shiftPlan: inMain((_words, site) => {
    const days = ['4.5.', '5.5.', '6.5.', '7.5.', '8.5.'];
    const shift = (from: number): string =>
      `<span style="display:inline-block;padding:2px 6px;border-radius:4px;background:#d7ecff;white-space:nowrap">${from}:00–${from + 8}:00</span>`;
    const week = ([name, email]: (typeof PEOPLE)[number], at: number): string =>
      `<tr><th scope="row" style="font-weight:400"><div>${name}</div><div style="color:#666;font-size:12px">${email}</div></th>${days.map((_day, day) => `<td style="border:1px solid #ddd">${(at + day) % 3 === 0 ? '' : shift(7 + ((at * 2 + day) % 4))}</td>`).join('')}</tr>`;
    return site.kit.card(
      'Shifts',
      `<table class="roster-week" style="border:1px solid #ddd"><thead><tr><td>${say(site, 'team')}: EMEA</td>${days.map((day) => `<th scope="col">${day}</th>`).join('')}</tr></thead><tbody>${PEOPLE.slice(0, 3).map(week).join('')}</tbody></table>`,
    );
  }),
  /** TextExpander's snippets. */
  snippetList: inBody((words) => {
    const snippet = (short: string, long: string): string =>
      `<li style="display:flex;gap:12px;padding:6px 12px;border-top:1px solid #eee;font-size:13px"><code style="flex:none;width:56px;color:#7a3e9d">${short}</code><span style="flex:1">${long}</span></li>`;
    return `<section class="snippets" aria-label="Snippets" style="position:fixed;right:16px;bottom:16px;box-sizing:border-box;width:300px;border:1px solid #999;border-radius:8px;background:#fff;box-shadow:0 4px 16px #0004;z-index:900"><div style="padding:8px 12px;font-weight:600">Snippets</div><ul>${snippet(';kr', 'Kind regards')}${snippet(';w1', words)}${snippet(';adr', 'Acme, 1 Main Street')}</ul></section>`;
  }),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
