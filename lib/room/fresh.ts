/** Facts that members have said live, as long as no post of theirs can say them: nobody waits for it to be stored. */
import type { Fact, SeatId } from '../checklist/fact.ts';

interface Said {
  readonly fact: Fact;
  /** The writer's last post that may have been under way without it. */
  readonly until: number;
}

export class Fresh {
  readonly #said = new Map<SeatId, readonly Said[]>();

  /** `post`: the writer's last one when it was said. */
  add(seat: SeatId, fact: Fact, post: number): void {
    this.#said.set(seat, [...(this.#said.get(seat) ?? []), { fact, until: post + 1 }]);
  }

  /** What a post with this number says, with what was said live and is younger than it. */
  over(seat: SeatId, post: number, facts: readonly Fact[]): readonly Fact[] {
    const younger = (this.#said.get(seat) ?? []).filter(({ until }) => post <= until);
    this.#said.set(seat, younger);
    const known = new Set(facts.map(({ id }) => id));
    const more = younger.map(({ fact }) => fact).filter(({ id }) => !known.has(id));
    return more.length === 0 ? facts : [...facts, ...more];
  }
}
