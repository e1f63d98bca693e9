import { MARKETO_SEEN } from '../../lib/consoles/marketo-seen.ts';
import { MARKETO_TROUBLES } from '../../lib/consoles/troubles-others.ts';
import { bring } from '../../lib/locator/bring.ts';
import { startSight } from '../../lib/locator/sight.ts';

/** Brought by the worker while a course leads through this console; hands exact seeing to the frame's lookout. */
export default {
  main(): void {
    bring('marketo', (port) => startSight(window, MARKETO_SEEN, MARKETO_TROUBLES, port));
  },
};
