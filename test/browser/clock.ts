/** The ten minutes after connecting, without waiting for them. */
import type { Actor } from './actor.ts';

export const WAIT = 10 * 60_000;

/** The worker's clock goes on by so much, ms; it lasts as long as this worker lives. */
const later = (actor: Actor, ms: number): Promise<void> | undefined =>
  actor.seat.context.serviceWorkers()[0]?.evaluate((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, ms);

export const alarms = ({ popup }: Actor) => popup.evaluate(() => chrome.alarms.getAll());

/** For Handrail the wait is over: the alarm goes off. The consoles' own clock stands where it stood. */
export async function waited(actor: Actor): Promise<void> {
  const [alarm] = await alarms(actor);
  await later(actor, WAIT);
  // The browser's own clock cannot be moved: its alarm is set to now instead.
  await actor.popup.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), alarm?.name ?? '');
}
