import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { startSight } from '../../lib/locator/sight.ts';
import { SIGHT_PORT } from '../../lib/locator/sightport.ts';

/** Hands the reader to the watcher of this frame, which runs before it. */
export default defineUnlistedScript(() => {
  const take: unknown = Reflect.get(globalThis, SIGHT_PORT);
  if (typeof take === 'function')
    take((port: Parameters<typeof startSight>[2]) => startSight(window, SALES_SEEN, port));
});
