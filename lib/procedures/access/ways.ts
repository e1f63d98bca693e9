/** The way to give users access: up to the list of users, and no further; whom to choose there is the reader's to know. */
import type { Way } from '../../guide/way.ts';
import { connectMarketo, SETTINGS, toSettings } from '../sales.ts';

const grantAccess: Way = {
  console: 'sales',
  shows: [],
  address: SETTINGS,
  prompts: [
    ...toSettings({ control: 'sales.navMarketo', act: 'open' }),
    { control: 'sales.tabUserAccess', act: 'open' },
    { control: 'sales.userSearch', act: 'click', words: 'users' },
  ],
};

export const ways: Readonly<Record<string, readonly Way[]>> = {
  connectMarketo: [connectMarketo],
  grantAccess: [grantAccess],
};
