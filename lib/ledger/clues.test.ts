import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { Clue, Remembered } from '../pick/clue.ts';
import { TENANT } from '../share/sample.ts';
import { fresh } from './fresh.ts';

const OTHER = '999-XYZ-999';
const one = (over: Partial<Clue> = {}): Remembered => ({
  clue: {
    control: 'sales.rowAccess',
    role: 'button',
    label: 'Withdraw',
    region: 'row',
    heading: 'User Access',
    address: '/next#settings/marketo-admin',
    ...over,
  },
  language: 'en',
  at: 1,
});

it('what is shown is kept for its tenant, one a control, and outlives the worker', async () => {
  const { ledger, again } = await fresh();
  await ledger.bind(null, TENANT);
  await ledger.bind(null, OTHER);
  await ledger.clues.keep(TENANT, one());
  await ledger.clues.keep(TENANT, one({ label: 'Take out' }));
  await ledger.clues.keep(TENANT, one({ control: 'sales.connect' }));
  await ledger.clues.keep(OTHER, one());
  const kept = await (await again()).clues.of(TENANT);
  expect(kept.map(({ clue }) => [clue.control, clue.label])).toEqual([
    ['sales.connect', 'Withdraw'],
    ['sales.rowAccess', 'Take out'],
  ]);
});

it('nothing is kept for a tenant that is not known', async () => {
  const { ledger } = await fresh();
  expect(await ledger.clues.keep(TENANT, one())).toBe(false);
  expect(await ledger.clues.of(TENANT)).toEqual([]);
});

it('is forgotten one by one, all at once, and with its tenant', async () => {
  const { ledger } = await fresh();
  for (const tenant of [TENANT, OTHER]) {
    await ledger.bind(null, tenant);
    await ledger.clues.keep(tenant, one());
    await ledger.clues.keep(tenant, one({ control: 'sales.connect' }));
  }
  await ledger.clues.drop(TENANT, 'sales.connect');
  expect(await ledger.clues.of(TENANT)).toEqual([one()]);
  await ledger.clues.drop(TENANT, null);
  expect(await ledger.clues.of(TENANT)).toEqual([]);
  expect(await ledger.clues.of(OTHER)).toHaveLength(2);
  await ledger.eraseTenant(OTHER);
  expect(await ledger.clues.of(OTHER)).toEqual([]);
});

it('is part of what is exported of a tenant', async () => {
  const { ledger } = await fresh();
  await ledger.bind(null, TENANT);
  await ledger.clues.keep(TENANT, one());
  expect(JSON.parse(await ledger.exportTenant(TENANT))).toMatchObject({ shown: [one()] });
});

it('what cannot be read, or holds what may not be kept, helps nobody and hinders nothing', async () => {
  const { ledger, name } = await fresh();
  await ledger.bind(null, TENANT);
  await ledger.clues.keep(TENANT, one());
  const db = await openDB(name);
  for (const [control, remembered] of [
    ['a', null],
    ['b', { ...one(), clue: { ...one().clue, label: 'Remove bo@acme.example' } }],
    ['c', { ...one(), clue: { ...one().clue, address: '/next#user/1234' } }],
  ])
    await db.put('clues', { tenant: TENANT, control, remembered });
  db.close();
  expect(await ledger.clues.of(TENANT)).toEqual([one()]);
});
