import type { Label } from '../consoles/console.ts';

/**
 * consoles.md, Labels: NFKC, no zero-width characters, plain and single spaces (none between Chinese and Japanese
 * letters, where kits set them apart: 切 断), case-folded, one apostrophe.
 */
export function normalise(text: string): string {
  // Most is plain.
  if (!/[^\t-~]/.test(text)) return text.replace(/\s+/g, ' ').trim().toLowerCase();
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}|[\ufe00-\ufe0f]/gu, '')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/\s+/g, ' ')
      // Between such letters a space is there for the eye.
      .replace(/([ぁ-ヿ一-龠]) (?=[ぁ-ヿ一-龠])/g, '$1')
      .trim()
      .toUpperCase()
      .toLowerCase()
  );
}

/** Normalised, and without the marks, arrows and icon glyphs that stand around a label. */
export function bare(text: string): string {
  return normalise(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Normalised without Latin accents, for the wide matcher. */
export function fold(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Spaces are a matter of layout: words of one line may stand in boxes of their own, letters apart. */
const close = (text: string): string => text.replace(/ /g, '');

const known = new WeakMap<Label, ReadonlySet<string>>();

/** Whether a bare text is this label, in any language. */
export function isName(label: Label, name: string): boolean {
  let set = known.get(label);
  if (set === undefined) {
    const all = variants(label).map(close);
    // A translator may have put it in a second language beside the first.
    set = new Set(all.flatMap((one) => ['', ...all].map((other) => one + other)));
    known.set(label, set);
  }
  return set.has(close(name));
}

/** All variants of a label in all languages, bare. */
export const variants = (label: Label): string[] => Object.values(label).flat().map(bare);

/** Whether a text as shown is this label, in any language. */
export const isLabel = (label: Label, text: string): boolean => isName(label, bare(text));

/** A bare text without the count behind it, as in "User Access (12)", or the number of a step before it. */
export const uncounted = (text: string): string =>
  text.replace(/^\d+[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]*\d+$/u, '');

/** What a badge says of something that has come lately. */
export const NOVEL = /(^|\P{L})(new|beta|neu|nouveau|nuevo|novo)$|(新規|ベータ)$/u;

/** isLabel, whatever count or badge stands beside it. */
export const isCounted = (label: Label, text: string): boolean => {
  const name = bare(text);
  return [uncounted(name), bare(name.replace(NOVEL, ''))].some((one) => isName(label, one));
};

/** The one member of a set; null where there are none or several. */
export function only<Member>(found: ReadonlySet<Member>): Member | null {
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** An address; what is cut short is none. */
const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?!…|\.\.|\.?[\p{L}\p{N}-])/gu;

/** Different addresses, without what is another with a suffix: the name that its owner signs in by. */
export const apart = (found: Iterable<string>): string[] => {
  const all = [...new Set(found)];
  return all.filter((one) => !all.some((other) => one.startsWith(`${other}.`)));
};

/** The different e-mail addresses in a text, lower case. */
export const emailsIn = (text: string): string[] =>
  apart((text.match(EMAIL) ?? []).map((found) => found.toLowerCase()));
