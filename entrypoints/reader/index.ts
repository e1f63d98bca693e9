import { seenSales } from '../../lib/consoles/controls.ts';
import { SALES_TROUBLES } from '../../lib/consoles/troubles-sales.ts';
import { exactJudging } from '../../lib/guard/exact.ts';
import type { StartGuardedSight } from '../../lib/guard/judging.ts';
import { bring } from '../../lib/locator/bring.ts';
import { exactRows } from '../../lib/locator/exact.ts';
import { startSight } from '../../lib/locator/sight.ts';

const start: StartGuardedSight = (port) => {
  const console = seenSales(port.console);
  return {
    ...startSight(window, console, SALES_TROUBLES, port),
    judging: exactJudging(port.console, exactRows(console.clues), () => performance.now()),
  };
};

/** Brought by the worker; hands exact seeing, and judging by it, to the watcher of this frame. */
export default {
  main(): void {
    bring('sales', start);
  },
};
