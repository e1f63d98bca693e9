import { expect, type Page, test } from '@playwright/test';
import type { Refusal } from '../../lib/calls/screen.ts';
import type { FactBody, PublicKeys } from '../../lib/checklist/fact.ts';
import { writeBaton } from '../../lib/share/baton.ts';
import { makeSeat, type Seat, sign } from '../../lib/share/keys.ts';
import { bodies } from '../../lib/share/sample.ts';
import { writeFact } from '../../lib/share/signed.ts';
import { BATON } from '../../lib/words/baton.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { bare } from './hold.ts';
import { poll } from './poll.ts';
import { joined, type Pair, replied } from './stand.ts';
import { ask, expectStep, facts, handoverOf, MUNCHKIN, say } from './worker.ts';

let consoles: Consoles;
let pair: Pair;
let stranger: Seat;
test.beforeAll(async () => {
  consoles = await startConsoles();
  const [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO)]);
  pair = { a, b };
  stranger = await makeSeat();
});
test.afterAll(async () => {
  await Promise.all([pair.a.seat.close(), pair.b.seat.close()]);
  await consoles.close();
});
const words = popupBatonWords.en;

/** A code that somebody else's browser wrote. */
async function strange(body: FactBody, sealTo: PublicKeys | null, tenant = MUNCHKIN): Promise<string> {
  const { signed } = await writeFact(stranger, tenant, 1, Date.now(), body);
  return writeBaton([signed], sealTo);
}

const strangers = () => bodies(stranger.keys);
const invitation = () => ({ ...strangers().invited, expires: Date.now() + 86_400_000 });

async function keysOf(actor: Actor): Promise<PublicKeys> {
  for (const { body } of await facts(actor)) if (body.kind === 'invited') return body.keys;
  throw new Error('no keys');
}

const code = (letter: string): string =>
  letter.slice(letter.indexOf('HANDRAIL1.'), letter.indexOf('.END') + 4);

/** What each refusal is said to, pasted into Ada's popup after Bo has replied; `reply` is his message. */
const REFUSED: Readonly<Record<Refusal, (reply: string) => Promise<string>>> = {
  empty: async () => 'Hello Ada, all is well. Bo',
  broken: async (reply) => {
    const at = reply.indexOf('HANDRAIL1.') + 50;
    return reply.slice(0, at) + (reply[at] === 'x' ? 'y' : 'x') + reply.slice(at + 1);
  },
  truncated: async (reply) => reply.slice(0, reply.indexOf('.END') - 30),
  forged: async () => {
    const { signed } = await writeFact(stranger, MUNCHKIN, 1, Date.now(), invitation());
    return writeBaton([{ ...signed, sig: await sign(await makeSeat(), signed.text) }], null);
  },
  expired: () => strange({ ...invitation(), expires: Date.now() - 1000 }, null),
  foreignTenant: () => strange(invitation(), null, '123-ABC-456'),
  own: async () => {
    const handover = await handoverOf(pair.a);
    return say(pair.a.popup, { call: 'write', handover, message: 'invited', fresh: false });
  },
  otherSeat: () => strange(strangers().replied, stranger.keys),
  newerVersion: async (reply) => reply.replace('HANDRAIL1.', 'HANDRAIL2.'),
  unasked: async () => strange(strangers().replied, await keysOf(pair.a)),
  already: async (reply) => {
    const { a } = pair;
    await say(a.popup, { call: 'receive', text: reply, here: MUNCHKIN, name: '', otherHandover: false });
    await expectStep(a, 'confirmDigits');
    return reply;
  },
};

/** Opens the paste box of a handover under way. */
async function openPaste({ popup }: Actor): Promise<void> {
  await popup.bringToFront();
  const more = popup.locator('footer.more');
  await more.locator('summary').click();
  await more.getByRole('button', { name: turnWords.en.pasteMessage, exact: true }).click();
}

const box = (popup: Page) => popup.getByRole('textbox', { name: words.pasteLabel });

test.describe('refused', () => {
  let reply: string;
  test.beforeAll(async () => {
    await afresh(consoles, [pair.a, pair.b]);
    reply = await replied(consoles, pair);
  });
  test.beforeEach(() => pair.a.popup.reload());

  for (const [refusal, write] of Object.entries(REFUSED)) {
    const quick = /^(broken|forged|foreignTenant)$/.test(refusal);
    test(`in its own words, and nothing is changed: ${refusal}${quick ? '' : ' @all'}`, async () => {
      const text = await write(reply);
      const before = await facts(pair.a);
      const { popup } = pair.a;
      await openPaste(pair.a);
      await box(popup).fill(text);
      const sentence = Object.entries(BATON.en).find(([name]) => name === refusal)?.[1] ?? '';
      await poll(async () => bare(await popup.locator('body').innerText())).toContain(bare(sentence));
      await expect(popup.getByText(words.nothingChanged)).toBeVisible();
      await expect(popup.getByRole('button', { name: words.accept, exact: true })).toHaveCount(0);
      const receive = { call: 'receive', text, here: MUNCHKIN, name: '', otherHandover: false } as const;
      expect(await ask(popup, receive)).toMatchObject({ ok: false, refusal });
      expect(await facts(pair.a)).toEqual(before);
    });
  }
});

test('every refusal has words of its own in both languages', () => {
  for (const lang of ['en', 'ja'] as const) {
    const sentences = Object.keys(REFUSED).map(
      (refusal) => Object.entries(BATON[lang]).find(([name]) => name === refusal)?.[1],
    );
    expect(new Set(sentences).size).toBe(Object.keys(REFUSED).length);
    expect(sentences).not.toContain(undefined);
  }
});

const QUOTED: Readonly<Record<string, (letter: string) => string>> = {
  'the whole message': (letter) => letter,
  'only its code': code,
  'the message in a quoted mail': (letter) =>
    `Thanks, see below.\n\n${letter.replace(/^/gm, '> ')}\n-- \nAda`,
  'the message quoted twice, in other line ends': (letter) =>
    letter.replace(/^/gm, '> > ').replaceAll('\n', '\r\n'),
  'the code in one line of a chat': (letter) =>
    letter.replace(code(letter), code(letter).replaceAll('\n', '')),
};

test.describe('read', () => {
  let reply: string;
  test.beforeAll(async () => {
    await afresh(consoles, [pair.a, pair.b]);
    reply = await replied(consoles, pair);
  });
  test.beforeEach(() => pair.a.popup.reload());

  for (const [what, quote] of Object.entries(QUOTED)) {
    const quick = what === 'the code in one line of a chat';
    test(`${what}: previewed, and not yet taken in${quick ? '' : ' @all'}`, async () => {
      await openPaste(pair.a);
      await box(pair.a.popup).fill(quote(reply));
      await expect(pair.a.popup.getByText(words.previewTitle)).toBeVisible();
      await expect(pair.a.popup.locator('body')).toContainText(`${BO.name} has replied`);
      expect((await facts(pair.a)).some(({ body }) => body.kind === 'replied')).toBe(false);
    });
  }

  test('accepted with one click', async () => {
    await openPaste(pair.a);
    await box(pair.a.popup).fill(reply);
    await pair.a.popup.getByRole('button', { name: words.accept, exact: true }).click();
    await expectStep(pair.a, 'confirmDigits');
  });
});

test('no code is longer than 2,000 characters, with the longest Japanese names @all', async () => {
  await afresh(consoles, [pair.a, pair.b]);
  const long = {
    name: '勅使河原長十郎左衛門尉源朝臣義経之助'.repeat(4),
    email: `${'a'.repeat(60)}@northwind.example`,
  };
  const { a } = pair;
  await say(a.popup, {
    call: 'start',
    tenant: MUNCHKIN,
    tenantName: '株式会社ノースウィンド・トレーダーズ・インターナショナル日本支社'.repeat(2),
    leaver: { ...ADA, name: long.name },
    keeper: long,
    planned: null,
  });
  const handover = await handoverOf(a);
  const text = await say(a.popup, { call: 'write', handover, message: 'invited', fresh: false });
  expect(code(text).length).toBeLessThanOrEqual(2000);
  const { b } = pair;
  await say(b.popup, { call: 'receive', text, here: MUNCHKIN, name: long.name, otherHandover: false });
});

test('each message of a handover stays below 2,000 characters, and says practice', async () => {
  await afresh(consoles, [pair.a, pair.b]);
  const reply = await replied(consoles, pair);
  const invited = await say(pair.a.popup, {
    call: 'write',
    handover: await handoverOf(pair.a),
    message: 'invited',
    fresh: false,
  });
  for (const text of [reply, invited]) {
    expect(code(text).length).toBeLessThanOrEqual(2000);
    expect(text).toContain(BATON.en.practice);
  }
});

test('a second browser that answers the same invitation: alarm, and nothing is released @all', async () => {
  await afresh(consoles, [pair.a, pair.b]);
  await joined(consoles, pair);
  const handover = await handoverOf(pair.a);
  const text = await say(pair.a.popup, { call: 'write', handover, message: 'invited', fresh: false });
  const other = await openActor(consoles, BO);
  consoles.truth.act(BO.email, { kind: 'connect' });
  for (const actor of [pair.b, other]) {
    if (actor === other)
      await say(actor.popup, { call: 'receive', text, here: null, name: BO.name, otherHandover: false });
    await actor.page.bringToFront();
    await actor.page.reload();
    await expectStep(actor, 'reply');
    const reply = await say(actor.popup, { call: 'write', handover, message: 'replied', fresh: false });
    await say(pair.a.popup, { call: 'receive', text: reply, here: MUNCHKIN, name: '', otherHandover: false });
  }
  await pair.a.popup.bringToFront();
  await expect(
    pair.a.popup.getByText(handoverWords.en.alarmTitle.replace('{keeper}', BO.name)),
  ).toBeVisible();
  await other.seat.close();
});
