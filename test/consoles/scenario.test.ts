import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS, type ScenarioName } from './scenario.ts';
import { type Consoles, startConsoles } from './server.ts';
import { ADA, ADA_SOUTHWIND, BO, CARMEN } from './tenant.ts';

let consoles: Consoles;
beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'noHolder' });
});
afterAll(() => consoles.close());

const NAMES = Object.keys(SCENARIOS) as ScenarioName[];

it('one is begun by name at the start, another while running', () => {
  expect(consoles.truth.user(ADA)).toMatchObject({ status: 'deactivated', holds: true });
  consoles.set('twoCandidates');
  expect(consoles.truth.withAccess()).toEqual(expect.arrayContaining([BO, CARMEN]));
  consoles.truth.act(ADA, { kind: 'remove', emails: [BO] });
  consoles.reset();
  expect(consoles.truth.withAccess()).toContain(BO);
});

it('the switches of one are gone with the next', () => {
  consoles.set('refused');
  expect(consoles.truth.act(BO, { kind: 'connect' })).toBe('heldByOther');
  consoles.set('keeperFree');
  expect(consoles.truth.act(BO, { kind: 'connect' })).toBeNull();
});

describe.each(NAMES)('%s', (name) => {
  it('begins with people who can sign in, and with no more outage than its story says', () => {
    consoles.set(name);
    const { state, tenant } = consoles.truth;
    const admins = state.users.filter((user) => user.role === 'admin' && user.status === 'active');
    // Where there is no Sales account yet, somebody signs in to Marketo.
    const first = state.onboarding.firstInvited === null ? tenant.marketo.users : admins;
    expect(first.length).toBeGreaterThan(0);
    expect(state.users.length === 0).toBe(state.onboarding.firstInvited === null);
    expect(consoles.truth.outage).toBe(name === 'outage');
    expect(consoles.truth.log).toEqual([]);
    expect(SCENARIOS[name].story).toMatch(/\.$/);
  });
});

it('the customer alongside has a truth of its own', () => {
  consoles.set('twoTenants');
  expect(consoles.alongside.holders()).toEqual([ADA_SOUTHWIND]);
  consoles.truth.act(ADA, { kind: 'disconnect' });
  expect(consoles.truth.outage).toBe(true);
  expect(consoles.alongside.outage).toBe(false);
});
