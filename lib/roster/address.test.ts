import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, trimmed } from './address.ts';

describe('an address', () => {
  it.each([
    'ada@northwind.example',
    'ada.lindqvist+sales@mail.northwind.co.jp',
    "o'brien_1@x-y.example",
    'A@B.EXAMPLE',
    'ada@xn--mnchen-3ya.xn--p1ai',
  ])('%s can be used', (cell) => expect(faultOf(cell)).toBe(null));

  it.each([
    ['', 'empty'],
    ['ada.northwind.example', 'noAt'],
    ['山田', 'noAt'],
    ['ada@@northwind.example', 'twoAt'],
    ['ada@x.example;bo@x.example', 'several'],
    ['ada@x.example, bo@x.example', 'several'],
    ['ada@x.example bo@x.example', 'several'],
    ['ada@x.example\nbo@x.example', 'several'],
    ['Ada <ada@x.example>', 'named'],
    ['mailto:ada@x.example', 'named'],
    ['ada @x.example', 'space'],
    ['ada@x.example (work)', 'edge'],
    ['ada@x.example\n', 'space'],
    ['ada\u3000@x.example', 'space'],
    ['ada@x.example\u00a0', 'hidden'],
    ['\u200bada@x.example', 'hidden'],
    ['ada\u00ad@x.example', 'hidden'],
    ['ada@x.example.', 'edge'],
    ['ada@x.example,', 'edge'],
    ['“ada@x.example”', 'edge'],
    ['аda@x.example', 'lookalike'],
    ['ada＠x.example', 'lookalike'],
    ['jürgen@x.example', 'lookalike'],
    ['ada@x', 'domain'],
    ['ada@x..example', 'domain'],
    ['ada@-x.example', 'domain'],
    ['ada@10.0.0.1', 'domain'],
    ['@x.example', 'shape'],
    ['ada..l@x.example', 'shape'],
    ['a"b@x.example', 'shape'],
    [`${'a'.repeat(65)}@x.example`, 'shape'],
  ] as const)('%j cannot: %s', (cell, fault) => expect(faultOf(cell)).toBe(fault));

  it('that can be used is one plain word, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (cell) => {
        if (faultOf(cell) === null) expect(cell).toMatch(/^[!-~]+@[a-z0-9.-]+\.[a-z0-9-]{2,}$/i);
      }),
    );
  });

  it('of any usual form can be used, with plain spaces around it', () => {
    const atom = fc.stringMatching(/^[a-z0-9_+-]{1,12}$/);
    const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 3 }), label, (local, domain) => {
        expect(faultOf(trimmed(` \t${local.join('.')}@${domain}.example `))).toBe(null);
      }),
    );
  });
});
