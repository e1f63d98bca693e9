/** What runs in the browser for `npm run bench`. */
import { resolveAll } from './resolve.ts';
import { begin, prepare, recount, stop } from './watching.ts';

const bench = { resolveAll, prepare, begin, recount, stop };

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
