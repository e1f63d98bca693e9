/** Words of the card in the page. `{label}` and `{region}` are quoted as the page shows them, in its language. */
import type { Step } from '../checklist/checklist.ts';
import type { PromptId } from '../guide/prompt.ts';
import type { Words } from './language.ts';

/** Steps that have words beyond their plain ones. */
type More = 'revoke' | 'connect' | 'disconnect' | 'recover' | 'vendor' | 'confirm' | 'confirmDigits';

/** Prompts that always name their region. */
export const HEADED = ['marketo', 'connect', 'disconnect'] as const;
type Headed = (typeof HEADED)[number];

export type CardWord =
  | `do.${PromptId}` // the label is read from the page
  | `blank.${PromptId}` // the control has no text
  | `look.${PromptId}` // words instead of an arrow
  | `in.${PromptId}` // its region, `{region}` as the page shows it
  | `near.${Headed}` // the region in our words, where the page gives it no heading
  | `mine.${Step}` // what I do, as a sentence
  | `theirs.${Step}` // what the other person does, after a colon
  | `why.${Step}`
  | `more.${More}`
  | 'step.mine'
  | 'step.mineThen'
  | 'step.theirs'
  | 'step.theirsThenYou'
  | 'why.ring.revokeRow'
  | 'why.ring.connect'
  | 'why.workspace'
  | 'more.workspace'
  | 'why.waiting'
  | 'why.waitingRow'
  | 'why.reading'
  | 'why.unsure'
  | 'why.missing'
  | 'why.others'
  | 'why.search'
  | 'why.noAdmin'
  | 'do.asks'
  | 'do.answer'
  | 'why.answer'
  | 'mine.blocked'
  | 'why.blocked'
  | 'mine.unshown'
  | 'why.unshown'
  | 'mine.signIn'
  | 'why.signIn'
  | 'mine.account'
  | 'why.account'
  | 'mine.theirTurn'
  | 'mine.breakOff'
  | 'theirs.breakOff'
  | 'why.theirTurn'
  | 'mine.outage'
  | 'why.outage'
  | 'mine.finished.keeper'
  | 'why.brokenOff.leaver'
  | 'mine.partFinished'
  | 'why.partFinished'
  | 'mine.brokenOff'
  | 'why.brokenOff'
  | 'mine.alarm'
  | 'why.alarm'
  | 'act.reload'
  | 'act.popup'
  | 'act.showOnce'
  | 'act.didIt'
  | 'act.noteWorkspace'
  | 'act.tenant'
  | 'act.dismiss'
  | 'frame.fold'
  | 'frame.more'
  | 'frame.less'
  | 'frame.pill'
  | 'frame.practice'
  | 'frame.scroll';

export const CARD: Words<CardWord> = {
  en: {
    'do.gear': 'Click the gear **{label}** at the top right.',
    'blank.gear': 'Click the gear icon at the top right.',
    'look.gear': 'Open the Marketo settings: the gear at the top right, then Settings, then Marketo.',
    'in.gear': '',
    'do.settings': 'Click **{label}** in the menu.',
    'blank.settings': 'Click this entry of the menu.',
    'look.settings': 'Click Settings in the menu of the gear at the top right.',
    'in.settings': '',
    'do.marketo': 'Click **{label}**{in}.',
    'blank.marketo': 'Click this entry on the left.',
    'look.marketo': 'Open Marketo on the left, under Admin Settings.',
    'in.marketo': ' on the left, under “{region}”',
    'do.userAccess': 'Open the tab **{label}**{in}.',
    'blank.userAccess': 'Open this tab.',
    'look.userAccess': 'Open the tab User Access on the Marketo page.',
    'in.userAccess': '',
    'do.setUp': 'Open the tab **{label}**{in}.',
    'blank.setUp': 'Open this tab.',
    'look.setUp': 'Open the tab Set Up on the Marketo page.',
    'in.setUp': '',
    'do.search': 'Find {keeper} in the list: **{label}**{in}.',
    'blank.search': 'Find {keeper} in the list: type the name here.',
    'look.search': 'Find {keeper} in the list of users.',
    'in.search': '',
    'do.revokeRow': 'In the row of {keeper}, click **{label}**.',
    'blank.revokeRow': 'In the row of {keeper}, take the access away here.',
    'look.revokeRow': 'Under User Access, find {keeper} and take the access away.',
    'in.revokeRow': '',
    'do.rowMenu': 'In the row of {keeper}, open **{label}**.',
    'blank.rowMenu': 'In the row of {keeper}, open this menu.',
    'look.rowMenu': 'In the row of {keeper}, open the menu.',
    'in.rowMenu': '',
    'do.selectRow': 'Select {keeper} in the list, and nobody else.',
    'blank.selectRow': 'Select {keeper} in the list, and nobody else.',
    'look.selectRow': 'Select {keeper} in the list of users, and nobody else.',
    'in.selectRow': '',
    'do.revokeChosen': '{keeper} is selected: click **{label}**.',
    'blank.revokeChosen': '{keeper} is selected: take the access away here.',
    'look.revokeChosen': '{keeper} is selected: take the access away.',
    'in.revokeChosen': '',
    'do.restoreChosen': '{keeper} is selected: click **{label}**.',
    'blank.restoreChosen': '{keeper} is selected: give the access back here.',
    'look.restoreChosen': '{keeper} is selected: give the access back.',
    'in.restoreChosen': '',
    'do.restoreRow': 'In the row of {keeper}, click **{label}**.',
    'blank.restoreRow': 'In the row of {keeper}, give the access back here.',
    'look.restoreRow': 'Under User Access, find {keeper} and give the access back.',
    'in.restoreRow': '',
    'do.connect': 'Click **{label}**{in}.',
    'blank.connect': 'Click this button to connect.',
    'look.connect': 'On the Marketo page, tab Set Up, click Connect. It is not the one in the row of a user.',
    'in.connect': ' in the card “{region}”',
    'near.connect': ' on the Marketo page',
    'near.disconnect': ' on the Marketo page',
    'near.marketo': ' on the left, under Admin Settings',
    'do.disconnect': 'Click **{label}**{in}.',
    'blank.disconnect': 'Click this button to disconnect.',
    'look.disconnect':
      'On the Marketo page, click your own Disconnect. It is not the one in the row of a user.',
    'in.disconnect': ' in the card “{region}”',
    'do.reload': 'Reload this page.',
    'do.asks': 'The page asks something first: read it, and answer.',
    'do.answer': 'Answer the question on the page, then reload it.',
    'why.answer': 'If you reload first, the page forgets what you clicked.',
    'blank.reload': 'Reload this page.',
    'look.reload': 'Reload this page.',
    'in.reload': '',

    'mine.readTenant': 'Open the Marketo settings.',
    'theirs.readTenant': 'open the Marketo settings',
    'why.readTenant': 'There the page shows which Marketo it belongs to.',
    'mine.revoke': 'Take away the access of {keeper}.',
    'theirs.revoke': 'take away your access, so that you can connect',
    'why.revoke': 'While {keeper} has access, {keeper} cannot connect.',
    'more.revoke': 'Do this when {keeper} is at hand: until {keeper} has connected, {keeper} has no access.',
    'mine.invite': 'Send {other} the invitation.',
    'theirs.invite': 'send you the invitation',
    'why.invite': 'Handrail has written it. You copy it, and send it by mail or chat.',
    'mine.join': 'Paste the message from {other}.',
    'theirs.join': 'paste the message into Handrail',
    'why.join': 'It holds the invitation to this handover.',
    'mine.connect': 'Connect to Marketo.',
    'theirs.connect': 'connect to Marketo',
    'why.connect': 'Then you hold a connection too: {leaver} needs that before disconnecting.',
    'more.connect':
      'For a while both of you hold a connection; that is intended. Adobe’s help page tells you to click “Disconnect” in this step, in every language. It contradicts its own summary, which says Connect.',
    'mine.reloadToProve': 'Reload this page.',
    'theirs.reloadToProve': 'reload the Marketo page once',
    'why.reloadToProve': 'Only a freshly loaded page proves that you are connected.',
    'mine.reply': 'Send {other} your reply.',
    'theirs.reply': 'send you the reply',
    'why.reply': 'It proves to {other} that you are connected. You copy it, and send it.',
    'mine.tellRefused': 'Tell {other} that you cannot connect.',
    'theirs.tellRefused': 'tell you that Connect is refused',
    'why.tellRefused': 'Connect changed nothing, twice. As long as nobody disconnects, nobody is cut off.',
    'mine.awaitReply': 'Nothing for you to do now.',
    'theirs.awaitReply': 'connect, then send you the reply',
    'why.awaitReply': 'When the reply of {other} is here, paste it into Handrail.',
    'mine.askAgain': 'Ask {other} to look once more.',
    'theirs.askAgain': 'ask you to look once more',
    'why.askAgain': 'What {other} reported is too old, or something has changed since.',
    'mine.confirmDigits': 'Compare the digits with {other} by voice.',
    'theirs.confirmDigits': 'compare the digits with you by voice',
    'why.confirmDigits': 'So you know that the message comes from {other} and nobody else.',
    'more.confirmDigits':
      'Call {other} on a number that you know. Handrail shows twelve digits to both of you; they must be the same.',
    'mine.reloadToRelease': 'Reload this page.',
    'theirs.reloadToRelease': 'reload the Marketo page once',
    'why.reloadToRelease': '{keeper} is connected. You can disconnect only on a freshly loaded page.',
    'mine.disconnect': 'Disconnect from Marketo.',
    'theirs.disconnect': 'disconnect',
    'why.disconnect': '{keeper} holds the connection, so nobody is cut off.',
    'more.disconnect': 'Every user stays connected through {keeper}. Only your own connection ends.',
    'mine.reloadToClose': 'Reload this page.',
    'theirs.reloadToClose': 'reload the Marketo page once',
    'why.reloadToClose': 'A fresh page shows whether your connection is really gone.',
    'mine.close': 'Tell {other} that you have disconnected.',
    'theirs.close': 'send you the closing message',
    'why.close': 'Then {other} looks once more, and the handover is proven.',
    'mine.awaitClosing': 'Nothing for you to do now.',
    'theirs.awaitClosing': 'disconnect, then send you the closing message',
    'why.awaitClosing': 'Please leave your connection as it is until {other} writes.',
    'mine.confirm': 'Look at the Marketo page once more, reloaded.',
    'theirs.confirm': 'look once more at the Marketo page',
    'why.confirm': '{leaver} has disconnected. A fresh page shows whether you still hold the connection.',
    'more.confirm':
      'If Disconnect is still offered to you, the team is connected through you. Do not click it.',
    'mine.report': 'Tell {other} that all is well.',
    'theirs.report': 'tell you that all is well',
    'why.report': 'This is optional: the handover is done. It closes the checklist of {other} too.',
    'mine.giveBack': 'Give {keeper} the access back.',
    'theirs.giveBack': 'give you the access back',
    'why.giveBack': 'The handover was broken off, and {keeper} has no access now.',
    'mine.swap': 'Start the handover back to {leaver}.',
    'theirs.swap': 'start the handover back to you',
    'why.swap': 'The handover was broken off after you had connected. Nobody is cut off meanwhile.',
    'mine.recover': 'Connect to Marketo now.',
    'theirs.recover': 'connect to Marketo now',
    'why.recover': 'Nobody holds the connection: every user is cut off until you connect.',
    'more.recover':
      'Any admin without access can do this. It is over when this page, reloaded, offers Disconnect.',
    'mine.vendor': 'Please stop here, and ask Adobe support.',
    'theirs.vendor': 'stop here',
    'why.vendor': 'There is no safe order here. As long as nobody disconnects, nobody is cut off.',
    'more.vendor':
      'The page refuses a second connection while there is a first one. Disconnecting first would cut off every user. Support can move the connection.',
    'mine.finished': 'Done. {keeper} holds the connection.',
    'theirs.finished': 'nothing any more',
    'why.finished': 'The team is still connected, and the pages have shown it.',

    'step.mine': 'Your step {n} of {count}',
    'step.mineThen': 'Your step {n} of {count} · then {other}',
    'step.theirs': 'Step {n} of {count} · {other}',
    'step.theirsThenYou': 'Step {n} of {count} · {other}, then you',
    'why.ring.revokeRow': 'This takes access from {keeper} only. Your own connection stays.',
    'why.ring.connect': 'Adobe’s help page says “Disconnect” here. That is a mistake in it.',
    'why.workspace':
      'First note the workspace of {keeper}: it is lost with the access, and can be given only once.',
    'more.workspace': 'Workspace of {keeper}, as noted: {workspace}',
    'why.waiting': 'Handrail points to it as soon as it appears.',
    'why.waitingRow': 'Handrail points to it once it is sure of the row. It is that of {address}.',
    'why.reading': 'Handrail is reading this page.',
    'why.unsure': 'More than one place fits, so Handrail does not point at any.',
    'why.others': 'Others are selected, too: take them out of the selection first.',
    'why.missing': 'Handrail does not know this page’s word for it. Show it once: Handrail remembers it.',
    'why.search':
      'Type the name, and the row comes up. If none does, {keeper} may not be invited to Sales yet.',
    'why.noAdmin': 'If it does not appear, you may not be an admin of Sales yet: ask {leaver}.',
    'mine.blocked': '**{label}** cannot be clicked yet.',
    'why.blocked': 'The page shows that you still have access. {leaver} takes it away first.',
    'mine.unshown': 'Enter the Munchkin ID in Handrail.',
    'why.unshown': 'This page does not show whose Marketo it is: its field for the Munchkin ID is empty.',
    'mine.signIn': 'Sign in, and Handrail goes on from here.',
    'why.signIn': 'Use your own account, not a shared one.',
    'mine.account': 'Sign in as {me}.',
    'why.account': 'This page is signed in as {account}. This step needs your own account.',
    'mine.theirTurn': 'Nothing for you to do now.',
    'mine.breakOff': 'Call {other}: the handover has to begin again.',
    'theirs.breakOff': 'break this off, and invite you again',
    'why.theirTurn': '{other}’s step now: {step}.',
    'mine.outage': 'Call {other}: the team is cut off.',
    'why.outage': 'It is over when {other} has connected. {other}’s step now: {step}.',
    'mine.finished.keeper': 'Done. You hold the connection.',
    'why.brokenOff.leaver': 'You keep the connection. Nobody was cut off.',
    'mine.partFinished': 'Your part is finished.',
    'why.partFinished': '{keeper} holds the connection, and looks once more.',
    'mine.brokenOff': 'The handover was broken off.',
    'why.brokenOff': '{leaver} keeps the connection. Nobody was cut off.',
    'mine.alarm': 'Stop, and call {other}.',
    'why.alarm': 'Two different browsers have answered one invitation. Handrail still stops Disconnect.',

    'act.reload': 'Reload',
    'act.popup': 'Open Handrail',
    'act.showOnce': 'Show me which one',
    'act.didIt': 'I did it',
    'act.noteWorkspace': 'Note it',
    'act.tenant': 'Enter the Munchkin ID',
    'act.dismiss': 'Got it',
    'frame.fold': 'Fold',
    'frame.more': 'More',
    'frame.less': 'Less',
    'frame.pill': 'Handrail',
    'frame.practice': 'PRACTICE',
    'frame.scroll': 'Scroll to it',
  },
  ja: {
    'do.gear': '右上の歯車 **{label}** をクリックします。',
    'blank.gear': '右上の歯車アイコンをクリックします。',
    'look.gear': 'Marketo の設定を開きます：右上の歯車 → 設定 → Marketo。',
    'in.gear': '',
    'do.settings': 'メニューの **{label}** をクリックします。',
    'blank.settings': 'メニューのこの項目をクリックします。',
    'look.settings': '右上の歯車のメニューから「設定」をクリックします。',
    'in.settings': '',
    'do.marketo': '{in}**{label}** をクリックします。',
    'blank.marketo': '左側のこの項目をクリックします。',
    'look.marketo': '左側の「管理者設定」の下にある Marketo を開きます。',
    'in.marketo': '左側の「{region}」の下にある ',
    'do.userAccess': '{in}**{label}** タブを開きます。',
    'blank.userAccess': 'このタブを開きます。',
    'look.userAccess': 'Marketo のページで「ユーザーアクセス」（User Access）タブを開きます。',
    'in.userAccess': '',
    'do.setUp': '{in}**{label}** タブを開きます。',
    'blank.setUp': 'このタブを開きます。',
    'look.setUp': 'Marketo のページで「設定」（Set Up）タブを開きます。',
    'in.setUp': '',
    'do.search': '{in}**{label}** で {keeper} さんを探します。',
    'blank.search': 'ここに名前を入力して {keeper} さんを探します。',
    'look.search': 'ユーザーの一覧で {keeper} さんを探します。',
    'in.search': '',
    'do.revokeRow': '{keeper} さんの行で **{label}** をクリックします。',
    'blank.revokeRow': '{keeper} さんの行で、ここからアクセス権を外します。',
    'look.revokeRow': '「ユーザーアクセス」で {keeper} さんを探し、アクセス権を外します。',
    'in.revokeRow': '',
    'do.rowMenu': '{keeper} さんの行で **{label}** を開きます。',
    'blank.rowMenu': '{keeper} さんの行で、このメニューを開きます。',
    'look.rowMenu': '{keeper} さんの行で、メニューを開きます。',
    'in.rowMenu': '',
    'do.selectRow': '一覧で {keeper} さんだけを選択します。',
    'blank.selectRow': '一覧で {keeper} さんだけを選択します。',
    'look.selectRow': 'ユーザーの一覧で {keeper} さんだけを選択します。',
    'in.selectRow': '',
    'do.revokeChosen': '{keeper} さんを選択しました。**{label}** をクリックします。',
    'blank.revokeChosen': '{keeper} さんを選択しました。ここからアクセス権を外します。',
    'look.revokeChosen': '{keeper} さんを選択しました。アクセス権を外します。',
    'in.revokeChosen': '',
    'do.restoreChosen': '{keeper} さんを選択しました。**{label}** をクリックします。',
    'blank.restoreChosen': '{keeper} さんを選択しました。ここからアクセス権を戻します。',
    'look.restoreChosen': '{keeper} さんを選択しました。アクセス権を戻します。',
    'in.restoreChosen': '',
    'do.restoreRow': '{keeper} さんの行で **{label}** をクリックします。',
    'blank.restoreRow': '{keeper} さんの行で、ここからアクセス権を戻します。',
    'look.restoreRow': '「ユーザーアクセス」で {keeper} さんを探し、アクセス権を戻します。',
    'in.restoreRow': '',
    'do.connect': '{in}**{label}** をクリックします。',
    'blank.connect': 'このボタンをクリックして接続します。',
    'look.connect': 'Marketo のページの「設定」（Set Up）タブで接続します（ユーザーの行ではありません）。',
    'in.connect': 'カード「{region}」の ',
    'near.connect': 'Marketo のページの ',
    'near.disconnect': 'Marketo のページの ',
    'near.marketo': '左側の管理者設定の下にある ',
    'do.disconnect': '{in}**{label}** をクリックします。',
    'blank.disconnect': 'このボタンをクリックして切断します。',
    'look.disconnect': 'Marketo のページで自分の接続を切断します（ユーザーの行のボタンではありません）。',
    'in.disconnect': 'カード「{region}」の ',
    'do.reload': 'このページを再読み込みします。',
    'do.asks': '先にページの確認を読み、答えてください。',
    'do.answer': 'ページの確認に答えてから、再読み込みします。',
    'why.answer': '先に再読み込みすると、クリックした操作が取り消されます。',
    'blank.reload': 'このページを再読み込みします。',
    'look.reload': 'このページを再読み込みします。',
    'in.reload': '',

    'mine.readTenant': 'Marketo の設定を開きます。',
    'theirs.readTenant': 'Marketo の設定を開く',
    'why.readTenant': 'どの Marketo のページかが、そこに表示されます。',
    'mine.revoke': '{keeper} さんのアクセス権を外します。',
    'theirs.revoke': 'あなたのアクセス権を外し、接続できるようにする',
    'why.revoke': 'アクセス権がある間、{keeper} さんは接続できません。',
    'more.revoke':
      '{keeper} さんがすぐ対応できるときに行ってください。接続するまで、{keeper} さんは利用できません。',
    'mine.invite': '{other} さんに招待を送ります。',
    'theirs.invite': '招待を送る',
    'why.invite': '文面はできています。コピーして、メールかチャットで送ってください。',
    'mine.join': '{other} さんからのメッセージを貼り付けます。',
    'theirs.join': 'メッセージを Handrail に貼り付ける',
    'why.join': 'この引き継ぎへの招待が入っています。',
    'mine.connect': 'Marketo に接続します。',
    'theirs.connect': 'Marketo に接続する',
    'why.connect': 'あなたが接続を持って初めて、{leaver} さんは安全に切断できます。',
    'more.connect':
      'しばらくの間、お二人とも接続を持ちます。これで正常です。アドビのヘルプはどの言語でもこの手順で「切断」（Disconnect）と書いていますが、同じページの要約では「接続」（Connect）となっています。',
    'mine.reloadToProve': 'このページを再読み込みします。',
    'theirs.reloadToProve': 'Marketo のページを再読み込みする',
    'why.reloadToProve': '再読み込みしたページだけが、接続できたことの証明になります。',
    'mine.reply': '{other} さんに返信を送ります。',
    'theirs.reply': '返信を送る',
    'why.reply': 'あなたの接続を {other} さんに証明します。コピーして送ってください。',
    'mine.tellRefused': '接続できないことを {other} さんに伝えます。',
    'theirs.tellRefused': '接続できないと知らせる',
    'why.tellRefused': '二度クリックしても変わりません。誰も切断しなければ、誰の接続も切れません。',
    'mine.awaitReply': '今することはありません。',
    'theirs.awaitReply': '接続して、返信を送る',
    'why.awaitReply': '{other} さんの返信が届いたら、Handrail に貼り付けてください。',
    'mine.askAgain': '{other} さんにもう一度確認を頼みます。',
    'theirs.askAgain': 'もう一度の確認を頼む',
    'why.askAgain': '{other} さんの報告が古いか、その後に変化がありました。',
    'mine.confirmDigits': '{other} さんと電話で照合番号を確かめます。',
    'theirs.confirmDigits': '電話で照合番号を確かめる',
    'why.confirmDigits': 'メッセージが本当に {other} さんからだと確かめるためです。',
    'more.confirmDigits':
      '知っている番号で {other} さんに電話してください。双方の Handrail に 12 桁の照合番号が表示され、同じはずです。',
    'mine.reloadToRelease': 'このページを再読み込みします。',
    'theirs.reloadToRelease': 'Marketo のページを再読み込みする',
    'why.reloadToRelease': '{keeper} さんは接続済みです。切断は再読み込みしたページでだけできます。',
    'mine.disconnect': 'Marketo から切断します。',
    'theirs.disconnect': '切断する',
    'why.disconnect': '{keeper} さんが接続しているので、誰の接続も切れません。',
    'more.disconnect': '全員が {keeper} さんを通じてつながったままです。終わるのはあなたの接続だけです。',
    'mine.reloadToClose': 'このページを再読み込みします。',
    'theirs.reloadToClose': 'Marketo のページを再読み込みする',
    'why.reloadToClose': '接続が本当に終わったかどうかは、再読み込みするとわかります。',
    'mine.close': '{other} さんに切断したことを伝えます。',
    'theirs.close': '終了メッセージを送る',
    'why.close': '{other} さんがもう一度確認すると、引き継ぎが証明されます。',
    'mine.awaitClosing': '今することはありません。',
    'theirs.awaitClosing': '切断して、終了メッセージを送る',
    'why.awaitClosing': '{other} さんから連絡があるまで、接続はそのままにしてください。',
    'mine.confirm': '再読み込みした Marketo のページをもう一度確認します。',
    'theirs.confirm': 'Marketo のページをもう一度確認する',
    'why.confirm': '{leaver} さんは切断しました。あなたの接続が続いていることを確かめます。',
    'more.confirm':
      '「切断」（Disconnect）が表示されていれば、チームはあなたを通じてつながっています。クリックはしないでください。',
    'mine.report': '{other} さんに無事を伝えます。',
    'theirs.report': '無事を伝える',
    'why.report': '任意です。引き継ぎは完了しました。{other} さんのチェックリストも完了になります。',
    'mine.giveBack': '{keeper} さんにアクセス権を戻します。',
    'theirs.giveBack': 'あなたにアクセス権を戻す',
    'why.giveBack': '引き継ぎは中止され、{keeper} さんには今アクセス権がありません。',
    'mine.swap': '{leaver} さんへの引き継ぎを始めます。',
    'theirs.swap': 'あなたへの引き継ぎを始める',
    'why.swap': '引き継ぎはあなたの接続後に中止されました。その間、誰の接続も切れません。',
    'mine.recover': '今すぐ Marketo に接続します。',
    'theirs.recover': '今すぐ Marketo に接続する',
    'why.recover': '誰も接続を持っていません。あなたが接続するまで全員が使えません。',
    'more.recover':
      'アクセス権のない管理者なら誰でも接続できます。再読み込みしたページに「切断」（Disconnect）が出れば復旧です。',
    'mine.vendor': 'ここで止めて、アドビのサポートに連絡してください。',
    'theirs.vendor': 'ここで止める',
    'why.vendor': '安全な順序がありません。誰も切断しなければ、誰の接続も切れません。',
    'more.vendor':
      '今の接続がある間、ページは二つ目の接続を拒みます。先に切断すると全員の接続が切れます。サポートなら接続を移せます。',
    'mine.finished': '完了：{keeper} さんが接続を持っています。',
    'theirs.finished': 'もう何もありません',
    'why.finished': 'チームはつながったままで、ページがそれを示しました。',

    'step.mine': 'あなたの番：ステップ {n} / {count}',
    'step.mineThen': 'あなたの番：ステップ {n} / {count} · 次は {other} さん',
    'step.theirs': 'ステップ {n} / {count} · {other} さん',
    'step.theirsThenYou': 'ステップ {n} / {count} · {other} さん、次はあなた',
    'why.ring.revokeRow': '外れるのは {keeper} さんだけです。あなたの接続は残ります。',
    'why.ring.connect': 'アドビのヘルプには「切断」とありますが、誤記です。',
    'why.workspace': '先に {keeper} さんのワークスペースを控えてください。再設定は一度だけです。',
    'more.workspace': '控えてある {keeper} さんのワークスペース：{workspace}',
    'why.waiting': '表示され次第、Handrail が場所を示します。',
    'why.waitingRow': '行が確かになり次第、場所を示します。目印は {address} です。',
    'why.reading': 'Handrail がこのページを読み取っています。',
    'why.unsure': '当てはまる場所が複数あるため、Handrail は場所を示しません。',
    'why.others': 'ほかの人も選択されています。先に、その選択を外してください。',
    'why.missing': 'このページでの呼び名を Handrail は知りません。一度教えれば覚えます。',
    'why.search': '名前を入力すると表示されます。出ないときは、Sales に未招待かもしれません。',
    'why.noAdmin': '出ないときは {leaver} さんに、管理者権限があるか確認してください。',
    'mine.blocked': '**{label}** はまだクリックできません。',
    'why.blocked': 'まだアクセス権が付いています。先に {leaver} さんが外します。',
    'mine.unshown': 'Handrail に Munchkin ID を入力します。',
    'why.unshown': 'どの Marketo か表示がなく、Munchkin ID の欄も空です。',
    'mine.signIn': 'サインインすると、ここから続けます。',
    'why.signIn': '共有ではなく、ご自身のアカウントを使ってください。',
    'mine.account': '{me} さんのアカウントでサインインしてください。',
    'why.account': '{account} さんでサインイン中です。この手順はご自身のアカウントで行います。',
    'mine.theirTurn': '今することはありません。',
    'mine.breakOff': '{other} さんに電話して、引き継ぎを始め直してもらってください。',
    'theirs.breakOff': 'いったん中止し、もう一度招待する',
    'why.theirTurn': '今は {other} さんの番です：{step}。',
    'mine.outage': '{other} さんに電話してください。チームの接続が切れています。',
    'why.outage': '{other} さんが接続すれば復旧します。今の手順：{step}。',
    'mine.finished.keeper': '完了：あなたが接続を持っています。',
    'why.brokenOff.leaver': '接続はあなたのままです。誰の接続も切れていません。',
    'mine.partFinished': 'あなたの作業は終わりました。',
    'why.partFinished': '{keeper} さんが接続を持ち、もう一度確認します。',
    'mine.brokenOff': '引き継ぎは中止されました。',
    'why.brokenOff': '接続は {leaver} さんのままです。誰の接続も切れていません。',
    'mine.alarm': '手を止めて、{other} さんに電話してください。',
    'why.alarm': '一つの招待に二つのブラウザーが返信しました。「切断」は止められたままです。',

    'act.reload': '再読み込み',
    'act.popup': 'Handrail を開く',
    'act.showOnce': 'Handrail に教える',
    'act.didIt': '済みました',
    'act.noteWorkspace': '控える',
    'act.tenant': 'Munchkin ID を入力',
    'act.dismiss': 'わかりました',
    'frame.fold': '折りたたむ',
    'frame.more': '詳しく',
    'frame.less': '閉じる',
    'frame.pill': 'Handrail',
    'frame.practice': '練習',
    'frame.scroll': 'その場所へ移動',
  },
};
