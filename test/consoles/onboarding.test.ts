import { describe, expect, it } from 'vitest';
import { liveTruth, type Pace } from './live.ts';
import { NOTHING_YET } from './onboarding.ts';
import { scenario } from './scenario.ts';
import { DEFAULT_SWITCHES } from './switches.ts';
import { ADA, ADA_SOUTHWIND, BO, GRETA, INES, JONAS, northwind, southwind, type Tenant } from './tenant.ts';

const MINUTE = 60_000;

/** A truth under a clock that the test holds. */
function begin(pace: Partial<Pace> = {}, tenant: Tenant = scenario('onboarding').tenant) {
  let now = 1_000_000;
  const whole = { grantWait: 0, byHand: false, syncTakes: null, ...pace };
  const truth = liveTruth(
    tenant,
    () => DEFAULT_SWITCHES,
    () => now,
    () => whole,
  );
  const pass = (ms: number): void => {
    now += ms;
  };
  return { truth, pass };
}

/** Ada is invited, signs in and connects. */
function connected(pace: Partial<Pace> = {}) {
  const begun = begin(pace);
  begun.truth.act(ADA, { kind: 'sendInvite', email: ADA });
  begun.truth.act(ADA, { kind: 'join' });
  begun.truth.act(ADA, { kind: 'connect' });
  return begun;
}

describe('the first invitation', () => {
  it('opens the Sales account, and is remembered', () => {
    const { truth } = begin();
    expect(truth.state.users).toEqual([]);
    expect(truth.act(ADA, { kind: 'connect' })).toBe('unknownUser');
    expect(truth.act(ADA, { kind: 'sendInvite', email: BO })).toBeNull();
    expect(truth.act(ADA, { kind: 'sendInvite', email: ADA })).toBeNull();
    expect(truth.state.onboarding).toMatchObject({ firstInvited: BO, invited: [BO, ADA] });
    expect(truth.user(BO)).toMatchObject({ name: 'Bo Tanaka', role: 'admin', status: 'invited' });
  });

  it('goes to a Marketo admin, once, who has no account elsewhere', () => {
    const { truth } = begin();
    const send = (who: string, email: string) => truth.act(who, { kind: 'sendInvite', email });
    expect(send(JONAS, ADA)).toBe('notMarketoAdmin');
    expect(send(ADA, JONAS)).toBe('notMarketoAdmin');
    expect(send(ADA, INES)).toBe('elsewhere');
    expect(send(ADA, GRETA)).toBeNull();
    expect(send(ADA, GRETA)).toBe('alreadyInvited');
    expect(truth.log.map(({ refused }) => refused === null)).toEqual([false, false, false, true, false]);
  });

  it('waits until the account manager has switched MSI Actions on', () => {
    const { truth } = begin();
    truth.drive({ actionsEnabled: false });
    expect(truth.act(ADA, { kind: 'sendInvite', email: ADA })).toBe('actionsDisabled');
    truth.drive({ actionsEnabled: true });
    expect(truth.act(ADA, { kind: 'sendInvite', email: ADA })).toBeNull();
  });

  it('is of one customer alone', () => {
    const north = begin();
    const south = begin({}, { ...southwind(), users: [], onboarding: NOTHING_YET });
    expect(north.truth.act(ADA_SOUTHWIND, { kind: 'sendInvite', email: ADA })).toBe('notMarketoAdmin');
    expect(south.truth.act(ADA_SOUTHWIND, { kind: 'sendInvite', email: ADA_SOUTHWIND })).toBeNull();
    expect(north.truth.state.onboarding.firstInvited).toBeNull();
  });
});

describe('the field sync', () => {
  it('needs the connection, the sync with Salesforce and a look at the preview', () => {
    const before = begin();
    expect(before.truth.act(ADA, { kind: 'previewSync' })).toBe('notConnected');
    const { truth } = connected();
    expect(truth.act(ADA, { kind: 'startSync' })).toBe('noPreview');
    truth.drive({ salesforceSync: false });
    expect(truth.act(ADA, { kind: 'previewSync' })).toBe('noSalesforceSync');
    truth.drive({ salesforceSync: true });
    expect(truth.act(ADA, { kind: 'previewSync' })).toBeNull();
    expect(truth.fieldSync().phase).toBe('preview');
    expect(truth.act(ADA, { kind: 'startSync' })).toBeNull();
    expect(truth.fieldSync().phase).toBe('running');
  });

  it('runs its time and is done, whoever acts meanwhile', () => {
    const { truth, pass } = connected({ syncTakes: 4 * MINUTE });
    truth.act(ADA, { kind: 'previewSync' });
    truth.act(ADA, { kind: 'startSync' });
    pass(MINUTE);
    expect(truth.fieldSync()).toEqual({ phase: 'running', percent: 25 });
    truth.act(ADA, { kind: 'invite', emails: ['gil@northwind.example'] });
    pass(3 * MINUTE);
    expect(truth.fieldSync()).toEqual({ phase: 'done', percent: 100 });
    truth.act(ADA, { kind: 'disconnect' });
    expect(truth.state.onboarding.fieldSync.phase).toBe('done');
  });

  it('where it takes for ever ends when it is told to, and only then', () => {
    const { truth, pass } = connected();
    expect(truth.act(ADA, { kind: 'finishSync' })).toBe('notRunning');
    truth.act(ADA, { kind: 'previewSync' });
    truth.act(ADA, { kind: 'startSync' });
    pass(1000 * MINUTE);
    expect(truth.fieldSync().phase).toBe('running');
    expect(truth.act(ADA, { kind: 'finishSync' })).toBeNull();
    expect(truth.fieldSync().phase).toBe('done');
  });
});

describe('Sales', () => {
  it('is connected by typed credentials where it does not connect by itself', () => {
    const { truth } = begin({ byHand: true });
    truth.act(ADA, { kind: 'sendInvite', email: ADA });
    truth.act(ADA, { kind: 'join' });
    expect(truth.act(ADA, { kind: 'connect' })).toBe('noCredentials');
    const { munchkin, clientId, clientSecret } = truth.tenant;
    const spaced = { munchkin, clientId: ` ${clientId}`, clientSecret };
    expect(truth.act(ADA, { kind: 'connect', credentials: spaced })).toBe('wrongCredentials');
    expect(truth.act(ADA, { kind: 'connect', credentials: { munchkin, clientId, clientSecret } })).toBeNull();
    expect(truth.holders()).toEqual([ADA]);
  });

  it('gives access only ten minutes after the connection, where that is enforced', () => {
    const { truth, pass } = connected({ grantWait: 10 * MINUTE });
    truth.act(ADA, { kind: 'invite', emails: ['gil@northwind.example'] });
    const grant = () => truth.act(ADA, { kind: 'grant', emails: ['gil@northwind.example'] });
    pass(10 * MINUTE - 1);
    expect(grant()).toBe('tooSoon');
    pass(1);
    expect(grant()).toBeNull();
  });

  it('counts seats, and takes one back from who is deactivated', () => {
    const { truth } = begin({}, { ...northwind(), seats: 7 });
    const invite = (...names: string[]) =>
      truth.act(ADA, { kind: 'invite', emails: names.map((name) => `${name}@northwind.example`) });
    expect(invite('gil', 'hana')).toBe('noSeat');
    expect(invite('gil', 'gil')).toBeNull();
    expect(invite('hana')).toBe('noSeat');
    truth.act(ADA, { kind: 'deactivate', emails: [BO] });
    expect(invite('hana')).toBeNull();
    expect(truth.act(ADA, { kind: 'sendInvite', email: GRETA })).toBe('noSeat');
  });

  it('refuses addresses of another instance and of a restricted domain, and then invites nobody', () => {
    const { truth } = begin({}, northwind());
    const invite = (email: string) =>
      truth.act(ADA, { kind: 'invite', emails: ['gil@northwind.example', email] });
    expect(invite(INES)).toBe('elsewhere');
    expect(invite('gil@freemail.example')).toBe('restricted');
    expect(truth.user('gil@northwind.example')).toBeUndefined();
  });

  it('is connected to Salesforce for the instance and for each person, apart from each other', () => {
    const { truth } = begin({}, northwind());
    const deniz = 'deniz.aydin@northwind.example';
    expect(truth.act(deniz, { kind: 'salesforce', connected: true, scope: 'instance' })).toBe('notAdmin');
    expect(truth.act(deniz, { kind: 'salesforce', connected: true, scope: 'own' })).toBeNull();
    expect([truth.state.salesforce, truth.state.onboarding.salesforce]).toEqual([[deniz], null]);
    expect(truth.act(ADA, { kind: 'salesforce', connected: true, scope: 'instance' })).toBeNull();
    expect(truth.state.onboarding.salesforce).toBe(ADA);
    truth.act(ADA, { kind: 'salesforce', connected: false, scope: 'instance' });
    expect([truth.state.salesforce, truth.state.onboarding.salesforce]).toEqual([[deniz], null]);
  });
});

it('reset brings back a customer for whom nothing is done', () => {
  const { truth } = connected();
  truth.reset();
  expect([truth.state.users, truth.state.onboarding]).toEqual([[], NOTHING_YET]);
});
