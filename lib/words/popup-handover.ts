/** Words of a handover under way: tasks and their proof, notes, breaking off, alarm, and what remains at the end. */
import type { Words } from './language.ts';

const en = {
  checklist: 'Checklist',
  revoke: 'Take {keeper}’s access away',
  connect: 'Connect',
  disconnect: 'Disconnect',
  confirm: 'Look once more',
  statusDone: 'Done',
  statusNot: 'Not done',
  statusReady: 'Can be done now',
  statusOpen: 'Not known yet',
  statusWaiting: 'Waits',
  waitsFor: 'Waits for: {tasks}',
  seenOwn: 'Seen on {name}’s own page',
  seenYours: 'Seen on your own page',
  seenOther: 'Seen on {name}’s page',
  said: 'Said by {name}',
  saidYou: 'Said by you',
  undo: 'Undo',
  undoLabel: 'Undo: {task}',
  didIt: 'I did it',
  didItLabel: 'I did it: {task}',
  cannotSee: 'The page does not show it?',
  didItHint: 'Only if the page cannot show it. It counts as said, not as seen.',
  planned: 'Planned for {date}',
  answerUntil: '{keeper}’s reply counts until {time}.',

  workspaceText: 'Note it first: it is lost with the access and can be given only once.',
  workspaceLabel: 'Workspace of {keeper}',
  workspaceSave: 'Save the note',
  workspaceNoted: 'Workspace of {keeper}: **{text}**',
  workspaceGive: 'Give {keeper} the workspace **{text}** again: it can be given only once.',
  workspaceChange: 'Change',

  firstTitle: 'Were you the first user who was invited to Sales?',
  firstText: 'That user must never be removed after the data sync: the sync would break.',
  firstYes: 'Yes',
  firstNo: 'No',
  firstUnsure: 'I do not know',
  firstKeep:
    'Do not remove {leaver} from Sales: they were the first user invited, and the data sync hangs on them.',
  firstUnsureKeep:
    'Do not remove {leaver} from Sales before you know that they were not the first user invited.',
  firstOther:
    'Do not remove {name} from Sales: they were the first user invited, and the data sync hangs on them.',
  firstFree: '{leaver} may be removed from Sales: they were not the first user invited.',

  checkTitle: 'See that the team is still connected',
  check1: 'Settings → Marketo shows **Disconnect** to {keeper}.',
  check2: 'Under **User Access**, the users still have access.',
  check3: 'Ask one of them whether Marketo works for them as before.',
  grantFrom:
    'From {time} on, {keeper} may give users access: Adobe asks to wait ten minutes after connecting.',

  brokenTitle: 'Broken off',
  outageTitle: 'The team is cut off',
  alarmTitle: 'Two browsers answered as {keeper}',
  alarmText:
    'Nobody is cut off: you hold the connection, and Handrail still stops your Disconnect. One of the answers may not be {keeper}’s.',
  alarm1: 'Call {keeper} and ask which browser they joined with.',
  alarm2: 'Break off, then start again: send the fresh invitation to {keeper} only.',
  alarmTextKeeper:
    'Nobody is cut off: {leaver} holds the connection. {leaver} breaks off and invites you again.',

  breakOff: 'Break off the handover',
  breakOffTitle: 'Break off the handover?',
  breakOffBefore: 'You keep the connection. {keeper} gets their access back: Handrail guides you to it.',
  breakOffAfter:
    '{keeper} is connected already. Both of you hold a connection until one of you disconnects; to go back, start a handover from {keeper} to you.',
  breakOffKeeper: 'Only {leaver} can break off. Call {leaver}; until then leave everything as it is.',
  breakOffReload:
    'You have clicked Disconnect. Reload the Marketo page first: it shows whether you still hold the connection.',
  breakOffMessage: 'Then you send {keeper} a closing message, so that their Handrail stops waiting.',
  breakOffStays: 'The record stays.',
  breakOffDo: 'Break off',
  keepGoing: 'Keep going',

  record: 'Record',
  exportIt: 'Export as a file',
  exported: 'Saved as {file}.',
  erase: 'Erase from this browser',
  eraseTitle: 'Erase {tenant} from this browser?',
  eraseText:
    'Names, e-mail addresses, keys, the whole record of {tenant} and the controls that you showed are deleted here. This cannot be undone.',
  eraseRunning:
    'A handover is under way. After erasing, this browser can no longer take part in it, and no longer knows what it promised.',
  eraseExport: 'Export it first, if you need the record.',
  eraseDo: 'Erase everything',
  startAnother: 'Start another handover',
} as const;

export type HandoverWord = keyof typeof en;

export const handoverWords: Words<HandoverWord> = {
  en,
  ja: {
    checklist: 'チェックリスト',
    revoke: '{keeper} さんのアクセス権を外す',
    connect: '接続する',
    disconnect: '切断する',
    confirm: 'もう一度確認する',
    statusDone: '完了',
    statusNot: '行われていません',
    statusReady: 'いまできます',
    statusOpen: 'まだ分かりません',
    statusWaiting: '待機中',
    waitsFor: '次を待っています：{tasks}',
    seenOwn: '{name} さん自身のページで確認',
    seenYours: 'あなた自身のページで確認',
    seenOther: '{name} さんのページで確認',
    said: '{name} さんの申告',
    saidYou: 'あなたの申告',
    undo: '取り消す',
    undoLabel: '取り消す：{task}',
    didIt: '自分で済ませた',
    didItLabel: '自分で済ませた：{task}',
    cannotSee: 'ページに表示されませんか？',
    didItHint: 'ページで確認できない場合だけ使います。「ページで確認」ではなく「申告」として扱われます。',
    planned: '予定日：{date}',
    answerUntil: '{keeper} さんの返信は {time} まで有効です。',

    workspaceText: '先に控えてください。アクセス権と一緒に失われ、再設定は 1 回しかできません。',
    workspaceLabel: '{keeper} さんのワークスペース',
    workspaceSave: 'メモを保存',
    workspaceNoted: '{keeper} さんのワークスペース：**{text}**',
    workspaceGive:
      '{keeper} さんにワークスペース**「{text}」**を割り当て直してください。設定できるのは 1 回だけです。',
    workspaceChange: '変更',

    firstTitle: 'Sales に最初に招待されたユーザーは、あなたですか？',
    firstText: 'そのユーザーをデータ同期の開始後に削除しないでください。同期が壊れます。',
    firstYes: 'はい',
    firstNo: 'いいえ',
    firstUnsure: '分からない',
    firstKeep:
      '{leaver} さんを Sales から削除しないでください。最初に招待されたユーザーで、データ同期の土台になっています。',
    firstUnsureKeep:
      '最初に招待されたユーザーでないと分かるまで、{leaver} さんを Sales から削除しないでください。',
    firstOther:
      '{name} さんを Sales から削除しないでください。最初に招待されたユーザーで、データ同期の土台になっています。',
    firstFree: '{leaver} さんは最初に招待されたユーザーではないので、Sales から削除できます。',

    checkTitle: 'チームの接続を確かめる',
    check1: '設定 → Marketo で、{keeper} さんに「切断」が表示されています。',
    check2: '**User Access** で、ユーザーのアクセス権が残っています。',
    check3: '誰か 1 人に、Marketo がこれまでどおり使えるか尋ねてください。',
    grantFrom:
      '{keeper} さんがユーザーにアクセス権を与えられるのは {time} 以降です。接続後 10 分待つよう、アドビが案内しています。',

    brokenTitle: '中止しました',
    outageTitle: 'チームの接続が切れています',
    alarmTitle: '2 つのブラウザーから {keeper} さんとして返信がありました',
    alarmText:
      '誰の接続も切れていません。接続はあなたが持っており、「切断」は止められたままです。ただし、片方は {keeper} さんではないかもしれません。',
    alarm1: '{keeper} さんに電話し、どのブラウザーで参加したか尋ねてください。',
    alarm2: '中止して始め直してください。新しい招待は {keeper} さんだけに送ってください。',
    alarmTextKeeper:
      '誰の接続も切れていません。接続は {leaver} さんが持っています。{leaver} さんが中止して、もう一度招待します。',

    breakOff: '引き継ぎを中止する',
    breakOffTitle: '引き継ぎを中止しますか？',
    breakOffBefore:
      '接続はあなたが持ったままです。{keeper} さんのアクセス権を戻す操作を、Handrail がご案内します。',
    breakOffAfter:
      '{keeper} さんはすでに接続しています。どちらかが切断するまで 2 人とも接続を持ちます。元に戻すには、{keeper} さんからあなたへの引き継ぎを始めます。',
    breakOffKeeper:
      '中止できるのは {leaver} さんだけです。{leaver} さんに電話し、それまでそのままにしてください。',
    breakOffReload:
      '「切断」をクリック済みです。先に Marketo のページを再読み込みしてください。接続がまだあなたにあるかどうかが分かります。',
    breakOffMessage: 'そのあと {keeper} さんに終了メッセージを送ると、相手の Handrail が待つのをやめます。',
    breakOffStays: '記録は残ります。',
    breakOffDo: '中止する',
    keepGoing: '続ける',

    record: '記録',
    exportIt: 'ファイルに書き出す',
    exported: '{file} に保存しました。',
    erase: 'このブラウザーから消去',
    eraseTitle: '{tenant} をこのブラウザーから消去しますか？',
    eraseText:
      '{tenant} に関する名前、メールアドレス、鍵、すべての記録と、教えた場所の記憶をここから削除します。元に戻せません。',
    eraseRunning:
      '引き継ぎが進行中です。消去すると、このブラウザーからは参加できなくなり、約束した内容も失われます。',
    eraseExport: '記録が必要な場合は、先に書き出してください。',
    eraseDo: 'すべて消去',
    startAnother: '別の引き継ぎを始める',
  },
};
