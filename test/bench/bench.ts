/** What runs in the browser for `npm run bench`. */
import { resolveAll } from './resolve.ts';

declare global {
  interface Window {
    bench: { resolveAll: typeof resolveAll };
  }
}
window.bench = { resolveAll };
