// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Plan, planOf, render } from './generate.ts';
import {
  DECOYS,
  type DecoyName,
  KEPT_OUT_DECOYS,
  KEPT_OUT_MUTATORS,
  MUTATORS,
  type MutatorName,
} from './kept-out.ts';

const SEED = 5;
const KEPT: readonly (MutatorName | DecoyName)[] = [...KEPT_OUT_MUTATORS, ...KEPT_OUT_DECOYS];
const TUNED: readonly (MutatorName | DecoyName)[] = [...MUTATORS, ...DECOYS];
/** happy-dom's frames have no document of their own. */
const DRAWN = [...KEPT, ...TUNED].filter((name) => name !== 'frame');
const plans = (keptOut: boolean): Plan[] =>
  Array.from({ length: 40_000 }, (_, page) => planOf(SEED, page, keptOut).plan);
const PLANS = { tuned: plans(false), kept: plans(true) };

/** A page whole: its markup and that of its shadow roots. */
function markup(root: ParentNode): string {
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...[...root.children].map((child) => child.outerHTML), ...roots.map(markup)].join('\n');
}

test('what is kept out is nowhere among the others, and each is written once', () => {
  expect(new Set([...KEPT, ...TUNED]).size).toBe(KEPT.length + TUNED.length);
});

test.each(DRAWN)(
  '%s applies, and what it leaves is the one control of the page',
  (name) => {
    const keptOut = KEPT.includes(name);
    const planned = PLANS[keptOut ? 'kept' : 'tuned'].flatMap(({ mutators, decoys, right }, page) =>
      right === 'one' && [...mutators, ...decoys].includes(name) ? [page] : [],
    );
    for (const number of planned) {
      const { page, applied } = render(document, SEED, number, keptOut);
      const { control, row } = page.plan;
      expect(page.subject?.isConnected).toBe(true);
      expect(page.marked.get(row === null ? control : `${control} ${row}`)).toEqual([page.subject]);
      if (!applied.includes(name)) continue;
      const changed = markup(document);
      render(document, SEED, number, keptOut, false);
      // By chance another order is the same, and a closed root tells nothing of itself.
      if (changed !== markup(document)) return;
    }
    expect.unreachable(`${name} applies to none of ${planned.length} pages`);
  },
  60_000,
);

test('no state is given to a control that its label would not share', () => {
  const labelled = PLANS.tuned.flatMap(({ mutators }, page) =>
    mutators.some((name) => /^label(Around|For)$|^radioTabs$/.test(name)) ? [page] : [],
  );
  const states = labelled.slice(0, 120).flatMap((number) => {
    const { page } = render(document, SEED, number, false);
    const { subject, state } = page;
    if (subject instanceof HTMLLabelElement) return [`label ${state}`];
    return subject instanceof HTMLButtonElement && subject.labels.length > 0 ? [state] : [];
  });
  expect(new Set(states)).toContain('enabled');
  for (const senseless of ['pointer', 'inert', 'label aria']) expect(states).not.toContain(senseless);
}, 60_000);

test('the same seed draws the same markup, another seed other', () => {
  const drawn = (seed: number): string[] =>
    Array.from({ length: 12 }, (_, page) => {
      render(document, seed, page, false);
      return markup(document);
    });
  const first = drawn(SEED);
  expect(drawn(SEED)).toEqual(first);
  expect(drawn(SEED + 1)).not.toEqual(first);
});
