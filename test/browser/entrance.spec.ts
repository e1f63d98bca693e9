/** Six languages, both ways into Marketo, both browsers: each two of them meet, from the entrance to the first invitation. */
import { test } from '@playwright/test';
import { ENTRANCES } from '../consoles/marketo/switches.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { LANGUAGES } from '../consoles/switches.ts';
import { type Actor, ADA } from './actor.ts';
import { type FirefoxPerson, openPerson as openAtFirefox } from './firefox/person.ts';
import { ACCOUNT } from './onboarding.ts';
import { openPerson as openAtChromium } from './trio.ts';
import { beginAlone } from './walker.ts';
import { MUNCHKIN, say } from './worker.ts';

const START = { address: 'https://login.marketo.com/', leadsTo: /marketo/ };

let consoles: Consoles;
let people: Readonly<Record<'Chromium' | 'Firefox', Actor | FirefoxPerson>>;
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboarding' });
  const [Chromium, Firefox] = await Promise.all([
    openAtChromium(consoles, ADA, 'en', START),
    openAtFirefox(consoles, ADA, START),
  ]);
  people = { Chromium, Firefox };
});
test.afterAll(async () => {
  await Promise.all(Object.values(people).map(({ seat }) => seat.close()));
  await consoles.close();
});

for (const [l, language] of LANGUAGES.entries())
  for (const [e, entrance] of ENTRANCES.entries()) {
    const browser = (l + e) % 2 === 0 ? 'Chromium' : 'Firefox';
    test(`${language}, ${entrance}, ${browser}`, async () => {
      const ada = people[browser];
      consoles.reset();
      consoles.use({ language });
      // The interface opens at the address of before: without this, the tab would only go on in its document.
      await ada.page.goto('about:blank');
      await say(ada.popup, { call: 'erase', tenant: MUNCHKIN });
      await beginAlone(ada);
      await ACCOUNT.play({ ada, consoles, pages: language, entrance, look: async () => {} });
    });
  }
