/** The ways of the reader's task: which one a page is on, where it goes on from there, which one to show. Pure. */
import type { Sighting } from '../calls/sighting.ts';
import type { RunChecklist, RunTask } from '../checklist/run.ts';
import type { ConsoleId, ControlId, ControlRef } from '../consoles/console.ts';
import { dueOn } from './due.ts';
import type { CourseGuide, Way } from './way.ts';

/** A page, and what stands on it. */
interface Look {
  readonly console: ConsoleId;
  readonly sighting: Sighting | null;
  /** Controls that were followed by what the page's globals hint. */
  readonly hinted?: readonly ControlId[];
}

/** A run, as seen from a page. */
export interface Standing extends Look {
  readonly checklist: RunChecklist;
  readonly guide: CourseGuide;
}

/** The task that is the reader's own now, null where there is none. */
export const ownTask = ({ own, tasks }: RunChecklist): RunTask | null =>
  tasks.find(({ id }) => id === own) ?? null;

/** The ways of the reader's task, in order; none where no task is theirs. */
export function waysOf(checklist: RunChecklist, guide: CourseGuide): readonly Way[] {
  const task = ownTask(checklist);
  if (task === null) return [];
  return (task.fallback ? guide.fallbacks[task.id] : undefined) ?? guide.ways[task.id] ?? [];
}

/** The way that is gone on this console now: the first of which something has not been shown yet. */
export function wayOn(ask: Omit<Standing, 'sighting' | 'hinted'>): Way | null {
  const { checklist, guide, console } = ask;
  const here = waysOf(checklist, guide).filter((way) => way.console === console);
  const shown = ownTask(checklist)?.shown ?? [];
  return here.find((way) => way.shows.some((sign) => !shown.includes(sign))) ?? here.at(-1) ?? null;
}

/**
 * Where the task goes on from a page: to the console after it at the end of its way, back to the one in which that
 * stands which is missing here; null: on this page. From a page of no way: where it is taken up.
 */
export function wayBeyond(standing: Standing): Way | null {
  const { checklist, guide, sighting } = standing;
  const ways = waysOf(checklist, guide);
  const way = wayOn(standing);
  if (way === null) return takenUp(checklist, ways);
  const { prompt, at } = dueOn(way, sighting, standing.hinted);
  if (prompt.from !== undefined) return ways.find(({ console }) => console === prompt.from) ?? null;
  if (at < way.prompts.length - 1) return null;
  return ways.slice(ways.indexOf(way) + 1).find(({ console }) => console !== way.console) ?? null;
}

/** The first way of which something has not been shown, or never is. */
function takenUp(checklist: RunChecklist, ways: readonly Way[]): Way | null {
  const shown = ownTask(checklist)?.shown ?? [];
  const open = ({ shows }: Way): boolean => shows.length === 0 || shows.some((sign) => !shown.includes(sign));
  return ways.find(open) ?? ways[0] ?? null;
}

/** Everything that a way has from elsewhere stands on its page. */
const isSupplied = (way: Way, sighting: Sighting | null): boolean => {
  const from = way.prompts.filter((prompt) => prompt.from !== undefined);
  const filled = ({ control }: (typeof from)[number]): boolean =>
    sighting?.controls.some(({ ref, filled: is }) => ref.control === control && is === 'yes') ?? false;
  return from.length > 0 && from.every(filled);
};

/** The way to show from the popup: that of the page in front, or on from it; else a later one that has all it needs. */
export function wayToShow(
  ask: Omit<Standing, keyof Look>,
  front: Look | null,
  pages: readonly Look[],
): Way | null {
  const ways = waysOf(ask.checklist, ask.guide);
  if (front !== null && ways.some(({ console }) => console === front.console)) {
    const standing = { ...ask, ...front };
    return wayBeyond(standing) ?? wayOn(standing);
  }
  const supplied = ways.find((way) =>
    pages.some(({ console, sighting }) => console === way.console && isSupplied(way, sighting)),
  );
  return supplied ?? takenUp(ask.checklist, ways);
}

/** The controls of the way through this console, and those that tell whose page it is. */
export const wayControls = (way: Way | null): readonly ControlRef[] =>
  (way?.prompts ?? []).flatMap(({ control, only, leadsTo }) => [
    { control },
    ...(leadsTo ? [{ control: leadsTo.shows.control }] : []),
    ...(only?.at ?? []).flatMap((one) =>
      typeof one !== 'string' && 'control' in one ? [{ control: one.control }] : [],
    ),
  ]);

/** How far this page is on the way, -1 where nothing of it stands there. */
export const reachOn = (ask: Standing): number => {
  const way = wayOn(ask);
  return way === null ? -1 : dueOn(way, ask.sighting, ask.hinted).reach;
};
