/** Breadth first over all states of a setting: outages, dead ends, and the shortest way to each. */
import { holders, isOutage, type Standing } from './console.ts';
import { isBadAdvice, isGoal, isNamed } from './ends.ts';
import { leadsOn } from './leads.ts';
import { standsInFor } from './lost.ts';
import { type Node, Store, TRUTHS, truthIndex } from './store.ts';
import type { Act, Setting } from './world.ts';

export interface Found {
  readonly states: number;
  readonly transitions: number;
  readonly outages: number;
  readonly deadEnds: number;
  /** States in which a checklist says what it must never say (ends.ts). */
  readonly badAdvice: number;
  /** Clicks, let through by a lifted row alone, that ended somebody else's connection. */
  readonly harms: number;
  /** States in which one click in a browser without Handrail would cut the whole team off. */
  readonly unguarded: number;
  /** The space was larger than the limit: the figures are those of the part that was explored. */
  readonly cut: boolean;
  /** Shortest way to the first outage, and to the first dead end, in plain words. */
  readonly outageStory: readonly string[] | null;
  readonly adviceStory: readonly string[] | null;
  readonly harmStory: readonly string[] | null;
  readonly harm: string | null;
  readonly deadEndStory: readonly string[] | null;
}

/** Whoever lost a machine knows it: looks at the page of another one, begins again there, goes on. */
const AGAIN: readonly Act[] = ['load', 'open', 'resume'];

/** Explores a setting; `limit` bounds the states, `until` stops at the first outage, or at the first harm told so. */
export function explore(setting: Setting, limit = 5_000_000, until: 'outage' | RegExp | null = null): Found {
  const store = new Store(setting);
  const index = new Map<string, number>();
  const nodes: (Node | null)[] = [];
  const parent: number[] = [];
  const how: string[] = [];
  const goal: boolean[] = [];
  const outage: boolean[] = [];
  const namedFrom: number[] = [];
  const namedTo: number[] = [];
  let transitions = 0;
  let unguarded = 0;
  let firstOutage = -1;
  let firstAdvice = -1;
  let badAdvice = 0;
  let harms = 0;
  let harmed: { readonly at: number; readonly text: string; readonly harm: string } | null = null;
  let cut = false;

  const visit = (raw: Node, from: number, text: string): number => {
    const node = { truth: raw.truth, ...store.renamed(raw.seats, store.settled(raw.seats, raw.mail)) };
    const key = `${node.truth},${node.seats.join()},${node.mail.join()}`;
    const known = index.get(key);
    if (known !== undefined) return known;
    const at = nodes.length;
    const truth = TRUTHS[node.truth];
    const broken = truth !== undefined && isOutage(truth);
    index.set(key, at);
    nodes.push(node);
    parent.push(from);
    how.push(text);
    outage.push(broken);
    const views = store.views(node.seats);
    goal.push(isGoal(views, broken));
    if (broken && firstOutage < 0) firstOutage = at;
    if (!broken && truth && isBadAdvice(setting, truth, views)) {
      badAdvice += 1;
      if (firstAdvice < 0) firstAdvice = at;
    }
    // The one who alone holds may still click Disconnect in a browser where nobody watches.
    if (!broken && truth && holders(truth).length === 1) unguarded += 1;
    return at;
  };

  for (const start of setting.starts) {
    const seats = setting.seats.map((account, at) =>
      store.seat(
        {
          facts: [],
          n: 0,
          tabs: Array.from({ length: setting.tabs[at] ?? 1 }, () => null),
          session: account,
        },
        at,
      ),
    );
    const mail = Array.from({ length: setting.seats.length ** 2 }, () => 0);
    visit(
      { truth: truthIndex({ A: 'holds', B: start, C: setting.third }), seats, mail },
      -1,
      beginning(start, setting),
    );
  }
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (until === 'outage' ? firstOutage >= 0 : harmed) break;
    if (nodes.length > limit) {
      cut = true;
      break;
    }
    // What follows an outage is recovery, no longer the order.
    if (!node || outage[at]) continue;
    const views = store.views(node.seats);
    const go = (by: number, act: Act, text: string, next: Node): void => {
      transitions += 1;
      const to = visit(next, at, text);
      const again = AGAIN.includes(act) && standsInFor(setting, by) !== null;
      if (to === at || !(again || isNamed(by, act, views))) return;
      namedFrom.push(at);
      namedTo.push(to);
    };
    for (let by = 0; by < node.seats.length; by += 1) {
      for (const step of store.steps(by, node.truth, node.seats, node.mail)) {
        // A closing is copied again until it has arrived; only then is anything else written.
        if (step.slot >= 0 && store.awaited(node, step.slot)) continue;
        const seats = node.seats.map((id, one) => (one === by ? step.seat : id));
        const mail =
          step.slot < 0 ? node.mail : node.mail.map((id, one) => (one === step.slot ? step.mail : id));
        if (until instanceof RegExp && until.test(step.harm)) {
          harms += 1;
          harmed ??= { at, text: step.text, harm: step.harm };
        }
        go(by, step.act, step.text, { truth: step.truth, seats, mail });
      }
    }
    for (const [slot, id] of node.mail.entries()) {
      const to = store.reader(node.seats, slot, id);
      if (to === null) continue;
      const arrived = id > 0 ? store.arrival(to, node.seats[to] ?? 0, id) : null;
      if (arrived === null) continue;
      const seats = node.seats.map((one, of) => (of === to ? arrived.seat : one));
      go(to, 'deliver', arrived.text, { ...node, seats });
    }
    nodes[at] = null;
  }
  const story = (end: number): readonly string[] => {
    const told: string[] = [];
    for (let at = end; at >= 0; at = parent[at] ?? -1) told.unshift(how[at] ?? '');
    return told;
  };
  const leads = leadsOn(goal, namedFrom, namedTo);
  const dead = cut || until ? [] : goal.flatMap((_, at) => (leads[at] === 1 || outage[at] ? [] : [at]));
  return {
    states: goal.length,
    transitions,
    outages: outage.filter(Boolean).length,
    deadEnds: dead.length,
    badAdvice,
    harms,
    unguarded,
    cut,
    outageStory: firstOutage >= 0 ? story(firstOutage) : null,
    adviceStory: firstAdvice >= 0 ? story(firstAdvice) : null,
    harmStory: harmed ? [...story(harmed.at), harmed.text] : null,
    harm: harmed?.harm ?? null,
    deadEndStory: dead[0] !== undefined ? story(dead[0]) : null,
  };
}

const BEGINNINGS = { holds: 'holds one already', access: 'has access', free: 'has no access' } as const;

/** First line of a story: where everybody stands. */
export function beginning(start: Standing, { seats, third }: Setting): string {
  const cy = seats.includes('C') ? `; Cy ${BEGINNINGS[third]}` : '';
  return `Ann holds the connection; Bo ${BEGINNINGS[start]}${cy}`;
}
