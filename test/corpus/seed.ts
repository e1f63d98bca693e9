/** Chance from a seed: the same seed draws the same pages on every machine. */
export interface Chance {
  /** At least 0, below 1. */
  readonly next: () => number;
  readonly below: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly odds: (share: number) => boolean;
  /** `count` of the items, each at most once, in an order of chance. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** The generator mulberry32 over a seed and a page's number. */
export function chance(seed: number, page: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(page + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    const drawn: Item[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1));
    return drawn;
  };
  return {
    next,
    below,
    some,
    odds: (share) => next() < share,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
  };
}
