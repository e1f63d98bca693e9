/** Pairwise covers: few rows in which every two values of every two switches stand together at least once. */

type Values = Readonly<Record<string, readonly unknown[]>>;
type Row<V extends Values> = { readonly [K in keyof V]: V[K][number] };

/** Name of a pair of values, by the numbers of their switches and of the values among theirs. */
const pair = (a: number, i: number, b: number, j: number): string =>
  a < b ? `${a}.${i} ${b}.${j}` : `${b}.${j} ${a}.${i}`;

/**
 * A cover by the greedy rule: each row takes in a pair that is missing and then, switch by switch, the value that
 * covers most of what is missing. Always the same for the same values; the first rows cover most.
 */
export function pairwise<V extends Values>(values: V): readonly Row<V>[] {
  const names = Object.keys(values);
  const counts = names.map((name) => values[name]?.length ?? 0);
  const missing = new Set<string>();
  for (let a = 0; a < names.length; a += 1)
    for (let b = a + 1; b < names.length; b += 1)
      for (let i = 0; i < (counts[a] ?? 0); i += 1)
        for (let j = 0; j < (counts[b] ?? 0); j += 1) missing.add(pair(a, i, b, j));

  const rows: Row<V>[] = [];
  for (let [first] = missing; first !== undefined; [first] = missing) {
    const chosen = new Map<number, number>(
      first.split(' ').map((part) => {
        const [at = '0', value = '0'] = part.split('.');
        return [Number(at), Number(value)];
      }),
    );
    const gain = (at: number, value: number): number =>
      [...chosen].filter(([other, its]) => missing.has(pair(at, value, other, its))).length;
    for (const [at, count] of counts.entries()) {
      if (chosen.has(at)) continue;
      const gains = Array.from({ length: count }, (_, value) => gain(at, value));
      chosen.set(at, gains.indexOf(Math.max(...gains)));
    }
    for (const [a, i] of chosen) for (const [b, j] of chosen) missing.delete(pair(a, i, b, j));
    const row = Object.fromEntries(names.map((name, at) => [name, values[name]?.[chosen.get(at) ?? 0]]));
    // Built from the values of each switch, name by name.
    rows.push(row as Row<V>);
  }
  return rows;
}
