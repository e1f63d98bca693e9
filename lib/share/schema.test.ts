import { describe, expect, it } from 'vitest';
import type { FactBody } from '../checklist/fact.ts';
import { makeSeat } from './keys.ts';
import { allBodies, bodies, TENANT } from './sample.ts';
import { type ParsedBody, parseBody, TEXT_MAX, tidyBody } from './schema.ts';
import { readText, writeFact } from './signed.ts';
import { CAPS, tenant, tidy } from './text.ts';

const seat = await makeSeat();
const envelope = { v: 1, tenant: TENANT, seat: seat.id, n: 1, at: 1 };
const text = (change: object): string =>
  JSON.stringify({ ...envelope, body: { kind: 'withdrew', fact: 'A'.repeat(43) }, ...change });

describe('bodies', () => {
  it('of every kind are read as they were written, short and long', async () => {
    // These two lines do not compile when fact.ts and the schema part.
    const asParsed = (body: FactBody): ParsedBody => body;
    const asBody = (body: ParsedBody): FactBody => body;
    for (const body of [...allBodies(seat.keys), ...allBodies(seat.keys, true)]) {
      expect(parseBody(body)).toEqual(asBody(asParsed(body)));
      expect(tidyBody(body)).toEqual(body);
      const { fact, signed } = await writeFact(seat, TENANT, 1, 1, body);
      expect(signed.text.length).toBeLessThan(TEXT_MAX);
      expect(fact).toMatchObject({ tenant: TENANT, seat: seat.id, n: 1, at: 1, body });
    }
  });

  it('of a kind that a newer version wrote are kept whole', async () => {
    const body = { kind: 'handshake', text: '手', deep: { a: [1] } };
    expect(await readText(text({ body }))).toMatchObject({
      body: { kind: 'unknown', original: JSON.stringify(body) },
    });
  });

  it('of a known kind with anything missing or wrong are none', () => {
    for (const body of allBodies(seat.keys)) {
      for (const key of Object.keys(body)) {
        if (key === 'kind') continue;
        expect(parseBody({ ...body, [key]: undefined }), `${body.kind} without ${key}`).toBeNull();
        expect(parseBody({ ...body, [key]: ['?'] }), `${body.kind} with odd ${key}`).toBeNull();
      }
    }
  });

  it('lose what they do not declare', () => {
    const more = { ...bodies(seat.keys).said, extra: 1 };
    expect(parseBody(more)).toEqual(bodies(seat.keys).said);
  });
});

describe('the signed text', () => {
  it('of a newer major version is told from a broken one', async () => {
    expect(await readText(text({ v: 2 }))).toBe('newer');
    for (const change of [
      { v: 0 },
      { v: '1' },
      { n: 0 },
      { n: 1.5 },
      { at: -1 },
      { seat: 'x' },
      { body: null },
    ]) {
      expect(await readText(text(change)), JSON.stringify(change)).toBe('broken');
    }
    for (const odd of ['', '{', 'null', '[]', '"x"', text({}).padEnd(TEXT_MAX + 1)]) {
      expect(await readText(odd), odd.slice(0, 20)).toBe('broken');
    }
  });

  it('names its tenant by a Munchkin ID', () => {
    expect(tenant.safeParse('123-ABC-456').success).toBe(true);
    for (const odd of [
      '123-abc-456',
      '123-ABC-4567',
      ' 123-ABC-456',
      '123-ABC-456\n',
      '１２３-ABC-456',
      '',
    ]) {
      expect(tenant.safeParse(odd).success, odd).toBe(false);
    }
  });
});

describe('tidying', () => {
  it('replaces what would disguise or break a name', () => {
    expect(tidy('  Bo\n\u202eKee\u0000per\ud800 ', CAPS.name)).toBe('Bo Kee per\ufffd');
  });

  it('cuts at whole characters and marks the cut', () => {
    const cut = tidy('😀'.repeat(100), CAPS.name);
    expect(cut).toBe(`${'😀'.repeat(44)}…`);
    expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(CAPS.name);
    expect(tidy('"'.repeat(90), CAPS.name)).toBe('"'.repeat(90));
    expect(tidy('"'.repeat(91), CAPS.name)).toBe(`${'"'.repeat(88)}…`);
  });

  it('makes any page text fit to be signed', () => {
    const { sawRow } = bodies(seat.keys);
    const odd = { ...sawRow, person: { name: `${'名'.repeat(100)}\u0007`, email: 'Bo@Acme.Example' } };
    expect(parseBody(odd)).toBeNull();
    expect(tidyBody(odd)).toEqual({
      ...sawRow,
      person: { name: `${'名'.repeat(59)}…`, email: 'bo@acme.example' },
    });
  });
});
