/** The message by which somebody is asked into a room. */
import type { Words } from './language.ts';

export type RoomLetterWord = 'subject' | 'hello' | 'body' | 'careful';

export const ROOM_LETTER: Words<RoomLetterWord> = {
  en: {
    subject: 'A shared checklist for {tenant}',
    hello: 'Hello,',
    body: 'please come into a room of the browser extension Handrail with me, for {tenant} ({munchkin}). There we can go through the steps together, live: I decide what you see of mine, and for how long.\n\nWhat you do next\n1. Install Handrail (Chrome, Edge or Firefox), if you do not have it yet.\n2. {paste}\n3. Enter.',
    careful:
      'Whoever has this message can enter until {date}, and sees who is there, nothing else. Do not pass it on. Nobody needs a password from you for this.',
  },
  ja: {
    subject: '{tenant} のチェックリストの共有',
    hello: 'こんにちは。',
    body: '{tenant}（{munchkin}）について、ブラウザー拡張機能 Handrail のルームに入ってください。手順を一緒に、その場で進められます。私の画面の何をいつまで見せるかは、私が決めます。\n\n次にすること\n1. Handrail（Chrome、Edge、Firefox）をまだお持ちでなければインストールします。\n2. {paste}\n3. ルームに入ります。',
    careful:
      'このメッセージを持っている人は {date} までルームに入れますが、見えるのは参加者の名前だけです。転送しないでください。パスワードを伺うことはありません。',
  },
};
