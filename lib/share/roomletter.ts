/** The invitation to a room, ready to send. */
import type { Person, TenantKey } from '../checklist/fact.ts';
import { BATON } from '../words/baton.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { ROOM_LETTER } from '../words/roomletter.ts';
import type { WrittenLetter } from './message.ts';

export interface RoomLetter {
  readonly from: Person;
  readonly tenant: TenantKey;
  /** '' where no name is known: the Munchkin ID alone is shown. */
  readonly tenantName: string;
  readonly code: string;
  /** ms of this machine's clock. */
  readonly expires: number;
}

/** Writes the letter in the writer's language. */
export function writeRoomLetter(letter: RoomLetter, language: ScreenLanguage): WrittenLetter {
  const words = BATON[language];
  const own = ROOM_LETTER[language];
  const practice = letter.tenant.startsWith('000-');
  const plain = {
    from: letter.from.name || letter.from.email,
    tenant: letter.tenantName || letter.tenant,
    munchkin: letter.tenant,
    paste: words.paste,
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(letter.expires),
  };
  const title = fill(own.subject, plain);
  const subject = practice ? fill(words.practiceMark, { subject: title }) : title;
  const parts = [
    practice ? words.practice : '',
    own.hello,
    fill(own.body, plain),
    fill(own.careful, plain),
    fill(words.bye, plain),
    `${words.code}\n\n${letter.code}`,
  ];
  const body = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return { subject, body, text: `${fill(words.subject, { subject })}\n\n${body}` };
}
