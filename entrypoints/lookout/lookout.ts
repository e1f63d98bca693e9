import { FRAME_PORT } from '../../lib/calls/frame.ts';
import type { Guidance } from '../../lib/calls/sighting.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { listen } from '../../lib/locator/listen.ts';
import { urlOf } from '../../lib/locator/place.ts';
import { SIGHT_PORT, type Sight, type StartSight } from '../../lib/locator/sightport.ts';
import { began } from '../watcher/began.ts';
import { outlet } from '../watcher/port.ts';
import { line } from '../watcher/worker.ts';

/** Where a lookout leaves word whether it is alone: the extension that it belonged to is gone. */
const LOOKOUT = Symbol.for('handrail.lookout');
/** Smaller frames show nobody anything, px. */
const LEAST = { width: 240, height: 120 };

/** What a person does with a control; all of it belongs to the showing of one, while there is such. */
const PRESSES = ['pointerdown', 'mousedown', 'keydown', 'pointerup', 'mouseup', 'keyup', 'keypress'];
const ACTS = ['click', 'auxclick', 'dblclick', 'submit'];
const TOUCHES = ['touchstart', 'touchend'];
/** Only the page's globals may tell what a click has changed: they are asked again after so long, ms. */
const AFTER_CLICK = [400, 2_000];

/** Sees one document of a console in which nothing is held. */
export function lookOut(view: Window, console: Console): void {
  const alone: unknown = Reflect.get(globalThis, LOOKOUT);
  if (typeof alone === 'function' && !alone()) return;
  for (const left of view.document.querySelectorAll('handrail-overlay')) left.remove();

  const id = crypto.randomUUID();
  const timeOrigin = began();
  let guidance: Guidance | null = null;
  let sight: Sight | null = null;
  const out = outlet(
    (ref) => sight?.locate(ref) ?? null,
    (act) => {
      if (act === 'reload') view.location.reload();
      else if (act !== 'dismiss') worker.send({ call: 'open', screen: act });
    },
    () => undefined,
  );
  const worker = line(() => ({ id, url: urlOf(view).slice(0, 2000), timeOrigin }), {
    guidance(next) {
      const told = JSON.stringify(guidance);
      guidance = next;
      if (told === JSON.stringify(next)) return;
      out.emit({ type: 'card', card: next.card });
      sight?.look();
    },
    // The reader comes only once there is something to look for; until it has, the greeting is repeated.
    greeted: () => guidance !== null && (sight !== null || guidance.wanted.length === 0),
    focus: () => out.emit({ type: 'focus' }),
    orphaned() {
      sight?.stop();
      out.emit({ type: 'orphaned' });
    },
  });
  chrome.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const asks = typeof message === 'object' && message !== null && 'push' in message;
    if (asks && message.push === 'there') reply(id);
  });
  const take = (start: StartSight): void => {
    sight ??= start({
      console,
      listen,
      wants: () => ({ wanted: guidance?.wanted ?? [], concerned: null }),
      sighted: (sighting) => worker.send({ call: 'sighted', sighting }),
      read: () => out.emit({ type: 'read' }),
    });
  };
  const hear = (event: Event): void => {
    if (!out.port.take?.(event)) return;
    // A page has to scroll without waiting for what hears a touch.
    if (!TOUCHES.includes(event.type)) event.preventDefault();
    event.stopImmediatePropagation();
  };
  listen(view, [...PRESSES, ...ACTS], hear, false);
  listen(view, TOUCHES, hear);
  let greets = false;
  const greet = (): void => {
    const { innerWidth: width, innerHeight: height } = view;
    if (view !== view.top && (width < LEAST.width || height < LEAST.height)) return;
    greets = true;
    worker.send({ call: 'hello' });
  };
  const greetLate = (): void => {
    if (!greets) greet();
  };
  Reflect.set(globalThis, LOOKOUT, worker.orphaned);
  Reflect.set(globalThis, FRAME_PORT, out.port);
  Reflect.set(globalThis, SIGHT_PORT, take);
  greet();
  listen(view, ['resize', 'load', 'pointerover', 'focusin'], greetLate);
  listen(view, ['pointerover', 'focusin'], worker.again);
  // An address that changes within the document may name the customer.
  const again = (): void => {
    if (greets) greet();
  };
  listen(view, ['hashchange', 'popstate', 'pageshow'], again);
  if (console.munchkin)
    listen(view, ['click'], () => {
      for (const pause of AFTER_CLICK) setTimeout(again, pause);
    });
}
