import type { Console, ConsoleId } from '../consoles/console.ts';
import { SIGHT_PORT, type Sight, type StartSight } from './sightport.ts';

/**
 * Hands exact seeing of a console to whoever watches this frame, who takes it once. It may come late, when the page
 * that it was meant for has gone: a page of another console is not for it to read.
 */
export function bring<Seen extends Sight, Known extends Console>(
  console: ConsoleId,
  start: StartSight<Seen, Known>,
): void {
  const take: unknown = Reflect.get(globalThis, SIGHT_PORT);
  const fitting: StartSight<Seen, Known> = (port) => (port.console.id === console ? start(port) : null);
  if (typeof take === 'function') take(fitting);
}
