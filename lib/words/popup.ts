/** Words of the popup's frame: header, states without a handover, troubles, and what every screen shares. */
import type { Words } from './language.ts';

const en = {
  title: 'Handrail',
  practice: 'PRACTICE',
  practiceHint: 'A practice console: nothing here is real.',
  munchkin: 'Munchkin ID',
  back: 'Back',
  cancel: 'Cancel',
  save: 'Save',
  close: 'Close',
  more: 'More',
  you: 'you',
  loading: 'Handrail is looking…',
  failed: 'That did not work. Nothing was changed. Try again.',
  failedDetail: 'Details: {detail}',

  noConsoleTitle: 'Hand the Marketo connection over, without an outage',
  noConsoleText:
    'Everybody’s Marketo connection in Sales depends on one admin. Handrail guides that admin and the next one through the handover, and stops the clicks that would cut the team off.',
  noConsoleHow: 'It works inside the pages that you already use:',
  noConsoleStep1: 'Open Marketo Sales and sign in.',
  noConsoleStep2: 'Go to **Settings → Marketo**.',
  noConsoleStep3: 'Open Handrail again, there.',
  openSales: 'Open Marketo Sales',

  noTenantTitle: 'Whose Marketo is this?',
  noTenantText:
    'This page does not show yet which Marketo it belongs to. Until it does, Handrail records nothing and, to be safe, stops clicks on Connect and Disconnect.',
  noTenantHow: 'The page shows it here:',
  noTenantStep1: 'Gear → **Settings** → **Marketo**',
  noTenantStep2: 'Tab **Set Up**',
  noTenantStep3: 'Field **Munchkin (Account) ID**, such as 123‑ABC‑456',
  noTenantUnshown: 'The page is open where it would show it, and the field for the Munchkin ID is empty.',
  typeTenant: 'Enter the Munchkin ID',
  noTenantWait: 'Handrail sees it by itself as soon as it is on the screen.',
  openSettings: 'Open the Marketo settings',
  nameTenant: 'The page does not show it',
  elsewhereTitle: 'Which customer does this page belong to?',
  elsewhereText:
    'The page does not say it. Until you do, Handrail records nothing here and leads nobody through it.',
  elsewhereDo: 'Name the customer',

  nothingTitle: 'No handover is under way',
  nothingText: 'Two people take part: the admin who holds the connection, and the admin who takes it over.',
  giveTitle: 'I hold the connection',
  giveText: 'Pass it to another admin. You see the whole plan first.',
  give: 'Hand the connection over',
  takeTitle: 'I take the connection over',
  takeText: 'Paste the message that the other admin sent you.',
  take: 'I received a message',
  goneTitle: 'The one who connected is gone?',
  goneFree:
    'Your page shows **Connect**: you have no access, so you may connect yourself. If another admin holds a connection, let them hand it over instead.',
  goneFreeHow:
    'If nobody holds one, or nobody can be reached who does: click **Connect** on the page, then **Override** in the card. It worked when the page, reloaded, shows **Disconnect**.',
  goneBlocked:
    'You have access, so you cannot connect, and only an admin who holds a connection can take your access away. If another admin holds one, ask them to hand it over to you. If not, an admin without access connects first. Where there is none, ask Adobe support to move the connection.',
  goneKeep:
    'Until then do not remove the account of whoever left: the connection may run on it, and every user with it.',

  others: 'Other customers',
  othersMine: 'Your turn',
  othersDone: '{done} of {all} done',
  showTenant: 'Show {name}',
  backToTab: 'Back to the page in front',

  notGuarding: 'Handrail is not guarding',
  notGuardingText:
    'The browser has withdrawn Handrail’s access to the Marketo pages. No click is stopped until you give it back.',
  grant: 'Give access back',
  diskFull: 'The disk is full',
  diskFullText:
    'Handrail cannot record what it sees. Until it can, it stops every click that could cut somebody off. Free some space, then reload the page.',
  ledgerBroken: 'The record cannot be read',
  ledgerBrokenText:
    'Handrail stops every click that could cut somebody off. Restart the browser. If this stays, erase this customer here and begin again.',
  signedInAs: 'Signed in as {account}',
} as const;

export const popupWords: Words<keyof typeof en> = {
  en,
  ja: {
    title: 'Handrail',
    practice: '練習',
    practiceHint: '練習用のページです。実際の環境には影響しません。',
    munchkin: 'Munchkin ID',
    back: '戻る',
    cancel: 'キャンセル',
    save: '保存',
    close: '閉じる',
    more: 'その他',
    you: 'あなた',
    loading: '状況を確認しています…',
    failed: 'うまくいきませんでした。何も変更されていません。もう一度お試しください。',
    failedDetail: '詳細：{detail}',

    noConsoleTitle: 'Marketo の接続を、途切れさせずに引き継ぐ',
    noConsoleText:
      'Sales では、全員の Marketo 接続が 1 人の管理者の接続に頼っています。Handrail は、引き継ぐ側と引き受ける側の管理者をページ上で案内し、チーム全員の接続が切れてしまうクリックを止めます。',
    noConsoleHow: 'いつもお使いのページの中で動きます。',
    noConsoleStep1: 'Marketo Sales を開いてサインインします。',
    noConsoleStep2: '**設定 → Marketo** に進みます。',
    noConsoleStep3: 'そのページで、もう一度 Handrail を開きます。',
    openSales: 'Marketo Sales を開く',

    noTenantTitle: 'どの Marketo のページですか？',
    noTenantText:
      'このページがどの Marketo のものか、まだ分かりません。分かるまでは何も記録せず、安全のため「接続」と「切断」のクリックを止めます。',
    noTenantHow: '次の場所に表示されます。',
    noTenantStep1: '歯車 → **設定** → **Marketo**',
    noTenantStep2: '**Set Up（設定）** タブ',
    noTenantStep3: '**Munchkin アカウント ID** の欄（例：123‑ABC‑456）',
    noTenantUnshown: '表示されるはずのページですが、Munchkin ID の欄が空です。',
    typeTenant: 'Munchkin ID を入力',
    noTenantWait: 'ページに表示されれば、Handrail が自動で読み取ります。',
    openSettings: 'Marketo の設定ページを開く',
    nameTenant: 'ページに表示されない場合',
    elsewhereTitle: 'どのお客様のページですか？',
    elsewhereText:
      'このページからは分かりません。指定されるまで、Handrail はここで何も記録せず、案内もしません。',
    elsewhereDo: 'お客様を指定する',

    nothingTitle: '進行中の引き継ぎはありません',
    nothingText: '引き継ぎは、いま接続を持っている管理者と、引き受ける管理者の 2 人で行います。',
    giveTitle: '接続を持っているのは私です',
    giveText: '別の管理者に引き継ぎます。始める前に全体の流れを確認できます。',
    give: '接続を引き継ぐ',
    takeTitle: '接続を引き受けるのは私です',
    takeText: '相手の管理者から届いたメッセージを貼り付けます。',
    take: 'メッセージを受け取った',
    goneTitle: '接続した人がもういない場合',
    goneFree:
      'あなたのページに**「接続（Connect）」**と表示されています。アクセス権がないので、あなた自身が接続できます。ほかの管理者が接続を持っているときは、その人から引き継いでください。',
    goneFreeHow:
      '誰も持っていない、または持っている人と連絡が取れないときは、ページの**「接続（Connect）」**をクリックし、カードの**「例外として許可」**を選びます。再読み込みしたページに**「切断（Disconnect）」**と表示されれば成功です。',
    goneBlocked:
      'あなたにはアクセス権があるため接続できません。アクセス権を外せるのは、接続を持っている管理者だけです。ほかの管理者が持っているときは、引き継ぎを頼んでください。いないときは、アクセス権のない管理者が先に接続します。それもいないときは、アドビのサポートに接続の移行を依頼してください。',
    goneKeep:
      'それまで、辞めた人のアカウントは削除しないでください。接続がそのアカウントで動いていて、全ユーザーの接続が切れるおそれがあります。',

    others: 'ほかのお客様',
    othersMine: 'あなたの番',
    othersDone: '{all} 件中 {done} 件完了',
    showTenant: '{name} を表示',
    backToTab: '手前のページに戻る',

    notGuarding: 'Handrail は見守れていません',
    notGuardingText:
      'Handrail が Marketo のページにアクセスする許可が、ブラウザーで取り消されています。許可し直すまで、危険なクリックを止められません。',
    grant: 'アクセスを許可し直す',
    diskFull: 'ディスクの空き容量がありません',
    diskFullText:
      'ページで確認したことを記録できません。記録できるようになるまで、接続が切れるおそれのあるクリックはすべて止めます。空き容量を増やしてから、ページを再読み込みしてください。',
    ledgerBroken: '記録を読み取れません',
    ledgerBrokenText:
      '接続が切れるおそれのあるクリックはすべて止めています。ブラウザーを再起動してください。直らない場合は、このお客様の記録を消去して始め直してください。',
    signedInAs: '{account} でサインイン中',
  },
};
