import { expect, it } from 'vitest';
import { plainAddress } from './address.ts';

it.each([
  ['https://toutapp.com/next?code=abc&state=1#settings/admin', 'https://toutapp.com/next#settings/admin'],
  ['https://acme.my.salesforce.com/0rp/e?SiteName=x', 'https://acme.my.salesforce.com/0rp/e'],
  [
    'https://engage-sj.marketo.com/?token=abc&munchkinId=123-ABC-456#/classic/MM0A1',
    'https://engage-sj.marketo.com/?munchkinId=123-ABC-456#/classic/MM0A1',
  ],
  [
    'https://appexchange.salesforce.com/listingDetail?sid=abc&listingId=a0N3',
    'https://appexchange.salesforce.com/listingDetail?listingId=a0N3',
  ],
])('of %s is kept %s', (address, kept) => {
  expect(plainAddress(address)).toBe(kept);
});
