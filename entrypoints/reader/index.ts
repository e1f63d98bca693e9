import { seenSales } from '../../lib/consoles/controls.ts';
import { SALES_TROUBLES } from '../../lib/consoles/troubles-sales.ts';
import { bring } from '../../lib/locator/bring.ts';
import { startSight } from '../../lib/locator/sight.ts';

/** Brought by the worker; hands exact seeing to the watcher of this frame. */
export default {
  main(): void {
    bring('sales', (port) => startSight(window, seenSales(port.console), SALES_TROUBLES, port));
  },
};
