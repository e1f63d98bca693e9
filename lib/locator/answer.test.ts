import { expect, test } from 'vitest';
import { isAnswer } from './place.ts';

const PAGE = 'https://acme--mkto-si.vf.force.com/apex/Config';

test.each([
  [PAGE, true],
  [`${PAGE}?tab=1`, true],
  ['https://acme--mkto-si.vf.force.com/apex/Other', false],
  ['https://acme.lightning.force.com/', false],
  ['', false],
])('a page that was opened from %s is an answer to its own form: %s', (referrer, is) => {
  const view = { document: { referrer }, location: new URL(PAGE) };
  expect(isAnswer(view as unknown as Window)).toBe(is);
});
