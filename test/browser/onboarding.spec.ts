import { test } from '@playwright/test';
import { startConsoles } from '../consoles/server.ts';
import { STAGES } from './onboarding.ts';
import { closeTrio, openTrio } from './trio.ts';

// The same stages are played in Firefox in every run (`firefox/whole.spec.ts`).
for (const lang of ['en', 'ja'] as const) {
  test(`the whole onboarding in three browsers (${lang}) @all`, async () => {
    // Three people and seven tasks: several times what one test takes.
    test.setTimeout(600_000);
    const consoles = await startConsoles({ scenario: 'onboarding', lang });
    const trio = await openTrio(consoles, lang);
    for (const stage of STAGES) await test.step(stage.name, () => stage.play(trio));
    await closeTrio(trio);
    await consoles.close();
  });
}
