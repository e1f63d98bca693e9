import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { SALES_TROUBLES } from '../../lib/consoles/troubles-sales.ts';
import { listen } from '../../lib/locator/listen.ts';
import { startSight } from '../../lib/locator/sight.ts';
import { rootsOf } from '../../lib/locator/tree.ts';
import { WATCHED } from '../../lib/locator/watch.ts';
import { mutate } from './mutations.ts';
import { COLLEAGUE, drawPage, HASH, type Sheet } from './page.ts';

/** Who stands on the page: nobody, an observer of the same changes that does nothing, or the reader as it is shipped. */
export type Watcher = 'nobody' | 'bare' | 'handrail';

/** What was called back while somebody watched. */
export interface Called {
  /** Changes of the page. */
  readonly changes: number;
  /** Timers, observers and frames that ran, whoever asked for them. */
  callbacks: number;
  /** Pages read. */
  readings: number;
}

const called: Omit<Called, 'changes'> = { callbacks: 0, readings: 0 };
let made = (): number => 0;
let before = 0;
let end = (): void => undefined;

/** Timers and observers count when they call back. */
function countCallbacks(): void {
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const ask: (run: () => void, pause?: number) => unknown = window[name].bind(window);
    Reflect.set(window, name, (run: () => void, pause?: number) =>
      ask(() => {
        called.callbacks += 1;
        run();
      }, pause),
    );
  }
  const Plain = MutationObserver;
  Reflect.set(
    window,
    'MutationObserver',
    class extends Plain {
      constructor(run: MutationCallback) {
        super((records, observer) => {
          called.callbacks += 1;
          run(records, observer);
        });
      }
    },
  );
}

function watchAs(who: Watcher): () => void {
  if (who === 'nobody') return () => undefined;
  if (who === 'bare') {
    const observer = new MutationObserver(() => undefined);
    for (const root of rootsOf(document)) observer.observe(root, WATCHED);
    return () => observer.disconnect();
  }
  const sight = startSight(window, SALES_SEEN, SALES_TROUBLES, {
    console: SALES_SEEN,
    listen,
    wants: () => ({
      wanted: [{ control: 'sales.disconnect' }, { control: 'sales.rowAccess', row: COLLEAGUE }],
      concerned: [{ name: '', email: COLLEAGUE }],
    }),
    sighted: () => undefined,
    read: () => {
      called.readings += 1;
    },
  });
  return () => sight.stop();
}

/** Draws the page that is watched, without the control that is waited for. */
export function prepare(sheet: Sheet): void {
  history.replaceState(null, '', HASH);
  drawPage(document, sheet);
  countCallbacks();
}

/** Puts somebody on the page, which from now on changes 1,000 times a second or (`busy` false) rests. */
export function begin(who: Watcher, busy: boolean): void {
  const changes = busy ? mutate(document) : null;
  const stop = watchAs(who);
  made = () => changes?.count() ?? 0;
  end = () => {
    changes?.stop();
    stop();
  };
}

/** What was called back from now on is counted anew. */
export function recount(): void {
  Object.assign(called, { callbacks: 0, readings: 0 });
  before = made();
}

/** Takes whoever watches off the page. */
export function stop(): Called {
  end();
  return { ...called, changes: made() - before };
}
