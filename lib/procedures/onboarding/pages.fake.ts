/** Salesforce's pages as the onboarding sees them: what is due there, and what they prove. For tests. */
import type { Sighting } from '../../calls/sighting.ts';
import type { ControlRef } from '../../consoles/console.ts';
import { SALESFORCE_SEEN, SALESFORCE_SIGNS } from '../../consoles/salesforce-seen.ts';
import { dueOn } from '../../guide/due.ts';
import { wayControls } from '../../guide/ways.ts';
import { read } from '../../locator/read.ts';
import { kindOfPlace } from '../../record/address.ts';
import { signControls, signFacts } from '../../record/signs.ts';
import { ways } from './ways.ts';

/** A page as the worker knows it. */
function look(wanted: readonly ControlRef[], address: string, html: string): Sighting {
  window.location.href = address;
  document.body.innerHTML = html;
  const { sighting } = read(window, SALESFORCE_SEEN, {
    wanted,
    concerned: null,
    guardedBefore: false,
    typed: new WeakSet(),
  });
  return {
    ...sighting,
    account: null,
    place: kindOfPlace(sighting.place, address, SALESFORCE_SEEN),
  };
}

/** What is due on a page of the way that shows a sign, and how. */
export function due(sign: string, address: string, html: string): string {
  const way = Object.values(ways)
    .flat()
    .find(({ shows }) => shows.includes(sign));
  if (way === undefined) throw new Error(sign);
  const { prompt, how } = dueOn(way, look(wayControls(way), address, html));
  return `${prompt.control.replace('salesforce.', '')} ${how}`;
}

/** The signs that a page by itself proves. */
export const proven = (path: string, html: string): string[] =>
  signFacts({
    facts: [],
    me: 'me',
    doc: { id: 'doc', after: 0 },
    tenant: { tenant: '123-ABC-456', by: 'page', account: null },
    sighting: look(
      signControls(SALESFORCE_SIGNS, 'salesforce'),
      `https://acme.my.salesforce.com${path}`,
      html,
    ),
    host: 'acme.my.salesforce.com',
    signs: SALESFORCE_SIGNS,
    since: 0,
  }).map(({ sign, is }) => `${sign.replace('salesforce.', '')} ${is}`);

export const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table class="list"><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
