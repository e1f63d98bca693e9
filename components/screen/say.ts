import { fill, type Words } from '../../lib/words/language.ts';
import { useScreen } from './screen.ts';

export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a set in the screen's language, placeholders filled. */
export function useSay<K extends string>(words: Words<K>): Say<K> {
  const { language } = useScreen();
  return (key, values) => fill(words[language][key], values);
}
