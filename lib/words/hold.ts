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
  | 'first.keeperHasAccess.revoked'
  | 'first.connectNobody.mine'
  | 'first.tenantUnknown.unshown'
  | 'click.label'
  | 'click.blank'
  | 'row.unknown'
  | 'row.namesake' // somebody who has the name of one of the handover
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
    'title.row': '{row} keeps access',
    'title.removal': '{row} stays a user',
    'title.nothing': 'Nothing has happened yet',
    'click.label': 'a click on **{label}**',
    'click.blank': 'this click',
    'row.unknown': 'this user',
    'row.namesake': 'another user named {row}',
    somebody: 'the other admin',
    again: 'If you are sure, click it again within a minute.',
    kicker: 'Handrail stopped this click',
    notice: 'Handrail stopped this click. {title}. {first}',

    'harm.tenantUnknown':
      'This page does not show which Marketo it belongs to, and {click} could cut off a whole team.',
    'first.tenantUnknown': 'Open the tab “Set Up”, which shows the Munchkin ID, or enter it yourself.',
    'first.tenantUnknown.unshown': 'The field for the Munchkin ID is empty here: enter it in Handrail.',
    'harm.silent': 'Handrail cannot reach its records at the moment, and {click} could cut off a whole team.',
    'first.silent': 'Wait a moment, then click again. If it stays like this, reload the page.',
    'harm.noHandover': 'If the Marketo connection is yours, {click} would cut off every user of your team.',
    'first.noHandover':
      'First hand the connection over in Handrail, or paste the message that you were sent.',
    'harm.keeperHasAccess': 'Only you hold the connection: {click} would cut off every user now.',
    'first.keeperHasAccess': 'First you take away the access of {keeper}, then {keeper} connects.',
    'first.keeperHasAccess.revoked': 'First you send {keeper} the invitation, then {keeper} connects.',
    'harm.keeperNotConnected':
      'Nobody else is known to hold the connection: {click} would cut off every user now.',
    'first.keeperNotConnected': 'First {keeper} connects and sends you the reply.',
    'harm.digitsOpen':
      'If the reply is not from {keeper}, nobody else holds the connection, and {click} would cut off every user.',
    'first.digitsOpen': 'First call {keeper}, and compare the twelve digits in Handrail.',
    'harm.challengeOld':
      'What {keeper} reported is over 72 hours old. If it is no longer so, {click} would cut off every user.',
    'first.challengeOld': 'First ask {keeper} to look once more. The digits stay the same.',
    'harm.sightingStale':
      '{keeper}’s page was loaded too early to prove a connection. If there is none, {click} would cut off every user.',
    'first.sightingStale': 'First {keeper} reloads the Marketo page and replies again.',
    'harm.sightingAccount':
      'It is not certain that {keeper} was signed in with their own account. If not, {click} would cut off every user.',
    'first.sightingAccount': 'First {keeper} signs in with their own account, connects, and replies again.',
    'harm.sightingState':
      'The page of {keeper} does not show a connection: {click} would cut off every user now.',
    'first.sightingState': 'First {keeper} connects, reloads the page, and replies again.',
    'harm.sightingTenant':
      'The page of {keeper} may belong to another Marketo. If so, {click} would cut off every user here.',
    'first.sightingTenant':
      'First {keeper} opens the tab “Set Up”, which shows the Munchkin ID, and replies again.',
    'harm.noPromise':
      'Nothing keeps {keeper} from disconnecting at the same time, and that would cut off every user.',
    'first.noPromise': 'First {keeper} replies again, with Handrail installed and up to date.',
    'harm.contrary':
      'Something has changed since {keeper} replied. If {keeper} is no longer connected, {click} would cut off every user.',
    'first.contrary': 'First ask {keeper} to look once more.',
    'harm.pageStale': 'This page is older than the reply of {keeper}, and may show what is no longer so.',
    'first.pageStale': 'First reload this page, then click again.',
    'harm.pageAccount': 'This page is not signed in as {leaver}. {keeper} or somebody else could be cut off.',
    'first.pageAccount': 'First sign in as {leaver}, and open this page again.',
    'harm.pageState':
      'This page does not show that you hold the connection: {click} could end somebody else’s.',
    'first.pageState': 'First reload this page, and wait until it is complete.',
    'harm.refused':
      '{keeper} cannot connect as long as you hold the connection: {click} would cut off every user.',
    'first.refused': 'There is no safe order here. Leave it as it is, and ask Adobe support.',
    'harm.promiseStands':
      'The team depends on your connection now: {click} would cut off every user once {leaver} has disconnected.',
    'first.promiseStands': 'Leave it as it is. {leaver} disconnects next, and then writes to you.',
    'harm.keeperDisconnect':
      'You are the one who connects: {click} could cut off every user. Adobe’s help page says “Disconnect” by mistake.',
    'first.keeperDisconnect': 'Leave this as it is, and go on with your own step in the card.',
    'harm.connectNobody':
      'There may be only one connection for everybody: {click} could end the one in use, and cut off the team.',
    'first.connectNobody':
      'First let the admin who holds it hand it over to you. If nobody holds it, open Handrail.',
    'first.connectNobody.mine':
      'Leave it as it is. {actor} does the next step, if one is left: see Handrail.',
    'harm.connectAccount':
      'This page is not signed in as {keeper}: the connection would belong to somebody else.',
    'first.connectAccount': 'First sign in as {keeper}, and open this page again.',
    'harm.rowHolder': '{row} may hold the connection: {click} would then cut off every user.',
    'first.rowHolder': 'Leave this row until another admin is seen to hold the connection.',
    'harm.rowUnread':
      'Handrail cannot read whose row this is. If they hold the connection, every user would be cut off.',
    'first.rowUnread': 'First search for the person, so that the row shows name and e-mail address.',
    'harm.rowOthers': '{row} would lose access to Marketo. Nobody else is affected.',
    'first.rowOthers': 'Tell {row} first.',
    'harm.removalNamed':
      'The connection or the data sync may depend on {row}: {click} could cut off the whole team.',
    'first.removalNamed':
      'Not before the connection is handed over, and never if {row} was the first user invited to Sales.',
    'harm.removalFirst':
      '{row} was the first user invited to Sales, and the data sync hangs on that account: {click} would break it.',
    'first.removalFirst': 'Leave this user as it is, also when they no longer work with Sales.',
    'harm.removalUnknown': 'If {row} connected Marketo, {click} would cut off every user.',
    'first.removalUnknown': 'First ask {row}: did you connect Marketo?',
    'harm.twoSeats':
      'Two different browsers have answered one invitation. One of them may not be {keeper}’s, and every user could be cut off.',
    'first.twoSeats': 'First call {keeper}. Then break this handover off, and start anew.',

    'act.reload': 'Reload',
    'act.popup': 'Open Handrail',
    'act.override': 'Override …',
    'act.tenant': 'Enter the Munchkin ID',
    'act.dismiss': 'Got it',
  },
  ja: {
    'title.team': 'チームの接続は保たれています',
    'title.connection': '接続はそのままです',
    'title.row': '{row}のアクセス権はそのままです',
    'title.removal': '{row}は登録されたままです',
    'title.nothing': 'まだ何も起きていません',
    'click.label': '**{label}** をクリックすると',
    'click.blank': 'このままクリックすると',
    'row.unknown': 'このユーザー',
    'row.namesake': '同じ名前の別の {row}',
    somebody: '別の管理者',
    again: '間違いなければ、1分以内にもう一度クリックしてください。',
    kicker: 'Handrail がクリックを止めました',
    notice: 'Handrail がクリックを止めました。{title}。{first}',

    'harm.tenantUnknown':
      'どの Marketo のページか表示がありません。{click}、チーム全員の接続が切れるおそれがあります。',
    'first.tenantUnknown':
      'Munchkin ID のある「設定」（Set Up）タブを開くか、Munchkin ID を入力してください。',
    'first.tenantUnknown.unshown':
      'このページの Munchkin ID の欄は空です。Handrail に Munchkin ID を入力してください。',
    'harm.silent': '今 Handrail の記録を確認できません。{click}、チーム全員の接続が切れるおそれがあります。',
    'first.silent': '少し待ってからもう一度クリックしてください。変わらなければ再読み込みしてください。',
    'harm.noHandover': 'Marketo の接続があなたのものなら、{click}チーム全員の接続が切れます。',
    'first.noHandover': '先に Handrail で接続を引き継ぐか、届いたメッセージを貼り付けてください。',
    'harm.keeperHasAccess': '接続を持っているのはあなただけです。今{click}、全員の接続が切れます。',
    'first.keeperHasAccess': '先にあなたが {keeper} さんのアクセス権を外し、次に {keeper} さんが接続します。',
    'first.keeperHasAccess.revoked':
      '先にあなたが {keeper} さんに招待を送り、次に {keeper} さんが接続します。',
    'harm.keeperNotConnected': 'ほかに接続を持つ人がまだ確認できません。今{click}、全員の接続が切れます。',
    'first.keeperNotConnected': '先に {keeper} さんが接続し、返信を送ります。',
    'harm.digitsOpen':
      '返信が {keeper} さんからでなければ、ほかに接続を持つ人がなく、{click}全員の接続が切れます。',
    'first.digitsOpen': '先に {keeper} さんに電話し、Handrail に表示された照合番号を確かめてください。',
    'harm.challengeOld':
      '{keeper} さんの報告から 72 時間を過ぎました。状況が変わっていれば、{click}全員の接続が切れます。',
    'first.challengeOld': '先に {keeper} さんにもう一度確認を頼んでください。照合番号は変わりません。',
    'harm.sightingStale':
      '{keeper} さんのページは読み込みが古く、接続の証明になりません。接続がなければ、{click}全員の接続が切れます。',
    'first.sightingStale': '先に {keeper} さんが Marketo のページを再読み込みし、もう一度返信します。',
    'harm.sightingAccount':
      '{keeper} さんが自分のアカウントで見たか確かではありません。違っていれば、{click}全員の接続が切れます。',
    'first.sightingAccount':
      '先に {keeper} さんが自分のアカウントでサインインして接続し、もう一度返信します。',
    'harm.sightingState':
      '{keeper} さんのページには接続が表示されていません。今{click}、全員の接続が切れます。',
    'first.sightingState': '先に {keeper} さんが接続し、ページを再読み込みして、もう一度返信します。',
    'harm.sightingTenant':
      '{keeper} さんのページは別の Marketo のものかもしれません。その場合、{click}全員の接続が切れます。',
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
      '{leaver} さんとしてサインインしていません。{click}、{keeper} さんなど別の人の接続が切れるおそれがあります。',
    'first.pageAccount': '先に {leaver} さんとしてサインインし、このページを開き直してください。',
    'harm.pageState':
      'このページにはあなたの接続が表示されていません。{click}、別の人の接続が切れるおそれがあります。',
    'first.pageState': '先にこのページを再読み込みし、表示がそろうまで待ってください。',
    'harm.refused': 'あなたが接続を持つ間、{keeper} さんは接続できません。{click}、全員の接続が切れます。',
    'first.refused': '安全な順序がありません。そのままにして、アドビのサポートに連絡してください。',
    'harm.promiseStands':
      '今はチームがあなたの接続に頼っています。{click}、{leaver} さんの切断後に全員の接続が切れます。',
    'first.promiseStands': 'そのままにしてください。次に {leaver} さんが切断し、連絡します。',
    'harm.keeperDisconnect':
      'あなたは接続する側です。{click}、全員の接続が切れるおそれがあります。アドビのヘルプの「切断」は誤記です。',
    'first.keeperDisconnect': 'ここはそのままにして、カードにあるご自身の手順へ進んでください。',
    'harm.connectNobody':
      '接続は全員で一つだけの場合があります。{click}、今の接続が終わり、チーム全員が使えなくなるおそれがあります。',
    'first.connectNobody':
      '先に、接続を持つ管理者に引き継ぎを頼んでください。持つ人がいなければ、Handrail を開いてください。',
    'first.connectNobody.mine':
      'そのままにしてください。次の手順があれば{actor}の番です。Handrail で確認できます。',
    'harm.connectAccount': '{keeper} さんとしてサインインしていません。接続が別の人のものになります。',
    'first.connectAccount': '先に {keeper} さんとしてサインインし、このページを開き直してください。',
    'harm.rowHolder': '{row}は接続を持っているかもしれません。その場合、{click}全員の接続が切れます。',
    'first.rowHolder': '別の管理者の接続が確認されるまで、この行はそのままにしてください。',
    'harm.rowUnread': '誰の行か読み取れません。接続を持つ人の行なら、全員の接続が切れます。',
    'first.rowUnread': '先に検索して、名前とメールアドレスが行に表示されるようにしてください。',
    'harm.rowOthers': '{row}が Marketo へのアクセス権を失います。ほかの人には影響しません。',
    'first.rowOthers': '先に{row}に知らせてください。',
    'harm.removalNamed':
      '接続やデータ同期が{row}に頼っているかもしれません。{click}、チーム全員が使えなくなるおそれがあります。',
    'first.removalNamed':
      '接続の引き継ぎが済むまで削除しないでください。Sales に最初に招待された人なら、決して削除しないでください。',
    'harm.removalFirst':
      '{row}は Sales に最初に招待されたユーザーで、データ同期がこのアカウントに頼っています。{click}、同期が壊れます。',
    'first.removalFirst': 'Sales を使わなくなった人でも、このユーザーは削除せずに残してください。',
    'harm.removalUnknown': '{row}が Marketo に接続した人なら、{click}全員の接続が切れます。',
    'first.removalUnknown': '先に{row}に、Marketo に接続した本人かどうか確かめてください。',
    'harm.twoSeats':
      '一つの招待に二つのブラウザーが返信しました。片方は {keeper} さんではないかもしれず、全員の接続が切れるおそれがあります。',
    'first.twoSeats': '先に {keeper} さんに電話してください。その後、この引き継ぎを中止し、新しく始めます。',

    'act.reload': '再読み込み',
    'act.popup': 'Handrail を開く',
    'act.override': '例外として許可 …',
    'act.tenant': 'Munchkin ID を入力',
    'act.dismiss': 'わかりました',
  },
};
