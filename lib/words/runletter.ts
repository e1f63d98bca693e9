/** The message by which a run passes from person to person. */
import type { Words } from './language.ts';

export type RunLetterWord = `${'subject' | 'body'}.${'first' | 'news'}`;

export const RUN_LETTER: Words<RunLetterWord> = {
  en: {
    'subject.first': '{title}: your part for {tenant}',
    'body.first':
      'we are setting something up together for {tenant} ({munchkin}): {title}. The browser extension Handrail shows each of us what is ours to do, on the page itself, and what we wait for.\n\nWhat you do next\n1. Install Handrail (Chrome, Edge or Firefox) in the browser in which you work.\n2. {paste}\n3. Choose your part. Handrail then leads you, one step at a time.\n4. When Handrail says so, send me the message that it writes for you.',
    'subject.news': '{title}: where we stand ({tenant})',
    'body.news':
      'this is where {title} stands for {tenant} ({munchkin}). The code brings it to your Handrail, with what you can do next.\n\nWhat you do next\n{paste}',
  },
  ja: {
    'subject.first': '{title}：{tenant} でのご担当',
    'body.first':
      '{tenant}（{munchkin}）で「{title}」を一緒に進めます。ブラウザー拡張機能 Handrail が、それぞれの担当と待っていることを、ページの上で案内します。\n\n次にすること\n1. 作業に使うブラウザー（Chrome、Edge、Firefox）に Handrail をインストールします。\n2. {paste}\n3. ご自分の担当を選びます。Handrail が一つずつ案内します。\n4. Handrail が求めたら、作成されたメッセージを送り返してください。',
    'subject.news': '{title}：現在の状況（{tenant}）',
    'body.news':
      '{tenant}（{munchkin}）の「{title}」の現在の状況です。コードを貼り付けると、Handrail に状況と次にできることが表示されます。\n\n次にすること\n{paste}',
  },
};
