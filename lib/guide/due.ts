/** Which prompt of a way is due, from what stands on the page. Pure; runs in the worker. */
import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { ControlId } from '../consoles/console.ts';
import { shows } from '../record/signs.ts';
import type { Way, WayPrompt } from './way.ts';

export interface WayDue {
  readonly prompt: WayPrompt;
  /** Position in the way, 0-based. */
  readonly at: number;
  readonly seen: FoundControl | null;
  /** `foreign`: the page is not the one that is meant. */
  readonly how: 'pointing' | 'disabled' | 'unsure' | 'waiting' | 'foreign';
  /** How far on the way this page is: position of the furthest control that stands on it or was followed, -1: none. */
  readonly reach: number;
}

function seenOf(prompt: WayPrompt, sighting: Sighting | null): FoundControl | null {
  if (prompt.only && !prompt.only.words && isForeign(prompt, sighting)) return null;
  return (
    sighting?.controls.find(({ ref, found }) => ref.control === prompt.control && found !== 'none') ?? null
  );
}

/** Whether a page may not be the one that a prompt is about. */
const isForeign = ({ only }: WayPrompt, sighting: Sighting | null): boolean =>
  only !== undefined &&
  sighting !== null &&
  (sighting.place === only.never ||
    only.at?.some((one) => (typeof one === 'string' ? one === sighting.place : shows(one, sighting))) ===
      false);

/** The page says that it was done: a tab is the current one, a box is ticked, a field is filled in. */
function followed({ act }: WayPrompt, seen: FoundControl | null): boolean {
  if (seen?.found !== 'one') return false;
  return act === 'fill' ? seen.filled === 'yes' : seen.current === true && act !== 'click';
}

/** The page is the one that it leads to. */
const led = ({ leadsTo }: WayPrompt, sighting: Sighting | null): boolean =>
  leadsTo !== undefined && sighting?.place === leadsTo.at && shows(leadsTo.shows, sighting);

/**
 * The furthest prompt whose control stands on the page, or that led there; in a form what is to be filled in, ticked or chosen comes
 * before what sends it. Behind a prompt that was followed the next one is waited for.
 * @param hinted controls that were followed, as the page's globals hint: they count where nothing further stands there
 */
export function dueOn(way: Way, sighting: Sighting | null, hinted: readonly ControlId[] = []): WayDue {
  const steps = way.prompts.map((prompt, at) => ({ prompt, at, seen: seenOf(prompt, sighting) }));
  const first = steps[0];
  if (first === undefined) throw new Error('a way needs a prompt');
  const behind = (step: (typeof steps)[number]) =>
    steps.find(({ at, prompt }) => at > step.at && !prompt.maybe) ?? step;
  const furthest = steps.findLast(({ prompt, seen }) => seen !== null || led(prompt, sighting));
  const hint = steps.findLast(({ prompt }) => hinted.includes(prompt.control));
  const reach = Math.max(furthest?.at ?? -1, hint?.at ?? -1);
  if (hint !== undefined && hint.at === reach) return { ...behind(hint), how: 'waiting', reach };
  if (furthest === undefined) {
    const waited = steps.find(({ prompt }) => !prompt.maybe) ?? first;
    return { ...waited, how: 'waiting', reach };
  }
  if (furthest.seen === null) return { ...behind(furthest), how: 'waiting', reach };
  const open = steps.find(
    ({ prompt, seen }) => /^(fill|tick|choose)$/.test(prompt.act) && seen !== null && !followed(prompt, seen),
  );
  const due = open !== undefined && open.at < furthest.at ? open : furthest;
  if (isForeign(due.prompt, sighting)) return { ...due, how: 'foreign', reach };
  if (due.seen?.found === 'many') return { ...due, how: due.prompt.each ? 'waiting' : 'unsure', reach };
  if (followed(due.prompt, due.seen)) return { ...behind(due), how: 'waiting', reach };
  return { ...due, how: due.seen?.enabled ? 'pointing' : 'disabled', reach };
}
