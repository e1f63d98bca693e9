/** Who sees what of this person in a room: a line on the card, and behind the badge. */
import type { Words } from './language.ts';

const en = {
  one: '{name} {grants}',
  follow: 'sees your checklist',
  point: 'may point at your page',
  view: 'sees your page with all texts hidden',
  and: ', ',
  between: '; ',
  along: 'Somebody follows along.',
  why: 'You can end this at any moment: open Handrail, and choose Stop.',
} as const;

export const seenWords: Words<keyof typeof en> = {
  en,
  ja: {
    one: '{name} さん：{grants}',
    follow: 'チェックリストを見ています',
    point: 'ページを指し示せます',
    view: '文字を隠したページを見ています',
    and: '、',
    between: '／',
    along: '共有しています。',
    why: 'いつでも終了できます。Handrail を開き、「終える」を選びます。',
  },
};
