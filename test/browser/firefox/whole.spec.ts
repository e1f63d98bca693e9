/** Handover and onboarding whole in real Firefox, by the same steps as in Chromium. */
import { expect, test } from '@playwright/test';
import { certificate } from '../../consoles/certificate.ts';
import { ENTRANCES } from '../../consoles/marketo/switches.ts';
import { startConsoles } from '../../consoles/server.ts';
import { LANGUAGES } from '../../consoles/switches.ts';
import { startBroker } from '../../relay/embedded.ts';
import { type Actor, ADA, BO, openActor } from '../actor.ts';
import { emptyMail } from '../cast.ts';
import { STEPS } from '../handover.ts';
import { STAGES } from '../onboarding.ts';
import { poll } from '../poll.ts';
import { roomsOf } from '../room.ts';
import { ROOM_STEPS } from '../room-handover.ts';
import { CY, hand, openThree, type Start } from '../trio.ts';
import { type FirefoxPerson, openPerson } from './person.ts';
import { FirefoxTab } from './tab.ts';

/** What the people do, then their browsers are closed; where it fails, what they show stays behind as pictures. */
async function played(people: readonly (FirefoxPerson | Actor)[], play: () => Promise<void>): Promise<void> {
  try {
    await play();
  } catch (error) {
    for (const { name, page, popup } of people)
      for (const [of, tab] of Object.entries({ page, popup })) {
        if (tab.isClosed()) continue;
        const drawn = tab instanceof FirefoxTab ? tab.page : tab;
        const path = `${test.info().outputPath(`${name} ${of}`)}.png`;
        // A tab that is gone is no reason to say something else than what went wrong.
        await tab
          .bringToFront()
          .then(() => drawn.screenshot({ path }))
          .catch(console.log);
      }
    throw error;
  } finally {
    for (const { seat } of people) await seat.close();
  }
}

const nowhere = async (): Promise<void> => {};

/** Where somebody signs in to Sales, and where that leads. */
const atSales = (email: string): Start => ({
  address: `https://toutapp.com/login?as=${encodeURIComponent(email)}`,
  leadsTo: /\/next#/,
});

test('Firefox: the whole handover in two browsers', async () => {
  const consoles = await startConsoles();
  const [a, b] = await Promise.all([ADA, BO].map((who) => openPerson(consoles, who, atSales(who.email))));
  if (!a || !b) throw new Error('two people');
  const cast = { a, b, pages: 'en', mail: emptyMail(), look: nowhere } as const;
  await played([a, b], async () => {
    for (const step of STEPS) await test.step(step.name, () => step.play(cast));
  });
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expect(consoles.truth.cutOff().filter((email) => email !== BO.email)).toEqual([]);
  await consoles.close();
});

for (const entrance of ENTRANCES)
  for (const language of LANGUAGES) {
    const all = entrance === 'shell' && language === 'ja' ? '' : ' @all';
    test(`Firefox: the whole onboarding in three browsers (${language}, ${entrance})${all}`, async () => {
      // Three browsers share the machine.
      test.slow();
      const consoles = await startConsoles({ scenario: 'onboarding', lang: language });
      const people = await openThree(language, (person, start) => openPerson(consoles, person, start));
      const trio = { ...people, consoles, pages: language, entrance, look: nowhere, hand } as const;
      await played(Object.values(people), async () => {
        for (const stage of STAGES) await test.step(stage.name, () => stage.play(trio));
      });
      await consoles.close();
    });
  }

test('Firefox: the handover in a room with somebody at Chromium, followed in Firefox @all', async () => {
  test.slow();
  const consoles = await startConsoles();
  const broker = await startBroker({ tls: await certificate() });
  const a = await openPerson(consoles, ADA, atSales(ADA.email));
  const b = await openActor(consoles, BO);
  const cy = await openPerson(consoles, CY, null);
  const cast = { a, b, cy, relay: broker.address, pages: 'en', mail: emptyMail(), look: nowhere } as const;
  await played([a, b, cy], async () => {
    for (const step of ROOM_STEPS) await test.step(step.name, () => step.play(cast));
    await poll(async () => (await roomsOf(cy)).followed[0]?.checklist?.next.step).toBe('finished');
    // Nobody looks at Cy's: the browser stops the background page and its connection; the alarm brings both back.
    await cy.page.goto('about:blank');
    await cy.popup.close();
    await cy.seat.stopBackground();
    const isHere = async () =>
      (await roomsOf(a)).rooms[0]?.members.find(({ person }) => person.name === CY.name)?.here;
    await poll(isHere).toBe(false);
    await poll(isHere, { message: 'Cy is back', timeout: 150_000 }).toBe(true);
  });
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expect(consoles.truth.cutOff()).toEqual([BO.email]);
  await broker.close();
  await consoles.close();
});
