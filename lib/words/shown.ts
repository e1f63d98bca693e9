/** Words about the controls that a person has shown: in the popup, in the window that asks, and in the options. */
import type { Words } from './language.ts';

const en = {
  show: 'Show me which one',
  showHint: 'Handrail does not find it for certain. Show it once on the page, and Handrail remembers it.',
  showWrong: 'Show which one it is',
  showWrongHint: 'Is the ring at the wrong thing? Show the right one.',
  open: 'What you have shown',

  askTitle: 'Remember this one?',
  ask: 'Remember **{label}** ({role}), {where}, as: {control}?',
  askKept: 'Kept for this customer in this browser: its words and where it stands. No names, no numbers.',
  askPoints: 'Handrail only points by it. What counts as done, and which clicks are stopped, stays as it is.',
  address: 'Address',
  remember: 'Remember',
  again: 'Pick again',
  remembered: 'Remembered. Go back to the page: Handrail points to it, as long as it fits.',
  gone: 'Nothing is waiting to be remembered. Close this window, and show it once more.',
  closeWindow: 'Close this window',

  title: 'What you have shown Handrail',
  lead: 'Controls that Handrail did not find by itself, by the words on them. They are used only where exactly one fits.',
  empty: 'Nothing is remembered.',
  emptyText: 'Where Handrail cannot find a control, the popup offers “Show me which one”.',
  control: 'For',
  label: 'Label',
  role: 'Kind',
  where: 'Where',
  when: 'Shown',
  quoted: '“{label}”',
  forget: 'Forget',
  forgetThis: 'Forget: {label}',
  forgetAll: 'Forget all',
  forgetAllOf: 'Forget all of {tenant}',
  forgotten: 'Forgotten: {label}.',
  forgottenAll: 'Forgotten: everything shown for {tenant}.',
  undo: 'Undo',
  share: 'Export for the makers of Handrail',
  shareText:
    'A file with labels, kinds, regions and address patterns. Nothing of the customers is in it: no Munchkin ID, no names, no dates.',
  shared: 'Saved as {file}.',
} as const;

export type ShownWord = keyof typeof en;

export const shownWords: Words<ShownWord> = {
  en,
  ja: {
    show: 'Handrail に場所を教える',
    showHint: '場所を特定できません。ページ上で一度教えると、Handrail が覚えます。',
    showWrong: '正しい場所を教える',
    showWrongHint: '枠の位置が違いますか？ 正しいものを教えてください。',
    open: 'Handrail に教えた場所',

    askTitle: 'これを覚えますか？',
    ask: '**{label}**（{role}、{where}）を「{control}」として覚えますか？',
    askKept: 'このお客様用に、このブラウザーにだけ保存します。文字と場所だけで、名前や番号は含みません。',
    askPoints: '場所を示すためだけに使います。完了の判定と、止めるクリックは変わりません。',
    address: 'アドレス',
    remember: '覚える',
    again: '選び直す',
    remembered: '覚えました。ページに戻ると、当てはまる間は Handrail が場所を示します。',
    gone: '確認待ちのものはありません。このウィンドウを閉じて、もう一度教えてください。',
    closeWindow: 'このウィンドウを閉じる',

    title: 'Handrail に教えた場所',
    lead: 'Handrail が見つけられなかったものを、書かれた文字で覚えています。ちょうど一つ当てはまるときだけ使います。',
    empty: '覚えているものはありません。',
    emptyText: '見つからないときは、ポップアップに「Handrail に場所を教える」が表示されます。',
    control: '用途',
    label: 'ラベル',
    role: '種類',
    where: '場所',
    when: '教えた日時',
    quoted: '「{label}」',
    forget: '忘れる',
    forgetThis: '忘れる：{label}',
    forgetAll: 'すべて忘れる',
    forgetAllOf: '{tenant} のものをすべて忘れる',
    forgotten: '忘れました：{label}',
    forgottenAll: '{tenant} のものをすべて忘れました。',
    undo: '元に戻す',
    share: 'Handrail の開発元向けに書き出す',
    shareText:
      'ラベル、種類、場所、アドレスの型だけのファイルです。Munchkin ID、名前、日時など、お客様の情報は含みません。',
    shared: '{file} に保存しました。',
  },
};
