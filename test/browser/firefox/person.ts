/** A person at Firefox who takes part in a played procedure, with the popup of their tab beside it. */
import type { Consoles } from '../../consoles/server.ts';
import type { Person } from '../tab.ts';
import type { Start } from '../trio.ts';
import { type FirefoxSeat, openFirefox } from './firefox.ts';
import { FirefoxTab } from './tab.ts';

export interface FirefoxPerson extends Person {
  readonly page: FirefoxTab;
  readonly popup: FirefoxTab;
  readonly seat: FirefoxSeat;
}

export async function openPerson(
  consoles: Consoles,
  person: { readonly name: string; readonly email: string },
  start: Start,
): Promise<FirefoxPerson> {
  const seat = await openFirefox({ port: consoles.port, allowed: ['marketo', 'salesforce'] });
  await seat.install();
  const page = new FirefoxTab(seat.page);
  if (start !== null) {
    await page.goto(start.address);
    await page.waitForURL(start.leadsTo);
  }
  const popup = new FirefoxTab(await (start === null ? seat.alone() : seat.popup()));
  return { ...person, seat, page, popup, lang: 'en' };
}
