import { expect, test } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SCREEN_LANGUAGES } from './language.ts';
import { controlWords } from './shown.ts';

test.each(SCREEN_LANGUAGES)('every control has words in %s, each its own', (language) => {
  const words = SALES_SEEN.controls.map(({ id }) => controlWords(id, language));
  for (const [at, { id }] of SALES_SEEN.controls.entries()) expect(words[at]).not.toBe(id);
  expect(new Set(words).size).toBe(words.length);
});
