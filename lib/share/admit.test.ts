import { describe, expect, it } from 'vitest';
import type { Fact, FactBody, UnknownBody } from '../checklist/fact.ts';
import { admit } from './admit.ts';
import { bodies, HANDOVER, TENANT } from './sample.ts';

const KEYS = { sign: 'B', agree: 'B' };
const { opened, invited, joined, replied, closed, checked, said, hosted, entered } = bodies(KEYS);
const NOW = invited.expires - 1000;

let count = 0;
const fact = (seat: string, body: FactBody | UnknownBody, tenant = TENANT): Fact => {
  count += 1;
  return { id: `fact ${count}`, tenant, seat, n: count, at: 0, body };
};
const receipt = (seat: string, { id, seat: from }: Fact): Fact =>
  fact(seat, { kind: 'received', fact: id, from, message: 'invited' });

const invitation = fact('ann', invited);
const reply = fact('bo', replied);
const join = fact('bo', { ...joined, invitation: invitation.id });
const closing = fact('ann', closed);
const annKnows = [fact('ann', opened), invitation];
const boKnows = [invitation, receipt('bo', invitation), join, reply];

const room = fact('ann', { ...hosted, expires: NOW + 1 });
const inRoom = [room, receipt('bo', room), fact('bo', { ...entered, hosted: room.id })];

describe('an invitation to a room', () => {
  it('is good until it expires, is somebody else’s, and was entered', () => {
    expect(admit([], 'bo', room, NOW)).toBeNull();
    expect(admit([], 'bo', room, NOW + 2)).toBe('expired');
    expect(admit([], 'ann', room, NOW)).toBe('own');
    expect(admit(inRoom, 'bo', room, NOW)).toBe('already');
    // The worker died between.
    expect(admit(inRoom.slice(0, 2), 'bo', room, NOW)).toBeNull();
  });
});

describe('taken in', () => {
  it.each([
    ['an invitation by somebody who knows nothing yet', [], 'bo', invitation],
    ['an invitation asked again', boKnows, 'bo', fact('ann', { ...invited, challenge: 'again' })],
    ['a reply to an invitation of mine', annKnows, 'ann', reply],
    [
      'a reply to an earlier challenge of mine',
      [...annKnows, fact('ann', { ...invited, challenge: 'again' })],
      'ann',
      reply,
    ],
    ['a second seat’s reply: the order raises the alarm', [...annKnows, reply], 'ann', fact('eve', replied)],
    [
      'a reply after I broke off',
      [...annKnows, fact('ann', { ...closed, outcome: 'brokenOff' })],
      'ann',
      reply,
    ],
    ['the closing by the seat that I joined', boKnows, 'bo', closing],
    ['a closing by the seat that answered me', [...annKnows, reply], 'ann', fact('bo', closed)],
    ['the last message of the seat that answered me', [...annKnows, reply], 'ann', fact('bo', checked)],
    [
      'an unknown kind of a seat that I know',
      boKnows,
      'bo',
      fact('ann', { kind: 'unknown', original: '{}' }),
    ],
    ['a message whose receipt was never written', [...annKnows, reply], 'ann', reply],
    [
      'an invitation received, but not joined: the worker died between',
      boKnows.slice(0, 2),
      'bo',
      invitation,
    ],
  ] as const)('%s', (_, known, me, incoming) => {
    expect(admit(known, me, incoming, NOW)).toBeNull();
    expect(admit(known, me, incoming, NOW, TENANT)).toBeNull();
  });
});

describe('refused', () => {
  const later = invited.expires + 1;
  const elsewhere = annKnows.map((one) => ({ ...one, tenant: '999-XYZ-999' }));
  it.each([
    ['own', 'a message of mine', annKnows, 'ann', invitation, NOW],
    ['already', 'a message twice', [...annKnows, reply, receipt('ann', reply)], 'ann', reply, NOW],
    [
      'already',
      'an old message again, after all is over',
      [...boKnows, closing, receipt('bo', closing)],
      'bo',
      closing,
      later,
    ],
    ['expired', 'an invitation after its expiry', [], 'bo', invitation, later],
    ['foreignTenant', 'a handover that I know of another tenant', elsewhere, 'ann', reply, NOW],
    ['unasked', 'an invitation to the handover that I lead', annKnows, 'ann', fact('eve', invited), NOW],
    ['unasked', 'a reply where I asked nothing', [], 'ann', reply, NOW],
    [
      'unasked',
      'a reply to a challenge that is not mine',
      annKnows,
      'ann',
      fact('bo', { ...replied, challenge: 'x' }),
      NOW,
    ],
    ['unasked', 'a reply to somebody else’s invitation', boKnows, 'bo', fact('eve', replied), NOW],
    ['unasked', 'a closing where I joined nothing', [invitation], 'bo', closing, NOW],
    [
      'unasked',
      'a closing by a seat that merely invited me too',
      [...boKnows, fact('eve', invited)],
      'bo',
      fact('eve', closed),
      NOW,
    ],
    ['unasked', 'a last message of a seat that never answered', annKnows, 'ann', fact('bo', checked), NOW],
    ['unasked', 'any other fact of a seat that I do not know', annKnows, 'ann', fact('eve', said), NOW],
    [
      'unasked',
      'an unknown kind of a seat that I do not know',
      [],
      'ann',
      fact('eve', { kind: 'unknown', original: '{}' }),
      NOW,
    ],
  ] as const)('as %s: %s', (refusal, _, known, me, incoming, now) => {
    expect(admit(known, me, incoming, now)).toBe(refusal);
  });

  it('as foreignTenant: a message about another tenant than the page in front', () => {
    expect(admit([], 'bo', invitation, NOW, '999-XYZ-999')).toBe('foreignTenant');
  });

  it('whatever the clock says, except for an invitation’s expiry', () => {
    for (const [known, me, incoming] of [
      [annKnows, 'ann', reply],
      [boKnows, 'bo', closing],
    ] as const) {
      for (const now of [0, NOW, NOW + 365 * 86_400_000]) expect(admit(known, me, incoming, now)).toBeNull();
    }
    expect(HANDOVER).toBe(invited.handover);
  });
});
