import { seenSales } from '../../lib/consoles/controls.ts';
import { SALES_TROUBLES } from '../../lib/consoles/troubles-sales.ts';
import { startSight } from '../../lib/locator/sight.ts';
import { SIGHT_PORT, type StartSight } from '../../lib/locator/sightport.ts';

/** Brought by the worker; hands exact seeing to the watcher of this frame, which takes it once. */
export default {
  main(): void {
    const take: unknown = Reflect.get(globalThis, SIGHT_PORT);
    if (typeof take === 'function')
      take(((port) =>
        startSight(window, seenSales(port.console), SALES_TROUBLES, port)) satisfies StartSight);
  },
};
