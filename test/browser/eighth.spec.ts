/** A colleague adds an eighth task to the onboarding by data and words alone: built so, it is led through and proven. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runWords } from '../../lib/words/popup-run.ts';
import { say as salesWord } from '../consoles/sales/app/words.ts';
import { startConsoles } from '../consoles/server.ts';
import { onboarding } from '../eighth/data/procedures/onboarding/course.ts';
import { onboardingWords } from '../eighth/data/words/onboarding.ts';
import { ADA, openActor, press } from './actor.ts';
import { introduce } from './course.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { clickRing } from './ringed.ts';
import { SAM } from './salesforce.ts';
import { MUNCHKIN, view } from './worker.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let extension = '';
test.beforeAll(() => {
  const out = `.output/eighth-${test.info().parallelIndex}`;
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '-c', 'test/eighth/wxt.config.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, EIGHTH: out },
  });
  expect(status, stderr).toBe(0);
  extension = resolve(ROOT, out, 'chrome-mv3');
});

for (const lang of ['en', 'ja'] as const) {
  test(`an eighth task by data and words alone (${lang}) @all`, async () => {
    const consoles = await startConsoles({ lang });
    const ada = await openActor(consoles, ADA, { lang, extension });
    await poll(async () => (await view(ada)).tenant).toBe(MUNCHKIN);
    const words = runWords[lang];
    const { personas, tasks, title } = onboardingWords[lang];
    await press(ada, words.begin);
    await press(ada, `${words.choose}: ${title}`);
    await ada.popup.getByRole('checkbox', { name: personas.marketoAdmin ?? '' }).check();
    await introduce(ada, null, ADA);
    await introduce(ada, personas.salesforceAdmin ?? '', SAM);
    await press(ada, words.start);
    const task = ada.popup.locator('.task').filter({ hasText: tasks.unsubscribes?.title ?? '' });
    await expect(task).toHaveAttribute('aria-current', 'step');
    await expect(ada.popup.locator('.task')).toHaveCount(onboarding.tasks.length);
    await clickRing(ada.page, salesWord(lang, 'unsubscribes'));
    await clickRing(ada.page, salesWord(lang, 'save'));
    await expect(task).toContainText(words.seenYou);
    await poll(async () => (await part(ada.page, 'ring')) === null).toBe(true);
    await ada.seat.close();
    await consoles.close();
  });
}
