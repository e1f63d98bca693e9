import type { Slice } from './bench.ts';

/** What a run counted. */
export type Counts = Slice;

export const none = (): Counts => {
  const outcome = () => ({ found: 0, uncertain: 0, wrong: 0, 'not asked': 0 });
  return {
    outcomes: { handrail: outcome(), playwright: outcome(), testingLibrary: outcome(), finder: outcome() },
    one: 0,
    pages: 0,
    guard: { pressed: 0, missed: 0, missedRough: 0, harmless: 0, falseHolds: 0 },
    state: { read: 0, right: 0 },
    faults: [],
    by: {},
  };
};

const plus = (to: Record<string, number>, from: Readonly<Record<string, number>>): void => {
  for (const [key, count] of Object.entries(from)) to[key] = (to[key] ?? 0) + count;
};

/** Adds one slice to the counts of a run. */
export function add(total: Counts, slice: Counts): void {
  total.one += slice.one;
  total.pages += slice.pages;
  for (const who of Object.keys(slice.outcomes) as (keyof Counts['outcomes'])[])
    plus(total.outcomes[who], slice.outcomes[who]);
  plus(total.guard, slice.guard);
  plus(total.state, slice.state);
  for (const [name, tally] of Object.entries(slice.by)) {
    const sum = total.by[name] ?? { pages: 0, found: 0 };
    total.by[name] = sum;
    plus(sum, tally);
  }
  total.faults.push(...slice.faults);
}

const NAMES: Readonly<Record<keyof Counts['outcomes'], string>> = {
  handrail: 'Handrail',
  playwright: 'Playwright getByRole',
  testingLibrary: 'Testing Library getByRole',
  finder: 'recorded CSS (@medv/finder)',
};

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;

/** The counts as people read them, with the first `faults` that went wrong. */
export function table(total: Counts, faults: number): string {
  const lines = [
    `${'locator'.padEnd(30)}${['asked', 'found', 'uncertain', 'WRONG'].map((head) => head.padStart(16)).join('')}`,
  ];
  for (const who of Object.keys(NAMES) as (keyof Counts['outcomes'])[]) {
    const { found, uncertain, wrong } = total.outcomes[who];
    const asked = found + uncertain + wrong;
    if (asked === 0) continue;
    const cell = (count: number): string => `${count} (${share(count, asked)})`.padStart(16);
    lines.push(
      `${NAMES[who].padEnd(30)}${String(asked).padStart(16)}${cell(found)}${cell(uncertain)}${cell(wrong)}`,
    );
  }
  const { guard, state } = total;
  lines.push(
    `one element right on ${total.one} of ${total.pages} pages; on the others "found" is saying so`,
    `guard: ${guard.missed} missed of ${guard.pressed} (before the reader ${guard.missedRough}); ${guard.falseHolds} false holds of ${guard.harmless} (${share(guard.falseHolds, guard.harmless)})`,
    `state: right on ${state.right} of ${state.read} (${share(state.right, state.read)})`,
  );
  const weak = Object.entries(total.by)
    .filter(([, { pages, found }]) => found < pages)
    .sort(([, a], [, b]) => a.found / a.pages - b.found / b.pages);
  if (weak.length > 0)
    lines.push(
      `found least: ${weak
        .slice(0, 14)
        .map(([name, { pages, found }]) => `${name} ${share(found, pages)}`)
        .join(', ')}`,
    );
  const shown = total.faults
    .slice(0, faults)
    .map(
      ({ page, what, control, kit, language, applied }) =>
        `  ${page} ${kit} ${language} ${control} [${applied.join(' ')}] ${what}`,
    );
  return [...lines, ...shown].join('\n');
}
