/** Handover and onboarding whole in real Firefox, by the same steps as in Chromium. */
import { expect, test } from '@playwright/test';
import { startConsoles } from '../../consoles/server.ts';
import { ADA, BO } from '../actor.ts';
import { emptyMail } from '../cast.ts';
import { STEPS } from '../handover.ts';
import { STAGES } from '../onboarding.ts';
import { hand, openThree } from '../trio.ts';
import { type FirefoxPerson, openPerson } from './person.ts';

/** What the people do, then their browsers are closed; where it fails, what they show stays behind as pictures. */
async function played(people: readonly FirefoxPerson[], play: () => Promise<void>): Promise<void> {
  try {
    await play();
  } catch (error) {
    for (const { name, page, popup } of people)
      for (const [of, tab] of Object.entries({ page, popup })) {
        await tab.bringToFront();
        await tab.page.screenshot({ path: `${test.info().outputPath(`${name} ${of}`)}.png` });
      }
    throw error;
  } finally {
    for (const { seat } of people) await seat.close();
  }
}

const nowhere = async (): Promise<void> => {};

test('Firefox: the whole handover in two browsers', async () => {
  const consoles = await startConsoles();
  const start = (email: string) => ({
    address: `https://toutapp.com/login?as=${encodeURIComponent(email)}`,
    leadsTo: /\/next#/,
  });
  const [a, b] = await Promise.all([ADA, BO].map((who) => openPerson(consoles, who, start(who.email))));
  if (!a || !b) throw new Error('two people');
  const cast = { a, b, pages: 'en', mail: emptyMail(), look: nowhere } as const;
  await played([a, b], async () => {
    for (const step of STEPS) await test.step(step.name, () => step.play(cast));
  });
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expect(consoles.truth.cutOff().filter((email) => email !== BO.email)).toEqual([]);
  await consoles.close();
});

test('Firefox: the whole onboarding in three browsers @all', async () => {
  // Three browsers share the machine.
  test.slow();
  const consoles = await startConsoles({ scenario: 'onboarding' });
  const people = await openThree('en', (person, start) => openPerson(consoles, person, start));
  const trio = { ...people, consoles, pages: 'en', look: nowhere, hand } as const;
  await played(Object.values(people), async () => {
    for (const stage of STAGES) await test.step(stage.name, () => stage.play(trio));
  });
  await consoles.close();
});
