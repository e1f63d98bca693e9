// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SALES_SEEN } from '../../../lib/consoles/controls.ts';
import { MARKETO_SEEN } from '../../../lib/consoles/marketo-seen.ts';
import { SALESFORCE_SEEN } from '../../../lib/consoles/salesforce-seen.ts';
import { KEPT_OUT_DECOYS, KEPT_OUT_MUTATORS } from '../kept-out.ts';
import { planWide, renderWide, SHEETS } from './wide.ts';

/** Those of generate.ts, and what only tells whose page it is: nobody is pointed at it. */
const ELSEWHERE =
  /^sales\.(gear|settings|nav(Marketo|Users)|tab(UserAccess|SetUp)|connect|disconnect|row|chosen|userSearch)|^salesforce\.(packageTitle|siteAddress|namespace|nextPage|pageBefore)/;

test('every control that has no page among those of Sales has one here', () => {
  const all = [SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN].flatMap(({ controls }) =>
    controls.map(({ id }) => id),
  );
  const here = new Set(SHEETS.flatMap(({ controls }) => controls));
  expect(all.filter((id) => !here.has(id) && !ELSEWHERE.test(id))).toEqual([]);
});

test('each page shows its control once, whatever was changed', { timeout: 60_000 }, () => {
  for (let number = 0; number < 120; number += 1) {
    // happy-dom's frames have no document of their own.
    if (planWide(5, number, false).plan.mutators.includes('frame')) continue;
    const { subject, marked, plan } = renderWide(document, 5, number, false);
    expect(subject?.isConnected, `${number} ${plan.control}`).toBe(true);
    expect(marked.get(plan.control)).toEqual([subject]);
  }
});

test('what is kept out is drawn only when it is asked for, and the same seed draws the same', () => {
  const kept: readonly string[] = [...KEPT_OUT_MUTATORS, ...KEPT_OUT_DECOYS];
  const plans = (keptOut: boolean) => Array.from({ length: 300 }, (_, at) => planWide(3, at, keptOut).plan);
  const drawn = (keptOut: boolean) =>
    plans(keptOut).flatMap(({ mutators, decoys }) => [...mutators, ...decoys]);
  expect(drawn(false).filter((name) => kept.includes(name))).toEqual([]);
  expect(drawn(true).filter((name) => !kept.includes(name))).toEqual([]);
  expect(JSON.stringify(plans(false))).toBe(JSON.stringify(plans(false)));
});
