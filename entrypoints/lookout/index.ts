import { MARKETO } from '../../lib/consoles/marketo.ts';
import { SALESFORCE } from '../../lib/consoles/salesforce.ts';
import { addressOf, onConsole, placeOf } from '../../lib/locator/place.ts';
import { lookOut } from './lookout.ts';

/** Registered for the consoles in which nothing is held: Marketo in the manifest, the others once they are allowed. */
export default {
  main(): void {
    const address = addressOf(window);
    const console = [MARKETO, SALESFORCE].find((one) => onConsole(address, one));
    if (console && !placeOf(address, console)?.quiet) lookOut(window, console);
  },
};
