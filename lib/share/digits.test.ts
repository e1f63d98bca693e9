import { describe, expect, it } from 'vitest';
import { digits } from './digits.ts';
import { makeSeat } from './keys.ts';

const [ann, bo, eve] = await Promise.all([makeSeat(), makeSeat(), makeSeat()]);

describe('the digits', () => {
  it('are the same twelve on both sides', async () => {
    const seen = await digits(ann.keys, bo.keys, 'handover');
    expect(seen).toMatch(/^\d{4} \d{4} \d{4}$/);
    expect(await digits(bo.keys, ann.keys, 'handover')).toBe(seen);
  });

  it('differ where somebody stands between the two', async () => {
    const [annSees, boSees] = await Promise.all([
      digits(ann.keys, eve.keys, 'handover'),
      digits(eve.keys, bo.keys, 'handover'),
    ]);
    expect(annSees).not.toBe(boSees);
  });

  it('depend on both keys of both seats and on the handover', async () => {
    const half = { sign: bo.keys.sign, agree: eve.keys.agree };
    const all = await Promise.all([
      digits(ann.keys, bo.keys, 'handover'),
      digits(ann.keys, half, 'handover'),
      digits(ann.keys, bo.keys, 'other'),
    ]);
    expect(new Set(all).size).toBe(3);
  });

  it('are what they were in every version: two versions on two machines must agree', async () => {
    const one = { sign: 'B'.repeat(87), agree: `B${'A'.repeat(86)}` };
    const other = { sign: `B${'C'.repeat(86)}`, agree: `B${'D'.repeat(86)}` };
    expect(await digits(one, other, 'aGFuZG92ZXItMSEh')).toBe('8876 3950 6283');
  });
});
