import { SALES_GUARDED } from '../../lib/consoles/danger.ts';
import { addressOf, onConsole } from '../../lib/locator/place.ts';
import { watch } from './watcher.ts';

/**
 * Registered for the consoles' hosts in wxt.config.ts as a plain script, not through WXT's content-script wrapper:
 * that one announces itself to the page, and a page event can end it.
 */
export default {
  main(): void {
    if (onConsole(addressOf(window), SALES_GUARDED)) watch(window, SALES_GUARDED);
  },
};
