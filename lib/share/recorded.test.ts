import { describe, expect, it } from 'vitest';
import type { PublicKeys } from '../checklist/fact.ts';
import { readBaton } from './baton.ts';
import { fromBase64url, toBase64url } from './bytes.ts';
import { makeSeat, type Seat } from './keys.ts';
import { RECORDED } from './recorded.ts';
import { bodies, TENANT } from './sample.ts';

const keys = ({ sign, agree }: PublicKeys): PublicKeys => ({ sign, agree });

/** The recorded seat, able to open what was sealed to it. */
async function seatOf(recorded: (typeof RECORDED)['leaver'] | (typeof RECORDED)['keeper']): Promise<Seat> {
  const point = fromBase64url(recorded.agree) ?? new Uint8Array(65);
  const [x, y] = [toBase64url(point.slice(1, 33)), toBase64url(point.slice(33))];
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d: recorded.secret };
  const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
  const agreeing = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['deriveBits']);
  return { id: recorded.id, keys: keys(recorded), signing: (await makeSeat()).signing, agreeing };
}

describe('a code recorded from version 1 is read as it was meant', () => {
  it.each([
    ['invited', 'leaver', 'keeper', 3],
    ['replied', 'keeper', 'leaver', 9],
    ['closed', 'leaver', 'keeper', 12],
    ['checked', 'keeper', 'leaver', 15],
  ] as const)('%s', async (kind, from, to, n) => {
    const read = await readBaton(RECORDED.codes[kind], await seatOf(RECORDED[to]), async () =>
      keys(RECORDED[from]),
    );
    expect(read).toMatchObject({
      ok: true,
      facts: [
        { fact: { n, seat: RECORDED[from].id, tenant: TENANT, body: bodies(keys(RECORDED[from]))[kind] } },
      ],
    });
  });
});
