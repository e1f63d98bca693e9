import { test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { STAGES } from './onboarding.ts';
import { closeTrio, openTrio } from './trio.ts';

let consoles: Consoles;
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboarding' });
});
test.afterAll(() => consoles.close());

for (const lang of ['en', 'ja'] as const) {
  test(`the whole onboarding in three browsers (${lang})${lang === 'en' ? '' : ' @all'}`, async () => {
    consoles.reset();
    const trio = await openTrio(consoles, lang);
    for (const stage of STAGES) await test.step(stage.name, () => stage.play(trio));
    await closeTrio(trio);
  });
}
