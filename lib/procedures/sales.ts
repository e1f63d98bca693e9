/** Stretches of ways through Sales that several courses go (procedures.md, "where and what"). */
import type { Way, WayPrompt } from '../guide/way.ts';

export const SETTINGS = 'https://toutapp.com/next#settings';

/** From wherever in Sales to a page of its settings. */
export const toSettings = (page: WayPrompt): readonly WayPrompt[] => [
  { control: 'sales.gear', act: 'click', words: 'gear' },
  { control: 'sales.settings', act: 'open' },
  page,
];

export const connectMarketo: Way = {
  console: 'sales',
  shows: ['sales.marketoHeld'],
  address: SETTINGS,
  prompts: [
    ...toSettings({ control: 'sales.navMarketo', act: 'open' }),
    { control: 'sales.tabSetUp', act: 'open', maybe: true },
    { control: 'sales.connect', act: 'click', words: 'connectMarketo' },
  ],
};

export const invite: Way = {
  console: 'sales',
  shows: ['sales.invited'],
  address: SETTINGS,
  prompts: [
    ...toSettings({ control: 'sales.navUsers', act: 'open' }),
    { control: 'sales.userActions', act: 'open' },
    { control: 'sales.inviteUsers', act: 'click', words: 'inviteUsers' },
    { control: 'sales.inviteFile', act: 'fill', words: 'inviteFile', maybe: true },
    { control: 'sales.inviteEmails', act: 'fill', words: 'inviteEmails' },
    { control: 'sales.inviteNext', act: 'click', maybe: true },
    {
      control: 'sales.inviteSend',
      act: 'click',
      words: 'inviteSend',
      beside: { control: 'sales.inviteEmails', words: 'inviteTyped' },
    },
    { control: 'sales.ok', act: 'click', maybe: true },
  ],
};
