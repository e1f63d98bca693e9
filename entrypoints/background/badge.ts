/** The badge on the toolbar button: your turn, trouble, or not guarding. */
import browser from 'webextension-polyfill';
import { LIGHT } from '../../lib/overlay/tokens.ts';

export type BadgeState = 'quiet' | 'myTurn' | 'trouble' | 'notGuarding';

const TEXT: Readonly<Record<BadgeState, string>> = {
  quiet: '',
  myTurn: '1',
  trouble: '!',
  notGuarding: 'off',
};

/** Stands in the badge while somebody in a room sees anything of this person. */
const SEEN = '●';

/** `seen`: who sees what, in words; '' where nobody sees anything. */
export async function showBadge(state: BadgeState, title: string, seen: string): Promise<void> {
  const color = state === 'myTurn' ? LIGHT.accent : LIGHT.warn;
  await browser.action.setBadgeText({ text: TEXT[state] + (seen === '' ? '' : SEEN) });
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setTitle({ title: seen === '' ? title : `${title} · ${seen}` });
}
