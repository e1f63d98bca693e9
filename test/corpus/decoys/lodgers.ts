import type { DecoyName } from '../kept-out.ts';
import { type Decoy, inMain, say } from './decoys.ts';
import { verb } from './scenery.ts';

/* Lessons, tests, charts and what programs send, all of it with the words of a control. */

/** Where tiles lie, as large as how often something was. */
const TILES = [
  [0, 0, 300, 160, '#7cb5ec'],
  [300, 0, 180, 100, '#90ed7d'],
  [300, 100, 180, 60, '#f7a35c'],
] as const;

export const LODGERS = {
  /** Docebo's and other courses. */
  lesson: inMain((words, site) =>
    site.kit.card(
      'Course: first steps',
      `<ol class="lessons" style="max-width:480px;margin:0;padding:0">${[
        [say(site, 'profile'), 3],
        [words, 4],
        [say(site, 'export'), 6],
      ]
        .map(
          ([title, minutes], at) =>
            `<li style="display:flex;gap:12px;padding:8px 0;border-bottom:1px solid #ddd"><span aria-hidden="true">${at === 0 ? '✓' : '○'}</span> <a class="lesson-link" href="https://learn.example/course/7/lesson/${at + 1}" style="flex:1">${title}</a> <small>${minutes} min</small></li>`,
        )
        .join('')}</ol>`,
    ),
  ),
  /** Postman's and other views of JSON. */
  payloadTree: inMain((words, site) => {
    const quote = '<span class="quote" style="color:#777">"</span>';
    const pair = (key: string, value: string): string =>
      `<li role="treeitem" class="json-pair"><span class="json-key">${key}</span>: ${quote}<span class="json-string" style="color:#a31515">${value}</span>${quote}</li>`;
    return site.kit.card(
      'Last webhook',
      `<ul role="tree" aria-label="JSON" style="font-family:monospace"><li role="treeitem" aria-expanded="true"><button type="button" aria-label="Collapse" style="padding:0 4px;border:0;background:none">▾</button> <span class="json-key">event</span><ul role="group" style="padding-left:24px">${pair('id', 'evt_4211')}${pair('label', words)}${pair('page', say(site, 'profile'))}</ul></li></ul>`,
    );
  }),
  /** TestRail's cases. */
  testStep: verb(
    inMain((words, site) =>
      site.kit.card(
        'Test case C1207',
        `<ol class="test-steps" style="max-width:640px;margin:0;padding:0">${[
          ['Go to', say(site, 'profile'), say(site, 'signature')],
          ['Press', words, 'The page tells the new state'],
        ]
          .map(
            ([what, where, expected], at) =>
              `<li style="display:flex;gap:16px;align-items:center;padding:8px 0;border-bottom:1px solid #ddd"><span>${at + 1}</span><div class="step-content" style="flex:1">${what} <b>${where}</b></div><div class="step-expected" style="flex:1">${expected}</div>${site.kit.button('Passed')} ${site.kit.button('Failed')}</li>`,
          )
          .join('')}</ol>`,
      ),
    ),
  ),
  /** Highcharts' treemaps, which tell each tile to readers of the screen. */
  treemapTile: inMain((words, site) => {
    const told = [say(site, 'help'), words, say(site, 'export')];
    const tiles = TILES.map(
      ([x, y, width, height, fill], at) =>
        `<path class="highcharts-point" tabindex="-1" role="img" aria-label="${told[at] ?? ''}, ${48 - 16 * at}." d="M${x} ${y}h${width}v${height}h-${width}z" fill="${fill}" stroke="#fff"></path><g class="highcharts-data-label" style="pointer-events:none"><text x="${x + 12}" y="${y + 24}" font-size="13" aria-hidden="true">${told[at] ?? ''}</text></g>`,
    );
    return site.kit.card(
      'What people use, 30 days',
      `<div class="highcharts-container" style="position:relative;width:480px;height:160px;overflow:hidden"><svg class="highcharts-root" viewBox="0 0 480 160" role="region" aria-label="Chart, ${TILES.length} points." style="width:480px;height:160px;font-family:sans-serif">${tiles.join('')}</svg></div>`,
    );
  }),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
