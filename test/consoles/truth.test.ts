import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveTruth } from './live.ts';
import { DEFAULT_SWITCHES, type Switches, VARIANTS } from './switches.ts';
import { ADA, BO, CARMEN, northwind, withCrowd } from './tenant.ts';
import type { Action } from './truth.ts';

const DENIZ = 'deniz.aydin@northwind.example';
const begin = (given: Partial<Switches> = {}) =>
  liveTruth(
    northwind(),
    () => ({ ...DEFAULT_SWITCHES, ...given }),
    () => 0,
  );

describe('at the start', () => {
  it('A holds, B and three sales users have access, C has neither', () => {
    const truth = begin();
    expect(truth.holders()).toEqual([ADA]);
    expect(truth.withAccess()).toEqual([
      BO,
      DENIZ,
      'emeka.obi@northwind.example',
      'farah.haddad@northwind.example',
    ]);
    expect(truth.user(CARMEN)).toMatchObject({ role: 'admin', access: false, holds: false });
    expect(truth.outage).toBe(false);
    expect(truth.cutOff()).toEqual([]);
  });

  it('has as many further users as asked for, with distinct addresses', () => {
    const { users } = withCrowd(northwind(), 120);
    expect(users).toHaveLength(126);
    expect(new Set(users.map((user) => user.email)).size).toBe(126);
  });
});

describe('the handover', () => {
  it('in its order cuts off nobody but B', () => {
    const truth = begin();
    expect(truth.act(ADA, { kind: 'remove', emails: [BO] })).toBeNull();
    expect(truth.act(BO, { kind: 'connect' })).toBeNull();
    expect(truth.holders()).toEqual([ADA, BO]);
    expect(truth.act(ADA, { kind: 'disconnect' })).toBeNull();
    expect(truth.holders()).toEqual([BO]);
    expect(truth.cutOff()).toEqual([BO]);
    expect(truth.cuts).toEqual([{ n: 1, email: BO, by: ADA, what: 'remove' }]);
    expect(truth.outage).toBe(false);
  });

  it('refuses Connect to B while B has access', () => {
    const truth = begin();
    expect(truth.act(BO, { kind: 'connect' })).toBe('hasAccess');
    expect(truth.holders()).toEqual([ADA]);
    expect(truth.log.at(-1)).toMatchObject({ who: BO, what: 'connect', refused: 'hasAccess' });
  });

  it('is an outage for everybody when A disconnects first, until somebody connects', () => {
    const truth = begin();
    truth.act(ADA, { kind: 'disconnect' });
    expect(truth.outage).toBe(true);
    expect(truth.connected()).toEqual([]);
    expect(truth.cutOff()).toEqual(truth.withAccess());
    expect(truth.act(BO, { kind: 'connect' })).toBe('hasAccess');
    expect(truth.act(CARMEN, { kind: 'connect' })).toBeNull();
    expect(truth.outage).toBe(false);
    expect(truth.connected()).toContain(DENIZ);
    expect(truth.cutOff()).toContain(DENIZ);
  });
});

describe('where only one admin may hold', () => {
  it('takeover: B’s Connect ends A’s connection, and A is free to connect again', () => {
    const truth = begin({ rule: 'takeover' });
    truth.act(ADA, { kind: 'remove', emails: [BO] });
    expect(truth.act(BO, { kind: 'connect' })).toBeNull();
    expect(truth.holders()).toEqual([BO]);
    expect(truth.user(ADA)).toMatchObject({ access: false, holds: false });
    expect(truth.outage).toBe(false);
    expect(truth.cuts.at(-1)).toEqual({ n: 2, email: ADA, by: BO, what: 'connect' });
    expect(truth.cutOff()).not.toContain(DENIZ);
  });

  it('takeover: a click on A’s old Disconnect ends B’s connection', () => {
    const truth = begin({ rule: 'takeover' });
    truth.act(CARMEN, { kind: 'connect' });
    truth.act(ADA, { kind: 'disconnect' });
    expect(truth.outage).toBe(true);
  });

  it('refused: nobody connects while A holds, and everybody may once nobody does', () => {
    const truth = begin({ rule: 'refused' });
    expect(truth.act(CARMEN, { kind: 'connect' })).toBe('heldByOther');
    expect(truth.holders()).toEqual([ADA]);
    expect(truth.cuts).toEqual([]);
    truth.act(ADA, { kind: 'disconnect' });
    expect(truth.outage).toBe(true);
    expect(truth.act(CARMEN, { kind: 'connect' })).toBeNull();
    expect(truth.holders()).toEqual([CARMEN]);
  });
});

describe('access', () => {
  it('goes with the assigned workspace and comes back without it', () => {
    const truth = begin();
    truth.act(ADA, { kind: 'remove', emails: [BO] });
    truth.act(ADA, { kind: 'grant', emails: [BO] });
    expect(truth.user(BO)).toMatchObject({ access: true, workspace: null });
  });

  it('is given and taken by holders, or by every admin where the console lets them', () => {
    const remove: Action = { kind: 'remove', emails: [DENIZ] };
    expect(begin().act(CARMEN, remove)).toBe('notHolder');
    expect(begin({ accessBy: 'admins' }).act(CARMEN, remove)).toBeNull();
    expect(begin({ accessBy: 'admins' }).act(DENIZ, remove)).toBe('notAdmin');
  });

  it("taken from a holder's row ends that holder's connection", () => {
    const truth = begin();
    truth.act(CARMEN, { kind: 'connect' });
    truth.act(ADA, { kind: 'remove', emails: [CARMEN] });
    expect(truth.holders()).toEqual([ADA]);
    truth.act(ADA, { kind: 'remove', emails: [ADA] });
    expect(truth.outage).toBe(true);
  });
});

describe('Disconnect', () => {
  it('on a page that is out of date ends the connection of the whole instance', () => {
    const truth = begin();
    truth.act(CARMEN, { kind: 'connect' });
    truth.act(ADA, { kind: 'disconnect' });
    expect(truth.holders()).toEqual([CARMEN]);
    truth.act(ADA, { kind: 'disconnect' });
    expect(truth.holders()).toEqual([]);
    expect(truth.cutOff()).toContain(CARMEN);
  });
});

describe('Connect', () => {
  it('by hand needs the credentials of the tenant, without a space', () => {
    const { munchkin, clientId, clientSecret } = northwind();
    const truth = begin();
    const spaced: Action = {
      kind: 'connect',
      credentials: { munchkin, clientId, clientSecret: `${clientSecret} ` },
    };
    expect(truth.act(CARMEN, spaced)).toBe('wrongCredentials');
    expect(
      truth.act(CARMEN, { kind: 'connect', credentials: { munchkin, clientId, clientSecret } }),
    ).toBeNull();
  });
});

describe('users', () => {
  it('are invited once, by a valid address', () => {
    const truth = begin();
    expect(truth.act(ADA, { kind: 'invite', emails: ['gil@northwind.example'] })).toBeNull();
    expect(truth.user('gil@northwind.example')).toMatchObject({ status: 'invited', access: false });
    expect(truth.act(ADA, { kind: 'invite', emails: ['gil@northwind.example'] })).toBe('alreadyInvited');
    expect(truth.act(ADA, { kind: 'invite', emails: ['gil'] })).toBe('badAddress');
  });

  it('deactivated lose everything, the last holder with an outage', () => {
    const truth = begin();
    expect(truth.act(BO, { kind: 'deactivate', emails: [BO] })).toBe('ownSeat');
    expect(truth.act(BO, { kind: 'deactivate', emails: [ADA] })).toBeNull();
    expect(truth.outage).toBe(true);
    expect(truth.act(ADA, { kind: 'connect' })).toBe('unknownUser');
  });
});

it('reset brings back the start', () => {
  const truth = begin();
  truth.act(ADA, { kind: 'disconnect' });
  truth.reset();
  expect(truth.holders()).toEqual([ADA]);
  expect([truth.log, truth.cuts]).toEqual([[], []]);
});

it.each(VARIANTS.rule)(
  '%s, whatever is done: who is in a cut worked before, nobody cuts themselves, a refused action changes nothing',
  (rule) => {
    const emails = northwind().users.map((user) => user.email);
    const kinds = ['connect', 'disconnect', 'grant', 'remove', 'deactivate'] as const;
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...emails), fc.constantFrom(...kinds), fc.constantFrom(...emails)),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(steps, (sequence) => {
        const truth = begin({ rule });
        for (const [who, kind, whom] of sequence) {
          const before = { works: truth.connected(), users: truth.state.users, cuts: truth.cuts.length };
          const action: Action =
            kind === 'connect' || kind === 'disconnect' ? { kind } : { kind, emails: [whom] };
          const refused = truth.act(who, action);
          for (const cut of truth.cuts.slice(before.cuts)) {
            expect(before.works).toContain(cut.email);
            expect(cut.email).not.toBe(cut.by);
          }
          if (rule !== 'coexist') expect(truth.holders().length).toBeLessThanOrEqual(1);
          if (refused) expect(truth.state.users).toBe(before.users);
          expect(truth.outage).toBe(truth.holders().length === 0 && truth.withAccess().length > 0);
        }
      }),
    );
  },
);
