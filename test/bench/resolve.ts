import type { Control, ControlRef } from '../../lib/consoles/console.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { locateAlone, read } from '../../lib/locator/read.ts';
import { playwright, recorded, replayed, testingLibrary } from '../corpus/peers.ts';
import { type Answer, isRight } from '../corpus/run.ts';
import { COLLEAGUE, type Drawn, drawPage, HASH, type Sheet } from './page.ts';

/** Who is asked for a control; `walk` only visits every element, `reading` is all that a watcher reads of a page. */
export const CONTESTANTS = ['walk', 'handrail', 'reading', 'playwright', 'testingLibrary', 'finder'] as const;
export type Contestant = (typeof CONTESTANTS)[number];
export const ASKED = ['own', 'row', 'gear'] as const;
export type Asked = (typeof ASKED)[number];

const REFS: Readonly<Record<Asked, ControlRef>> = {
  own: { control: 'sales.disconnect' },
  row: { control: 'sales.rowAccess', row: COLLEAGUE },
  gear: { control: 'sales.gear' },
};

/** Visits all elements, those in open shadow roots too, and touches the name of each. */
function walk(root: Document | ShadowRoot): number {
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  // The walker shows elements alone: asking whether each is one would cost a third more.
  for (let at = walker.nextNode() as Element | null; at !== null; at = walker.nextNode() as Element | null) {
    length += at.localName.length;
    if (at.shadowRoot) length += walk(at.shadowRoot);
  }
  return length;
}

const control = (asked: Asked): Control => {
  const found = SALES_SEEN.controls.find(({ id }) => id === REFS[asked].control);
  if (found === undefined) throw new Error(`No control for ${asked}`);
  return found;
};

/** What one question of a contestant is. */
function question(who: Contestant, asked: Asked, drawn: Drawn): () => Answer {
  const ref = REFS[asked];
  const told = { control: control(asked), language: 'en', row: ref.row ?? null } as const;
  const none: Answer = { element: null, asked: false };
  switch (who) {
    case 'walk':
      return () => {
        if (walk(document) === 0) throw new Error('An empty page');
        return none;
      };
    case 'handrail':
      return () => ({
        element: locateAlone(ref, 'sales.marketo', window, SALES_SEEN).element,
        asked: true,
      });
    case 'reading': {
      const wants = {
        wanted: [ref],
        concerned: [{ name: '', email: COLLEAGUE }],
        guardedBefore: false,
        typed: new WeakSet<Element>(),
      };
      return () => {
        const [located] = read(window, SALES_SEEN, wants).located.values();
        return { element: located?.element ?? null, asked: true };
      };
    }
    case 'playwright':
      return () => playwright(document, told);
    case 'testingLibrary':
      return () => testingLibrary(document.body, told);
    case 'finder': {
      const subject = drawn[asked];
      const selector = subject && recorded(subject);
      return () => (selector ? replayed(document, selector) : none);
    }
  }
}

/** Milliseconds of each run, and whether the right element was found in all of them (null: none is asked for). */
export interface Timed {
  readonly times: number[];
  found: boolean | null;
}
export type Resolved = Record<Asked, Record<Contestant, Timed>>;

/**
 * Asks everybody for each control on one page, in turns, so that what else the machine does hits all alike. `runs`
 * each, after one that does not count; who has used `most` ms is asked no more once he has answered five times.
 */
export function resolveAll(sheet: Sheet, runs: number, most: number): Resolved {
  history.replaceState(null, '', HASH);
  const drawn = drawPage(document, sheet);
  const timed = (): Timed => ({ times: [], found: null });
  const all = (): Record<Contestant, Timed> => ({
    walk: timed(),
    handrail: timed(),
    reading: timed(),
    playwright: timed(),
    testingLibrary: timed(),
    finder: timed(),
  });
  const resolved: Resolved = { own: all(), row: all(), gear: all() };
  for (const asked of ASKED) {
    const right = drawn[asked];
    const questions = CONTESTANTS.map((who) => ({ who, ask: question(who, asked, drawn), used: 0 }));
    for (let run = -1; run < runs; run += 1)
      for (const one of questions) {
        const { times } = resolved[asked][one.who];
        if (one.used > most && times.length >= 5) continue;
        const start = performance.now();
        const answer = one.ask();
        const took = performance.now() - start;
        if (run < 0) continue;
        one.used += took;
        times.push(took);
        const mine = resolved[asked][one.who];
        if (answer.asked)
          mine.found =
            mine.found !== false &&
            right !== null &&
            answer.element !== null &&
            isRight(right, answer.element);
      }
  }
  return resolved;
}
