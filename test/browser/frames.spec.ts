/** Frames of other hosts in each other: the prompt stands in the one that has the control, and goes with it. */
import { expect, type Frame, test } from '@playwright/test';
import { startConsoles } from '../consoles/server.ts';
import { ADA } from './actor.ts';
import { openMarketo } from './marketo.ts';
import { poll } from './poll.ts';
import { cards, clickRing, ringAt, ringed } from './ringed.ts';
import { openPerson } from './trio.ts';
import { beginAlone } from './walker.ts';

const depthOf = (frame: Frame): number => {
  const parent = frame.parentFrame();
  return parent ? depthOf(parent) + 1 : 0;
};

test('the prompt stands in the frame of its control, all others are silent, and a frame that is replaced takes it along', async () => {
  const consoles = await startConsoles({
    scenario: 'onboarding',
    marketo: { frames: 3, navigation: 'replaced' },
  });
  const ada = await openPerson(consoles, ADA, 'en', {
    address: 'https://login.marketo.com/',
    leadsTo: /marketo/,
  });
  const { page } = ada;
  const spoken = async () => (await cards(page)).length;
  await beginAlone(ada);
  const tab = await openMarketo(page, ADA.email, { entrance: 'shell', frames: 3, launches: false });

  expect(depthOf((await ringAt(page, tab.word('launch'))).frame)).toBe(0);
  await clickRing(page, tab.word('launch'));
  const { frame: before } = await ringAt(page, tab.word('admin'));
  expect(depthOf(before)).toBe(3);
  expect(await spoken()).toBe(1);

  await clickRing(page, tab.word('admin'));
  const { frame: after } = await ringAt(page, tab.section);
  expect(before.isDetached()).toBe(true);
  expect(depthOf(after)).toBe(3);
  await poll(spoken).toBe(1);

  // Taken away without another one in its place: the outer page may say what is waited for, and points at nothing.
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await poll(() => ringed(page)).toBeNull();
  expect(await spoken()).toBeLessThanOrEqual(1);
  await page.reload();
  expect(depthOf((await ringAt(page, tab.section)).frame)).toBe(3);
  await poll(spoken).toBe(1);

  await ada.seat.close();
  await consoles.close();
});
