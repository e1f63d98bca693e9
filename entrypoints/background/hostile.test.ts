/** A handover in a room whose broker does what it likes. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Fact } from '../../lib/checklist/fact.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { type Deed, HostileBroker } from '../../test/relay/hostile.ts';
import { checklist, clicked, disconnectBy, saw, sawRow, step } from '../../test/relay/pages.ts';
import { enter, hostRoom, offers, until } from '../../test/relay/room.ts';
import { openSeat, type Seat } from '../../test/relay/seat.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const RUNS = Number(process.env.HOSTILE_RUNS ?? 10);
vi.setConfig({ testTimeout: 60_000 + RUNS * 20_000 });

const RELAY = 'wss://relay.acme.example/mqtt';
/** The rounds of the digits are dear, and no matter here. */
vi.mock('../../lib/share/digits.ts', () => ({ digits: async () => '0000 0000 0000' }));

const nat = fc.nat({ max: 1000 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ deed: fc.constantFrom('pass', 'drop', 'twice', 'hold') }),
  fc.record({ deed: fc.constant('replay'), which: nat }),
  fc.record({ deed: fc.constant('move'), which: nat, to: nat }),
  fc.record({ deed: fc.constant('change'), which: nat, at: nat }),
  fc.record({
    deed: fc.constant('invent'),
    to: nat,
    bytes: fc.array(fc.nat({ max: 255 }), { maxLength: 60 }),
  }),
);

/** Every fact of another seat is one that this very seat has written. */
async function expectOnlyTrueFacts(one: Seat, writers: readonly Seat[]): Promise<void> {
  const { id: me } = await one.core.ledger.seat();
  const written = new Set(
    (await Promise.all(writers.map(({ core }) => core.ledger.facts(TENANT)))).flat().map(({ id }) => id),
  );
  for (const fact of await one.core.ledger.facts(TENANT))
    if (fact.seat !== me) expect(written.has(fact.id)).toBe(true);
}

/**
 * Looks at every moment at which a seat's verdict can have changed: after each single fact that came to its ledger.
 * `allowed`: how many of them let it go.
 */
function watchRelease(
  a: Seat,
  b: Seat,
): { readonly check: () => Promise<void>; readonly allowed: () => number } {
  const came: Fact[] = [];
  a.core.ledger.subscribe((tenant, told) => {
    if (told !== null && tenant === TENANT) came.push(told.fact);
  });
  let looked = 0;
  let allowed = 0;
  return {
    allowed: () => allowed,
    async check() {
      const { id: ann } = await a.core.ledger.seat();
      const { id: bo } = await b.core.ledger.seat();
      // What Bo has really written, and nothing that the broker brought.
      const theirs = (await b.core.ledger.facts(TENANT)).filter(({ seat }) => seat === bo);
      for (; looked < came.length; looked += 1) {
        const known = came.slice(0, looked + 1);
        if (disconnectBy(known, ann) !== 'allow') continue;
        allowed += 1;
        const own = known.filter(({ seat }) => seat === ann);
        expect(disconnectBy([...own, ...theirs], ann)).toBe('allow');
        expectDeserved(known, own, theirs);
      }
    },
  };
}

/** Bo has answered Ann's last challenge with a promise and with what he really saw; she has that answer, and his digits. */
function expectDeserved(known: readonly Fact[], own: readonly Fact[], theirs: readonly Fact[]): void {
  const asked = own.findLast(({ body }) => body.kind === 'invited')?.body;
  const answered = theirs.some(
    ({ id, body }) =>
      body.kind === 'replied' &&
      body.promise &&
      asked?.kind === 'invited' &&
      body.challenge === asked.challenge &&
      known.some((fact) => fact.id === id) &&
      theirs.some(
        (fact) => fact.n === body.sighting.n && fact.body.kind === 'saw' && fact.body.connection === 'holds',
      ),
  );
  expect(answered).toBe(true);
  expect(own.some(({ body }) => body.kind === 'confirmed')).toBe(true);
}

/** Lets all that is on its way arrive. */
async function settle(seats: readonly Seat[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) for (const { core } of seats) await core.publish();
}

test('it releases nobody that batons would not, and once it is honest nothing is lost and nothing doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      const broker = new HostileBroker();
      const [a, b] = [await openSeat(ANN, broker.connect), await openSeat(BO, broker.connect)];
      const release = watchRelease(a, b);
      const check = async () => {
        await settle([a, b]);
        await expectOnlyTrueFacts(a, [b]);
        await expectOnlyTrueFacts(b, [a]);
        await release.check();
      };
      /** Does what is next for whoever can do something, as people would. */
      const act = async () => {
        const offer = (await checklist(b)) === null ? (await offers(b))[0] : undefined;
        if (offer) {
          const text = { text: offer.text, here: TENANT, name: BO.name, otherHandover: false };
          await b.say({ call: 'receive', ...text });
        }
        if ((await step(b)) === 'connect') await clicked(b, 'connect', 'free');
        if (['connect', 'reloadToProve', 'confirm'].includes((await step(b)) ?? '')) await saw(b, 'holds');
        if ((await step(a)) === 'confirmDigits') {
          const { handover = '' } = (await checklist(a)) ?? {};
          await a.say({ call: 'confirmDigits', handover, otherHandover: false });
        }
        if ((await step(a)) === 'reloadToRelease') await saw(a, 'holds');
      };
      broker.will(deeds);
      await enter(b, await hostRoom(a, RELAY));
      await a.say({
        call: 'start',
        tenant: TENANT,
        tenantName: 'Acme',
        leaver: ANN,
        keeper: BO,
        planned: null,
      });
      await saw(a, 'holds');
      await sawRow(a, BO, 'none');
      for (let round = 0; round < 4; round += 1) {
        await check();
        await act();
      }
      await check();
      broker.repent();
      await until(async () => {
        await act();
        expect(await step(a)).toBe('disconnect');
      });
      await check();
      expect(release.allowed()).toBeGreaterThan(0);
      await clicked(a, 'disconnect', 'holds');
      await saw(a, 'free');
      await until(async () => {
        await act();
        expect([await step(a), await step(b)]).toEqual(['finished', 'finished']);
      });
      for (const one of [a, b]) {
        const facts = await one.core.ledger.facts(TENANT);
        const messages = facts.filter(({ body }) => ['replied', 'closed', 'checked'].includes(body.kind));
        expect(messages).toHaveLength(3);
        one.stop();
      }
    }),
    { numRuns: RUNS },
  );
});
