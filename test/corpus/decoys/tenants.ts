import type { DecoyName } from '../kept-out.ts';
import { type Decoy, inMain, say } from './decoys.ts';

/* Maps, notes, players and lists of what was done, all of it with the words of a control. */

/** Where notes hang on a wall, in what colour, and how far each is turned. */
const NOTES = [
  [24, 20, '#fff9b1', -3],
  [176, 28, '#d5f692', 2],
  [328, 16, '#ffcee0', -1],
] as const;

export const TENANTS = {
  /** Leaflet's maps. */
  mapPin: inMain(
    (words) =>
      `<div class="leaflet-container" style="position:relative;overflow:hidden;width:480px;height:200px;margin:12px 0;background:#dce9d5"><svg class="leaflet-tile-pane" aria-hidden="true" viewBox="0 0 480 200" style="position:absolute;inset:0;width:480px;height:200px"><path d="M0 140C120 100 200 190 480 120" fill="none" stroke="#9cc4e4" stroke-width="18"></path><path d="M60 0L140 200M300 0L260 200M0 60L480 40" fill="none" stroke="#fff" stroke-width="6"></path></svg><div class="leaflet-marker-icon" role="button" tabindex="0" title="Acme, Berlin" style="position:absolute;left:232px;top:132px;width:16px;height:16px;border:3px solid #fff;border-radius:50%;background:#2a81cb;cursor:pointer"></div><div class="leaflet-popup" style="position:absolute;left:150px;top:52px;box-sizing:border-box;width:180px;padding:8px 24px 8px 12px;border-radius:8px;background:#fff;box-shadow:0 2px 8px #0004"><div class="leaflet-popup-content">${words}<br><small>52.52, 13.40</small></div><a class="leaflet-popup-close-button" role="button" aria-label="Close popup" href="#close" style="position:absolute;top:2px;right:8px;text-decoration:none">×</a></div><div class="leaflet-control-zoom" style="position:absolute;left:8px;top:8px"><a role="button" aria-label="Zoom in" href="#" style="display:block;width:24px;background:#fff;text-align:center;text-decoration:none">+</a><a role="button" aria-label="Zoom out" href="#" style="display:block;width:24px;background:#fff;text-align:center;text-decoration:none">−</a></div></div>`,
  ),
  /** Spotify's player in other pages. */
  podcastEpisode: inMain((words) => {
    const button = (name: string, sign: string): string =>
      `<button type="button" aria-label="${name}" style="width:32px;height:32px;border:0;border-radius:50%">${sign}</button>`;
    return `<div class="podcast-player" role="group" aria-label="Podcast" style="display:flex;gap:16px;align-items:center;max-width:520px;margin:12px 0;padding:12px;border-radius:12px;background:#eae4f2"><span aria-hidden="true" style="flex:none;width:72px;height:72px;border-radius:8px;background:#7c5ba6"></span><div style="flex:1"><a class="episode-title" href="https://open.spotify.com/episode/7Gd" target="_blank"><b>${words}</b></a><div>The Revenue Hour · 34 min</div><div role="progressbar" aria-label="Played" aria-valuemin="0" aria-valuemax="100" aria-valuenow="12" style="height:4px;margin-top:12px;background:linear-gradient(90deg,#7c5ba6 12%,#ccc 12%)"></div></div>${button('Skip back 15 seconds', '↺')}${button('Play', '▶')}${button('Skip forward 15 seconds', '↻')}</div>`;
  }),
  /** Miro's and other walls. */
  stickyNote: inMain((words, site) => {
    const told = [say(site, 'help'), words, say(site, 'invite')];
    return site.kit.card(
      'Retro, May',
      `<div class="board-canvas" style="position:relative;overflow:hidden;width:480px;height:150px;background:#f2f2f2">${NOTES.map(
        ([left, top, colour, turn], at) =>
          `<div class="sticky-note" style="position:absolute;left:${left}px;top:${top}px;box-sizing:border-box;width:120px;height:100px;padding:12px;background:${colour};box-shadow:0 4px 8px #0003;transform:rotate(${turn}deg);text-align:center">${told[at] ?? ''}</div>`,
      ).join('')}</div>`,
    );
  }),
  /** Heroku's logs. */
  terminalLine: inMain((words, site) => {
    const lines = [
      ['app[web.1]', 'GET /settings 200 41 ms'],
      ['app[worker.1]', words],
      ['heroku[router]', 'at=info method=POST status=204'],
    ];
    return site.kit.card(
      'Logs',
      `<div class="log-stream" role="log" style="max-width:640px;padding:8px 12px;background:#1b1b2f;color:#cfd2e0;font-family:monospace;font-size:12px">${lines
        .map(
          ([from, line], at) =>
            `<div class="log-line"><span class="log-time" style="color:#8a8fb0">2026-05-03T08:1${at}:27</span> <span class="log-source" style="color:#7ad9a0">${from}:</span> <span class="log-text">${line}</span></div>`,
        )
        .join('')}</div>`,
    );
  }),
  /** Toggl's list of entries. */
  timeEntry: inMain((words, site) =>
    site.kit.card(
      'Time, this week',
      `<ul class="time-entries" style="max-width:560px">${[
        [words, '0:42:10'],
        [say(site, 'signature'), '1:05:33'],
      ]
        .map(
          ([what, how]) =>
            `<li style="display:flex;gap:16px;align-items:center;padding:8px 0;border-bottom:1px solid #eee"><span class="entry-description" style="flex:1">${what}</span><span style="color:#a14">● Globex</span><span>${how}</span><button type="button" aria-label="Continue time entry" title="Continue time entry" style="border:0;background:none">▶</button></li>`,
        )
        .join('')}</ul>`,
    ),
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
