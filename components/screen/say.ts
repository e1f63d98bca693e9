import { fill, type ScreenLanguage, type Words } from '../../lib/words/language.ts';
import { useScreen } from './screen.ts';

type Values = Readonly<Record<string, string | number>>;

export type Say<K extends string> = (key: K, values?: Values) => string;

/** Japanese sets a space between a Latin name and さん; no line may begin with さん. */
const together = (text: string): string => text.replaceAll('} さん', '}\u00a0さん');

/** One of a set's words in a language, placeholders filled. */
export function say<K extends string>(
  words: Words<K>,
  language: ScreenLanguage,
  key: K,
  values: Values = {},
): string {
  return fill(together(words[language][key]), values);
}

/** The words of a set in the screen's language, placeholders filled. */
export function useSay<K extends string>(words: Words<K>): Say<K> {
  const { language } = useScreen();
  return (key, values) => say(words, language, key, values);
}
