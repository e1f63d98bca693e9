/** Words of the card that every course shares. `{label}` and `{region}` are quoted as the page shows them. */
import type { Words } from './language.ts';

type Act = 'click' | 'open' | 'fill' | 'tick' | 'choose';

export type CourseWord =
  | `do.${Act}` // the label is read from the page
  | `blank.${Act}` // the control has no text
  | `look.${Act}` // words instead of an arrow; `{label}` as it is called in the reader's language
  | 'in'
  | 'step'
  | 'why.space'
  | 'why.past' // `{what}`: what an error message meant that has gone, and what to do
  | 'why.disabled'
  | 'why.foreign'
  | 'more.early'
  | 'mine.elsewhere'
  | 'why.elsewhere'
  | 'act.next'
  | 'mine.attest'
  | 'why.attest'
  | 'mine.share'
  | 'mine.shareFirst'
  | 'why.share'
  | 'mine.answer'
  | 'mine.whose'
  | 'why.whose'
  | 'act.customer'
  | 'console.sales'
  | 'console.marketo'
  | 'console.salesforce';

export const COURSE: Words<CourseWord> = {
  en: {
    'do.click': 'Click **{label}**{in}.',
    'do.open': 'Open **{label}**{in}.',
    'do.fill': 'Fill in **{label}**{in}.',
    'do.tick': 'Tick **{label}**{in}.',
    'do.choose': 'Choose **{label}**{in}.',
    'blank.click': 'Click here.',
    'blank.open': 'Open this.',
    'blank.fill': 'Fill in this field.',
    'blank.tick': 'Tick this box.',
    'blank.choose': 'Choose this.',
    'look.click': 'Next, click **{label}**.',
    'look.open': 'Next, open **{label}**.',
    'look.fill': 'Next, fill in **{label}**.',
    'look.tick': 'Next, tick **{label}**.',
    'look.choose': 'Next, choose **{label}**.',
    in: ' under “{region}”',
    step: 'Task {n} of {count} · {title}',
    'why.space': 'A space stands at the edge of what was pasted. Remove it, or the connection fails.',
    'why.past': 'The error of a moment ago: {what}',
    'why.disabled': 'It cannot be clicked yet: something before it is still open on this page.',
    'why.foreign': 'What is called so here may belong to something else, so Handrail does not point at it.',
    'more.early': 'Recommended before it: {tasks}. Doing it now is allowed.',
    'mine.elsewhere': 'The next step is in {console}: {title}.',
    'why.elsewhere': 'Nothing is to be done on this page now.',
    'act.next': 'Go to {console}',
    'mine.attest': 'Before it begins: who confirmed that {title}?',
    'why.attest': 'Write down the name and the date in Handrail.',
    'mine.share': 'Tell {name} that it goes on.',
    'mine.shareFirst': 'Tell {name} about this checklist.',
    'why.share': 'Handrail has the message ready for you to copy.',
    'mine.answer': 'The page asks something first: read it, and answer.',
    'mine.whose': 'Which customer does this page belong to?',
    'why.whose': 'The page does not say it. Once you have named the customer, Handrail leads you on.',
    'act.customer': 'Name the customer',
    'console.sales': 'Marketo Sales',
    'console.marketo': 'Marketo',
    'console.salesforce': 'Salesforce',
  },
  ja: {
    'do.click': '**{label}**{in} をクリックします。',
    'do.open': '**{label}**{in} を開きます。',
    'do.fill': '**{label}**{in} に入力します。',
    'do.tick': '**{label}**{in} にチェックを入れます。',
    'do.choose': '**{label}**{in} を選びます。',
    'blank.click': 'ここをクリックします。',
    'blank.open': 'これを開きます。',
    'blank.fill': 'この欄に入力します。',
    'blank.tick': 'ここにチェックを入れます。',
    'blank.choose': 'これを選びます。',
    'look.click': '次に **{label}** をクリックします。',
    'look.open': '次に **{label}** を開きます。',
    'look.fill': '次に **{label}** に入力します。',
    'look.tick': '次に **{label}** にチェックを入れます。',
    'look.choose': '次に **{label}** を選びます。',
    in: '（{region}）',
    step: '作業 {n} / {count}・{title}',
    'why.space': '貼り付けた値の端に空白があります。取り除かないと接続に失敗します。',
    'why.past': '先ほどのエラー：{what}',
    'why.disabled': 'まだクリックできません。このページの前の項目が残っています。',
    'why.foreign': 'ここで同じ名前のものは別のものかもしれないため、Handrail は場所を示しません。',
    'more.early': '先に行うとよい作業：{tasks}。今行ってもかまいません。',
    'mine.elsewhere': '次の作業は {console} です：{title}',
    'why.elsewhere': 'このページで今することはありません。',
    'act.next': '{console} へ移動',
    'mine.attest': '始める前に：「{title}」は誰が確認しましたか。',
    'why.attest': '名前と日付を Handrail に記入してください。',
    'mine.share': '{name} さんに続きを知らせます。',
    'mine.shareFirst': '{name} さんにこのチェックリストを知らせます。',
    'why.share': 'コピーするメッセージが Handrail に用意されています。',
    'mine.answer': '先にページの確認を読み、答えてください。',
    'mine.whose': 'このページはどのお客様のものですか。',
    'why.whose': 'ページからは分かりません。お客様を指定すると、続きを案内します。',
    'act.customer': 'お客様を指定する',
    'console.sales': 'Marketo Sales',
    'console.marketo': 'Marketo',
    'console.salesforce': 'Salesforce',
  },
};
