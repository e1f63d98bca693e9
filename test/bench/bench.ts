/** What runs in the browser for `npm run bench`. */
import { one, resolveAll } from './resolve.ts';

declare global {
  interface Window {
    bench: { resolveAll: typeof resolveAll; one: typeof one };
  }
}
window.bench = { resolveAll, one };
