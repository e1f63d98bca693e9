import { describe, expect, it } from 'vitest';
import type { FactBody, FactKind, PublicKeys, SignedFact } from '../checklist/fact.ts';
import { type KeysOf, readBaton, writeBaton } from './baton.ts';
import { concat, utf8 } from './bytes.ts';
import { CODE_MAX, findCodes, frame } from './code.ts';
import { makeSeat, type Seat, sign } from './keys.ts';
import { writeLetter } from './message.ts';
import { pack } from './pack.ts';
import { ANN, BO, bodies, HANDOVER, TENANT } from './sample.ts';
import { writeFact } from './signed.ts';

const [leaver, keeper, stranger] = await Promise.all([makeSeat(), makeSeat(), makeSeat()]);

/** What a seat knows after the invitation and the reply. */
const everybody: KeysOf = async (seat) => [leaver, keeper].find((one) => one.id === seat)?.keys ?? null;
const nobody: KeysOf = async () => null;

async function signed(by: Seat, body: FactBody, n = 1): Promise<SignedFact> {
  return (await writeFact(by, TENANT, n, 1_795_000_000_000, body)).signed;
}

async function code(by: Seat, kind: FactKind, sealTo: PublicKeys | null, wide = false): Promise<string> {
  return writeBaton([await signed(by, bodies(by.keys, wide)[kind], wide ? 2 ** 52 : 1)], sealTo);
}

const kinds = (read: Awaited<ReturnType<typeof readBaton>>): readonly string[] | string =>
  read.ok ? read.facts.map(({ fact }) => fact.body.kind) : read.refusal;

const invitation = await code(leaver, 'invited', null);
const reply = await code(keeper, 'replied', leaver.keys);
const closing = await code(leaver, 'closed', keeper.keys);

describe('each message', () => {
  it.each([
    ['invited', leaver, null, keeper, nobody],
    ['invited', leaver, keeper.keys, keeper, nobody],
    ['replied', keeper, leaver.keys, leaver, nobody],
    ['closed', leaver, keeper.keys, keeper, everybody],
    ['checked', keeper, leaver.keys, leaver, everybody],
  ] as const)('%s goes from seat to seat unchanged', async (kind, from, sealTo, to, keysOf) => {
    const fact = await signed(from, bodies(from.keys)[kind]);
    const read = await readBaton(await writeBaton([fact], sealTo), to, keysOf);
    expect(read).toMatchObject({
      ok: true,
      sealed: sealTo !== null,
      facts: [
        {
          signed: fact,
          fact: { seat: from.id, tenant: TENANT, body: bodies(from.keys)[kind] },
          keys: from.keys,
        },
      ],
    });
  });

  it('that something is off again may travel open, that somebody disconnected may not', async () => {
    const off = await writeBaton(
      [await signed(leaver, { kind: 'closed', handover: HANDOVER, outcome: 'brokenOff' })],
      null,
    );
    expect(kinds(await readBaton(off, keeper, everybody))).toEqual(['closed']);
    for (const kind of ['closed', 'replied', 'checked', 'saw'] as const) {
      expect(kinds(await readBaton(await code(leaver, kind, null), keeper, everybody)), kind).toBe('forged');
    }
  });

  it('stays within 2,000 characters with the longest Japanese names', async () => {
    for (const kind of ['invited', 'replied', 'closed', 'checked'] as const) {
      for (const sealTo of [null, leaver.keys]) {
        const long = await code(keeper, kind, sealTo, true);
        expect(long.length, `${kind} ${sealTo ? 'sealed' : 'open'}`).toBeLessThanOrEqual(2000);
        if (sealTo) expect(kinds(await readBaton(long, leaver, everybody))).toEqual([kind]);
      }
    }
  });

  it('of a run with all that its people saw, under the longest names, is within the longest code', async () => {
    for (const sealTo of [null, leaver.keys])
      expect((await code(keeper, 'shared', sealTo, true)).length).toBeLessThanOrEqual(CODE_MAX);
  });

  it('may carry several facts, and a kind that only a newer version knows', async () => {
    const body = { kind: 'handshake', text: 'later' };
    const text = JSON.stringify({ v: 1, tenant: TENANT, seat: keeper.id, n: 9, at: 1, body });
    const unknown = { text, sig: await sign(keeper, text) };
    const facts = [await signed(keeper, bodies(keeper.keys).replied), unknown];
    const read = await readBaton(await writeBaton(facts, leaver.keys), leaver, nobody);
    expect(kinds(read)).toEqual(['replied', 'unknown']);
    await expect(writeBaton([], null)).rejects.toThrow(RangeError);
    await expect(
      writeBaton(
        Array.from({ length: 20 }, () => unknown),
        null,
      ),
    ).resolves.toMatch(/^HANDRAIL1\./);
    const many = await Promise.all(
      Array.from({ length: 12 }, () => makeSeat().then((one) => signed(one, bodies(one.keys).invited))),
    );
    await expect(writeBaton(many, null)).rejects.toThrow(RangeError);
  });
});

describe('a code is found', () => {
  const frameOf = { from: ANN, to: BO, tenant: TENANT, tenantName: 'Acme' };
  const letter = writeLetter({ ...frameOf, message: 'invited', code: invitation, expires: 0 }, 'ja').text;
  const oneLine = invitation.replaceAll('\n', '');
  const wrapped = (width: number) => oneLine.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
  it.each([
    ['alone', invitation],
    ['in one line', oneLine],
    ['in its letter', letter],
    ['in a quoted letter', letter.replace(/^/gm, '> ')],
    ['in a letter quoted three times', letter.replace(/^/gm, '>>> | > ')],
    ['wrapped at 40', `Hi!\n${wrapped(40)}\nBye.`],
    ['wrapped at 76 by quoted-printable', oneLine.replace(/.{75}/g, '$&=\r\n')],
    ['with words around it in one line', `see: ${oneLine} thanks, Bo`],
    ['with no-break spaces', invitation.replaceAll('\n', '\u00a0\u2003')],
    ['with zero-width characters', invitation.replace(/./g, '$&\u200b\u00ad')],
    [
      'in full-width characters',
      [...oneLine].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
    ],
    ['with formatting', `\`\`\`\n**${invitation}**\n\`\`\``],
    ['as HTML', `<p>${invitation.replaceAll('\n', '<br class="x">\n&gt;&nbsp;')}</p>`],
    ['without its last line', invitation.replace('\n.END', '\nBest regards\nAnn')],
    ['copied twice', `${letter}\n\n${letter}`],
    ['copied twice, first cut', `${invitation.slice(0, 300)}\n\n${letter}`],
    ['copied twice, first damaged', `${invitation.replace(/(?<=\n.{70})./, '?')}\n\n${letter}`],
    ['above its own answer’s quotation', `${invitation}\n> ${closing.replaceAll('\n', '\n> ')}`],
  ])('%s', async (_, text) => {
    expect(kinds(await readBaton(text, keeper, everybody))).toEqual(['invited']);
  });

  it('in a thread where the newest answer stands above what this seat wrote itself', async () => {
    const thread = `${reply}\n\nAnn wrote:\n> ${invitation.replaceAll('\n', '\n> ')}`;
    expect(kinds(await readBaton(thread, leaver, everybody))).toEqual(['replied']);
    const older = `${invitation}\n\nBo wrote:\n${reply}`;
    expect(kinds(await readBaton(older, leaver, everybody))).toEqual(['replied']);
  });

  it('whose upper copy is cut is not passed over for an older message below', async () => {
    const thread = `${closing.slice(0, 200)}…\n\nAnn wrote:\n> ${invitation.replaceAll('\n', '\n> ')}`;
    expect(kinds(await readBaton(thread, keeper, everybody))).toBe('truncated');
  });
});

describe('refused as', () => {
  const refusal = async (text: string, me = keeper, keysOf = everybody) =>
    kinds(await readBaton(text, me, keysOf));

  it('empty: no code in it', async () => {
    for (const text of ['', ' ', 'Hello Bo', 'HANDRAIL', 'HANDRAIL1', 'Handrail 1.']) {
      expect(await refusal(text), text).toBe('empty');
    }
  });

  it('truncated: wherever it is cut, also with words behind the cut', async () => {
    const body = invitation.length - '\n.END'.length;
    for (let at = 'HANDRAIL1.'.length; at < body; at += 7) {
      expect(await refusal(invitation.slice(0, at)), `cut at ${at}`).toBe('truncated');
      expect(await refusal(`${invitation.slice(0, at)}\n\nBest regards, Ann`), `cut at ${at}`).toBe(
        'truncated',
      );
      expect(await refusal(`${invitation.slice(0, at)}\n[Message clipped] View entire message`)).toBe(
        'truncated',
      );
    }
  });

  it('broken: a character changed, lost, doubled or put in', async () => {
    // Behind the last character anything may follow: the code is whole by then.
    const last = invitation.length - '\n.END'.length - 1;
    for (let at = 'HANDRAIL1.\n'.length; at < last; at += 7) {
      const char = invitation.charAt(at);
      if (char === '\n') continue;
      const [before, after] = [invitation.slice(0, at), invitation.slice(at + 1)];
      for (const put of [char === 'x' ? 'y' : 'x', '', char + char, '?', `${char}é`]) {
        expect(await refusal(before + put + after), `${put} at ${at}`).toBe('broken');
      }
    }
    expect(await refusal(invitation.replace('HANDRAIL1', 'HANDRAIL0'))).toBe('broken');
    for (const odd of ['', 'x', '\u0002', '\u0000', '\u0000\u0001'.padEnd(90, 'x'), '\u0001'.padEnd(20)]) {
      expect(await refusal(await frame(utf8(odd))), JSON.stringify(odd)).toBe('broken');
    }
  });

  it('newerVersion: another major version of the code or of a fact', async () => {
    expect(await refusal(invitation.replace('HANDRAIL1', 'HANDRAIL2'))).toBe('newerVersion');
    expect(await refusal('HANDRAIL12.\n(some other format)')).toBe('newerVersion');
    const text = JSON.stringify({ v: 2, tenant: TENANT });
    const packed = await pack([{ text, sig: await sign(leaver, text) }]);
    expect(await refusal(await frame(concat(Uint8Array.of(0), packed)))).toBe('newerVersion');
  });

  it('otherSeat: sealed to somebody else', async () => {
    expect(await refusal(reply, stranger)).toBe('otherSeat');
  });

  it('own: written by this seat, open or sealed', async () => {
    expect(await refusal(invitation, leaver)).toBe('own');
    expect(await refusal(reply, keeper)).toBe('own');
    expect(await refusal(`${closing}\n${invitation}`, leaver)).toBe('own');
  });

  it('unasked: a message of a seat that never sent its keys', async () => {
    expect(await refusal(closing, keeper, nobody)).toBe('unasked');
  });

  it('forged: another’s signature, another’s seat, other keys, altered text, or an envelope tampered with', async () => {
    const fact = await signed(leaver, bodies(leaver.keys).invited);
    const altered = { ...fact, text: fact.text.replace('"n":1', '"n":2') };
    expect(await refusal(await writeBaton([altered], null))).toBe('forged');

    const theirs = await signed(stranger, bodies(leaver.keys).invited);
    expect(await refusal(await writeBaton([theirs], null), keeper, nobody)).toBe('forged');

    const posing = { ...stranger, id: leaver.id };
    const claimed = await signed(posing, bodies(stranger.keys).invited);
    expect(await refusal(await writeBaton([claimed], null), keeper, nobody)).toBe('forged');
    expect(await refusal(await writeBaton([claimed], null), keeper, everybody)).toBe('forged');

    const moved = { sign: leaver.keys.sign, agree: stranger.keys.agree };
    const swapped = await signed(leaver, { ...bodies(leaver.keys).invited, keys: moved });
    expect(await refusal(await writeBaton([swapped], null), keeper, everybody)).toBe('forged');

    const [found] = await findCodes(reply);
    const bytes = Uint8Array.from(found?.bytes ?? []);
    for (const at of [33, 60, 98, 99, 150, bytes.length - 1]) {
      const tampered = bytes.with(at, (bytes[at] ?? 0) ^ 1);
      expect(await refusal(await frame(tampered), leaver), `byte ${at}`).toBe('forged');
    }
    // The label outside is bound to the content: nobody can put another sender's name on it.
    const relabelled = concat(bytes.slice(0, 1), Uint8Array.from({ length: 16 }), bytes.slice(17));
    expect(await refusal(await frame(relabelled), leaver)).toBe('forged');
  });

  it('broken: a small code that would inflate to a large text', async () => {
    const bomb = await pack([
      { text: ' '.repeat(40_000), sig: (await signed(leaver, bodies(leaver.keys).said)).sig },
    ]);
    expect(bomb.length).toBeLessThan(200);
    expect(await refusal(await frame(concat(Uint8Array.of(0), bomb)))).toBe('broken');
  });
});
