/** Words of presenting: sharing the screen in a call. */
import type { Words } from './language.ts';

const en = {
  leaver: 'Admin A',
  keeper: 'Admin B',
  somebody: 'a colleague',
  csm: 'Account manager',
  colleague: 'Colleague',
  begin: 'Present in a call',
  on: 'Presenting',
  text: 'Names and addresses are hidden in Handrail, card and ring are larger. The page itself still shows what it shows.',
  end: 'Stop presenting',
  aheadTitle: 'This step names people',
  ahead: 'It shows or asks for names and addresses. Stop presenting first, above; begin again afterwards.',
} as const;

export const presentWords: Words<keyof typeof en> = {
  en,
  ja: {
    leaver: '管理者 A',
    keeper: '管理者 B',
    somebody: '担当者',
    csm: '担当者',
    colleague: '同僚',
    begin: '画面共有で見せる',
    on: '画面共有モード',
    text: 'Handrail の中では氏名とメールアドレスを隠し、カードと枠を大きく表示しています。ページ自体の表示はそのままです。',
    end: '画面共有モードを終える',
    aheadTitle: 'この手順では氏名が表示されます',
    ahead:
      '氏名やメールアドレスの表示・入力があります。先に上のボタンで画面共有モードを終え、済んだらもう一度始めてください。',
  },
};
