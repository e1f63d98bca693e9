/** AppExchange: the listing of Marketo Sales Insight, from which the installer is reached (consoles.md). */
import type { ListingBoot } from './app/wire.ts';
import { documentOf, html } from './html.ts';
import { PACKAGE } from './org.ts';
import { NOT_FOUND, page, type Reply, type Visit } from './visit.ts';

const LISTING = 'a0N30000001SVZmEAO';

/** Answers `/listingDetail?listingId=…` and `/apex/listingDetail?…`. */
export function listing(visit: Visit): Reply {
  const { url, switches, user, org } = visit;
  if (!/^\/(?:apex\/)?listingDetail$/.test(url.pathname)) return NOT_FOUND;
  if (url.searchParams.get('listingId') !== LISTING) return NOT_FOUND;
  const boot: ListingBoot = {
    page: 'listing',
    language: switches.language,
    switches,
    package: PACKAGE.name,
    publisher: PACKAGE.publisher,
    version: PACKAGE.current,
    packageId: PACKAGE.id,
    user:
      user && org
        ? { name: user.name, username: user.username, admin: user.admin, company: org.org.company }
        : null,
    back: `${url.href}${url.searchParams.has('channel') ? '' : '&channel=recommended'}`,
  };
  return page(
    documentOf({
      lang: switches.language,
      title: `${PACKAGE.name} - Marketo - AppExchange`,
      style: 'listing.css',
      script: 'listing.ts',
      boot,
      body: html``,
    }),
  );
}
