/** What runs in the browser: draws pages, asks everybody, counts. The counts go back as plain data. */
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { controlOf, seenOf } from './consoles.ts';
import { type Foreign, foreignPage } from './foreign.ts';
import { type Page, render } from './generate.ts';
import { playwright, recorded, replayed, testingLibrary } from './peers.ts';
import { none } from './report.ts';
import { type Answer, documentsOf, isHeld, type Outcome, ours, outcome, pressed } from './run.ts';
import { benchWide, showWide } from './wide/bench.ts';

export const ASKED = ['handrail', 'playwright', 'testingLibrary', 'finder'] as const;
export type Asked = (typeof ASKED)[number];

/** Something that went wrong on one page, for who mends it. */
export interface Fault {
  readonly page: number;
  readonly what: string;
  readonly control: string;
  readonly kit: string;
  readonly language: string;
  readonly applied: readonly string[];
}

export interface Slice {
  readonly outcomes: Record<Asked, Record<Outcome, number>>;
  /** Pages on which one element is right. */
  one: number;
  pages: number;
  readonly guard: {
    pressed: number;
    missed: number;
    missedRough: number;
    harmless: number;
    falseHolds: number;
  };
  readonly state: { read: number; right: number };
  readonly faults: Fault[];
  /** Of pages with one right element: found per mutator, decoy and kit. */
  readonly by: Record<string, { pages: number; found: number }>;
}

/** A press on everything that a page marks. */
function askGuard(marked: Page['marked'], hash: string, slice: Slice, fault: (what: string) => void): void {
  for (const [mark, elements] of marked) {
    const [control = '', row = null] = mark.split(' ');
    const dangerous = /^(sales\.(connect|disconnect|rowAccess)|confirm|danger)$/.test(control);
    for (const element of elements) {
      if (!element.isConnected) continue;
      const judged = pressed(element, hash, 'exact');
      if (dangerous) {
        slice.guard.pressed += 1;
        if (!isHeld(judged, control, row)) {
          slice.guard.missed += 1;
          fault(`missed ${mark}`);
        }
        const rough = pressed(element, hash, 'rough');
        if (rough === null || rough.grants) {
          slice.guard.missedRough += 1;
          fault(`missed before the reader ${mark}`);
        }
      } else {
        slice.guard.harmless += 1;
        if (judged !== null && !judged.grants) {
          slice.guard.falseHolds += 1;
          fault(`false hold ${mark} "${element.textContent.trim().slice(0, 30)}"`);
        }
      }
    }
  }
}

function measure(seed: number, number: number, keptOut: boolean, slow: boolean, slice: Slice): void {
  let selector: string | null = null;
  if (slow) {
    const before = render(document, seed, number, keptOut, false).page;
    selector = before.subject === null ? null : recorded(before.subject);
  }
  const { page, applied } = render(document, seed, number, keptOut);
  const { control, row, hash, language, kit, right: rights } = page.plan;
  history.replaceState(null, '', hash);
  const right = rights === 'one' ? page.subject : null;
  const answers: Partial<Record<Asked, Answer>> = {};
  const own = ours(document, hash, control, row);
  answers.handrail = own.answer;
  if (slow) {
    const inner = documentsOf(document).at(-1) ?? document;
    const asked = { control: controlOf(control), language, row };
    answers.playwright = playwright(document, asked);
    answers.testingLibrary = testingLibrary(inner.body, asked);
    answers.finder = selector === null ? { element: null, asked: false } : replayed(inner, selector);
  }
  const fault = (what: string): void => {
    slice.faults.push({ page: number, what, control, kit: kit.name, language, applied });
  };
  for (const who of ASKED) {
    const answer = answers[who];
    if (answer === undefined) continue;
    const result = outcome(right, answer);
    slice.outcomes[who][result] += 1;
    if (who !== 'handrail') continue;
    if (result !== 'found') fault(result === 'wrong' ? `WRONG ${describe(answer.element)}` : 'uncertain');
    if (right === null) continue;
    slice.one += 1;
    for (const name of [...applied, kit.name, control]) {
      const tally = slice.by[name] ?? { pages: 0, found: 0 };
      slice.by[name] = tally;
      tally.pages += 1;
      if (result === 'found') tally.found += 1;
    }
    if (result === 'found') {
      slice.state.read += 1;
      if ((own.enabled === 'yes') === (page.state === 'enabled') && own.enabled !== 'doubt')
        slice.state.right += 1;
      else fault(`state ${page.state} read as ${own.enabled}`);
    }
  }
  askGuard(page.marked, hash, slice, fault);
}

const describe = (element: Element | null): string => element?.outerHTML.slice(0, 160) ?? '';

/** Draws and measures pages `from` up to `to`; every `nth` is given to the others too. */
export function benchPages(seed: number, from: number, to: number, keptOut: boolean, nth: number): Slice {
  const slice = none();
  for (let number = from; number < to; number += 1) {
    const before = slice.faults.length;
    measure(seed, number, keptOut, number % nth === 0, slice);
    if (slice.faults.length - before > 20) slice.faults.length = before + 20;
  }
  return { ...slice, pages: to - from };
}

/** The page as it is drawn, for who wants to look at it. */
export const showPage = (seed: number, number: number, keptOut: boolean): string => {
  const { applied } = render(document, seed, number, keptOut);
  return `<!-- ${applied.join(' ')} -->\n${document.documentElement.outerHTML}`;
};

/** Asks everybody about the page of somebody else that is open; a text where what they say of it cannot be. */
export function benchForeign(foreign: Foreign, number: number): Slice | string {
  const slice = none();
  let page: Element | null;
  try {
    page = foreignPage(document, foreign);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { control, language, row } = foreign;
  const own = ours(document, location.hash, control, row);
  const asked = { control: controlOf(control), language, row };
  const answers = {
    handrail: own.answer,
    playwright: playwright(document, asked),
    testingLibrary: testingLibrary(document.body, asked),
  };
  for (const who of ['handrail', 'playwright', 'testingLibrary'] as const)
    slice.outcomes[who][outcome(page, answers[who])] += 1;
  const told = outcome(page, own.answer);
  const fault = (what: string): void => {
    slice.faults.push({ page: number, what, control, kit: 'foreign', language, applied: [] });
  };
  if (told !== 'found') fault(told === 'wrong' ? `WRONG ${describe(own.answer.element)}` : 'uncertain');
  if (page !== null && told === 'found' && foreign.enabled !== undefined) {
    slice.state.read = 1;
    if ((own.enabled === 'yes') === foreign.enabled) slice.state.right = 1;
    else fault(`state read as ${own.enabled}`);
  }
  // Elsewhere nothing is held.
  if (page !== null && seenOf(control) === SALES_SEEN)
    askGuard(new Map([[row === null ? control : `${control} ${row}`, [page]]]), location.hash, slice, fault);
  return { ...slice, pages: 1, one: page === null ? 0 : 1 };
}

declare global {
  interface Window {
    corpus: {
      benchPages: typeof benchPages;
      benchWide: typeof benchWide;
      benchForeign: typeof benchForeign;
      showPage: typeof showPage;
      showWide: typeof showWide;
    };
  }
}
window.corpus = { benchPages, benchWide, benchForeign, showPage, showWide };
