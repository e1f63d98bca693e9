/** Words of pointing: what stands at the second ring, and on the card. `{label}` is quoted as the page shows it, or from our data. */
import type { Words } from './language.ts';

const en = {
  ring: '{name} points here',
  points: '{name} points at **{label}**.',
  pointsHere: '{name} points at what is ringed.',
  why: 'Only a hint: Handrail clicks nothing, and you decide.',
  means: '{name} means **{label}**.',
  meansNothing: '{name} points at something that Handrail does not find here.',
  unsure: 'Handrail does not find it for certain on this page, so it rings nothing.',
} as const;

export const pointerWords: Words<keyof typeof en> = {
  en,
  ja: {
    ring: '{name} さんが示しています',
    points: '{name} さんが **{label}** を示しています。',
    pointsHere: '{name} さんが枠の箇所を示しています。',
    why: '案内だけです。Handrail は何もクリックしません。操作するかどうかはあなたが決めます。',
    means: '{name} さんが示しているのは **{label}** です。',
    meansNothing: '{name} さんが示しているものが、この画面では見つかりません。',
    unsure: 'この画面で確実に特定できないため、枠は表示していません。',
  },
};
