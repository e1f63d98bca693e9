/** Words around the masked view of somebody's page. */
import type { Words } from './language.ts';

const en = {
  title: 'The page of {name}',
  masked: 'As masked',
  legend:
    'Bars stand for text, grey boxes for pictures. Words, pictures and what is typed stay on the customer’s page; only labels that Handrail knows are shown, and how the page is laid out.',
  how: 'Click an outlined control to point at it: {name} sees your ring on their own page. Nothing is clicked for them.',
  waiting: 'Waiting for the page of {name} …',
  away: '{name} is not on a page of the consoles now. This is the last picture.',
  nowhere: '{name} is not on a page of the consoles now. It appears here as soon as they are.',
  larger: 'Show larger',
  smaller: 'Back to its place',
  none: 'Handrail recognises no control on this page, so there is nothing to point at.',
  pointAt: 'Point at: {control}',
  pointing: 'You point at: {control}',
  stop: 'Stop pointing',
  control: 'a control without words',
} as const;

export const mirrorWords: Words<keyof typeof en> = {
  en,
  ja: {
    title: '{name} さんの画面',
    masked: 'マスク表示',
    legend:
      '文字は帯、画像は灰色の枠で表示しています。文章・画像・入力内容は送られません。表示されるのは Handrail が知っているラベルと画面の配置だけです。',
    how: '枠の付いた項目をクリックすると、{name} さんの画面でその項目を示せます。代わりに操作されることはありません。',
    waiting: '{name} さんの画面を待っています…',
    away: '{name} さんは今、コンソールのページを開いていません。表示は最後の画面です。',
    nowhere: '{name} さんは今、コンソールのページを開いていません。開くとここに表示されます。',
    larger: '大きく表示',
    smaller: '元の大きさに戻す',
    none: 'この画面には Handrail が認識できる項目がないため、示せるものがありません。',
    pointAt: '示す：{control}',
    pointing: '示しています：{control}',
    stop: '示すのをやめる',
    control: '文字のない項目',
  },
};
