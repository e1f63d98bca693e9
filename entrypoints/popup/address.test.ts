import { describe, expect, it } from 'vitest';
import { rosterAddress } from '../../components/roster/address.ts';
import { askedFor } from './address.ts';

const asked = (address: string) => askedFor(address.slice(address.indexOf('?')));

describe('what an address asks for', () => {
  it('is the popup of the tab in front where it asks nothing', () => {
    const nothing = { screen: 'popup', tab: null, tenant: null, doc: null };
    expect(askedFor('')).toEqual(nothing);
    expect(askedFor('?screen=other&tab=x')).toEqual(nothing);
    expect(askedFor('?tab=1e3')).toEqual(nothing);
  });

  it('is the check of a list, beside the page whose users it is compared with', () => {
    expect(asked(rosterAddress(7))).toMatchObject({ screen: 'roster', tab: 7 });
    expect(asked(rosterAddress(null))).toMatchObject({ screen: 'roster', tab: null });
  });
});
