/** Breadth first over all states of a course under way: outages, dead ends, and the shortest way to each. */
import { leadsOn } from '../leads.ts';
import { canon } from './canon.ts';
import { wrongs } from './ends.ts';
import { stepsOf } from './moves.ts';
import { type Opinion, opinionOf } from './opinion.ts';
import type { CourseSetting, Seat, Truth, World } from './world.ts';

export interface CourseFound {
  readonly states: number;
  readonly transitions: number;
  readonly outages: number;
  readonly deadEnds: number;
  /** States in which a checklist guides into what cannot be done, or says done what is not. */
  readonly wrong: number;
  /** The space was larger than the limit. */
  readonly cut: boolean;
  readonly outageStory: readonly string[] | null;
  readonly deadEndStory: readonly string[] | null;
  /** Its last line says what is wrong. */
  readonly wrongStory: readonly string[] | null;
}

const NEW: Seat = {
  joined: false,
  seen: {},
  said: {},
  attested: {},
  handed: {},
  stopped: null,
  letters: {},
  heard: {},
};

export function beginning({ seats, course, past }: CourseSetting): World {
  const known = course.tasks.map(({ id }) => id);
  const before = ['account', 'connectMarketo'].filter((task) => known.includes(task));
  const done = past === 'nothing' ? [] : before;
  const truth: Truth = { done, ever: done, holder: past === 'nothing' ? null : 'X' };
  return {
    truth,
    seats: seats.map((_, index) => ({ ...NEW, joined: index === 0 })),
    mail: Array.from({ length: seats.length ** 2 }, () => null),
  };
}

/** `limit` bounds the states; `until` stops at the first state that is bad in this way. */
export function exploreCourse(
  setting: CourseSetting,
  limit = 2_000_000,
  until: 'outage' | 'wrong' | null = null,
): CourseFound {
  const memo = new Map<string, Opinion | null>();
  const opinion = (seat: Seat, index: number): Opinion | null => {
    const key = `${index}${JSON.stringify(seat)}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const said = opinionOf(setting, seat, index);
    memo.set(key, said);
    return said;
  };
  const viewsOf = ({ seats }: World) => seats.map(opinion);
  const index = new Map<string, number>();
  const worlds: (World | null)[] = [];
  const parent: number[] = [];
  const how: string[] = [];
  const goal: boolean[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let outages = 0;
  let wrong = 0;
  let firstOutage = -1;
  let firstWrong = { at: -1, what: '' };
  let transitions = 0;
  let cut = false;
  const visit = (raw: World, by: number, text: string): number => {
    const world = canon(raw);
    const key = JSON.stringify(world);
    const known = index.get(key);
    if (known !== undefined) return known;
    const at = worlds.length;
    index.set(key, at);
    worlds.push(world);
    parent.push(by);
    how.push(text);
    const views = viewsOf(world);
    const taking = views.flatMap((view) => view ?? []);
    goal.push(taking.every(({ status, next }) => status !== 'running' && !('tell' in next)));
    const found = wrongs(setting, world, views);
    if (found.outage) {
      outages += 1;
      if (firstOutage < 0) firstOutage = at;
    }
    if (found.wrong !== null) {
      wrong += 1;
      if (firstWrong.at < 0) firstWrong = { at, what: found.wrong };
    }
    return at;
  };
  visit(beginning(setting), -1, 'seat 0 begins');
  for (let at = 0; at < worlds.length; at += 1) {
    if (until === 'outage' ? firstOutage >= 0 : until === 'wrong' && firstWrong.at >= 0) break;
    if (worlds.length > limit) {
      cut = true;
      break;
    }
    const world = worlds[at];
    if (!world) continue;
    for (const step of stepsOf(setting, world, viewsOf(world))) {
      transitions += 1;
      const next = visit(step.world, at, step.text);
      if (next === at || !step.named) continue;
      from.push(at);
      to.push(next);
    }
    worlds[at] = null;
  }
  const story = (end: number): readonly string[] => {
    const told: string[] = [];
    for (let at = end; at >= 0; at = parent[at] ?? -1) told.unshift(how[at] ?? '');
    return told;
  };
  const leads = leadsOn(goal, from, to);
  const dead = cut || until ? [] : goal.flatMap((_, at) => (leads[at] === 1 ? [] : [at]));
  // The plainest is one in which nobody is named anything at all.
  const goesOn = new Set(from);
  const stuck = dead.find((at) => !goesOn.has(at)) ?? dead.at(-1);
  return {
    states: goal.length,
    transitions,
    outages,
    deadEnds: dead.length,
    wrong,
    cut,
    outageStory: firstOutage >= 0 ? story(firstOutage) : null,
    deadEndStory: stuck === undefined ? null : story(stuck),
    wrongStory: firstWrong.at >= 0 ? [...story(firstWrong.at), `→ ${firstWrong.what}`] : null,
  };
}
