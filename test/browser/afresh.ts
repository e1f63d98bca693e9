/** The start of a test in browsers that are open already. */
import type { Consoles } from '../consoles/server.ts';
import type { Switches } from '../consoles/switches.ts';
import type { Actor } from './actor.ts';
import { poll } from './poll.ts';
import { MUNCHKIN, say, view } from './worker.ts';

/** The console as at the start, under these switches; the ledgers empty; everybody signed in on the Marketo page. */
export async function afresh(
  consoles: Consoles,
  actors: readonly Actor[],
  switches: Partial<Switches> = {},
): Promise<void> {
  consoles.reset();
  consoles.use({ late: 0, ...switches });
  await Promise.all(actors.map(clean));
}

async function clean(actor: Actor): Promise<void> {
  const { page, popup, seat } = actor;
  for (const other of seat.context.pages()) if (other !== page && other !== popup) await other.close();
  await page.goto('about:blank');
  await page.unrouteAll();
  if (page.viewportSize() !== null) await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await say(popup, { call: 'erase', tenant: MUNCHKIN });
  await popup.evaluate(() => chrome.storage.local.clear());
  await popup.reload();
  await signIn(actor, actor.email);
}

/** Signs somebody in on the actor's page; their Marketo page is read before this returns. */
export async function signIn({ page, popup }: Actor, email: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(email)}`);
  await page.waitForURL(/\/next#/);
  await poll(async () => (await view({ popup })).connection).toMatch(/holds|free|blocked/);
}
