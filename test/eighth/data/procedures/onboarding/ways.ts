/** The onboarding's ways with that of the eighth task. */
import type { Way } from '../../../../../lib/guide/way.ts';
import * as shipped from '../../../../../lib/procedures/onboarding/ways.ts';
import { SETTINGS, toSettings } from '../../../../../lib/procedures/sales.ts';

export const { fallbacks, aids } = shipped;

export const ways: Readonly<Record<string, readonly Way[]>> = {
  ...shipped.ways,
  unsubscribes: [
    {
      console: 'sales',
      shows: ['sales.unsubscribesSaved'],
      address: SETTINGS,
      prompts: [
        ...toSettings({ control: 'sales.navUnsubscribes', act: 'open' }),
        { control: 'sales.unsubscribesSave', act: 'click', words: 'unsubscribes' },
      ],
    },
  ],
};
