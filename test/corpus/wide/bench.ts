/** Measures the locator on the pages of wide.ts, in the browser. Nothing there is held, so the guard is not asked. */
import { locateAlone } from '../../../lib/locator/read.ts';
import type { Slice } from '../bench.ts';
import { seenOf } from '../consoles.ts';
import { none } from '../report.ts';
import { documentsOf, outcome } from '../run.ts';
import { isText, renderWide } from './wide.ts';

/** Draws and measures pages `from` up to `to`. */
export function benchWide(seed: number, from: number, to: number, keptOut: boolean): Slice {
  const slice = none();
  for (let number = from; number < to; number += 1) {
    const { plan, applied, subject } = renderWide(document, seed, number, keptOut);
    const { control, sheet, kit, language } = plan;
    const found = documentsOf(document)
      .map((one) => locateAlone({ control }, sheet.place, one.defaultView ?? window, seenOf(control)))
      .filter((located) => located.found !== 'none');
    const element = found.length === 1 ? (found[0]?.element ?? null) : null;
    const wraps = isText(control) && element !== null && subject !== null && element.contains(subject);
    const result = wraps ? 'found' : outcome(subject, { element, asked: true });
    slice.outcomes.handrail[result] += 1;
    slice.one += 1;
    for (const name of [...applied, kit.name, control]) {
      const tally = slice.by[name] ?? { pages: 0, found: 0 };
      slice.by[name] = tally;
      tally.pages += 1;
      if (result === 'found') tally.found += 1;
    }
    if (result === 'found') continue;
    const what = result === 'wrong' ? `WRONG ${element?.outerHTML.slice(0, 160)}` : 'uncertain';
    slice.faults.push({ page: number, what, control, kit: kit.name, language, applied });
  }
  return { ...slice, pages: to - from };
}

/** The page as it is drawn, for who wants to look at it. */
export function showWide(seed: number, number: number, keptOut: boolean): string {
  const { applied, plan } = renderWide(document, seed, number, keptOut);
  return `<!-- ${plan.control}: ${applied.join(' ')} -->\n${document.documentElement.outerHTML}`;
}
