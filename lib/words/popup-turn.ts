/** Whose turn it is and why, for each step. `{me}` is the reader, `{other}` the one at the other end. */
import type { Words } from './language.ts';

const en = {
  yourTurn: 'Your turn',
  theirTurn: '{other}’s turn',
  nobodysTurn: 'Done',
  stuck: 'Stopped',

  readTenant: 'Open the Marketo settings',
  readTenantWhy: 'There the page shows which Marketo this is, and whether you hold the connection.',
  revoke: 'Take {other}’s access away',
  revokeWhy:
    'While {other} has access, their Connect cannot be clicked. Do it when {other} is at hand: they have no access until they connect.',
  invite: 'Send {other} the invitation',
  inviteWhy: 'Handrail writes it. {other} pastes it into their own Handrail and connects.',
  join: 'Paste the invitation',
  joinWhy: '{other} sent it to you by mail or chat.',
  connect: 'Click Connect on the Marketo page',
  connectWhy:
    'Adobe’s help page says “Disconnect” at this point. That is a mistake in it: your click is **Connect**.',
  reloadToProve: 'Reload the Marketo page',
  reloadToProveWhy:
    'A page may show Disconnect before the connection is made. A freshly loaded page proves it.',
  reply: 'Send {other} your reply',
  replyWhy:
    'It tells {other} what your page shows. From then on Handrail stops your own Disconnect, until {other} has disconnected.',
  tellRefused: 'Tell {other} that you cannot connect',
  tellRefusedWhy:
    'Connect changed nothing, twice. Nobody is cut off as long as nobody disconnects: {other} has to know that too.',
  askAgain: 'Ask {other} once more',
  askAgainWhy:
    'The reply is too old, or something happened since. {other} looks again; the digits stay the same.',
  confirmDigits: 'Compare the digits with {other}',
  confirmDigitsWhy: 'By voice, so that you know that the reply came from {other}.',
  confirmOther: 'Compare the digits with {other} once more',
  confirmOtherWhy:
    '{other} writes from another browser than before. Until the digits are compared, only the earlier one counts.',
  confirmLate: 'Compare the digits with {other} once more',
  confirmLateWhy:
    'Somebody answers as {other} from another browser. Nothing of the handover changes: if it is {other}, your closing message goes there, too.',
  reloadToRelease: 'Reload the Marketo page',
  reloadToReleaseWhy: 'Handrail releases Disconnect only on a page that was loaded after {other}’s reply.',
  disconnect: 'Click Disconnect on the Marketo page',
  disconnectWhy: '{other} is connected, as {other}’s own page shows. Nobody is cut off.',
  reloadToClose: 'Reload the Marketo page',
  reloadToCloseWhy: 'So that the page proves that you no longer hold the connection.',
  close: 'Tell {other} that you have disconnected',
  closeWhy: 'Then {other} looks once more, and both of you know that it worked.',
  closeBroken: 'Tell {other} that it is broken off',
  closeBrokenWhy: 'So that {other}’s Handrail stops waiting for you.',
  confirm: 'Look at the Marketo page once more',
  confirmWhy: 'A page loaded after {other} disconnected shows whether you still hold the connection.',
  report: 'Tell {other} that it worked',
  reportWhy: 'You hold the connection. This last message is optional.',
  giveBack: 'Give {other} access again',
  giveBackWhy:
    'You broke off before {other} connected. You keep the connection; {other} needs their access back.',
  swap: 'Start the handover back to {other}',
  swapWhy:
    'The handover was broken off after you had connected. You hold a connection meanwhile; nobody is cut off.',
  recover: 'Click Connect on the Marketo page now',
  recoverWhy:
    'Nobody holds the connection: every user of {tenant} is cut off until an admin without access connects.',
  vendor: 'Ask Adobe support',
  vendorWhy:
    'Here {keeper} cannot connect while {leaver} holds the connection. There is no safe order, so nobody should disconnect: that would cut everybody off. Support can move the connection.',
  finishedLeaver: 'Your part is finished',
  finishedLeaverWhy: '{other} holds the connection now.',
  finishedKeeper: 'You hold the connection',
  finishedKeeperWhy: '{other} has disconnected. The handover is finished.',
  brokenLeaver: 'The handover is broken off',
  brokenLeaverWhy: 'Nobody was cut off. You can start again at any time.',

  awaitInvitation: '{other} is getting ready',
  awaitInvitationWhy: '{other} takes your access away, then sends you the invitation. Paste it here.',
  awaitRemake: 'Call {other}: take your access away once more',
  awaitRemakeWhy:
    'Your page shows a connection, but not whose, and Handrail did not see you connect here. {other} takes your access away and invites you again; then you connect here. If {other}’s page no longer shows **Disconnect**, they break off instead: then the connection is yours already.',
  awaitReply: '{other} connects, then replies',
  awaitReplyWhy:
    'Paste the reply here when it comes. Until then leave your own connection as it is, and nobody is cut off.',
  byRoomWhy:
    'What {other} sends comes here by itself, by the room that you share. Until then leave everything as it is.',
  awaitAskAgain: '{other} asks you once more',
  awaitAskAgainWhy: 'Paste the message here when it comes.',
  awaitDigits: '{other} compares the digits with you',
  awaitDigitsWhy: '{other} will call you. Read your digits aloud; they are shown below.',
  awaitClosing: '{other} disconnects, then writes to you',
  awaitClosingWhy:
    'Leave everything as it is: Handrail stops your Disconnect until then. Paste the closing message here.',
  awaitBreakOff: 'Call {other}: break off, and begin again',
  awaitBreakOffWhy:
    'Somebody has signed in or connected here without Handrail seeing who, so it cannot be proven that the connection is yours. {other} breaks off and invites you again. Nobody is cut off meanwhile. Paste the messages here.',
  awaitConfirm: 'Your part is finished',
  awaitConfirmWhy: '{other} looks once more and may tell you. You need not wait.',
  awaitGiveBack: '{other} gives you access again',
  awaitGiveBackWhy: 'The handover was broken off. {other} keeps the connection.',
  awaitSwap: '{other} starts the handover back to you',
  awaitSwapWhy:
    'The handover was broken off after {other} had connected. Nobody is cut off. Paste the invitation here when it comes.',
  awaitRecover: 'Call {other} now',
  awaitRecoverWhy:
    'Nobody holds the connection: every user of {tenant} is cut off until {other}, or any admin without access, clicks **Connect** under Settings → Marketo. It is over when their page shows Disconnect.',

  showMe: 'Show me',
  writeInvitation: 'Write the invitation',
  writeReply: 'Write the reply',
  writeClosing: 'Write the closing message',
  writeReport: 'Write the last message',
  askAgainDo: 'Ask again',
  compareDigits: 'Compare the digits',
  pasteInvitation: 'Paste the invitation',
  pasteReply: 'Paste the reply',
  pasteClosing: 'Paste the closing message',
  pasteMessage: 'Paste a message',
  seeRecord: 'See the record',
  startAgain: 'Start again',
  startBack: 'Start the handover back',
  goOn: 'Their page shows Disconnect',
} as const;

export type TurnWord = keyof typeof en;

export const turnWords: Words<TurnWord> = {
  en,
  ja: {
    yourTurn: 'あなたの番です',
    theirTurn: '{other} さんの番です',
    nobodysTurn: '完了',
    stuck: '中断しています',

    readTenant: 'Marketo の設定ページを開いてください',
    readTenantWhy: 'どの Marketo か、あなたが接続を持っているかが、そのページで分かります。',
    revoke: '{other} さんのアクセス権を外してください',
    revokeWhy:
      'アクセス権があるあいだ、{other} さんは「接続」をクリックできません。接続するまで {other} さんはアクセスできなくなるので、相手がすぐ動けるときに行ってください。',
    invite: '{other} さんに招待を送ってください',
    inviteWhy: '文面は Handrail が作ります。{other} さんは自分の Handrail に貼り付けて、接続します。',
    join: '招待メッセージを貼り付けてください',
    joinWhy: '{other} さんからメールかチャットで届いています。',
    connect: 'Marketo のページで「接続」をクリックしてください',
    connectWhy:
      'アドビのヘルプには「切断」とありますが、誤記です。クリックするのは**「接続（Connect）」**です。',
    reloadToProve: 'Marketo のページを再読み込みしてください',
    reloadToProveWhy:
      '接続が完了する前に「切断」と表示されることがあります。再読み込みしたページで、確かに接続されたと分かります。',
    reply: '{other} さんに返信を送ってください',
    replyWhy:
      'あなたのページに表示された内容を伝えます。送ったあとは、{other} さんが切断するまで、あなたの「切断」は止められます。',
    tellRefused: '接続できないことを {other} さんに伝えてください',
    tellRefusedWhy:
      '「接続」を二度クリックしても変わりませんでした。誰も切断しなければ、誰の接続も切れません。{other} さんにもそれを伝えます。',
    askAgain: '{other} さんにもう一度確認してもらってください',
    askAgainWhy:
      '前の返信が古くなったか、その後に変化がありました。{other} さんにページを見直してもらいます。照合番号は変わりません。',
    confirmDigits: '{other} さんと照合番号を確かめてください',
    confirmDigitsWhy: '電話など声で確かめると、返信が確かに {other} さんからのものだと分かります。',
    confirmOther: '{other} さんともう一度照合番号を確かめてください',
    confirmOtherWhy:
      '{other} さんは前とは別のブラウザーを使っています。照合番号を確かめるまでは、前のブラウザーだけが有効です。',
    confirmLate: '{other} さんともう一度照合番号を確かめてください',
    confirmLateWhy:
      '別のブラウザーから {other} さんの名前で返信がありました。引き継ぎの結果は変わりません。本人であれば、終了メッセージをそのブラウザーにも送ります。',
    reloadToRelease: 'Marketo のページを再読み込みしてください',
    reloadToReleaseWhy:
      '「切断」は、{other} さんの返信を受け取ったあとに読み込んだページでだけクリックできます。',
    disconnect: 'Marketo のページで「切断」をクリックしてください',
    disconnectWhy: '{other} さんのページで接続を確認済みです。誰の接続も切れません。',
    reloadToClose: 'Marketo のページを再読み込みしてください',
    reloadToCloseWhy: 'あなたの接続が外れたことを、ページで確かめます。',
    close: '切断したことを {other} さんに伝えてください',
    closeWhy: '{other} さんが最後にもう一度確認すると、うまくいったことが 2 人とも分かります。',
    closeBroken: '中止したことを {other} さんに伝えてください',
    closeBrokenWhy: '伝えると、{other} さんの Handrail は待つのをやめます。',
    confirm: 'Marketo のページをもう一度確認してください',
    confirmWhy: '{other} さんの切断後に読み込んだページで、接続が残っていることを確かめます。',
    report: 'うまくいったことを {other} さんに伝えましょう',
    reportWhy: '接続はあなたが持っています。この最後のメッセージは省略できます。',
    giveBack: '{other} さんのアクセス権を戻してください',
    giveBackWhy:
      '{other} さんが接続する前に中止しました。接続はあなたが持ったままです。{other} さんのアクセス権を元に戻してください。',
    swap: '接続を {other} さんに引き継ぎ直してください',
    swapWhy:
      '引き継ぎは、あなたが接続したあとに中止されました。いまはあなたも接続を持っていて、誰の接続も切れていません。',
    recover: 'いますぐ Marketo のページで「接続」をクリックしてください',
    recoverWhy:
      '接続を持っている人がいません。アクセス権のない管理者が接続するまで、{tenant} の全ユーザーの接続が切れたままです。',
    vendor: 'アドビのサポートに連絡してください',
    vendorWhy:
      'この環境では、{leaver} さんが接続を持っているあいだ {keeper} さんは接続できません。安全な順番がないため、誰も切断しないでください。切断すると全員の接続が切れます。サポートに接続の移行を依頼できます。',
    finishedLeaver: 'あなたの作業は完了です',
    finishedLeaverWhy: '接続は {other} さんが持っています。',
    finishedKeeper: '接続はあなたが持っています',
    finishedKeeperWhy: '{other} さんは切断しました。引き継ぎは完了です。',
    brokenLeaver: '引き継ぎは中止されました',
    brokenLeaverWhy: '誰の接続も切れていません。いつでも始め直せます。',

    awaitInvitation: '{other} さんが準備しています',
    awaitInvitationWhy:
      '{other} さんがあなたのアクセス権を外してから、招待を送ります。届いたらここに貼り付けてください。',
    awaitRemake: '{other} さんに電話し、もう一度アクセス権を外してもらってください',
    awaitRemakeWhy:
      'ページには接続が表示されていますが、誰の接続かは分かりません。ここで接続したことも確認できていません。{other} さんがアクセス権を外してもう一度招待したら、ここで接続してください。{other} さんのページに**「切断（Disconnect）」**が表示されなくなっていれば、{other} さんが引き継ぎを中止します。その場合、接続はすでにあなたのものです。',
    awaitReply: '{other} さんが接続して返信します',
    awaitReplyWhy:
      '返信が届いたらここに貼り付けてください。それまでご自分の接続はそのままにしてください。誰の接続も切れません。',
    byRoomWhy:
      '{other} さんからの連絡は、共有しているルームを通じて自動的に届きます。届くまで何も変更しないでください。',
    awaitAskAgain: '{other} さんがもう一度確認を求めます',
    awaitAskAgainWhy: 'メッセージが届いたらここに貼り付けてください。',
    awaitDigits: '{other} さんが照合番号を確かめます',
    awaitDigitsWhy: '{other} さんから電話があります。下の照合番号を声に出して読んでください。',
    awaitClosing: '{other} さんが切断し、連絡します',
    awaitClosingWhy:
      'そのままお待ちください。それまで、あなたの「切断」は止められます。終了メッセージが届いたらここに貼り付けてください。',
    awaitBreakOff: '{other} さんに電話し、中止して始め直してもらってください',
    awaitBreakOffWhy:
      '誰がサインインまたは接続したのかをページで確認できないため、接続があなたのものだと証明できません。{other} さんがいったん中止し、もう一度招待します。その間、誰の接続も切れません。届いたメッセージはここに貼り付けてください。',
    awaitConfirm: 'あなたの作業は完了です',
    awaitConfirmWhy: '{other} さんが最後にもう一度確認します。待つ必要はありません。',
    awaitGiveBack: '{other} さんがあなたのアクセス権を戻します',
    awaitGiveBackWhy: '引き継ぎは中止されました。接続は {other} さんが持ったままです。',
    awaitSwap: '{other} さんがあなたへの引き継ぎを始めます',
    awaitSwapWhy:
      '引き継ぎは、{other} さんが接続したあとに中止されました。誰の接続も切れていません。招待が届いたらここに貼り付けてください。',
    awaitRecover: 'いますぐ {other} さんに電話してください',
    awaitRecoverWhy:
      '接続を持っている人がいません。{other} さん、またはアクセス権のない管理者が、設定 → Marketo で**「接続（Connect）」**をクリックするまで、{tenant} の全ユーザーの接続が切れたままです。その人のページに「切断」が表示されれば復旧です。',

    showMe: '場所を表示',
    writeInvitation: '招待を作成',
    writeReply: '返信を作成',
    writeClosing: '終了メッセージを作成',
    writeReport: '最後のメッセージを作成',
    askAgainDo: 'もう一度確認を求める',
    compareDigits: '照合番号を確かめる',
    pasteInvitation: '招待を貼り付ける',
    pasteReply: '返信を貼り付ける',
    pasteClosing: '終了メッセージを貼り付ける',
    pasteMessage: 'メッセージを貼り付ける',
    seeRecord: '記録を見る',
    startAgain: '始め直す',
    startBack: '引き継ぎ直す',
    goOn: '相手のページに「切断」が表示されている',
  },
};
