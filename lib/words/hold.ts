/**
 * Words of a held click: what is safe (title), who would be cut off (harm), who must do what first (first).
 * `{click}` is the click itself, with the label quoted where the page's is known; `{row}` the user of a row.
 */
import type { HoldReason } from '../checklist/checklist.ts';
import type { Words } from './language.ts';

export type HoldWord =
  | `harm.${HoldReason}`
  | `first.${HoldReason}`
  | 'title.team'
  | 'title.connection'
  | 'title.row'
  | 'title.removal'
  | 'title.nothing'
  | 'first.connectNobody.mine'
  | 'click.label'
  | 'click.blank'
  | 'row.unknown'
  | 'somebody'
  | 'again'
  | 'kicker'
  | 'notice'
  | 'act.reload'
  | 'act.popup'
  | 'act.override'
  | 'act.tenant'
  | 'act.dismiss';

export const HOLD: Words<HoldWord> = {
  en: {
    'title.team': 'Your team stays connected',
    'title.connection': 'The connection stays as it is',
    'title.row': '{row} keeps the access',
    'title.removal': '{row} stays a user',
    'title.nothing': 'Nothing has happened yet',
    'click.label': 'a click on **{label}**',
    'click.blank': 'this click',
    'row.unknown': 'this user',
    somebody: 'the other admin',
    again: 'If you are sure, click it again within a minute.',
    kicker: 'Handrail held this click',
    notice: 'Handrail held this click. {title}. {first}',

    'harm.tenantUnknown':
      'This page does not show which customer it belongs to, and {click} could cut off that team.',
    'first.tenantUnknown':
      'Open the tab “Set Up”, where the Munchkin ID stands, or name the customer yourself.',
    'harm.silent': 'Handrail cannot reach its records at the moment, and {click} could cut off a whole team.',
    'first.silent': 'Wait a moment, then click again. If it stays like this, reload the page.',
    'harm.noHandover': 'If you hold the connection, {click} would cut off every user of your team.',
    'first.noHandover': 'First start a handover, or paste the message that you were sent.',
    'harm.keeperHasAccess': 'Only you hold the connection: {click} would cut off every user now.',
    'first.keeperHasAccess': 'First you take away the access of {keeper}, then {keeper} connects.',
    'harm.keeperNotConnected':
      'Nobody else is known to hold the connection: {click} would cut off every user now.',
    'first.keeperNotConnected': 'First {keeper} connects and sends you the reply.',
    'harm.digitsOpen':
      'If the reply is not from {keeper}, nobody else holds the connection, and {click} would cut off every user.',
    'first.digitsOpen': 'First compare the digits with {keeper} by voice.',
    'harm.challengeOld':
      'What {keeper} reported is over 72 hours old. If it is no longer so, {click} would cut off every user.',
    'first.challengeOld': 'First ask {keeper} to look once more. The digits stay the same.',
    'harm.sightingStale':
      '{keeper} looked at a page that was loaded too early. If it was wrong, {click} would cut off every user.',
    'first.sightingStale': 'First {keeper} reloads the Marketo page and replies again.',
    'harm.sightingAccount':
      'It is not certain that {keeper} was signed in with their own account. If not, {click} would cut off every user.',
    'first.sightingAccount': 'First {keeper} signs in with their own account, connects, and replies again.',
    'harm.sightingState':
      'The page of {keeper} does not show a connection: {click} would cut off every user now.',
    'first.sightingState': 'First {keeper} connects, reloads the page, and replies again.',
    'harm.sightingTenant':
      'The page of {keeper} may belong to another customer. If so, {click} would cut off every user here.',
    'first.sightingTenant':
      'First {keeper} opens the tab “Set Up”, where the Munchkin ID stands, and replies again.',
    'harm.noPromise':
      'Nothing keeps {keeper} from disconnecting at the same time, and that would cut off every user.',
    'first.noPromise': 'First {keeper} replies again, with Handrail installed and up to date.',
    'harm.contrary':
      'Something has changed since {keeper} replied. If {keeper} no longer holds, {click} would cut off every user.',
    'first.contrary': 'First ask {keeper} to look once more.',
    'harm.pageStale': 'This page is older than the reply of {keeper}, and may show what is no longer so.',
    'first.pageStale': 'First reload this page, then click again.',
    'harm.pageAccount': 'This page is not signed in as {leaver}. {keeper} or somebody else could be cut off.',
    'first.pageAccount': 'First sign in as {leaver}, and open this page again.',
    'harm.pageState': 'This page does not show that you hold the connection: {click} could end another one.',
    'first.pageState': 'First reload this page, and wait until it is complete.',
    'harm.refused':
      '{keeper} cannot connect as long as you hold the connection: {click} would cut off every user.',
    'first.refused': 'There is no safe order here. Leave it as it is, and ask the vendor’s support.',
    'harm.promiseStands':
      'The team depends on you now: {click} would cut off every user once {leaver} has let go.',
    'first.promiseStands': 'Leave it as it is. {leaver} disconnects next, and then writes to you.',
    'harm.keeperDisconnect':
      'Your step is Connect: {click} could cut off every user. Adobe’s page says “Disconnect” here, by mistake.',
    'first.keeperDisconnect': 'Leave this as it is, and go on with your own step in the card.',
    'harm.connectNobody':
      'An instance may have only one connection: {click} could end the one that somebody holds, and cut off the team.',
    'first.connectNobody': 'First start a handover, or paste the message that you were sent.',
    'first.connectNobody.mine': 'Leave it as it is. {actor} does the next step: it stands in Handrail.',
    'harm.connectAccount':
      'This page is not signed in as {keeper}: the connection would belong to somebody else.',
    'first.connectAccount': 'First sign in as {keeper}, and open this page again.',
    'harm.rowHolder': '{row} may hold the connection: {click} would then cut off every user.',
    'first.rowHolder': 'Leave this row until another admin is seen to hold the connection.',
    'harm.rowUnread':
      'Whose row this is cannot be read. If it is the one who holds the connection, every user would be cut off.',
    'first.rowUnread': 'First search for the person, so that name and address stand in the row.',
    'harm.rowOthers': '{row} would lose the access. Nobody else is touched.',
    'first.rowOthers': 'Tell {row} first.',
    'harm.removalNamed':
      'The connection or the data sync may depend on {row}: {click} could cut off the whole team.',
    'first.removalNamed': 'First finish the handover. Whoever was invited first must never be removed.',
    'harm.removalUnknown': 'If {row} connected Marketo, {click} would cut off every user.',
    'first.removalUnknown': 'First ask {row}: did you connect Marketo?',
    'harm.twoSeats':
      'Two different browsers have answered one invitation. One of them may not be {keeper}, and every user could be cut off.',
    'first.twoSeats': 'First call {keeper}. Then break this handover off, and start anew.',

    'act.reload': 'Reload',
    'act.popup': 'Open Handrail',
    'act.override': 'Override …',
    'act.tenant': 'Name the customer',
    'act.dismiss': 'Got it',
  },
  ja: {
    'title.team': 'チームの接続は保たれています',
    'title.connection': '接続はそのままです',
    'title.row': '{row}のアクセスはそのままです',
    'title.removal': '{row}は登録されたままです',
    'title.nothing': 'まだ何も起きていません',
    'click.label': '**{label}** をクリックすると',
    'click.blank': 'このままクリックすると',
    'row.unknown': 'このユーザー',
    somebody: '別の管理者',
    again: '間違いなければ、1分以内にもう一度クリックしてください。',
    kicker: 'Handrail がクリックを止めました',
    notice: 'Handrail がクリックを止めました。{title}。{first}',

    'harm.tenantUnknown':
      'どのお客様のページか表示がありません。{click}、そのチームの接続が切れるおそれがあります。',
    'first.tenantUnknown': 'Munchkin ID のある「設定」（Set Up）タブを開くか、お客様を指定してください。',
    'harm.silent': '今 Handrail の記録を確認できません。{click}、チーム全員の接続が切れるおそれがあります。',
    'first.silent': '少し待ってからもう一度クリックしてください。変わらなければ再読み込みしてください。',
    'harm.noHandover': 'あなたが接続を持っている場合、{click}チーム全員の接続が切れます。',
    'first.noHandover': '先に引き継ぎを始めるか、届いたメッセージを貼り付けてください。',
    'harm.keeperHasAccess': '接続を持っているのはあなただけです。今{click}、全員の接続が切れます。',
    'first.keeperHasAccess': '先にあなたが {keeper} さんのアクセスを外し、次に {keeper} さんが接続します。',
    'harm.keeperNotConnected': 'ほかに接続を持つ人がまだ確認できません。今{click}、全員の接続が切れます。',
    'first.keeperNotConnected': '先に {keeper} さんが接続し、返信を送ります。',
    'harm.digitsOpen':
      '返信が {keeper} さんからでなければ、ほかに接続を持つ人がなく、{click}全員の接続が切れます。',
    'first.digitsOpen': '先に {keeper} さんと電話で数字を照合してください。',
    'harm.challengeOld':
      '{keeper} さんの報告は 72 時間以上前のものです。状況が変わっていれば、{click}全員の接続が切れます。',
    'first.challengeOld': '先に {keeper} さんにもう一度確認を頼んでください。数字は変わりません。',
    'harm.sightingStale':
      '{keeper} さんが見たページは読み込みが早すぎました。内容が違っていれば、{click}全員の接続が切れます。',
    'first.sightingStale': '先に {keeper} さんが Marketo のページを再読み込みし、もう一度返信します。',
    'harm.sightingAccount':
      '{keeper} さんが自分のアカウントで見たか確かではありません。違っていれば、{click}全員の接続が切れます。',
    'first.sightingAccount':
      '先に {keeper} さんが自分のアカウントでサインインして接続し、もう一度返信します。',
    'harm.sightingState':
      '{keeper} さんのページには接続が表示されていません。今{click}、全員の接続が切れます。',
    'first.sightingState': '先に {keeper} さんが接続し、ページを再読み込みして、もう一度返信します。',
    'harm.sightingTenant':
      '{keeper} さんのページは別のお客様のものかもしれません。その場合、{click}全員の接続が切れます。',
    'first.sightingTenant':
      '先に {keeper} さんが Munchkin ID のある「設定」（Set Up）タブを開き、もう一度返信します。',
    'harm.noPromise': '{keeper} さんも同時に切断できてしまいます。その場合、全員の接続が切れます。',
    'first.noPromise': '先に {keeper} さんが最新の Handrail でもう一度返信します。',
    'harm.contrary':
      '{keeper} さんの返信の後に変化がありました。接続がなくなっていれば、{click}全員の接続が切れます。',
    'first.contrary': '先に {keeper} さんにもう一度確認を頼んでください。',
    'harm.pageStale': 'このページは {keeper} さんの返信より前のもので、今の状態と違うかもしれません。',
    'first.pageStale': '先にこのページを再読み込みし、もう一度クリックしてください。',
    'harm.pageAccount':
      'このページは {leaver} さんのサインインではありません。{keeper} さんなどの接続が切れるおそれがあります。',
    'first.pageAccount': '先に {leaver} さんとしてサインインし、このページを開き直してください。',
    'harm.pageState':
      'このページにはあなたの接続が表示されていません。{click}、別の接続が切れるおそれがあります。',
    'first.pageState': '先にこのページを再読み込みし、表示がそろうまで待ってください。',
    'harm.refused': 'あなたが接続を持つ間、{keeper} さんは接続できません。{click}、全員の接続が切れます。',
    'first.refused': '安全な順序がありません。そのままにして、ベンダーのサポートに連絡してください。',
    'harm.promiseStands':
      '今はチームがあなたの接続に頼っています。{click}、{leaver} さんの切断後に全員の接続が切れます。',
    'first.promiseStands': 'そのままにしてください。次に {leaver} さんが切断し、連絡します。',
    'harm.keeperDisconnect':
      'あなたの手順は「接続」です。{click}、全員の接続が切れるおそれがあります。アドビのページの「切断」は誤記です。',
    'first.keeperDisconnect': 'ここはそのままにして、カードにあるご自身の手順へ進んでください。',
    'harm.connectNobody':
      '接続は一つしか持てない場合があります。{click}、誰かの接続が終わり、チーム全員が使えなくなるおそれがあります。',
    'first.connectNobody': '先に引き継ぎを始めるか、届いたメッセージを貼り付けてください。',
    'first.connectNobody.mine': 'そのままにしてください。次は{actor}の番です。内容は Handrail にあります。',
    'harm.connectAccount':
      'このページは {keeper} さんのサインインではありません。接続が別の人のものになります。',
    'first.connectAccount': '先に {keeper} さんとしてサインインし、このページを開き直してください。',
    'harm.rowHolder': '{row}は接続を持っているかもしれません。その場合、{click}全員の接続が切れます。',
    'first.rowHolder': '別の管理者の接続が確認されるまで、この行はそのままにしてください。',
    'harm.rowUnread': '誰の行か読み取れません。接続を持つ人の行なら、全員の接続が切れます。',
    'first.rowUnread': '先に検索して、名前とアドレスが行に表示されるようにしてください。',
    'harm.rowOthers': '{row}がアクセスを失います。ほかの人には影響しません。',
    'first.rowOthers': '先に{row}に知らせてください。',
    'harm.removalNamed':
      '接続やデータ同期が{row}に頼っているかもしれません。{click}、チーム全員が使えなくなるおそれがあります。',
    'first.removalNamed': '先に引き継ぎを終えてください。最初に招待された人は決して削除しないでください。',
    'harm.removalUnknown': '{row}が Marketo に接続した人なら、{click}全員の接続が切れます。',
    'first.removalUnknown': '先に{row}に、Marketo に接続した本人かどうか確かめてください。',
    'harm.twoSeats':
      '一つの招待に二つのブラウザーが返信しました。片方は {keeper} さんではないかもしれず、全員の接続が切れるおそれがあります。',
    'first.twoSeats': '先に {keeper} さんに電話してください。その後、この引き継ぎを中止し、新しく始めます。',

    'act.reload': '再読み込み',
    'act.popup': 'Handrail を開く',
    'act.override': '例外として許可 …',
    'act.tenant': 'お客様を指定',
    'act.dismiss': 'わかりました',
  },
};
