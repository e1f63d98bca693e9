import { SALESFORCE_SEEN } from '../../lib/consoles/salesforce-seen.ts';
import { SALESFORCE_TROUBLES } from '../../lib/consoles/troubles-others.ts';
import { bring } from '../../lib/locator/bring.ts';
import { startSight } from '../../lib/locator/sight.ts';

/** Brought by the worker while a course leads through this console; hands exact seeing to the frame's lookout. */
export default {
  main(): void {
    bring('salesforce', (port) => startSight(window, SALESFORCE_SEEN, SALESFORCE_TROUBLES, port));
  },
};
