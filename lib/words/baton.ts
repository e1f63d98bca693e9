/** The messages that carry the baton from person to person, ready to send, and why a pasted one is refused. */
import type { Refusal } from '../calls/screen.ts';
import type { Words } from './language.ts';

type Letter = 'getReady' | 'invited' | 'replied' | 'refused' | 'disconnected' | 'brokenOff' | 'checked';

export type BatonWord =
  | Refusal
  | `subject.${Letter}`
  | `body.${Letter}`
  | 'subject'
  | 'practice'
  | 'practiceMark'
  | 'planned'
  | 'hello'
  | 'paste'
  | 'genuine'
  | 'sameDigits'
  | 'sameBrowser'
  | 'noPassword'
  | 'code'
  | 'bye';

export const BATON: Words<BatonWord> = {
  en: {
    empty:
      'There is no code of Handrail in this text. Copy the whole message, down to the line .END, and paste it.',
    broken:
      'Something in the code was changed on the way. Copy the whole message again; if that does not help, ask the sender to send it again.',
    truncated: 'This message is cut off at the end. Copy the whole message again, down to the line .END.',
    forged:
      'This code does not come from whom it claims to come from. Do nothing that the message asks for, and call the sender on a number that you already know.',
    expired:
      'This invitation has expired. Ask the sender for a fresh one; if it should still be good, check the date of this computer.',
    foreignTenant:
      'This message is about another Marketo than the one you are looking at. Sign in to the right one, then paste it again.',
    own: 'You wrote this message yourself. Send it to the other admin, and paste here what they answer.',
    otherSeat:
      'This message is for another browser. Paste it in the one in which you began the handover, or ask the sender for a message to this one.',
    newerVersion:
      'The sender has a newer Handrail. Update Handrail in this browser, then paste the message again.',
    unasked:
      'This message belongs to a handover that this browser does not know. Paste it in the browser in which you began the handover.',
    already: 'You have received this message already. There is nothing more to do with it.',

    subject: 'Subject: {subject}',
    practiceMark: '[PRACTICE] {subject}',
    practice: 'PRACTICE: nothing in this message is real.',
    hello: 'Hello {to},',
    planned: 'We agreed on {date}.',
    paste: 'Copy this whole message, open Handrail beside the address bar, and paste it there.',
    genuine:
      'How to be sure that this is genuine\nHandrail shows twelve digits to both of us, and we compare them by voice. Only trust a call with somebody whose number or voice you already know, never a number from a mail. If the digits differ, stop.',
    sameDigits:
      'How to be sure that this is genuine\nHandrail accepts the code only from the browser whose digits we compared. When in doubt, call me on a number that you already know.',
    sameBrowser:
      'How to be sure that this is genuine\nHandrail accepts the code only from the browser that invited you. When in doubt, call me on a number that you already know.',
    noPassword: 'The code is no password and opens nothing. Nobody needs a password from you for this.',
    code: 'The code:',
    bye: 'Thank you\n{from}',

    'subject.getReady': 'Marketo Sales: you will take over the connection of {tenant}',
    'body.getReady':
      'soon I will hand the Marketo connection in Marketo Sales for {tenant} ({munchkin}) over to you. {planned}\n\nOur sales team stays connected as long as we keep the right order. The browser extension Handrail guides us both, on the page, and stops the clicks that would cut the team off.\n\nPlease get ready\n1. Install Handrail (Chrome, Edge or Firefox) in the browser in which you use Marketo Sales.\n2. Check that you can sign in to Marketo Sales as an admin.\n3. Leave Connect and Disconnect alone for now.\n\nThen I will send you an invitation to paste into Handrail. Your part takes about ten minutes.',
    'subject.invited': 'Marketo Sales: please take over the connection of {tenant}',
    'body.invited':
      'please take over the Marketo connection in Marketo Sales for {tenant} ({munchkin}) from me. It takes you about ten minutes. Until you have connected, you have no access yourself, so the sooner the better.\n\nWhat you do next\n1. Install Handrail (Chrome, Edge or Firefox) in the browser in which you use Marketo Sales, if it is not there yet.\n2. {paste}\n3. Follow Handrail on the page: you click Connect, nothing else.\n4. Send me the reply that Handrail writes for you.\n\nThe invitation is good until {date}.',
    'subject.replied': 'Marketo Sales: I am connected ({tenant})',
    'body.replied':
      'I have connected: my Marketo page in Marketo Sales for {tenant} ({munchkin}) now offers Disconnect. The code brings the proof to your Handrail.\n\nWhat you do next\n1. {paste}\n2. Call me, and we compare the twelve digits.\n3. Then Handrail guides you to Disconnect. Until we have compared the digits, Handrail stops that click.\n\nI leave everything as it is until I hear from you.',
    'subject.refused': 'Marketo Sales: I cannot connect ({tenant})',
    'body.refused':
      'I clicked Connect twice in Marketo Sales for {tenant} ({munchkin}), and my page still offers it: as long as you hold the connection, mine seems to be refused. The code brings this to your Handrail.\n\nWhat you do next\n1. Do not disconnect: that would cut off our whole team.\n2. {paste}\n3. Call me, and we compare the twelve digits.\n4. Ask Adobe support to move the connection.',
    'subject.disconnected': 'Marketo Sales: I have disconnected ({tenant})',
    'body.disconnected':
      'I have disconnected, and my page shows it. The Marketo connection for {tenant} ({munchkin}) is yours now.\n\nWhat you do next\n1. {paste}\n2. Handrail asks you to look at your Marketo page once more: it should still offer Disconnect. Leave that button alone.\n3. If you like, send me the short message that Handrail then writes: it completes my checklist.',
    'subject.brokenOff': 'Marketo Sales: I stopped the handover ({tenant})',
    'body.brokenOff':
      'I have stopped the handover of the Marketo connection for {tenant} ({munchkin}).\n\nWhat you do next\n1. {paste}\n2. If you have not connected yet, leave it so: I will give you your access back.\n3. If you have connected already, do not disconnect. Handrail shows us both the safe way back.',
    'subject.checked': 'Marketo Sales: all is well ({tenant})',
    'body.checked':
      'I have looked again: after your Disconnect I still hold the Marketo connection for {tenant} ({munchkin}), and the team is connected.\n\nWhat you do next\n1. {paste}\n2. That is all: your checklist is complete.',
  },
  ja: {
    empty:
      'Handrail のコードが見つかりません。メッセージ全体を「.END」の行までコピーして、貼り付けてください。',
    broken:
      'コードの一部が途中で変わっています。メッセージ全体をもう一度コピーしてください。それでも読めなければ、送信者に再送を依頼してください。',
    truncated: 'メッセージの終わりが欠けています。「.END」の行まで、全体をもう一度コピーしてください。',
    forged:
      'このコードは、名乗っている相手のものではありません。メッセージの指示には従わず、以前から知っている番号で送信者に電話してください。',
    expired:
      'この招待は有効期限が切れています。送信者に新しい招待を依頼してください。まだ期限内のはずなら、このパソコンの日付を確認してください。',
    foreignTenant:
      'このメッセージは、いま表示しているものとは別の Marketo についてのものです。正しい方にサインインしてから、もう一度貼り付けてください。',
    own: 'これはあなた自身が作ったメッセージです。相手の管理者に送り、返ってきたメッセージをここに貼り付けてください。',
    otherSeat:
      'このメッセージは別のブラウザー宛てです。引き継ぎを始めたブラウザーに貼り付けるか、このブラウザー宛てのメッセージを送信者に依頼してください。',
    newerVersion:
      '送信者の Handrail の方が新しい版です。このブラウザーの Handrail を更新してから、もう一度貼り付けてください。',
    unasked:
      'このブラウザーには記録のない引き継ぎのメッセージです。引き継ぎを始めたブラウザーに貼り付けてください。',
    already: 'このメッセージは受け取り済みです。もう何もする必要はありません。',

    subject: '件名：{subject}',
    practiceMark: '【練習】{subject}',
    practice: '【練習】このメッセージの内容は本物ではありません。',
    hello: '{to} さん\n\nお疲れさまです。{from} です。',
    planned: '予定日は {date} です。',
    paste: 'このメッセージ全体をコピーし、アドレスバーの横にある Handrail を開いて貼り付けてください。',
    genuine:
      '■ 本物かどうかの確かめ方\nHandrail が二人に同じ 12 桁の照合番号を表示しますので、声に出して確かめ合います。メールに書かれた番号ではなく、以前から知っている番号や声の相手とだけ確認してください。番号が一致しないときは、そこで中止してください。',
    sameDigits:
      '■ 本物かどうかの確かめ方\nHandrail は、照合番号を確かめ合ったブラウザーからのコードだけを受け付けます。気になるときは、以前から知っている番号で私に電話してください。',
    sameBrowser:
      '■ 本物かどうかの確かめ方\nHandrail は、招待を送ったブラウザーからのコードだけを受け付けます。気になるときは、以前から知っている番号で私に電話してください。',
    noPassword:
      'コードはパスワードではなく、これで何かにサインインできるものではありません。この作業でパスワードをお聞きすることはありません。',
    code: 'コード：',
    bye: 'よろしくお願いいたします。\n{from}',

    'subject.getReady': 'Marketo Sales：{tenant} の接続の引き継ぎについて（事前のお知らせ）',
    'body.getReady':
      '近いうちに、Marketo Sales での {tenant}（{munchkin}）の Marketo 接続を、{to} さんに引き継ぎたいと思います。{planned}\n\n正しい順番で行えば、営業チームの接続は切れません。ブラウザー拡張機能 Handrail がページ上で二人を案内し、チームの接続が切れてしまうクリックは止めてくれます。\n\n■ 事前のお願い\n1. Marketo Sales を使っているブラウザー（Chrome、Edge、Firefox）に Handrail を入れてください。\n2. Marketo Sales に管理者としてサインインできることを確認してください。\n3. いまは「接続」も「切断」もクリックしないでください。\n\n準備ができたら、Handrail に貼り付ける招待をお送りします。{to} さんの作業は 10 分ほどです。',
    'subject.invited': 'Marketo Sales：{tenant} の接続の引き継ぎのお願い',
    'body.invited':
      'Marketo Sales での {tenant}（{munchkin}）の Marketo 接続の引き継ぎをお願いします。作業は 10 分ほどです。接続するまで {to} さんご自身は利用できませんので、お早めにお願いします。\n\n■ 次にしていただくこと\n1. Marketo Sales を使っているブラウザー（Chrome、Edge、Firefox）に、まだであれば Handrail を入れてください。\n2. {paste}\n3. ページ上の Handrail の案内に従ってください。クリックするのは「接続」だけです。\n4. Handrail が作る返信を、私に送ってください。\n\nこの招待は {date} まで有効です。',
    'subject.replied': 'Marketo Sales：接続しました（{tenant}）',
    'body.replied':
      '接続しました。Marketo Sales での {tenant}（{munchkin}）の Marketo のページに「切断」が表示されています。下のコードが、その証明を {to} さんの Handrail に届けます。\n\n■ 次にしていただくこと\n1. {paste}\n2. 私に電話をください。12 桁の照合番号を確かめ合います。\n3. そのあと、Handrail が「切断」まで案内します。照合番号を確かめるまで、Handrail が「切断」のクリックを止めます。\n\nご連絡をいただくまで、こちらは何も変更しません。',
    'subject.refused': 'Marketo Sales：接続できません（{tenant}）',
    'body.refused':
      'Marketo Sales での {tenant}（{munchkin}）の Marketo のページで「接続」を二度クリックしましたが、変わりませんでした。{to} さんが接続を持っている間は、こちらから接続できないようです。下のコードが、その内容を {to} さんの Handrail に伝えます。\n\n■ 次にしていただくこと\n1. 切断しないでください。チーム全員の接続が切れます。\n2. {paste}\n3. 私に電話をください。12 桁の照合番号を確かめ合います。\n4. アドビのサポートに、接続の移行を依頼してください。',
    'subject.disconnected': 'Marketo Sales：切断しました（{tenant}）',
    'body.disconnected':
      'こちらの切断が終わり、ページでも確認できました。{tenant}（{munchkin}）の Marketo 接続は、これで {to} さんのものになりました。\n\n■ 次にしていただくこと\n1. {paste}\n2. Handrail の案内で、Marketo のページをもう一度確認してください。「切断」が表示されているはずですが、クリックしないでください。\n3. よろしければ、そのあと Handrail が作る短いメッセージを私に送ってください。こちらのチェックリストも完了します。',
    'subject.brokenOff': 'Marketo Sales：引き継ぎを中止しました（{tenant}）',
    'body.brokenOff':
      '{tenant}（{munchkin}）の Marketo 接続の引き継ぎを中止しました。\n\n■ 次にしていただくこと\n1. {paste}\n2. まだ接続していない場合は、そのままにしてください。アクセスは私が元に戻します。\n3. すでに接続している場合は、切断しないでください。安全な戻し方を Handrail が二人に案内します。',
    'subject.checked': 'Marketo Sales：接続を確認しました（{tenant}）',
    'body.checked':
      'もう一度確認しました。{to} さんの切断後も、{tenant}（{munchkin}）の Marketo 接続は私の側に残っており、チームの接続は切れていません。\n\n■ 次にしていただくこと\n1. {paste}\n2. 以上です。これで {to} さんのチェックリストも完了です。',
  },
};
