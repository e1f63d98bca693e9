/** Words of prompts on the pages of Sales that several courses say. */
import type { PromptWords } from '../guide/way.ts';
import type { ScreenLanguage } from './language.ts';

type Name = 'gear' | 'connectMarketo' | 'inviteUsers' | 'inviteEmails';

export const SALES_PROMPTS: Readonly<Record<ScreenLanguage, Readonly<Record<Name, PromptWords>>>> = {
  en: {
    gear: {
      do: 'Click the gear **{label}** at the top right.',
      look: 'Open the settings of Sales: the gear at the top right, then Settings.',
    },
    connectMarketo: {
      do: 'Click **{label}**{in}. The connection will be yours.',
      look: 'Click **Connect** on the Marketo page of the settings.',
    },
    inviteUsers: {
      do: 'Click **{label}**. For many at once take the entry for a CSV file: check the file in Handrail first.',
      look: 'Open **Actions** above the list, then **Invite Users**.',
    },
    inviteEmails: {
      do: 'Type or paste the e-mail addresses{in}.',
      look: 'Type or paste the e-mail addresses.',
    },
  },
  ja: {
    gear: {
      do: '右上の歯車 **{label}** をクリックします。',
      look: 'Sales の設定を開きます。右上の歯車、次に「設定」です。',
    },
    connectMarketo: {
      do: '**{label}**{in} をクリックします。接続はあなたのものになります。',
      look: '設定の Marketo ページで **接続** をクリックします。',
    },
    inviteUsers: {
      do: '**{label}** をクリックします。一度に多く招待するときは CSV を選び、先に Handrail でファイルを確認してください。',
      look: '一覧の上の **アクション** を開き、**ユーザーを招待する** を選びます。',
    },
    inviteEmails: {
      do: 'メールアドレスを入力または貼り付けます{in}。',
      look: 'メールアドレスを入力または貼り付けます。',
    },
  },
};
