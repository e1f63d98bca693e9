import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { checklist, clicked, disconnect, saw, sawRow, state, step } from '../../test/relay/pages.ts';
import { idOf, inOneRoom, offers, until } from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { expectAtRest, kinds, stage, start } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, relay } = stage();

describe('a handover', () => {
  /** Up to where Ann may disconnect. */
  async function released(): Promise<readonly [Seat, Seat]> {
    const [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], relay());
    await start(a);
    await saw(a, 'holds');
    await sawRow(a, BO, 'none');
    await until(async () => expect(await offers(b)).toMatchObject([{ preview: { message: 'invited' } }]));
    expect(await checklist(b)).toBeNull();
    const [offer] = await offers(b);
    await b.say({
      call: 'receive',
      text: offer?.text ?? '',
      here: TENANT,
      name: BO.name,
      otherHandover: false,
    });
    await saw(b, 'free');
    await clicked(b, 'connect', 'free');
    await saw(b, 'holds');
    await until(async () => expect(await step(a)).toBe('confirmDigits'));
    await saw(a, 'holds');
    expect(await disconnect(a)).toBe('digitsOpen');
    const { handover = '' } = (await checklist(a)) ?? {};
    await a.say({ call: 'confirmDigits', handover, otherHandover: false });
    await saw(a, 'holds');
    return [a, b];
  }

  test('goes from hand to hand by itself; joining and the digits stay with the people', async () => {
    const [a, b] = await released();
    expect(await disconnect(a)).toBe('allow');
    expect(await step(b)).toBe('awaitClosing');
    await clicked(a, 'disconnect', 'holds');
    await saw(a, 'free');
    // Only a page that is loaded after the closing is on record here, too, says that it held.
    await until(async () => expect((await kinds(b)).filter((kind) => kind === 'received')).toHaveLength(3));
    expect(await step(b)).toBe('confirm');
    await saw(b, 'holds');
    await until(async () => expect(await step(a)).toBe('finished'));
    expect(await step(b)).toBe('finished');
    // Once each, however often a broker repeats them.
    for (const one of [a, b]) {
      const facts = await kinds(one);
      for (const kind of ['invited', 'replied', 'closed', 'checked'])
        expect(facts.filter((other) => other === kind)).toHaveLength(1);
    }
  });

  test('broken off, it is told; it is never broken off by itself', async () => {
    const [a, b] = await released();
    const { handover = '' } = (await checklist(a)) ?? {};
    expect(await kinds(a)).not.toContain('closed');
    await a.say({ call: 'breakOff', handover });
    await until(async () => expect(await kinds(b)).toContain('closed'));
    await until(async () => expect(await step(a)).not.toBe('close'));
  });
});

describe('a run', () => {
  test('is told by itself; taking a part stays with the person', async () => {
    const [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], relay());
    const people = [
      { persona: 'marketoAdmin', person: ANN },
      { persona: 'salesforceAdmin', person: BO },
    ];
    await a.say({
      call: 'begin',
      tenant: TENANT,
      tenantName: 'Acme',
      course: 'onboarding',
      people,
      personas: ['marketoAdmin'],
    });
    await until(async () => expect(await offers(b)).toMatchObject([{ preview: { message: 'shared' } }]));
    expect((await state(b)).runs).toEqual([]);
    const [offer] = await offers(b);
    await b.say({
      call: 'receive',
      text: offer?.text ?? '',
      here: TENANT,
      name: '',
      otherHandover: false,
      personas: ['salesforceAdmin'],
    });
    await until(async () =>
      expect((await state(a)).runs[0]?.parts).toMatchObject([{ mine: true }, { seat: await idOf(b) }]),
    );
    const run = (await state(a)).runs[0]?.run ?? '';
    await a.say({ call: 'attest', run, what: 'enabled', name: 'Cy', on: '2026-11-20' });
    await a.say({ call: 'did', run, task: 'account' });
    await until(async () =>
      expect((await state(b)).runs[0]?.attested).toContainEqual(
        expect.objectContaining({ what: 'enabled', by: expect.objectContaining({ name: 'Cy' }) }),
      ),
    );
    await a.say({ call: 'stopRun', run });
    await until(async () => expect((await state(b)).runs[0]?.status).toBe('stopped'));
    // Told, and told back: it comes to rest. What has arrived may still have to be taken in.
    await until(async () => {
      const before = [await kinds(a), await kinds(b)];
      for (const one of [a, b, a, b]) await one.core.publish();
      await expectAtRest(a, b);
      expect([await kinds(a), await kinds(b)]).toEqual(before);
    });
    expect((await kinds(a)).filter((kind) => kind === 'shared').length).toBeLessThan(12);
  });
});
