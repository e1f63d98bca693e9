import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SALES } from '../../lib/consoles/sales.ts';
import { addressOf, onConsole } from '../../lib/locator/place.ts';
import { watch } from './watcher.ts';

/**
 * Registered for the consoles' hosts in wxt.config.ts as a plain script, not through WXT's content-script wrapper:
 * that one announces itself to the page, and a page event can end it.
 */
export default defineUnlistedScript(() => {
  if (onConsole(addressOf(window), SALES)) watch(window, SALES);
});
