/** What the consoles refuse is explained with the remedy, on the card and in the popup. */
import { expect, test } from '@playwright/test';
import { COURSE } from '../../lib/words/course.ts';
import { fill } from '../../lib/words/language.ts';
import { say as salesWord } from '../consoles/sales/app/words.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { INES } from '../consoles/tenant.ts';
import { ADA, openActor } from './actor.ts';
import { axeFindings } from './axe.ts';
import { begun } from './begun.ts';
import { beginCourse } from './course.ts';
import { expectExplained } from './explained.ts';
import { poll } from './poll.ts';
import { clickOnCard, clickRing } from './ringed.ts';
import { connectSalesforce, inviteUsers, openSales } from './sales-setup.ts';
import { logIn } from './salesforce.ts';

let consoles: Consoles;
test.afterEach(() => consoles.close());

test('addresses that are not let in, and what to do about them @all', async () => {
  consoles = await startConsoles({ scenario: 'inviteUsers' });
  const ada = await openActor(consoles, ADA);
  await beginCourse(ada, 'invitation');
  await clickRing(ada.page, salesWord('en', 'userManagement'));
  await inviteUsers(ada.page, 'en', [INES]);
  await expectExplained(ada, 'otherInstance');
  expect(await axeFindings(ada.popup)).toEqual([]);
  const field = ada.page.getByRole('dialog').getByRole('textbox');
  const invite = ada.page.getByRole('dialog').getByRole('button', { name: salesWord('en', 'invite') });
  await field.fill('somebody@freemail.example');
  await invite.click();
  await expectExplained(ada, 'domain');
  // The message is gone after a while, and what it means stays.
  await expect(ada.page.getByText(/restricted this domain/)).toBeHidden();
  await expectExplained(ada, 'domain');
  await ada.seat.close();
});

test('an app that Salesforce blocks, on the page of Salesforce and back in Sales @all', async () => {
  consoles = await startConsoles({ scenario: 'onboarding', salesforce: { oauthApp: 'blocked' } });
  consoles.truth.act(ADA.email, { kind: 'sendInvite', email: ADA.email });
  consoles.truth.act(ADA.email, { kind: 'join' });
  const ada = await openActor(consoles, ADA, { allowed: ['salesforce'] });
  await begun(ada, ['marketoAdmin'], ['account']);
  await openSales(ada.page, 'en', ADA.email, 'salesforce');
  await connectSalesforce(ada.page, 'en');
  await ada.page.waitForURL(/login\.salesforce\.com/);
  await logIn(ada.page, 'en', ADA.email);
  await expect(ada.page.getByText('OAUTH_APP_BLOCKED')).toBeVisible();
  await expectExplained(ada, 'appBlocked');
  // The page of nobody's customer leads back, too.
  const opened = ada.seat.context.waitForEvent('page');
  await clickOnCard(ada.page, fill(COURSE.en['act.next'], { console: COURSE.en['console.sales'] }));
  await poll(async () => (await opened).url()).toContain('toutapp.com');
  await (await opened).close();
  consoles.useSales({ salesforceLogin: 'none', oauth: 'blocked' });
  await openSales(ada.page, 'en', ADA.email, 'salesforce');
  await connectSalesforce(ada.page, 'en');
  await expectExplained(ada, 'appBlocked');
  await ada.seat.close();
});
