import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BASE, QUICK, TWO_PROFILES } from './settings.ts';
import { walk } from './walk.ts';
import type { Setting } from './world.ts';

const twice: Setting = { ...BASE, breaks: true, opens: [0, 1], fails: 'always' };

const lostB: Setting = {
  ...twice,
  name: 'a machine of B’s is lost',
  seats: ['A', 'B', 'B'],
  tabs: [1, 1, 1],
  opens: [0],
  loses: [1],
};

const WALKED: readonly Setting[] = [
  ...QUICK.map((setting) => ({ ...setting, breaks: true, opens: [0, 1], fails: 'always' as const })),
  { ...twice, name: 'only Ann starts', opens: [0], shares: [0, 1] },
  { ...twice, name: 'somebody else signs in, User Management', shares: [0, 1], people: true },
  { ...twice, name: 'takeover, somebody else signs in', console: 'takeover', account: false, shares: [1] },
  { ...twice, name: 'two tabs', tabs: [2, 2], slow: true },
  { ...twice, name: 'takeover, two tabs', console: 'takeover', account: false, tabs: [2, 2], people: true },
  {
    ...twice,
    name: 'a second profile',
    seats: ['A', 'B', 'A'],
    opens: [0, 1, 2],
    intruder: true,
    time: true,
  },
  { ...TWO_PROFILES, breaks: true, time: true },
  { ...twice, name: 'a machine of A’s is lost', seats: ['A', 'B', 'A'], opens: [0, 1, 2], loses: [0] },
  lostB,
  { ...lostB, name: 'takeover, a machine of B’s is lost', console: 'takeover' },
  { ...twice, name: 'a third admin', seats: ['A', 'B', 'C'], third: 'holds', people: true, shares: [1] },
];

/** Random walks of each setting; `npm run test:all` asks for more. */
const WALKS = Number(process.env.WALKS ?? 15);

it.each(WALKED)(
  '$name: the canonical form of a seat says the same as its whole ledger, step by step',
  (setting) => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 30, maxLength: 60 }), (choices) => {
        expect(walk(setting, choices)).toBeNull();
      }),
      { numRuns: WALKS, seed: 7 },
    );
  },
  120_000,
);

const INVITED = [
  'Ann starts a handover to Bo',
  'Ann loads the Marketo page: it shows Disconnect',
  "Ann takes away Bo's access",
  'Ann sends the invitation to Bo',
  'the invitation reaches Bo',
];
const BACK = ['Bo starts a handover to Ann', 'Bo sends the invitation to Ann'];

/** What a canonical form has to keep although nothing asks for it yet. */
const KEPT: readonly (readonly [string, Setting, readonly string[]])[] = [
  [
    'whom I invited to a handover that I broke off, for the next one that I begin',
    twice,
    [
      ...INVITED,
      'Bo loads the Marketo page: it shows Connect',
      'Bo clicks Connect; the page paints Disconnect, then the request fails',
      ...BACK,
      'Bo breaks off and tells Ann',
      'Bo starts a handover to Ann',
      'Bo loads the Marketo page: it shows Connect',
    ],
  ],
  [
    'the handover begun last, though it is over before the one that is shown',
    twice,
    [
      ...INVITED,
      ...BACK,
      'the invitation reaches Ann',
      'Bo breaks off and tells Ann',
      'Ann breaks off and tells Bo',
      'the closing reaches Bo',
    ],
  ],
  [
    'the handover that one of the same person at another profile took the place of, for its closing',
    { ...TWO_PROFILES, breaks: true },
    [
      'Ann starts a handover to Bo',
      'Ann at another profile starts a handover to Bo',
      'Ann loads the Marketo page: it shows Disconnect',
      "Ann takes away Bo's access",
      'Ann at another profile loads the Marketo page: it shows Disconnect',
      'Ann at another profile sends the invitation to Bo',
      'the invitation reaches Bo',
      'Ann sends the invitation to Bo',
      'the invitation reaches Bo',
      'Bo loads the Marketo page: it shows Connect',
      'Bo clicks Connect',
      'Bo loads the Marketo page: it shows Disconnect',
      'Bo answers Ann with what the page shows',
      'Ann at another profile breaks off and tells Bo',
      'the closing reaches Bo',
    ],
  ],
  [
    'which of two seats answered before the closing',
    { ...lostB, breaks: false },
    [
      ...INVITED,
      'Bo loads the Marketo page: it shows Connect',
      'Bo clicks Connect',
      'Bo loads the Marketo page: it shows Disconnect',
      'Bo answers Ann with what the page shows',
      'the answer reaches Ann',
      'Ann compares the digits with Bo',
      'Ann loads the Marketo page: it shows Disconnect',
      'Ann clicks Disconnect',
      'Ann loads the Marketo page: it shows Connect',
      'Ann tells Bo: disconnected',
      'the invitation reaches Bo at another profile',
      'Bo at another profile loads the Marketo page: it shows Disconnect',
      'Bo at another profile answers Ann with what the page shows',
      'the answer reaches Ann',
      'Ann compares the digits with Bo at another profile, who answers late',
      'Ann tells Bo at another profile too: disconnected',
      'the closing reaches Bo at another profile',
      'Bo at another profile loads the Marketo page: it shows Disconnect',
    ],
  ],
];

it.each(KEPT)('the canonical form keeps %s', (_what, setting, story) => {
  expect(walk(setting, story)).toBeNull();
});
