import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { type Cast, emptyMail } from './cast.ts';
import { STEPS } from './handover.ts';

let consoles: Consoles;
test.beforeAll(async () => {
  consoles = await startConsoles();
});
test.afterAll(() => consoles.close());

async function openCast(lang: 'en' | 'ja'): Promise<Cast<Actor>> {
  consoles.reset();
  consoles.use({ language: lang });
  const [a, b] = await Promise.all([openActor(consoles, ADA, { lang }), openActor(consoles, BO, { lang })]);
  return { a, b, pages: lang, mail: emptyMail(), look: async () => {} };
}

async function closeCast({ a, b }: Cast<Actor>): Promise<void> {
  await Promise.all([a.seat.close(), b.seat.close()]);
}

/** B holds, A does not, and nobody but B, between revoke and connect, was ever cut off. */
function expectHandedOver(): void {
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expect(consoles.truth.cutOff().filter((email) => email !== BO.email)).toEqual([]);
}

// Step by step as in the storyboard; what follows the prompts alone plays it in every run (`cover.spec.ts`).
for (const lang of ['en', 'ja'] as const) {
  test(`the whole handover in two browsers (${lang}) @all`, async () => {
    const cast = await openCast(lang);
    for (const step of STEPS) await test.step(step.name, () => step.play(cast));
    expectHandedOver();
    await closeCast(cast);
  });
}

test('the worker stopped before every step, on both sides @all', async () => {
  const cast = await openCast('en');
  for (const step of STEPS) {
    await test.step(step.name, async () => {
      await Promise.all([cast.a.seat.stopWorker(), cast.b.seat.stopWorker()]);
      await step.play(cast);
    });
  }
  expectHandedOver();
  await closeCast(cast);
});
