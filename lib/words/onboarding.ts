/** Words of the onboarding of MSI Actions: its people, what is attested, its tasks, and prompts with words of their own. */
import type { CourseWords } from '../guide/way.ts';
import type { ScreenLanguage } from './language.ts';
import { SALES_PROMPTS } from './sales-prompts.ts';

const en: CourseWords = {
  title: 'Set up MSI Actions',
  why: 'Seven tasks in Marketo, Marketo Sales and Salesforce, in the order in which they work.',
  personas: {
    marketoAdmin: 'Marketo admin',
    salesforceAdmin: 'Salesforce admin',
    csm: 'Account manager',
  },
  attested: {
    enabled: {
      title: 'MSI Actions is enabled',
      how: 'Your account manager at Marketo confirms that MSI Actions is switched on for this Marketo.',
    },
    crmSync: {
      title: 'Marketo and Salesforce are in sync',
      how: 'The sync between Marketo and Salesforce is set up (Marketo: Admin, Salesforce).',
    },
  },
  tasks: {
    account: {
      title: 'Set up the Sales account',
      why: 'The first invitation creates the Sales account, and Client ID and Client Secret with it.',
      more: 'Choose an admin who will stay: whoever is invited first must never be removed once data is in sync.',
    },
    connectSalesforce: {
      title: 'Connect Sales to Salesforce',
      why: 'Sales reads and writes in Salesforce through this connection.',
      more: 'Salesforce stands twice in the settings: only the one under Admin Settings counts. The Salesforce e-mail must be the same as the one in Sales, and the profile needs “API Enabled”.',
    },
    connectMarketo: {
      title: 'Connect Sales to Marketo',
      why: 'The connection belongs to the admin who clicks Connect; everybody else’s hangs on it.',
      more: 'If Connect asks for credentials, they stand in Marketo on the card Integration Information. Pasted credentials must have no space at the edge.',
    },
    sync: {
      title: 'Start the data sync',
      why: 'It brings the fields of the actions from Marketo to Salesforce.',
    },
    invite: {
      title: 'Invite users',
      why: 'Users must be invited here before they can be given access to Marketo.',
      more: 'There are 100 seats. An address that is in another instance cannot be invited. Invite in Sales, not in Marketo and not in the Adobe Admin Console.',
    },
    package: {
      title: 'Install or upgrade the MSI package',
      why: 'It adds Marketo Sales Insight to Salesforce.',
      more: 'A sandbox first shows what changes; the first activation itself needs production.',
      trial: 'Seen in a sandbox. Install it in production too: that is where people work.',
    },
    configure: {
      title: 'Configure MSI Actions in Salesforce',
      why: 'Salesforce has to be allowed to reach two addresses, and MSI Actions is switched on.',
      more: 'The API Secret Key must not contain the character &.',
      trial: 'Seen in a sandbox. Configure production too: that is where people work.',
    },
  },
  signs: {
    'marketo.clientId': 'a Client ID',
    'marketo.clientSecret': 'a Client Secret',
    'marketo.synced': 'the sync under way or done',
    'sales.salesforceOn': 'Salesforce connected',
    'sales.marketoHeld': 'Marketo connected',
    'sales.invited': 'users invited',
    'salesforce.installed': 'the package installed',
    'salesforce.deployed': 'its objects deployed',
    'salesforce.loginSite': 'the remote site ims-na1.adobelogin.com',
    'salesforce.actionsSite': 'the remote site mkto-sales-connect.adobe.io',
    'salesforce.actionsOn': 'MSI Actions enabled and saved',
  },
  prompts: {
    gear: SALES_PROMPTS.en.gear,
    tree: {
      do: 'Click **{label}** in the tree on the left.',
      look: 'In the Admin tree on the left, click **Sales Insight** (or Sales Connect, Sales Engage). A folder may have to be opened first.',
    },
    sendInvite: {
      do: 'Choose an admin in the list, then click **{label}**.',
      look: 'Choose an admin in the list, then send the invitation.',
    },
    navSalesforce: {
      do: 'Click **{label}** on the left, under **{region}**.',
      look: 'Click **Salesforce** on the left, the one under **Admin Settings**.',
    },
    connectMarketo: SALES_PROMPTS.en.connectMarketo,
    copyCredentials: {
      do: 'Copy the values of **{label}** and of the Client Secret below it, one after the other, into the form in Sales.',
      look: 'Find the card **Integration Information**: the Client ID and Client Secret stand there.',
    },
    munchkin: {
      do: 'Enter **{munchkin}** in **{label}**.',
      look: 'Enter **{munchkin}** as the Munchkin ID in the tab **Set Up**.',
    },
    credential: {
      do: 'Paste the value into **{label}**. Handrail does not read it.',
      look: 'Paste the Client ID and the Client Secret into the tab **Set Up**.',
    },
    sync: {
      do: 'Click **{label}** on the card {region}, and look at the preview.',
      look: 'Click **Sync** on the card **Action Field Sync**.',
    },
    startSync: {
      do: 'Look at the preview, then click **{label}**.',
      look: 'Look at the preview, then click **Start Sync**.',
    },
    inviteUsers: SALES_PROMPTS.en.inviteUsers,
    inviteFile: SALES_PROMPTS.en.inviteFile,
    inviteEmails: SALES_PROMPTS.en.inviteEmails,
    inviteSend: SALES_PROMPTS.en.inviteSend,
    inviteTyped: SALES_PROMPTS.en.inviteTyped,
    sandbox: {
      do: 'Click **{label}**: a sandbox first, so that nothing changes for your users until you have seen it.',
      look: 'Choose where to install: a sandbox first, production afterwards.',
    },
    forWhom: {
      do: 'Choose for whom it is (admins only is the careful way), then click **{label}**.',
      look: 'Choose for whom it is installed: admins only, all users, or specific profiles.',
    },
    packages: {
      do: 'Open **{label}** in Setup to see that it is there.',
      look: 'In Setup, type “installed packages” into Quick Find and open **Installed Packages**.',
    },
    packageName: {
      do: 'Open **{label}**, then its components: every object has to be Deployed.',
      look: 'Open **Marketo Sales Insight** in the list, then its components. Each object that is not Deployed: edit it, set its deployment status to Deployed, and save.',
    },
    components: {
      do: 'Click **{label}**: every object has to be Deployed. One that is not: edit it, set its deployment status to Deployed, and save.',
      look: 'Look at the components of the package: every object has to be Deployed. If the list does not say so, open each object.',
    },
    deploy: {
      do: 'It is not deployed yet: edit the object, set its deployment status to Deployed, save, and look at the list of components again.',
      look: 'Some objects are not deployed yet. Edit each, set its deployment status to Deployed, save, and look at the list again.',
    },
    remoteSites: {
      do: 'Open **{label}** in Setup.',
      look: 'In Setup, type “remote site” into Quick Find and open **Remote Site Settings**.',
    },
    newRemoteSite: {
      do: 'Two sites have to be added: open their forms, filled in, from Handrail’s checklist. By hand it is **{label}**.',
      look: 'Two sites have to be added: open the forms filled in from Handrail’s checklist.',
    },
    saveSite: {
      do: 'Read what is filled in, then click **{label}**. An empty form is filled in from Handrail’s checklist.',
      look: 'Read what is filled in, then save.',
    },
    msiConfig: {
      do: 'Open **{label}**.',
      look: 'Open **Marketo Sales Insight Config**: in the App Launcher, type its name.',
    },
    saveConfig: {
      do: 'Click **{label}**, then reload the page: it shows what is saved.',
      look: 'Save, then reload the page: it shows what is saved.',
    },
    apiKey: {
      do: 'Type a key into **{label}**, without the character &. Handrail does not read it.',
      look: 'Fill in the API Secret Key, without the character &.',
    },
  },
  others: {
    package:
      'This page does not say that it is about **Marketo Sales Insight**. Install nothing else from it: open the listing from Handrail’s checklist.',
    site: 'This form holds neither of the two addresses. Open the forms filled in from Handrail’s checklist.',
  },
  places: {
    'salesforce.installer':
      'Salesforce is at work: it can take some minutes. If it asks about third-party access, read it and go on.',
  },
};

const ja: CourseWords = {
  title: 'MSI Actions を設定する',
  why: 'Marketo、Marketo Sales、Salesforce での 7 つの作業を、うまくいく順番で進めます。',
  personas: {
    marketoAdmin: 'Marketo 管理者',
    salesforceAdmin: 'Salesforce 管理者',
    csm: 'アカウントマネージャー',
  },
  attested: {
    enabled: {
      title: 'MSI Actions が有効になっている',
      how: 'Marketo のアカウントマネージャーが、この Marketo で MSI Actions が有効であることを確認します。',
    },
    crmSync: {
      title: 'Marketo と Salesforce が同期している',
      how: 'Marketo と Salesforce の同期が設定されています（Marketo の管理者、Salesforce）。',
    },
  },
  tasks: {
    account: {
      title: 'Sales アカウントを作る',
      why: '最初の招待で Sales アカウントと Client ID などが作られます。',
      more: '今後も在籍する管理者を選んでください。最初に招待された人は、データ同期後に削除できません。',
    },
    connectSalesforce: {
      title: 'Sales を Salesforce に接続する',
      why: 'Sales はこの接続を通して Salesforce を読み書きします。',
      more: '設定には Salesforce が 2 つあります。使うのは管理者設定の方だけです。Salesforce と Sales のメールアドレスは同じである必要があり、プロファイルには「API の有効化」が必要です。',
    },
    connectMarketo: {
      title: 'Sales を Marketo に接続する',
      why: '接続は「接続」をクリックした管理者のものになり、全員の接続がそれに依存します。',
      more: '認証情報を求められた場合は、Marketo の「統合情報」カードにあります。貼り付ける値の前後に空白を入れないでください。',
    },
    sync: {
      title: 'データ同期を開始する',
      why: 'アクションのフィールドを Marketo から Salesforce に送ります。',
    },
    invite: {
      title: 'ユーザーを招待する',
      why: 'Marketo へのアクセスを与える前に、ここで招待しておく必要があります。',
      more: '席は 100 までです。別のインスタンスにあるアドレスは招待できません。Marketo や Adobe Admin Console ではなく、Sales で招待してください。',
    },
    package: {
      title: 'MSI パッケージをインストールまたはアップグレードする',
      why: 'Salesforce に Marketo Sales Insight を追加します。',
      more: '先に Sandbox で試すと何が変わるか分かります。最初の有効化には本番環境が必要です。',
      trial: 'Sandbox で確認されました。実際に使うのは本番環境です。本番環境にもインストールしてください。',
    },
    configure: {
      title: 'Salesforce で MSI Actions を設定する',
      why: '2 つの接続先を許可し、MSI Actions を有効にします。',
      more: 'API 秘密鍵に & の文字は使えません。',
      trial: 'Sandbox で確認されました。実際に使うのは本番環境です。本番環境も同じように設定してください。',
    },
  },
  signs: {
    'marketo.clientId': 'クライアント ID',
    'marketo.clientSecret': 'クライアントシークレット',
    'marketo.synced': '同期中または同期済み',
    'sales.salesforceOn': 'Salesforce に接続済み',
    'sales.marketoHeld': 'Marketo に接続済み',
    'sales.invited': 'ユーザーを招待済み',
    'salesforce.installed': 'パッケージがインストール済み',
    'salesforce.deployed': 'オブジェクトがデプロイ済み',
    'salesforce.loginSite': 'リモートサイト ims-na1.adobelogin.com',
    'salesforce.actionsSite': 'リモートサイト mkto-sales-connect.adobe.io',
    'salesforce.actionsOn': 'MSI Actions が有効で保存済み',
  },
  prompts: {
    gear: SALES_PROMPTS.ja.gear,
    tree: {
      do: '左のツリーで **{label}** をクリックします。',
      look: '左の管理ツリーで **Sales Insight**（または Sales Connect、Sales Engage）をクリックします。見当たらないときは、先にフォルダーを開きます。',
    },
    sendInvite: {
      do: '一覧から管理者を選び、**{label}** をクリックします。',
      look: '一覧から管理者を選び、招待を送信します。',
    },
    navSalesforce: {
      do: '左の **{region}** の下にある **{label}** をクリックします。',
      look: '左の **管理者設定** の下にある **Salesforce** をクリックします。',
    },
    connectMarketo: SALES_PROMPTS.ja.connectMarketo,
    copyCredentials: {
      do: '**{label}** と、その下のクライアントシークレットの値を、順に Sales のフォームへコピーします。',
      look: '**統合情報** カードを探します。クライアント ID とクライアントシークレットがあります。',
    },
    munchkin: {
      do: '**{label}** に **{munchkin}** と入力します。',
      look: '**設定** タブの Munchkin ID に **{munchkin}** と入力します。',
    },
    credential: {
      do: '**{label}** に値を貼り付けます。Handrail は値を読みません。',
      look: '**設定** タブにクライアント ID とクライアントシークレットを貼り付けます。',
    },
    sync: {
      do: '{region} カードの **{label}** をクリックし、プレビューを確認します。',
      look: '**アクションフィールドの同期** カードの **同期** をクリックします。',
    },
    startSync: {
      do: 'プレビューを確認し、**{label}** をクリックします。',
      look: 'プレビューを確認し、**同期の開始** をクリックします。',
    },
    inviteUsers: SALES_PROMPTS.ja.inviteUsers,
    inviteFile: SALES_PROMPTS.ja.inviteFile,
    inviteEmails: SALES_PROMPTS.ja.inviteEmails,
    inviteSend: SALES_PROMPTS.ja.inviteSend,
    inviteTyped: SALES_PROMPTS.ja.inviteTyped,
    sandbox: {
      do: '**{label}** をクリックします。先に Sandbox で試せば、確認するまでユーザーには何も変わりません。',
      look: 'インストール先を選びます。先に Sandbox、次に本番環境です。',
    },
    forWhom: {
      do: '対象を選び（管理者のみが慎重な選び方です）、**{label}** をクリックします。',
      look: 'インストールの対象を選びます。管理者のみ、すべてのユーザー、特定のプロファイルです。',
    },
    packages: {
      do: '[設定] で **{label}** を開き、入っていることを確認します。',
      look: '[設定] のクイック検索に「インストール済み」と入力し、**インストール済みパッケージ** を開きます。',
    },
    packageName: {
      do: '**{label}** を開き、コンポーネントを表示します。すべてのオブジェクトがデプロイ済みである必要があります。',
      look: '一覧の **Marketo Sales Insight** を開き、コンポーネントを表示します。デプロイ済みでないオブジェクトは、編集して状況を「デプロイ済み」にし、保存します。',
    },
    components: {
      do: '**{label}** をクリックします。すべてのオブジェクトがデプロイ済みである必要があります。デプロイ済みでないものは、編集して状況を「デプロイ済み」にし、保存します。',
      look: 'パッケージのコンポーネントを確認します。すべてのオブジェクトがデプロイ済みである必要があります。一覧に状況が表示されない場合は、オブジェクトを 1 つずつ開いて確認します。',
    },
    deploy: {
      do: 'まだデプロイされていません。オブジェクトを編集し、状況を「デプロイ済み」にして保存したら、コンポーネントの一覧をもう一度表示します。',
      look: 'まだデプロイされていないオブジェクトがあります。それぞれを編集し、状況を「デプロイ済み」にして保存したら、一覧をもう一度表示します。',
    },
    remoteSites: {
      do: '[設定] で **{label}** を開きます。',
      look: '[設定] のクイック検索に「リモートサイト」と入力し、**リモートサイトの設定** を開きます。',
    },
    newRemoteSite: {
      do: 'サイトを 2 つ追加します。Handrail のチェックリストから入力済みのフォームを開きます。手で入力する場合は **{label}** です。',
      look: 'サイトを 2 つ追加します。Handrail のチェックリストから入力済みのフォームを開いてください。',
    },
    saveSite: {
      do: '入力されている内容を読み、**{label}** をクリックします。空のフォームは Handrail のチェックリストから開き直します。',
      look: '入力されている内容を読み、保存します。',
    },
    msiConfig: {
      do: '**{label}** を開きます。',
      look: 'アプリケーションランチャーで名前を入力し、**Marketo Sales Insight Config** を開きます。',
    },
    saveConfig: {
      do: '**{label}** をクリックし、ページを再読み込みします。保存された内容が表示されます。',
      look: '保存し、ページを再読み込みします。保存された内容が表示されます。',
    },
    apiKey: {
      do: '**{label}** に鍵を入力します。& の文字は使えません。Handrail は値を読みません。',
      look: 'API 秘密鍵を入力します。& の文字は使えません。',
    },
  },
  others: {
    package:
      'このページは **Marketo Sales Insight** のものだと確認できません。ここからはインストールせず、Handrail のチェックリストからリスティングを開いてください。',
    site: 'このフォームには 2 つのアドレスのどちらも入力されていません。Handrail のチェックリストから入力済みのフォームを開いてください。',
  },
  places: {
    'salesforce.installer':
      'Salesforce が処理しています。数分かかることがあります。サードパーティのアクセスを確認されたら、読んで先へ進みます。',
  },
};

export const onboardingWords: Readonly<Record<ScreenLanguage, CourseWords>> = { en, ja };
