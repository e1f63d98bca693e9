/** Every refusal that the practice consoles can produce is explained with its remedy, on the card and in the popup. */
import { expect, test } from '@playwright/test';
import type { ScenarioName } from '../consoles/scenario.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { GRETA, INES } from '../consoles/tenant.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { begun } from './begun.ts';
import { waited } from './clock.ts';
import { beginCourse, expectTaskDone } from './course.ts';
import { expectExplained } from './explained.ts';
import { entry, type MarketoTab, node, openMarketo, sendInvite, strip, toActionsConfig } from './marketo.ts';
import { poll } from './poll.ts';
import { clickRing, ringAt } from './ringed.ts';
import { connectByHand, connectSalesforce, inviteUsers, openSales, salesWord } from './sales-setup.ts';
import { framed, labelsOf, logIn, openSalesforce, pressed, SALESFORCE, SAM } from './salesforce.ts';
import { ask, MUNCHKIN, view } from './worker.ts';

let consoles: Consoles;
let ada: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
  ada = await openActor(consoles, ADA, { allowed: ['marketo', 'salesforce'] });
});
test.afterAll(async () => {
  await ada.seat.close();
  await consoles.close();
});
test.beforeEach(async () => {
  consoles.set('handover');
  await afresh(consoles, [ada]);
});

const inSales = salesWord('en');

/** A console in which so much is done, and an onboarding that has come as far. */
async function onboarding(scenario: ScenarioName, done: readonly string[], personas = ['marketoAdmin']) {
  consoles.set(scenario);
  await begun(ada, personas, done);
}

/** Ada was invited first, and has joined. */
async function joined(scenario: ScenarioName, done: readonly string[] = []): Promise<void> {
  await onboarding(scenario, ['account', ...done]);
  consoles.truth.act(ADA.email, { kind: 'sendInvite', email: ADA.email });
  consoles.truth.act(ADA.email, { kind: 'join' });
}

/** As many invitations as there are seats. */
function fillSeats(): void {
  const { tenant, state, act } = consoles.truth;
  const free = { length: tenant.seats - state.users.length };
  const emails = Array.from(free, (_, at) => `seat${at}@northwind.example`);
  expect(act(ADA.email, { kind: 'invite', emails })).toBe(null);
}

/** To Actions Config, whatever stands there. */
async function actionsConfig(): Promise<MarketoTab> {
  const tab = await openMarketo(ada.page, ADA.email);
  await entry(tab, 'admin').click();
  await node(tab, tab.section).click();
  await strip(tab, 'actionsConfig').click();
  return tab;
}

/** Ada invites further users in Sales. */
async function inviting(emails: readonly string[]): Promise<void> {
  await beginCourse(ada, 'invitation');
  await openSales(ada.page, 'en', ADA.email, 'users');
  await inviteUsers(ada.page, 'en', emails);
}

/** To Connect in Sales, once Handrail knows that it may be clicked. */
async function atConnect(): Promise<void> {
  await openSales(ada.page, 'en', ADA.email, 'marketo');
  await ringAt(ada.page, inSales('connect'));
}

/** On a page of the org the popup asks whose it is. */
async function named(): Promise<void> {
  // The page before, of Sales, tells by itself whose it is.
  await poll(async () => (await view(ada)).doc?.console).toBe('salesforce');
  const { doc } = await view(ada);
  // Refused where the host is known from a test before.
  await ask(ada.popup, { call: 'nameTenant', doc: doc?.doc ?? '', munchkin: MUNCHKIN });
  await poll(async () => (await view(ada)).doc?.tenant).toBe(MUNCHKIN);
}

/** Ada connects Salesforce, and signs in there as somebody, in production or in a sandbox. */
async function toSalesforce(username: string, sandbox = false): Promise<void> {
  await openSales(ada.page, 'en', ADA.email, 'salesforce');
  await connectSalesforce(ada.page, 'en');
  await ada.page.waitForURL(/login\.salesforce\.com/);
  if (sandbox) await ada.page.goto(ada.page.url().replace('login.', 'test.'));
  await logIn(ada.page, 'en', username);
}

/** Somebody gets the first invitation, in Marketo. */
async function invitingFirst(scenario: ScenarioName, email: string): Promise<void> {
  await onboarding(scenario, []);
  const tab = await openMarketo(ada.page, ADA.email);
  await toActionsConfig(tab);
  await sendInvite(tab, email);
}

const REFUSED: readonly (readonly [trouble: string, where: string, provoke: () => Promise<void>])[] = [
  [
    'noSync',
    'a note in Marketo',
    async () => {
      await onboarding('onboardingNoSync', ['account', 'connectSalesforce', 'connectMarketo']);
      await actionsConfig();
    },
  ],
  ['otherInstance', 'a window of Marketo', () => invitingFirst('onboarding', INES)],
  ['noSeat', 'a window of Marketo', () => invitingFirst('onboardingNoSeat', GRETA)],
  [
    'alreadyInvited',
    'Sales',
    async () => {
      consoles.set('inviteUsers');
      await inviting([BO.email]);
    },
  ],
  [
    'noSeat',
    'Sales',
    async () => {
      consoles.set('inviteUsers');
      fillSeats();
      await inviting(['kim.lee@northwind.example']);
    },
  ],
  [
    'oneConnection',
    'Sales',
    async () => {
      await joined('onboarding', ['connectSalesforce']);
      consoles.use({ rule: 'refused' });
      consoles.truth.act(ADA.email, { kind: 'sendInvite', email: BO.email });
      consoles.truth.act(BO.email, { kind: 'join' });
      consoles.truth.act(BO.email, { kind: 'connect' });
      await atConnect();
      await clickRing(ada.page, inSales('connect'));
    },
  ],
  [
    'noCredentials',
    'Sales',
    async () => {
      await joined('onboardingByHand', ['connectSalesforce']);
      await atConnect();
      await clickRing(ada.page, inSales('connect'));
    },
  ],
  [
    'credentials',
    'Sales',
    async () => {
      await joined('onboardingByHand', ['connectSalesforce']);
      await atConnect();
      await connectByHand(ada.page, 'en', { munchkin: MUNCHKIN, clientId: 'x', clientSecret: 'y' });
    },
  ],
  [
    'tooSoon',
    'Sales',
    async () => {
      consoles.set('grantAccess');
      await openSales(ada.page, 'en', ADA.email, 'marketo');
      await beginCourse(ada, 'access');
      await clickRing(ada.page, inSales('connect'));
      await expectTaskDone(ada, 'access', 'connectMarketo');
      await waited(ada);
      await clickRing(ada.page, inSales('userAccess'));
      const row = ada.page.getByRole('row').filter({ hasText: 'deniz.aydin@' });
      await row.getByRole('button', { name: inSales('connect'), exact: true }).click();
    },
  ],
  [
    'emailDiffers',
    'Sales, back from Salesforce',
    async () => {
      await joined('onboarding');
      await toSalesforce(BO.email);
      await pressed(ada.page, labelsOf('en')('allow'));
    },
  ],
  [
    'productionFirst',
    'Sales, back from Salesforce',
    async () => {
      await joined('onboarding');
      await toSalesforce(`${ADA.email}.practice`, true);
      await pressed(ada.page, labelsOf('en')('allow'));
    },
  ],
  [
    'apiDisabled',
    'Salesforce',
    async () => {
      await joined('onboarding');
      consoles.salesforce.use({ apiEnabled: 'adminsOnly' });
      await toSalesforce(ADA.email);
      await pressed(ada.page, labelsOf('en')('allow'));
      await expect(ada.page.getByText('API_CURRENTLY_DISABLED')).toBeVisible();
      await named();
    },
  ],
  [
    'ampersand',
    'Salesforce',
    async () => {
      await onboarding(
        'onboarding',
        ['account', 'connectSalesforce', 'connectMarketo', 'sync', 'invite', 'package'],
        ['marketoAdmin', 'salesforceAdmin'],
      );
      consoles.salesforce.production.act(SAM.production, {
        kind: 'install',
        audience: 'admins',
        later: false,
      });
      await openSalesforce(ada.page, SALESFORCE.config);
      const config = await framed(ada.page, /^\/apex\//);
      await named();
      await config.getByLabel(labelsOf('en')('apiSecretKey')).fill('a&b');
      await pressed(config, labelsOf('en')('save'));
    },
  ],
];

test('that MSI Actions is not enabled, which a card of Marketo says', async () => {
  await onboarding('onboardingNotEnabled', []);
  await actionsConfig();
  await expectExplained(ada, 'notEnabled');
});

for (const [trouble, where, provoke] of REFUSED)
  test(`known error messages explained: ${trouble}, in ${where} @all`, async () => {
    await provoke();
    await expectExplained(ada, trouble);
  });
