import { SALESFORCE_SEEN } from '../../lib/consoles/salesforce-seen.ts';
import { SALESFORCE_TROUBLES } from '../../lib/consoles/troubles-others.ts';
import { startSight } from '../../lib/locator/sight.ts';
import { SIGHT_PORT, type StartSight } from '../../lib/locator/sightport.ts';

/** Brought by the worker while a course leads through this console; the frame's lookout takes it once. */
export default {
  main(): void {
    const take: unknown = Reflect.get(globalThis, SIGHT_PORT);
    if (typeof take === 'function')
      take(((port) => startSight(window, SALESFORCE_SEEN, SALESFORCE_TROUBLES, port)) satisfies StartSight);
  },
};
