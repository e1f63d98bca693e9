/** What may be kept of a page's words: nothing that names a person or a customer. Pure. */
import { normalise } from '../locator/text.ts';
import type { Clue, PickRefusal } from './clue.ts';

/** Longest label or heading that is kept, in characters. */
export const LONGEST = 60;

const SPACES = /[\s.,()（）・_@-]+/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The parts of a name that tell whose it is: the whole, and each word of three letters or two ideographs. */
function tellingParts(name: string): readonly string[] {
  const whole = normalise(name);
  return [whole, ...whole.split(SPACES)].filter((part) => part.length >= (IDEOGRAPHS.test(part) ? 2 : 3));
}

/** Words of two letters are names only as they are written: “Bo” is one, “la” is none. */
const shortParts = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .split(SPACES)
    .filter((part) => /^\p{Lu}\p{L}$/u.test(part));

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a text holds a part as a word of its own; scripts without spaces have no such words. */
function holdsWord(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + part.length]];
    if (!LETTER.test(part) || !(LETTER.test(before) || LETTER.test(after))) return true;
  }
  return false;
}

/** Whether a text names one of these persons or customers (`names`: names and e-mails), or holds an address. */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const plain = normalise(text);
  const written = text.normalize('NFKC');
  return (
    plain.includes('@') ||
    names.flatMap(tellingParts).some((part) => holdsWord(plain, part)) ||
    names.flatMap(shortParts).some((part) => holdsWord(written, part))
  );
}

/** Why a label may not be kept, or null where it may. */
export function labelRefusal(label: string, names: readonly string[]): PickRefusal | null {
  if (!/\p{L}/u.test(label)) return 'noLabel';
  if (namesSomebody(label, names)) return 'personal';
  if (/\p{N}/u.test(label)) return 'number';
  return label.length > LONGEST ? 'tooLong' : null;
}

/** A heading as it may be kept: '' where it could name somebody. */
const keptHeading = (heading: string, names: readonly string[]): string =>
  labelRefusal(heading, names) === null ? heading : '';

/** A clue without what names one of these in its heading and address; its label is refused instead. */
export const keptClue = (clue: Clue, names: readonly string[]): Clue => ({
  ...clue,
  heading: keptHeading(clue.heading, names),
  address: clue.address.replace(/[^/#]+/g, (part) =>
    namesSomebody(part.replace(/[-_]/g, ' '), names) ? '*' : part,
  ),
});
