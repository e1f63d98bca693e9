/** What must never be: said by the consoles' truth and by what each seat has on record, with none of the rules' code. */
import type { Opinion } from './opinion.ts';
import { unmet } from './truth.ts';
import { type CourseSetting, heardKey, type Seat, type World } from './world.ts';

export interface Wrong {
  /** Connect is let through that ends a connection of which this seat has it on record. */
  readonly outage: boolean;
  readonly wrong: string | null;
}

export function wrongs(setting: CourseSetting, world: World, views: readonly (Opinion | null)[]): Wrong {
  let outage = false;
  let wrong: string | null = null;
  const tasks = setting.course.tasks.map(({ id }) => id);
  const known = [...tasks, 'enabled', 'crmSync'];
  for (const [index, view] of views.entries()) {
    const seat = world.seats[index];
    if (!view || !seat) continue;
    const { holder } = world.truth;
    const others = holder !== null && holder !== index;
    outage ||= setting.console === 'takeover' && others && view.connects && saysHeld(setting, seat, index);
    if (view.own !== null && unmet(view.own, world.truth, known))
      wrong ??= `seat ${index} is led to ${view.own}, and what it needs was never met`;
    for (const task of view.done) {
      if (!world.truth.ever.includes(task))
        wrong ??= `seat ${index} has ${task} as done, which nobody ever did`;
      if (isRevived(seat, task))
        wrong ??= `seat ${index} has ${task} as done, which its own page showed undone`;
    }
  }
  return { outage, wrong };
}

/** Anything on record at a seat says that somebody else holds. */
function saysHeld({ past }: CourseSetting, seat: Seat, index: number): boolean {
  const told = Object.values(seat.letters).flatMap(({ letter }) => letter.evidence);
  const latest = told.filter(
    (one) => !told.some((other) => other.seat === one.seat && other.task === one.task && other.n > one.n),
  );
  const held = latest.some((one) => one.task === 'connectMarketo' && one.seat !== index && one.is);
  return held || (past !== 'nothing' && index === 0);
}

/** The own page showed it undone, and nobody has said otherwise since. */
function isRevived(seat: Seat, task: string): boolean {
  const look = seat.seen[task];
  if (look === undefined || look.is || (seat.said[task] ?? 0) > look.n) return false;
  return !Object.values(seat.letters).some(({ letter }) =>
    letter.evidence.some(
      (told) => told.task === task && told.is && (seat.heard[heardKey(told)] ?? 0) > look.n,
    ),
  );
}
