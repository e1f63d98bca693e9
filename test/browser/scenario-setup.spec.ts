/** Two customers set up in one browser: what one's consoles show is never filed under the other, nor guided there. */
import { expect, test } from '@playwright/test';
import { COURSE } from '../../lib/words/course.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { windowWords } from '../../lib/words/popup-window.ts';
import { startConsoles } from '../consoles/server.ts';
import { ADA_SOUTHWIND } from '../consoles/tenant.ts';
import { ADA } from './actor.ts';
import { openMarketo, sendInvite, toActionsConfig } from './marketo.ts';
import { poll } from './poll.ts';
import { cards, clickOnCard, ringAt } from './ringed.ts';
import { openSalesforce, SALESFORCE } from './salesforce.ts';
import { openPerson } from './trio.ts';
import { beginAlone, isDone } from './walker.ts';
import { ask, MUNCHKIN, say, view } from './worker.ts';

const SOUTHWIND = '000-HND-002';
const SAM_SOUTHWIND = 'sam.okafor@southwind.example';

test('what is set up at the second customer proves nothing at the first @all', async () => {
  const consoles = await startConsoles({ scenario: 'onboardingTwoTenants' });
  const start = { address: 'https://login.marketo.com/', leadsTo: /marketo/ };
  const ada = await openPerson(consoles, ADA, 'en', start);
  const { page, popup } = ada;
  await beginAlone(ada);
  const north = await openMarketo(page, ADA.email);
  await ringAt(page, north.word('admin'));

  await test.step('Marketo of the second: its own tenant, and nothing to follow', async () => {
    const south = await openMarketo(page, ADA_SOUTHWIND);
    await poll(async () => (await view(ada)).tenant).toBe(SOUTHWIND);
    await poll(async () => (await cards(page)).length).toBe(0);
    await toActionsConfig(south);
    await sendInvite(south, ADA_SOUTHWIND, true);
    expect(consoles.alongside.state.onboarding.firstInvited).toBe(ADA_SOUTHWIND);
    expect((await view(ada)).runs).toEqual([]);
  });
  await test.step('back at the first', async () => {
    const tab = await openMarketo(page, ADA.email);
    await ringAt(page, tab.word('admin'));
    expect(await isDone(ada, 'account')).toBe(false);
  });
  await test.step('Salesforce of the second, once both are known: whose it is is asked', async () => {
    const [run] = (await view(ada)).runs;
    for (const task of ['account', 'connectSalesforce', 'connectMarketo', 'sync', 'invite'])
      await say(popup, { call: 'did', run: run?.run ?? '', task });
    const { production } = consoles.salesforce.alongside;
    production.act(SAM_SOUTHWIND, { kind: 'install', audience: 'admins', later: false });
    await openSalesforce(page, SALESFORCE.installedPackages, SAM_SOUTHWIND);
    await poll(async () => (await view(ada)).doc?.url).toContain('southwind');
    expect((await view(ada)).tenant).toBeNull();
    await expect(popup.getByRole('heading', { name: popupWords.en.elsewhereTitle })).toBeVisible();
    expect(await cards(page)).toMatchObject([{ text: expect.stringContaining(COURSE.en['mine.whose']) }]);
    const answer = await ask(popup, { call: 'view', tabId: null, tenant: MUNCHKIN });
    const tasks = answer.ok ? answer.view?.runs[0]?.tasks : undefined;
    expect(tasks?.find(({ id }) => id === 'package')?.status).not.toBe('done');
    await clickOnCard(page, COURSE.en['act.customer']);
    const window = await page.context().waitForEvent('page');
    await window.getByText(windowWords.en.tenantOther).click();
    await window.getByLabel(windowWords.en.tenantField).fill(SOUTHWIND);
    await window.getByRole('button', { name: windowWords.en.tenantDo }).click();
    await poll(async () => (await view(ada)).tenant).toBe(SOUTHWIND);
    await poll(async () => (await cards(page)).length).toBe(0);
  });
  await ada.seat.close();
  await consoles.close();
});
