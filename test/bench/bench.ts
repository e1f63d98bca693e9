/** What runs in the browser for `npm run bench`. */
import { one, resolveAll } from './resolve.ts';
import { begin, counted, prepare, recount, stop } from './watching.ts';

const bench = { resolveAll, one, prepare, begin, recount, counted, stop };

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
