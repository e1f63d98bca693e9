import { describe, expect, it } from 'vitest';
import type { Sighting } from '../calls/sighting.ts';
import { on, page } from '../guide/run.fake.ts';
import { READABLE, withoutPast, withTroubles } from './troubles.ts';

const at = (more: Partial<Sighting> = {}): Sighting => ({ ...page(), place: 'sales.users', ...more });
const shown = at({ troubles: ['noSeat'], messages: 1, dialog: true });
const gone = at({ dialog: true });

describe('a message that has gone', () => {
  it('stays known for a while, as something that was', () => {
    const past = withTroubles(shown, gone, 1_000);
    expect(past).toMatchObject({ troubles: ['noSeat'], past: 1_000 });
    expect(withTroubles(past, gone, 2_000)).toEqual(past);
    expect(withTroubles(past, gone, 1_000 + READABLE).troubles).toBeUndefined();
    expect(withTroubles(past, shown, 2_000).past).toBeUndefined();
  });
  it.each([
    ['another message is known', at({ dialog: true, troubles: ['domain'], messages: 1 }), ['domain']],
    ['another message is not known', at({ dialog: true, messages: 1 }), undefined],
    ['the dialog has closed', at(), undefined],
    ['the place is another', at({ dialog: true, place: 'sales.marketo' }), undefined],
    ['the next step stands there', at({ dialog: true, controls: [on('sales.inviteSend')] }), undefined],
  ])('is over where %s', (_, now, troubles) => {
    expect(withTroubles(shown, now, 1_000).troubles).toEqual(troubles);
  });
  it('is over once a message comes later, and not for those that stood there before', () => {
    const past = withTroubles({ ...shown, messages: 2 }, { ...gone, messages: 1 }, 1_000);
    expect(past.troubles).toEqual(['noSeat']);
    expect(withTroubles(past, { ...gone, messages: 2 }, 2_000).troubles).toBeUndefined();
  });
  it('was never there, where no page was before', () => {
    expect(withTroubles(null, gone, 0)).toEqual(gone);
  });
});

it('what is past is left out, what is shown is not', () => {
  expect(withoutPast(withTroubles(shown, gone, 1_000))).toEqual(gone);
  expect(withoutPast(shown)).toEqual(shown);
});
