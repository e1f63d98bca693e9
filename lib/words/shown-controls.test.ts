import { expect, test } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { MARKETO_SEEN } from '../consoles/marketo-seen.ts';
import { SALESFORCE_SEEN } from '../consoles/salesforce-seen.ts';
import { SCREEN_LANGUAGES } from './language.ts';
import { controlWords } from './shown-controls.ts';

const CONTROLS = [SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN].flatMap(({ controls }) => controls);

test.each(SCREEN_LANGUAGES)('every control has words in %s, each its own', (language) => {
  const words = CONTROLS.map(({ id }) => controlWords(id, language));
  for (const [at, { id }] of CONTROLS.entries()) expect(words[at]).not.toBe(id);
  expect(new Set(words).size).toBe(words.length);
});
