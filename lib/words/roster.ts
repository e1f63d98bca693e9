/** Words of the screen on which a list of people to invite is checked before it is uploaded. */
import type { Words } from './language.ts';

const en = {
  title: 'Check the list before you upload it',
  lead: 'For the CSV file that you are about to upload in **User Management → Actions → Invite Users via CSV**.',
  local:
    'It is read on this computer and stays here. Handrail does not send it, does not change it, and does not keep it.',
  choose: 'Choose the CSV file',
  orDrop: 'or drop it here',
  drop: 'Drop the file here',
  another: 'Choose another file',
  oneFile: 'One file at a time, please: that was {count}.',
  opening: 'Opening {file}…',
  reading: 'Reading {file}…',
  rowsRead: '{rows} rows read',
  progress: 'Progress',
  cancel: 'Cancel',

  cancelled: 'Cancelled',
  cancelledText: 'Nothing of the file was kept.',
  empty: 'The file is empty',
  emptyText:
    'There is not one row in it. Export the list once more, and look whether you chose the right file.',
  tooLarge: 'The file is too large',
  tooLargeText:
    'Handrail reads up to {most} MB. An instance has {seats} seats: keep only the people whom you invite.',
  spreadsheet: 'This is a spreadsheet, not a CSV',
  spreadsheetText:
    'Open it in your spreadsheet program, choose **Save as** and there **CSV UTF‑8**. Then choose that file here.',
  binary: 'This is not a text file',
  binaryText:
    'A CSV is plain text. In the program that made the list, choose **Save as** or **Export** and there **CSV UTF‑8**.',
  noRows: 'This is no list of rows',
  noRowsText:
    'A line in it is far longer than a row of a list. In the program that made the list, choose **Save as** or **Export** and there **CSV UTF‑8**.',
  unreadable: 'The file cannot be read',
  unreadableText: 'Perhaps it was changed or moved after you chose it. Choose it once more.',

  mendTitle: 'Mend this before you upload',
  mendText: 'What is marked **Stops** keeps people from being invited.',
  lookTitle: 'Nothing stops you',
  lookText: 'Look at what is marked **Look at it**, and decide.',
  goodTitle: 'Everything that can be checked here is fine',
  goodText: 'You can upload the file.',
  people: 'Rows with a person',
  usable: 'Different usable addresses',
  seats: 'Seats that they need',

  askTitle: 'One question first',
  askText: 'It is not certain where the addresses stand. The rest is checked when you have answered.',
  askColumn: 'Which column holds the e-mail addresses?',
  columnNamed: '“{name}”',
  columnAt: 'Column {at}',
  example: 'for example {example}',
  noExample: 'nothing in it',
  askFirst: 'Choose a column first.',
  useColumn: 'Check with this column',
  used: 'Seats in use now',
  usedHint: 'User Management shows it. An instance has {seats} seats.',
  usedWrong: 'A whole number, such as 42.',

  result: 'Result',
  finding: 'Finding',
  stops: 'Stops',
  look: 'Look at it',
  fine: 'Fine',
  line: 'Line {lines}',
  rowLine: 'Row {rows} (in a text editor: line {lines})',
  moreLines: 'Show more',
  moreOf: 'Show more: {title}',
  rest: 'And {count} more. “Copy the lines to mend” has all of them.',
  copyFindings: 'Copy the findings',
  copyLines: 'Copy the lines to mend',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text here and copy it.',
  copyText: 'Text to copy',

  unseen: 'What cannot be checked here',
  unseenForm:
    'The vendor does not publish what the file must look like. After **Next**, the wizard shows which column goes where: look at that before you click **Invite**.',
  unseenInstance: 'An address can be in one instance only. Who is in another one is taken out there first.',
  unseenSalesforce: 'For people who work in Salesforce, it must be the address that Salesforce has.',
  unseenUsers: 'Handrail does not know who is a user already. Compare with the list in User Management.',
  seenUsers: 'Compared with the users that the page showed: {count}.',
} as const;

export type RosterWord = keyof typeof en;

export const rosterWords: Words<RosterWord> = {
  en,
  ja: {
    title: 'アップロードの前にリストを確認',
    lead: '**ユーザー管理（User Management） → Actions → CSV 経由でユーザーを招待する（Invite Users via CSV）** でアップロードする CSV ファイルを確認します。',
    local:
      'ファイルはこのコンピューターの中だけで読み取ります。Handrail がファイルを送信、変更、保存することはありません。',
    choose: 'CSV ファイルを選ぶ',
    orDrop: 'または、ここにドロップ',
    drop: 'ここにドロップしてください',
    another: '別のファイルを選ぶ',
    oneFile: 'ファイルは 1 つずつ選んでください（{count} 個ありました）。',
    opening: '{file} を開いています…',
    reading: '{file} を読み取っています…',
    rowsRead: '{rows} 行を読み取りました',
    progress: '進み具合',
    cancel: 'キャンセル',

    cancelled: 'キャンセルしました',
    cancelledText: 'ファイルの内容は残っていません。',
    empty: 'ファイルが空です',
    emptyText: '1 行もありません。リストを書き出し直し、正しいファイルかどうか確かめてください。',
    tooLarge: 'ファイルが大きすぎます',
    tooLargeText:
      '読み取れるのは {most} MB までです。1 つのインスタンスのシートは {seats} です。招待する人だけを残してください。',
    spreadsheet: 'CSV ではなく、表計算ソフトのファイルです',
    spreadsheetText:
      '表計算ソフトで開き、**名前を付けて保存** で **CSV UTF‑8** を選んで保存してから、そのファイルを選んでください。',
    binary: 'テキストファイルではありません',
    binaryText:
      'CSV はテキストだけのファイルです。リストを作ったソフトの **名前を付けて保存** または **書き出し** で **CSV UTF‑8** を選んでください。',
    noRows: '行に分かれたリストではありません',
    noRowsText:
      'リストの行としては長すぎる行があります。リストを作ったソフトの **名前を付けて保存** または **書き出し** で **CSV UTF‑8** を選んでください。',
    unreadable: 'ファイルを読み取れません',
    unreadableText: '選んだ後に変更または移動された可能性があります。もう一度選んでください。',

    mendTitle: 'アップロードの前に直してください',
    mendText: '**要修正** の項目があると、招待できない人が出ます。',
    lookTitle: 'アップロードを妨げるものはありません',
    lookText: '**要確認** の項目を見て、どうするか決めてください。',
    goodTitle: 'ここで確認できることは、すべて問題ありません',
    goodText: 'このファイルをアップロードできます。',
    people: '人の行',
    usable: '使えるアドレス（重複を除く）',
    seats: '必要なシート',

    askTitle: '先に 1 つ教えてください',
    askText: 'メールアドレスの列を特定できません。回答の後に、残りを確認します。',
    askColumn: 'メールアドレスはどの列にありますか？',
    columnNamed: '「{name}」',
    columnAt: '{at} 列目',
    example: '例：{example}',
    noExample: '空の列',
    askFirst: '先に列を選んでください。',
    useColumn: 'この列で確認する',
    used: '現在使用中のシート',
    usedHint: 'ユーザー管理に表示されます。1 つのインスタンスのシートは {seats} です。',
    usedWrong: '42 のような整数を入力してください。',

    result: '結果',
    finding: '内容',
    stops: '要修正',
    look: '要確認',
    fine: '問題なし',
    line: '{lines} 行目',
    rowLine: '表の {rows} 行目（テキストでは {lines} 行目）',
    moreLines: 'さらに表示',
    moreOf: 'さらに表示：{title}',
    rest: 'ほかに {count} 件あります。「直す行をコピー」ですべてコピーできます。',
    copyFindings: '結果をコピー',
    copyLines: '直す行をコピー',
    copied: 'コピーしました。',
    copyFailed: 'ブラウザーがコピーを許可しませんでした。ここの文字を選択してコピーしてください。',
    copyText: 'コピーする内容',

    unseen: 'ここでは確認できないこと',
    unseenForm:
      'ファイルの正しい形式は公開されていません。**次へ（Next）** の後、どの列がどの項目になるかが表示されます。**招待する（Invite）** をクリックする前に確かめてください。',
    unseenInstance:
      '1 つのアドレスは 1 つのインスタンスにしか登録できません。ほかのインスタンスにある人は、先にそこから外します。',
    unseenSalesforce: 'Salesforce を使う人は、Salesforce と同じアドレスにしてください。',
    unseenUsers:
      'すでにユーザーになっている人は、ここでは分かりません。ユーザー管理の一覧と見比べてください。',
    seenUsers: 'ページに表示された {count} 人のユーザーと照合しました。',
  },
};
