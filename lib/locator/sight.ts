import type { Sighting } from '../calls/sighting.ts';
import type { SeenConsole, Trouble } from '../consoles/console.ts';
import { accountMemory } from './account.ts';
import { exactRows } from './exact.ts';
import { isAnswer } from './place.ts';
import { notePress } from './press.ts';
import { locateAlone, type Reading, read, refKey } from './read.ts';
import { leaveSeen } from './seen.ts';
import { noteSelection } from './selection.ts';
import type { Sight, SightPort } from './sightport.ts';
import { still } from './still.ts';
import { troublesOn } from './troubles.ts';
import { watchPage } from './watch.ts';

/** How long a reading that has become unclear is waited with: panels are redrawn all the time, ms. */
const SETTLE = 700;

/** Reads one document whenever it may have changed, and tells only differences. `known`: error messages. */
export function startSight(
  view: Window,
  console: SeenConsole,
  known: readonly Trouble[],
  port: SightPort,
): Sight {
  leaveSeen(console);
  const account = accountMemory();
  const typed = new WeakSet<Element>();
  let reading: Reading | null = null;
  let last: Sighting | null = null;
  let told = '';
  let unclearSince: number | null = null;

  /** The reading to tell; null: look again soon. What a dialog hides for the moment is not gone. */
  const settled = (sighting: Sighting): Sighting | null => {
    const lost =
      last !== null &&
      last.place === sighting.place &&
      last.connection !== sighting.connection &&
      sighting.connection === 'unclear';
    if (!lost || last === null) {
      unclearSince = null;
      return sighting;
    }
    if (sighting.dialog) return { ...sighting, connection: last.connection, rows: last.rows };
    unclearSince ??= performance.now();
    return performance.now() - unclearSince < SETTLE ? null : sighting;
  };

  const readNow = (): void => {
    const now = read(view, console, { ...port.wants(), typed, guardedBefore: last?.connection != null });
    reading = now;
    page.roots(now.scene.roots);
    if (now.sighting.signedOut) account.forget();
    const { troubles, messages } = still(() => troublesOn(now.scene, view, known));
    const sighting = settled({
      ...now.sighting,
      account: account.next(now.account),
      ...(troubles.length > 0 && { troubles }),
      ...(messages > 0 && { messages }),
      ...(isAnswer(view) && { answers: true }),
    });
    if (sighting === null) page.soon();
    else if (JSON.stringify(sighting) !== told) {
      told = JSON.stringify(sighting);
      last = sighting;
      port.sighted(sighting);
    }
    port.read();
  };

  const type = (event: Event): void => {
    const target = event.composedPath()[0];
    if (event.isTrusted && target instanceof Element) typed.add(target);
    // Whether something is filled in is no change of the page's elements.
    page.soon();
  };
  const end = port.listen(view, ['input'], type);
  const rows = exactRows(console.clues);
  const page = watchPage(view, readNow, port.listen);
  return {
    look: page.now,
    pressed(inner) {
      notePress(inner, rows.rowOf(inner));
      still(() => noteSelection(inner, console.clues));
    },
    locate(ref) {
      const found = reading?.located.get(refKey(ref))?.element ?? null;
      if (reading === null || found === null || found.isConnected) return found;
      const wanted = port.wants().wanted.find((one) => refKey(one) === refKey(ref)) ?? ref;
      return locateAlone(wanted, reading.sighting.place, view, console).element;
    },
    stop() {
      page.stop();
      end();
    },
  };
}
