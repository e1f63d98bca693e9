import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeSeat } from '../share/keys.ts';
import { bodies, TENANT } from '../share/sample.ts';
import { fresh } from './fresh.ts';

const OTHER = '999-XYZ-999';
const PRACTICE = '000-PRC-001';
const other = await makeSeat();
const { said, noted } = bodies(other.keys);

describe('accounts and tenants', () => {
  it('tie an account to its tenant until a second one makes it ambiguous', async () => {
    const { ledger, again } = await fresh();
    expect(await ledger.bound('bo@acme.example')).toBeNull();
    await ledger.bind(' Bo@Acme.example ', TENANT);
    await ledger.bind('bo@acme.example', TENANT);
    expect(await (await again()).bound('BO@acme.example')).toBe(TENANT);
    await ledger.bind('bo@acme.example', OTHER);
    expect(await ledger.bound('bo@acme.example')).toBeNull();
    await ledger.bind('bo@acme.example', TENANT);
    expect(await ledger.bound('bo@acme.example')).toBeNull();
    await ledger.eraseTenant(OTHER);
    expect(await ledger.bound('bo@acme.example')).toBeNull();
  });

  it('know whether there was ever a second one; practice does not count', async () => {
    const { ledger } = await fresh();
    await ledger.bind(null, PRACTICE);
    await ledger.append(TENANT, said);
    expect(await ledger.soleTenant(TENANT)).toBe(true);
    expect(await ledger.soleTenant(PRACTICE)).toBe(true);
    await ledger.bind(null, OTHER);
    expect(await ledger.soleTenant(TENANT)).toBe(false);
    await ledger.eraseTenant(OTHER);
    expect(await ledger.soleTenant(TENANT)).toBe(false);
    expect(await ledger.soleTenant(PRACTICE)).toBe(true);
  });

  it('have a name', async () => {
    const { ledger } = await fresh();
    expect(await ledger.nameOf(TENANT)).toBe('');
    await ledger.setName(TENANT, 'Acme\u0000 Inc. ');
    await ledger.append(TENANT, said);
    expect(await ledger.nameOf(TENANT)).toBe('Acme Inc.');
    expect(await ledger.tenants()).toEqual([TENANT]);
  });

  it('are exported and erased without touching another', async () => {
    const { ledger } = await fresh();
    await ledger.setName(TENANT, 'Acme');
    await ledger.bind('bo@acme.example', TENANT);
    await ledger.bind('bo@other.example', OTHER);
    const mine = await ledger.append(TENANT, said);
    const kept = await ledger.append(OTHER, { ...noted, text: `see ${TENANT}` });
    const exported = await ledger.exportTenant(TENANT);
    expect(JSON.parse(exported)).toMatchObject({
      tenant: TENANT,
      name: 'Acme',
      accounts: ['bo@acme.example'],
      facts: [{ id: mine.id, stored: { text: expect.any(String), sig: expect.any(String) } }],
      unreadable: [],
    });
    expect(exported).not.toContain(OTHER);
    await ledger.eraseTenant(TENANT);
    expect(await ledger.tenants()).toEqual([OTHER]);
    expect([await ledger.facts(TENANT), await ledger.nameOf(TENANT)]).toEqual([[], '']);
    expect(await ledger.bound('bo@acme.example')).toBeNull();
    expect(await ledger.facts(OTHER)).toEqual([kept]);
    expect(await ledger.bound('bo@other.example')).toBe(OTHER);
  });
});
