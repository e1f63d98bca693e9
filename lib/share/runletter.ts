/** The message of a run, ready to send: what it is, what the other does next, and the code. */
import type { Person, TenantKey } from '../checklist/fact.ts';
import { BATON } from '../words/baton.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { RUN_LETTER } from '../words/runletter.ts';
import type { WrittenLetter } from './message.ts';

export interface RunLetter {
  readonly from: Person;
  readonly to: Person;
  readonly tenant: TenantKey;
  /** '' where no name is known: the Munchkin ID alone is shown. */
  readonly tenantName: string;
  /** What the course is called. */
  readonly title: string;
  readonly code: string;
  /** They do not take part yet. */
  readonly first: boolean;
}

/** Writes the letter in the writer's language. */
export function writeRunLetter(letter: RunLetter, language: ScreenLanguage): WrittenLetter {
  const words = BATON[language];
  const own = RUN_LETTER[language];
  const practice = letter.tenant.startsWith('000-');
  const plain = {
    from: letter.from.name || letter.from.email,
    to: letter.to.name || letter.to.email,
    tenant: letter.tenantName || letter.tenant,
    munchkin: letter.tenant,
    title: letter.title,
    paste: words.paste,
  };
  const name = letter.first ? 'first' : 'news';
  const title = fill(own[`subject.${name}`], plain);
  const subject = practice ? fill(words.practiceMark, { subject: title }) : title;
  const parts = [
    practice ? words.practice : '',
    fill(words.hello, plain),
    fill(own[`body.${name}`], plain),
    words.noPassword,
    fill(words.bye, plain),
    `${words.code}\n\n${letter.code}`,
  ];
  const body = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return { subject, body, text: `${fill(words.subject, { subject })}\n\n${body}` };
}
