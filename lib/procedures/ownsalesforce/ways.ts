/** The way to one's own Salesforce: the entry under My Account, not the one under Admin Settings. */
import type { Way } from '../../guide/way.ts';
import { SETTINGS, toSettings } from '../sales.ts';

const connect: Way = {
  console: 'sales',
  shows: ['sales.ownSalesforceOn'],
  address: SETTINGS,
  prompts: [
    ...toSettings({ control: 'sales.navOwnSalesforce', act: 'open', words: 'navOwnSalesforce' }),
    { control: 'sales.ownTabConnections', act: 'open', maybe: true },
    { control: 'sales.ownSalesforceConnect', act: 'click' },
    { control: 'sales.ok', act: 'click', maybe: true },
  ],
};

export const ways: Readonly<Record<string, readonly Way[]>> = { connectOwnSalesforce: [connect] };
