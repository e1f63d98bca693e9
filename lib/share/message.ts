/** A message ready to send: what it is, what the other does next, how to be sure that it is genuine, and the code. */
import type { Person, TenantKey } from '../checklist/fact.ts';
import { BATON } from '../words/baton.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';

interface Frame {
  readonly from: Person;
  readonly to: Person;
  readonly tenant: TenantKey;
  /** '' where no name is known: the Munchkin ID alone is shown. */
  readonly tenantName: string;
}

/** What a message says besides its code; `expires` is ms of the sender's clock, `planned` an ISO date. */
export type Letter = Frame &
  (
    | { readonly message: 'getReady'; readonly planned: string | null }
    | { readonly message: 'invited'; readonly code: string; readonly expires: number }
    | { readonly message: 'closed'; readonly code: string; readonly outcome: 'disconnected' | 'brokenOff' }
    | { readonly message: 'replied'; readonly code: string; readonly refused?: boolean }
    | { readonly message: 'checked'; readonly code: string }
  );

/** `text` is both, with the subject as its first line: one copy for mail and chat alike. */
export interface WrittenLetter {
  readonly subject: string;
  readonly body: string;
  readonly text: string;
}

/** What makes each message genuine: digits to be compared, digits compared before, or only the invitation. */
const GENUINE = {
  getReady: 'genuine',
  invited: 'genuine',
  replied: 'genuine',
  refused: 'genuine',
  disconnected: 'sameDigits',
  brokenOff: 'sameBrowser',
  checked: 'sameDigits',
} as const;

/** Writes the letter in the writer's language. */
export function writeLetter(letter: Letter, language: ScreenLanguage): WrittenLetter {
  const words = BATON[language];
  const name =
    letter.message === 'closed'
      ? letter.outcome
      : letter.message === 'replied' && letter.refused
        ? 'refused'
        : letter.message;
  const practice = letter.tenant.startsWith('000-');
  const plain = {
    from: letter.from.name || letter.from.email,
    to: letter.to.name || letter.to.email,
    tenant: letter.tenantName || letter.tenant,
    munchkin: letter.tenant,
    paste: words.paste,
    ...dates(letter, language),
  };
  const title = fill(words[`subject.${name}`], plain);
  const subject = practice ? fill(words.practiceMark, { subject: title }) : title;
  const parts = [
    practice ? words.practice : '',
    fill(words.hello, plain),
    // An empty placeholder leaves a space at the end of its line.
    fill(words[`body.${name}`], plain).replace(/ +$/gm, ''),
    words[GENUINE[name]],
    letter.message === 'getReady' ? '' : words.noPassword,
    fill(words.bye, plain),
    letter.message === 'getReady' ? '' : `${words.code}\n\n${letter.code}`,
  ];
  const body = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return { subject, body, text: `${fill(words.subject, { subject })}\n\n${body}` };
}

function dates(
  letter: Letter,
  language: ScreenLanguage,
): { readonly date: string; readonly planned: string } {
  if (letter.message === 'invited') {
    return {
      date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(letter.expires),
      planned: '',
    };
  }
  if (letter.message !== 'getReady' || letter.planned === null) return { date: '', planned: '' };
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const date = day.format(new Date(`${letter.planned}T00:00:00Z`));
  return { date, planned: fill(BATON[language].planned, { date }) };
}
