import { describe, expect, it } from 'vitest';
import { rosterAddress } from '../../components/roster/address.ts';
import { askedFor } from './address.ts';

const asked = (address: string) => askedFor(address.slice(address.indexOf('?')));

describe('what an address asks for', () => {
  it('is the popup of the tab in front where it asks nothing', () => {
    const nothing = { screen: 'popup', tab: null, tenant: null, doc: null, used: null };
    expect(askedFor('')).toEqual(nothing);
    expect(askedFor('?screen=other&tab=x&used=-1')).toEqual(nothing);
    expect(askedFor('?used=1e3')).toEqual(nothing);
  });

  it('is the check of a list, with what a page showed', () => {
    expect(asked(rosterAddress({ tab: 7, used: 42 }))).toMatchObject({ screen: 'roster', tab: 7, used: 42 });
    expect(asked(rosterAddress({ tab: null, used: null }))).toMatchObject({
      screen: 'roster',
      tab: null,
      used: null,
    });
  });
});
