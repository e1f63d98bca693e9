import { expect, test } from 'vitest';
import { dueOn } from '../../guide/due.ts';
import { on, page } from '../../guide/run.fake.ts';
import { onboardingWords } from '../../words/onboarding.ts';
import { ways } from './ways.ts';

test('a config page that saves without being loaded anew is reloaded, as its last prompt says', () => {
  const config = ways.configure?.at(-1);
  if (config === undefined) throw new Error('no way');
  const { prompt, how } = dueOn(
    config,
    page(
      on('salesforce.enableMsiActions', { current: true }),
      on('salesforce.apiSecretKey', { filled: 'yes' }),
      on('salesforce.save'),
    ),
  );
  expect([prompt.control, how]).toEqual(['salesforce.save', 'pointing']);
  const said = (lang: 'en' | 'ja') => onboardingWords[lang].prompts[prompt.words ?? '']?.do;
  expect(said('en')).toMatch(/reload/);
  expect(said('ja')).toMatch(/再読み込み/);
});
