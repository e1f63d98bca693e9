/** Mutated codes: none is accepted as anything but the very facts it was made of, and none throws. FUZZ_RUNS, FUZZ_SEED. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeysOf, readBaton, writeBaton } from './baton.ts';
import { type Bytes, concat } from './bytes.ts';
import { findCodes, frame } from './code.ts';
import { makeSeat } from './keys.ts';
import { writeLetter } from './message.ts';
import { bytesChange, textChange } from './mutate.ts';
import { pack, unpack } from './pack.ts';
import { ANN, BO, bodies, TENANT } from './sample.ts';
import { writeFact } from './signed.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 3000);
const seed = Number(process.env.FUZZ_SEED ?? 20261120);
const parameters = { numRuns: Math.ceil(runs / 3), seed, endOnFailure: true };

const [leaver, keeper] = await Promise.all([makeSeat(), makeSeat()]);
const keysOf: KeysOf = async (seat) => [leaver, keeper].find((one) => one.id === seat)?.keys ?? null;
const invited = (await writeFact(leaver, TENANT, 4, 1, bodies(leaver.keys).invited)).signed;
const replied = (await writeFact(keeper, TENANT, 9, 1, bodies(keeper.keys).replied)).signed;

const invitation = { code: await writeBaton([invited], null), reader: keeper, signed: invited };
const reply = { code: await writeBaton([replied], leaver.keys), reader: leaver, signed: replied };
const either = fc.constantFrom(invitation, reply);
type Sample = typeof invitation;

/** Refused, or exactly the facts that were sent. Answers which, so that the counts can be looked at. */
async function accepted(text: string, { reader, signed }: Sample): Promise<boolean> {
  const read = await readBaton(text, reader, keysOf);
  if (read.ok) expect(read.facts.map((one) => one.signed.text)).toEqual([signed.text]);
  return read.ok;
}

describe(`mutated codes (${runs} runs, seed ${seed})`, { timeout: 600_000 }, () => {
  it('in their letter: refused, or unharmed', async () => {
    const counts = { refused: 0, unharmed: 0 };
    await fc.assert(
      fc.asyncProperty(either, textChange, async (sample, change) => {
        const people = { from: ANN, to: BO, tenant: TENANT, tenantName: 'Acme' };
        const letter = writeLetter({ ...people, message: 'replied', code: sample.code }, 'en').text;
        counts[(await accepted(change(letter), sample)) ? 'unharmed' : 'refused'] += 1;
      }),
      parameters,
    );
    // Changes in the words around the code do not matter; both must have been tried.
    expect(counts.refused).toBeGreaterThan(0);
    expect(counts.unharmed).toBeGreaterThan(0);
  });

  it('with a checksum that fits again: never anything else', async () => {
    const [open, sealed] = await Promise.all(
      [invitation, reply].map(async ({ code }) => (await findCodes(code))[0]?.bytes),
    );
    const contents = new Map<Sample, Bytes>([
      [invitation, open ?? new Uint8Array(0)],
      [reply, sealed ?? new Uint8Array(0)],
    ]);
    await fc.assert(
      fc.asyncProperty(either, bytesChange, async (sample, change) => {
        const content = contents.get(sample) ?? new Uint8Array(0);
        expect(content.length).toBeGreaterThan(100);
        await accepted(await frame(change(content)), sample);
      }),
      parameters,
    );
  });

  it('with text or signature changed before packing: never accepted', async () => {
    const packed = await pack([invited]);
    await fc.assert(
      fc.asyncProperty(textChange, bytesChange, async (changeText, changeBytes) => {
        const text = changeText(invited.text);
        const unpacked = (await unpack(changeBytes(packed))) ?? [];
        const forged = await pack([{ text, sig: unpacked[0]?.sig ?? invited.sig }]);
        const read = await readBaton(await frame(concat(Uint8Array.of(0), forged)), keeper, async () => null);
        expect(read.ok && text !== invited.text).toBe(false);
      }),
      parameters,
    );
  });
});
