/** What a watcher's test has around the watcher: a page, and what the worker says. */
import type { CardView, Guidance, HoldView, Sighting, VerdictView } from '../../lib/calls/sighting.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { exactJudging } from '../../lib/guard/exact.ts';
import type { StartGuardedSight } from '../../lib/guard/judging.ts';
import { sampleSighting } from '../../lib/guide/sample.ts';
import { exactRows } from '../../lib/locator/exact.ts';
import type { SightPort } from '../../lib/locator/sightport.ts';

export const PAGE = `<main><h1>Marketo</h1><button data-t="cut">Disconnect</button><h2>User Access</h2><table>
  <tr><td>Bo Berg</td><td>bo@x.example</td><td><button data-t="bo">Disconnect</button></td></tr>
  <tr><td>Cy Ito</td><td>cy@x.example</td><td><button>Disconnect</button></td></tr></table></main>
  <div role="dialog"><p>Disconnect?</p><button data-t="yes">Disconnect</button></div>`;

const words = (title: string): HoldView => ({
  title,
  notice: title,
  harm: '',
  first: '',
  actions: [],
});
export const hold = (title: string): VerdictView => ({
  verdict: 'hold',
  pass: 'override',
  hold: words(title),
});
const card = (key: string): CardView => ({
  key,
  tenant: 'T',
  practice: true,
  step: '',
  dots: { count: 1, at: 0 },
  instruction: '',
  why: '',
  more: '',
  target: null,
  mode: 'notice',
  actions: [],
  words: { fold: '', more: '', less: '', pill: '', practice: '' },
  lang: 'en',
});
export const says = (disconnect: VerdictView, key: string | null = null, acts = 1): Guidance => ({
  verdicts: {
    disconnect,
    connect: hold('connect'),
    rows: {},
    otherRow: hold('row'),
    unreadRow: hold('unread'),
    removals: {},
    otherRemoval: hold('removal'),
  },
  wanted: [],
  acts,
  card: key === null ? null : card(key),
  concerned: [],
});
export const seen: Sighting = sampleSighting([], { connection: 'holds' });

/** A reader that judges, and tells nothing by itself; `taken`: what it was given. */
export const plainReader =
  (taken: (given: SightPort) => void): StartGuardedSight =>
  (given) => {
    taken(given);
    return {
      look: () => undefined,
      pressed: () => undefined,
      locate: () => null,
      stop: () => undefined,
      judging: exactJudging(given.console, exactRows(SALES_SEEN.clues), () => performance.now()),
    };
  };

/** A person presses an element. */
export function press(element: Element): void {
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 });
    Object.defineProperty(event, 'isTrusted', { value: true });
    element.dispatchEvent(event);
  }
}
