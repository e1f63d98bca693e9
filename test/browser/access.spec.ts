import { expect, test } from '@playwright/test';
import { popupWords } from '../../lib/words/popup.ts';
import { startConsoles } from '../consoles/server.ts';
import { ADA, openActor } from './actor.ts';
import { axeFindings } from './axe.ts';
import { withdrawAccess } from './extension.ts';
import { poll } from './poll.ts';

test('site access withdrawn: badge and popup say that nothing is guarded', async () => {
  const consoles = await startConsoles();
  const a = await openActor(consoles, ADA);
  await withdrawAccess(a.seat);
  await expect(a.popup.getByText(popupWords.en.notGuarding, { exact: true })).toBeVisible();
  await expect(a.popup.getByRole('button', { name: popupWords.en.grant })).toBeVisible();
  await poll(() => a.popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('off');
  expect(await axeFindings(a.popup)).toEqual([]);
  await a.seat.close();
  await consoles.close();
});
