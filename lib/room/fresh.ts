/** Facts that members have said live, as long as no post of theirs can say them: nobody waits for it to be stored. */
import type { Fact, FactId, SeatId } from '../checklist/fact.ts';

interface Said {
  readonly fact: Fact;
  /** The writer's last post that may have been under way without it. */
  readonly until: number;
}

/** Kept of each member; between two posts hardly anything happens. */
const MOST = 100;

interface Kept {
  /** Number of the last post, and what it says. */
  readonly post: number;
  readonly facts: readonly Fact[];
  readonly said: ReadonlyMap<FactId, Said>;
}

const NOTHING: Kept = { post: 0, facts: [], said: new Map() };

export class Fresh {
  readonly #kept = new Map<SeatId, Kept>();

  /** `post`: the writer's last one when it was said. All that is known of the writer then. */
  add(seat: SeatId, fact: Fact, post: number): readonly Fact[] {
    const kept = this.#kept.get(seat) ?? NOTHING;
    const said = new Map(kept.said).set(fact.id, { fact, until: post + 1 });
    return this.#keep(seat, { ...kept, said: new Map([...said].slice(-MOST)) });
  }

  /** What a post with this number says, with what was said live and is younger than it. */
  over(seat: SeatId, post: number, facts: readonly Fact[]): readonly Fact[] {
    const { said } = this.#kept.get(seat) ?? NOTHING;
    return this.#keep(seat, { post, facts, said });
  }

  #keep(seat: SeatId, { post, facts, said }: Kept): readonly Fact[] {
    const younger = new Map([...said].filter(([, { until }]) => post <= until));
    this.#kept.set(seat, { post, facts, said: younger });
    const known = new Set(facts.map(({ id }) => id));
    const more = [...younger.values()].map(({ fact }) => fact).filter(({ id }) => !known.has(id));
    return more.length === 0 ? facts : [...facts, ...more];
  }
}
