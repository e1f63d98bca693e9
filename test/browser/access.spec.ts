import { expect, test } from '@playwright/test';
import { popupWords } from '../../lib/words/popup.ts';
import { startConsoles } from '../consoles/server.ts';
import { ADA, openActor } from './actor.ts';
import { axeFindings } from './axe.ts';

test('site access withdrawn: badge and popup say that nothing is guarded', async () => {
  const consoles = await startConsoles();
  const a = await openActor(consoles, ADA);
  const settings = await a.seat.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const api: unknown = Reflect.get(chrome, 'developerPrivate');
    const update: unknown =
      typeof api === 'object' && api !== null ? Reflect.get(api, 'updateExtensionConfiguration') : null;
    if (typeof update !== 'function') throw new Error('the browser has no such switch');
    await update({ extensionId, hostAccess: 'ON_CLICK' });
  }, new URL(a.seat.origin).host);
  await expect(a.popup.getByText(popupWords.en.notGuarding, { exact: true })).toBeVisible();
  await expect(a.popup.getByRole('button', { name: popupWords.en.grant })).toBeVisible();
  await expect.poll(() => a.popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('off');
  expect(await axeFindings(a.popup)).toEqual([]);
  await a.seat.close();
  await consoles.close();
});
