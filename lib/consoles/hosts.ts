/** Match patterns of the consoles' pages, as browsers ask for them (DESIGN.md, decision 11). */
import type { ConsoleId } from './console.ts';

/** Asked for at install. */
export const INSTALLED: Readonly<Record<'sales' | 'marketo', string>> = {
  sales: 'https://toutapp.com/*',
  marketo: 'https://*.marketo.com/*',
};

/** Asked for when a course first leads there. */
export const OPTIONAL: Readonly<Record<ConsoleId, readonly string[]>> = {
  sales: [],
  marketo: ['https://experience.adobe.com/*'],
  salesforce: [
    'https://*.lightning.force.com/*',
    'https://*.my.salesforce.com/*',
    'https://*.my.salesforce-setup.com/*',
    'https://*.visual.force.com/*',
    'https://*.vf.force.com/*',
    'https://appexchange.salesforce.com/*',
    'https://login.salesforce.com/*',
    'https://test.salesforce.com/*',
  ],
};
