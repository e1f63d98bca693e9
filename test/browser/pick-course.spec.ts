/** “Show me which one” on the way of a course, in a console in which nothing is held. */
import { expect, test } from '@playwright/test';
import { PICK } from '../../lib/words/pick.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { startConsoles } from '../consoles/server.ts';
import { ADA, press } from './actor.ts';
import { axeFindings } from './axe.ts';
import { hearEverything } from './heard.ts';
import { cardOf, openMarketo, strip } from './marketo.ts';
import { poll } from './poll.ts';
import { clickRing, ringed } from './ringed.ts';
import { asked, expectBar, expectNoBar, openOptions, remember } from './shown.ts';
import { openPerson, signIn } from './trio.ts';
import { MUNCHKIN, say, view } from './worker.ts';

const words = shownWords.en;

test('a tab of Marketo that is called otherwise is shown, remembered and pointed at @all', async () => {
  const consoles = await startConsoles({ scenario: 'onboarding', marketo: { configTab: 'unknown' } });
  const ada = await openPerson(consoles, ADA, 'en', {
    address: signIn('login.marketo.com', ADA.email, 'en'),
    leadsTo: /app-\w+\.marketo\.com/,
  });
  const { page, popup } = ada;
  await poll(async () => (await view(ada)).tenant).toBe(MUNCHKIN);
  const everything = ['marketoAdmin', 'salesforceAdmin', 'csm'] as const;
  await say(popup, {
    call: 'begin',
    tenant: MUNCHKIN,
    tenantName: 'Northwind',
    course: 'onboarding',
    people: everything.map((persona) => ({ persona, person: ADA })),
    personas: everything,
  });
  const run = (await view(ada)).runs[0]?.run ?? '';
  for (const what of ['enabled', 'crmSync'])
    await say(popup, { call: 'attest', run, what, name: ADA.name, on: '2026-11-20' });

  const tab = await openMarketo(page, ADA.email);
  await clickRing(page, tab.word('admin'));
  await clickRing(page, tab.section);
  const shown = strip(tab, 'actionsConfigUnknown');
  await expect(shown).toBeVisible();
  await poll(async () => (await view(ada)).offer).toBe('missing');

  await press(ada, words.show);
  await expectBar(ada, PICK.en.title);
  await page.bringToFront();
  const heard = await hearEverything(page);
  const window = await asked(ada, () => shown.click());
  expect(await heard()).toEqual([]);
  await expect(window.getByText('open Actions Config')).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await expectNoBar(ada);
  await expect(cardOf(tab, 'accountTitle')).toHaveCount(0);
  await remember(ada, window);

  await page.bringToFront();
  await clickRing(page, tab.word('actionsConfigUnknown'));
  await expect(cardOf(tab, 'accountTitle')).toBeVisible();
  await poll(() => ringed(page), 'the ring').toBeNull();
  await popup.bringToFront();
  await popup.getByText(runWords.en.cannotSee).click();
  await expect(popup.getByText(words.showWrongHint).or(popup.getByText(words.showHint))).toBeVisible();
  const options = await openOptions(ada);
  await expect(options.getByText('open Actions Config')).toBeVisible();
  await ada.seat.close();
  await consoles.close();
});
