/** Words of prompts on the pages of Sales that several courses say. */
import type { PromptWords } from '../guide/way.ts';
import type { ScreenLanguage } from './language.ts';

type Name =
  | 'gear'
  | 'connectMarketo'
  | 'inviteUsers'
  | 'inviteFile'
  | 'inviteEmails'
  | 'inviteSend'
  | 'inviteTyped';

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
    inviteFile: {
      do: 'Choose the CSV file that Handrail checked{in}.',
      look: 'Choose the CSV file that Handrail checked.',
    },
    inviteEmails: {
      do: 'Type or paste the e-mail addresses{in}.',
      look: 'Type or paste the e-mail addresses.',
    },
    inviteSend: {
      do: 'Look once more at who is invited, from a file at the column with the addresses, then click **{label}**.',
      look: 'Look once more at who is invited, then click **Invite**.',
    },
    inviteTyped: {
      do: 'Look once more at who is invited, then click **{label}**.',
      look: 'Look once more at who is invited, then click **Invite**.',
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
    inviteFile: {
      do: 'Handrail で確認した CSV ファイルを選択します{in}。',
      look: 'Handrail で確認した CSV ファイルを選択します。',
    },
    inviteEmails: {
      do: 'メールアドレスを入力または貼り付けます{in}。',
      look: 'メールアドレスを入力または貼り付けます。',
    },
    inviteSend: {
      do: '招待する人（ファイルの場合はメールアドレスの列）をもう一度確かめ、**{label}** をクリックします。',
      look: '招待する人をもう一度確かめ、**招待する** をクリックします。',
    },
    inviteTyped: {
      do: '招待する人をもう一度確かめ、**{label}** をクリックします。',
      look: '招待する人をもう一度確かめ、**招待する** をクリックします。',
    },
  },
};
