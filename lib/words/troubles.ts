/** Error messages of the consoles explained: what each means, and what to do (consoles/troubles.ts names them). */
import type { ScreenLanguage } from './language.ts';

export interface TroubleWords {
  readonly means: string;
  readonly remedy: string;
}

export const TROUBLE_WORDS: Readonly<Record<ScreenLanguage, Readonly<Record<string, TroubleWords>>>> = {
  en: {
    otherInstance: {
      means: 'An e-mail address can be in one instance of Sales only, and this one is in another.',
      remedy: 'Invite them with another address, or ask Marketo support to remove it there.',
    },
    alreadyInvited: {
      means: 'This user was invited before.',
      remedy:
        'Leave the address out. If they have no mail, look in User Management: invite them again there.',
    },
    noSeat: {
      means: 'No seat is left: a subscription has 100.',
      remedy:
        'Deactivate a user who has left (never the first one invited), or ask your account manager for more seats.',
    },
    domain: {
      means: 'Addresses of this domain are not let in.',
      remedy: 'Use an address of an allowed domain, or have your administrator allow this one.',
    },
    appBlocked: {
      means: 'Salesforce blocks the app that connects Sales.',
      remedy:
        'A Salesforce admin installs or unblocks it: Setup → Connected Apps OAuth Usage. Then click Connect again.',
    },
    apiDisabled: {
      means: 'This Salesforce user may not use the API.',
      remedy: 'A Salesforce admin ticks “API Enabled” in the user’s profile. Then click Connect again.',
    },
    emailDiffers: {
      means: 'The Salesforce user has another e-mail address than the user of Sales.',
      remedy: 'Log in to Salesforce as the user with the same address, or have it changed there.',
    },
    productionFirst: {
      means: 'The first connection has to be to the production org.',
      remedy: 'Connect Salesforce production first, the sandbox afterwards.',
    },
    credentials: {
      means: 'The credentials were not accepted.',
      remedy:
        'Copy each one again from the card Integration Information, without a space before or after it.',
    },
    noCredentials: {
      means: 'Connect does not work by itself here: it asks for the credentials.',
      remedy: 'Open Handrail and choose “Connect asks for credentials”: it leads you to them.',
    },
    oneConnection: {
      means: 'Another admin holds the one connection that an instance may have.',
      remedy:
        'Let them hand it over to you with Handrail. Nobody disconnects first: that cuts everybody off.',
    },
    tooSoon: {
      means: 'The connection is still being set up.',
      remedy: 'Wait ten minutes after connecting, then give access.',
    },
    notEnabled: {
      means: 'MSI Actions is not switched on for this Marketo.',
      remedy: 'Ask your account manager to enable it, then load the page anew.',
    },
    noSync: {
      means: 'Marketo is not in sync with Salesforce yet.',
      remedy: 'Set up the Salesforce sync first: Admin → Salesforce.',
    },
    siteName: {
      means: 'A remote site of this name is there already.',
      remedy:
        'Look at it in the list: if its address is the one wanted, cancel here. Else give another name.',
    },
    ampersand: {
      means: 'The API Secret Key must not contain an “&”.',
      remedy: 'Have a key made without it, on the page in Marketo that it came from.',
    },
    refused: {
      means: 'The page shows an error: what you entered was not saved.',
      remedy: 'Read its message, correct what it names, and save again.',
    },
  },
  ja: {
    otherInstance: {
      means:
        'メールアドレスは Sales の 1 つのインスタンスにしか登録できず、このアドレスは別のインスタンスにあります。',
      remedy: '別のアドレスで招待するか、そちらから削除するよう Marketo サポートに依頼してください。',
    },
    alreadyInvited: {
      means: 'このユーザーは招待済みです。',
      remedy: 'このアドレスを外してください。メールが届いていない場合は、ユーザー管理から招待し直します。',
    },
    noSeat: {
      means: '空いているシートがありません。上限は 100 です。',
      remedy:
        '退職したユーザーを無効にするか（最初に招待された人は除く）、アカウントマネージャーにシートの追加を依頼してください。',
    },
    domain: {
      means: 'このドメインのアドレスは許可されていません。',
      remedy: '許可されたドメインのアドレスを使うか、このドメインの許可を管理者に依頼してください。',
    },
    appBlocked: {
      means: 'Sales を接続するアプリを Salesforce がブロックしています。',
      remedy:
        'Salesforce 管理者が、設定の「接続アプリケーションの OAuth 利用状況」でインストールするかブロックを解除します。そのあと、もう一度「接続」をクリックします。',
    },
    apiDisabled: {
      means: 'この Salesforce ユーザーは API を使用できません。',
      remedy:
        'Salesforce 管理者が、ユーザーのプロファイルで「API の有効化」にチェックを入れます。そのあと、もう一度「接続」をクリックします。',
    },
    emailDiffers: {
      means: 'Salesforce ユーザーのメールアドレスが、Sales のアドレスと異なります。',
      remedy:
        '同じアドレスのユーザーで Salesforce にログインするか、Salesforce 側のアドレスを変更してもらってください。',
    },
    productionFirst: {
      means: '最初の接続先は本番組織でなければなりません。',
      remedy: '先に Salesforce の本番組織に接続し、Sandbox はそのあとに接続します。',
    },
    credentials: {
      means: '認証情報が受け付けられませんでした。',
      remedy: '「統合情報」カードからもう一度コピーしてください。前後に空白を入れないでください。',
    },
    noCredentials: {
      means: 'ここでは自動で接続できず、認証情報が必要です。',
      remedy: 'Handrail を開き、「認証情報を求められた」を選ぶと、認証情報までご案内します。',
    },
    oneConnection: {
      means: '接続はインスタンスに 1 つだけで、別の管理者が持っています。',
      remedy:
        'その人から Handrail で引き継いでもらってください。先に切断してはいけません。全員の接続が切れます。',
    },
    tooSoon: {
      means: '接続はまだ設定中です。',
      remedy: '接続から 10 分待って、アクセス権を与えてください。',
    },
    notEnabled: {
      means: 'この Marketo では MSI Actions が有効になっていません。',
      remedy: 'アカウントマネージャーに有効化を依頼し、そのあとページを読み込み直してください。',
    },
    noSync: {
      means: 'Marketo はまだ Salesforce と同期されていません。',
      remedy: '先に「管理者」→「Salesforce」で同期を設定してください。',
    },
    siteName: {
      means: 'この名前のリモートサイトはすでにあります。',
      remedy:
        '一覧で確かめてください。URL が同じなら、ここはキャンセルします。違えば別の名前にしてください。',
    },
    ampersand: {
      means: 'API Secret Key に「&」を含めることはできません。',
      remedy: 'キーの発行元である Marketo のページで、「&」を含まないキーを作り直してください。',
    },
    refused: {
      means: 'ページにエラーが表示されています。入力した内容は保存されていません。',
      remedy: 'メッセージを読み、示された点を直して、もう一度保存してください。',
    },
  },
};
