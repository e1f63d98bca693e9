/** Breadth first over all states of a setting: outages, dead ends, and the shortest way to each. */
import type { Fact } from '../../lib/checklist/fact.ts';
import { canon, factKey, namesOf, rename, seatKey } from './canon.ts';
import { isOutage, type Standing, type Truth } from './console.ts';
import { isGoal, isNamed } from './ends.ts';
import { type Opinion, opinion } from './opinion.ts';
import { pageMoves } from './pageMoves.ts';
import { delivered, type Fresh, popupMoves } from './popupMoves.ts';
import type { Act, Seat, Setting } from './world.ts';

export interface Found {
  readonly states: number;
  readonly transitions: number;
  readonly outages: number;
  readonly deadEnds: number;
  /** States in which one click in a browser without Handrail would cut the whole team off. */
  readonly unguarded: number;
  /** The space was larger than the limit: the figures are those of the part that was explored. */
  readonly cut: boolean;
  /** Shortest way to the first outage, and to the first dead end, in plain words. */
  readonly outageStory: readonly string[] | null;
  readonly deadEndStory: readonly string[] | null;
}

const STANDINGS: readonly Standing[] = ['holds', 'access', 'free'];
const TRUTHS: readonly Truth[] = STANDINGS.flatMap((A) => STANDINGS.map((B) => ({ A, B })));
const truthIndex = ({ A, B }: Truth): number => STANDINGS.indexOf(A) * 3 + STANDINGS.indexOf(B);

/** A move between interned seats and messages. */
interface Step {
  readonly text: string;
  readonly act: Act;
  readonly by: number;
  readonly seat: number;
  readonly truth: number;
  readonly slot: number;
  readonly mail: number;
}

/** Seats and messages by number; what a seat can do is worked out once. */
class Store {
  readonly setting: Setting;
  readonly opinions: Opinion[] = [];
  readonly #seats: Seat[] = [];
  readonly #seatIds = new Map<string, number>();
  readonly #mail: Fact[] = [];
  readonly #mailIds = new Map<string, number>();
  readonly #steps = new Map<string, readonly Step[]>();
  readonly #arrivals = new Map<number, { readonly text: string; readonly seat: number } | null>();
  readonly #names: (readonly string[])[] = [];
  readonly #mailNames: (readonly string[])[] = [];

  constructor(setting: Setting) {
    this.setting = setting;
  }

  seat(raw: Seat, index: number): number {
    const seat = canon(raw, index);
    const key = `${index}${seatKey(seat)}`;
    const known = this.#seatIds.get(key);
    if (known !== undefined) return known;
    const id = this.#seats.length;
    this.#seatIds.set(key, id);
    this.#seats.push(seat);
    this.opinions.push(opinion(seat, index));
    this.#names.push([...new Set(namesOf(key))]);
    return id;
  }

  mail(fact: Fact): number {
    const key = `${fact.seat}${factKey(fact)}`;
    const known = this.#mailIds.get(key);
    if (known !== undefined) return known;
    this.#mail.push(fact);
    this.#mailNames.push([...new Set(namesOf(factKey(fact)))]);
    this.#mailIds.set(key, this.#mail.length);
    return this.#mail.length;
  }

  /** The first names, of seat `by`, that no ledger and no message uses. */
  #fresh(by: number, seats: readonly number[], mail: readonly number[]): Fresh {
    const used = (name: string): boolean =>
      seats.some((id) => this.#names[id]?.includes(name)) ||
      mail.some((id) => id > 0 && this.#mailNames[id - 1]?.includes(name));
    const first = (prefix: string): string => {
      for (let at = 0; ; at += 1) if (!used(`${prefix}${by}.${at}`)) return `${prefix}${by}.${at}`;
    };
    return { handover: first('H'), challenge: first('c') };
  }

  steps(by: number, truth: number, seats: readonly number[], mail: readonly number[]): readonly Step[] {
    const id = seats[by] ?? 0;
    const fresh = this.#fresh(by, seats, mail);
    const key = `${id},${truth},${fresh.handover},${fresh.challenge}`;
    const known = this.#steps.get(key);
    if (known) return known;
    const seat = this.#seats[id];
    const view = this.opinions[id];
    const now = TRUTHS[truth];
    if (!seat || !view || !now) return [];
    const found: Step[] = [];
    for (const moves of [
      pageMoves(this.setting, now, seat, by, view),
      popupMoves(this.setting, now, seat, by, view, fresh),
    ]) {
      for (const move of moves) {
        found.push({
          text: move.text,
          act: move.act,
          by,
          seat: this.seat(move.seat, by),
          truth: truthIndex(move.truth),
          slot: move.mail ? by * seats.length + move.mail.to : -1,
          mail: move.mail ? this.mail(move.mail.fact) : 0,
        });
      }
    }
    this.#steps.set(key, found);
    return found;
  }

  arrival(
    to: number,
    seatAt: number,
    mailAt: number,
  ): { readonly text: string; readonly seat: number } | null {
    const key = seatAt * 1_000_003 + mailAt;
    const known = this.#arrivals.get(key);
    if (known !== undefined) return known;
    const seat = this.#seats[seatAt];
    const fact = this.#mail[mailAt - 1];
    const view = this.opinions[seatAt];
    const after = seat && fact && view ? delivered(this.setting, seat, to, fact, view) : null;
    const found = after && { text: after.text, seat: this.seat(after.seat, to) };
    this.#arrivals.set(key, found);
    return found;
  }

  /** A closing is under way here that its reader will still take. */
  awaited({ seats, mail }: Node, slot: number): boolean {
    const id = mail[slot] ?? 0;
    const to = slot % seats.length;
    return this.#mail[id - 1]?.body.kind === 'closed' && this.arrival(to, seats[to] ?? 0, id) !== null;
  }

  /** The same world with its names in order of appearance. */
  renamed(seats: readonly number[], mail: readonly number[]): Pick<Node, 'seats' | 'mail'> {
    const names = new Map<string, string>();
    const counts = new Map<string, number>();
    let same = true;
    const note = (name: string): void => {
      if (names.has(name)) return;
      const kind = name.slice(0, 2);
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      names.set(name, `${kind}.${count}`);
      if (names.get(name) !== name) same = false;
    };
    for (const id of seats) this.#names[id]?.forEach(note);
    for (const id of mail) if (id > 0) this.#mailNames[id - 1]?.forEach(note);
    if (same) return { seats, mail };
    const plan = [...names].join();
    return {
      seats: seats.map((id, index) =>
        this.#again(`s${id} ${plan}`, () => this.#renameSeat(id, index, names)),
      ),
      mail: mail.map((id) =>
        id === 0 ? 0 : this.#again(`m${id} ${plan}`, () => this.#renameMail(id, names)),
      ),
    };
  }

  readonly #done = new Map<string, number>();
  #again(key: string, make: () => number): number {
    const known = this.#done.get(key) ?? make();
    this.#done.set(key, known);
    return known;
  }
  #renameSeat(id: number, index: number, names: ReadonlyMap<string, string>): number {
    const seat = this.#seats[id];
    return seat ? this.seat(rename(seat, names), index) : id;
  }
  #renameMail(id: number, names: ReadonlyMap<string, string>): number {
    const fact = this.#mail[id - 1];
    const [again] = fact ? rename({ facts: [fact] }, names).facts : [];
    return again ? this.mail(again) : id;
  }

  /** A message that has arrived and is kept there can only be repeated, which changes nothing. */
  settled(seats: readonly number[], mail: readonly number[]): readonly number[] {
    return mail.map((id, slot) => {
      const fact = this.#mail[id - 1];
      const seat = this.#seats[seats[slot % seats.length] ?? 0];
      return fact && seat?.facts.some((one) => one.id === fact.id) ? 0 : id;
    });
  }

  views(seats: readonly number[]): readonly Opinion[] {
    return seats.map((id) => this.opinions[id]).filter((view) => view !== undefined);
  }
}

interface Node {
  readonly truth: number;
  readonly seats: readonly number[];
  readonly mail: readonly number[];
}

/** Explores a setting; `limit` bounds the states, `untilOutage` stops at the first outage. */
export function explore(setting: Setting, limit = 5_000_000, untilOutage = false): Found {
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
    goal.push(isGoal(store.views(node.seats), broken));
    if (broken && firstOutage < 0) firstOutage = at;
    // The one who alone holds may still click Disconnect in a browser where nobody watches.
    if (!broken && truth && (truth.A !== 'holds' || truth.B !== 'holds')) unguarded += 1;
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
    visit({ truth: truthIndex({ A: 'holds', B: start }), seats, mail }, -1, BEGINNINGS[start]);
  }
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (untilOutage && firstOutage >= 0) break;
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
      if (to === at || !isNamed(by, act, views)) return;
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
        go(by, step.act, step.text, { truth: step.truth, seats, mail });
      }
    }
    for (const [slot, id] of node.mail.entries()) {
      const to = slot % node.seats.length;
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
  const dead = cut || untilOutage ? [] : goal.flatMap((_, at) => (leads[at] === 1 || outage[at] ? [] : [at]));
  return {
    states: goal.length,
    transitions,
    outages: outage.filter(Boolean).length,
    deadEnds: dead.length,
    unguarded,
    cut,
    outageStory: firstOutage >= 0 ? story(firstOutage) : null,
    deadEndStory: dead[0] !== undefined ? story(dead[0]) : null,
  };
}

const BEGINNINGS = {
  holds: 'Ann holds the connection; Bo holds one already',
  access: 'Ann holds the connection; Bo has access',
  free: 'Ann holds the connection; Bo has no access',
} as const;

/** From the goals backwards along named moves: 1 where somebody's next step leads on to one. */
function leadsOn(goal: readonly boolean[], from: readonly number[], to: readonly number[]): Uint8Array {
  const first = new Int32Array(goal.length + 1);
  for (const at of to) first[at + 1] = (first[at + 1] ?? 0) + 1;
  for (let at = 0; at < goal.length; at += 1) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const filled = first.slice();
  const back = new Int32Array(to.length);
  for (const [edge, at] of to.entries()) {
    const place = filled[at] ?? 0;
    back[place] = from[edge] ?? 0;
    filled[at] = place + 1;
  }
  const leads = new Uint8Array(goal.length);
  const queue: number[] = [];
  for (const [at, yes] of goal.entries()) {
    if (!yes) continue;
    leads[at] = 1;
    queue.push(at);
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge += 1) {
      const before = back[edge] ?? 0;
      if (leads[before] === 1) continue;
      leads[before] = 1;
      queue.push(before);
    }
  }
  return leads;
}
