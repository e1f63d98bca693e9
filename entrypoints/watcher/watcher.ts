import { FRAME_PORT } from '../../lib/calls/frame.ts';
import type { DocHello, HoldView, Sighting } from '../../lib/calls/sighting.ts';
import type { Click } from '../../lib/checklist/checklist.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { guard } from '../../lib/guard/guard.ts';
import { type Judged, judge } from '../../lib/guard/judge.ts';
import { pressMemory } from '../../lib/guard/memory.ts';
import { notice } from '../../lib/guard/notice.ts';
import { verdictStore } from '../../lib/guard/verdicts.ts';
import { fallbackHold } from '../../lib/guard/words.ts';
import { accountMemory } from '../../lib/locator/account.ts';
import { locate } from '../../lib/locator/locate.ts';
import { addressOf, placeOf } from '../../lib/locator/place.ts';
import { namesOf, type Reading, read, refKey } from '../../lib/locator/read.ts';
import { look, type Scene } from '../../lib/locator/scene.ts';
import { watchPage } from '../../lib/locator/watch.ts';
import { outlet } from './port.ts';
import { line } from './worker.ts';

/** Where a watcher leaves its way out, for a younger one after an update of the extension. */
const WATCHER = Symbol.for('handrail.watcher');

interface Predecessor {
  readonly id: string;
  readonly retire: () => void;
}

const isPredecessor = (value: unknown): value is Predecessor =>
  typeof value === 'object' && value !== null && 'retire' in value && 'id' in value;

/** Guidance older than this is renewed while the pointer or the focus is near a guarded control, ms. */
const RENEW = 4_000;
/** How long a reading that has become unclear is waited with: panels are redrawn all the time, ms. */
const SETTLE = 700;

/** Sees and guards one document. */
export function watch(view: Window & typeof globalThis, console: Console): void {
  const before: unknown = Reflect.get(globalThis, WATCHER);
  const former = isPredecessor(before) ? before : null;
  former?.retire();

  const id = former?.id ?? crypto.randomUUID();
  const language = navigator.language;
  const top = view === view.top;
  const hello = (): DocHello => ({
    id,
    url: view.location.href.slice(0, 2000),
    timeOrigin: performance.timeOrigin,
  });

  const verdicts = verdictStore(
    () => performance.now(),
    () => view.location.href,
  );
  const account = accountMemory();
  const memory = pressMemory(() => performance.now());
  const typed = new WeakSet<Element>();
  const own = notice(view.document, language.startsWith('ja') ? '閉じる' : 'Close');
  let reading: Reading | null = null;
  let told = '';
  let last: Sighting | null = null;
  let unclearSince: number | null = null;
  let holding: { readonly judged: Judged; readonly clicks: readonly Click[] } | null = null;

  const worker = line(hello, {
    guidance(guidance, asked) {
      const old = verdicts.guidance();
      verdicts.take(guidance, asked);
      if (JSON.stringify(old?.card) !== JSON.stringify(guidance.card))
        out.emit({ type: 'card', card: guidance.card });
      if (holding !== null && verdicts.on(holding.clicks)?.verdict === 'allow') release();
      const wants = (one: typeof old): string => JSON.stringify([one?.wanted, one?.concerned]);
      if (wants(old) !== wants(guidance)) page.soon();
    },
    focus: () => out.emit({ type: 'focus' }),
    orphaned: () => {
      verdicts.expire();
      out.emit({ type: 'orphaned' });
    },
  });

  const release = (): void => {
    holding = null;
    own.hide();
    out.emit({ type: 'released' });
  };

  const out = outlet(
    (ref) => {
      const found = reading?.located.get(refKey(ref))?.element ?? null;
      if (found?.isConnected) return found;
      return reading ? locate(ref, reading.sighting.place, scene(), console).element : null;
    },
    (act) => {
      if (act === 'reload') view.location.reload();
      else if (act === 'dismiss') release();
      else void worker.send({ call: 'open', screen: act });
    },
    () => own.hide(),
  );

  const scene = (): Scene =>
    reading !== null && reading.scene.candidates.some((one) => one.isConnected)
      ? reading.scene
      : look(view.document, namesOf(console));

  const guards = (): 'connection' | 'people' | null => {
    const address = placeOf(addressOf(view), console);
    if (address?.guards) return address.guards;
    const byContent = console.places.find((place) => place.id === reading?.sighting.place)?.guards;
    return byContent ?? null;
  };

  const judgeHere = (inner: Element): Judged | null => {
    const kind = guards();
    return kind === null ? null : judge(inner, { console, guards: kind, scene, memory: memory.now() });
  };

  const readNow = (): void => {
    const guidance = verdicts.guidance();
    const now = read(view, console, {
      wanted: guidance?.wanted ?? [],
      concerned: guidance?.concerned ?? null,
      typed,
    });
    reading = now;
    page.roots(now.scene.roots);
    if (now.sighting.signedOut) account.forget();
    const sighting = settled({ ...now.sighting, account: account.next(now.account) }, now);
    if (sighting === null) {
      page.soon();
      return;
    }
    const text = JSON.stringify(sighting);
    if (text !== told && (top || speaks(sighting))) {
      if (differs(sighting, last)) verdicts.expire();
      told = text;
      last = sighting;
      void worker.send({ call: 'sighted', sighting });
    }
    out.emit({ type: 'read' });
  };

  /** The reading to tell; null: look again soon. What a dialog hides for the moment is not gone. */
  const settled = (sighting: Sighting, now: Reading): Sighting | null => {
    const lost =
      last !== null &&
      last.place === sighting.place &&
      last.connection !== sighting.connection &&
      sighting.connection === 'unclear';
    if (!lost || last === null) {
      unclearSince = null;
      return sighting;
    }
    if (now.dialog) return { ...sighting, connection: last.connection, rows: last.rows };
    unclearSince ??= performance.now();
    return performance.now() - unclearSince < SETTLE ? null : sighting;
  };

  const tellHold = (
    judged: Judged,
    hold: HoldView | null,
    byKeyboard: boolean,
    secondClick: boolean,
  ): void => {
    const orphan = worker.orphaned();
    const words = orphan || hold === null ? fallbackHold(orphan ? 'orphaned' : 'silent', language) : hold;
    holding = { judged, clicks: judged.clicks };
    const element = judged.element;
    if (!out.emit({ type: 'held', hold: words, element, byKeyboard, secondClick })) own.show(words);
    const [click] = judged.clicks;
    if (click) void worker.send({ call: 'held', click });
  };

  const disarm = guard(view, {
    judge: judgeHere,
    guarded: () => guards() !== null,
    verdict: (clicks) => (worker.orphaned() ? null : verdicts.on(clicks)),
    held: tellHold,
    passed(judged) {
      if (holding !== null) release();
      memory.passed(judged);
      for (const click of judged.clicks)
        void worker.send({ call: 'clicked', click, before: last?.connection ?? null });
    },
    pressed: (inner) => memory.pressed(inner, console.clues),
    now: () => performance.now(),
  });

  let near: ReturnType<typeof setInterval> | null = null;
  const renew = (): void => {
    if (verdicts.age() > RENEW && !view.document.hidden) void worker.send({ call: 'ping' });
  };
  const approach = (event: Event): void => {
    const target = event.composedPath()[0];
    const isNear = target instanceof Element && guards() !== null && judgeHere(target) !== null;
    if (near !== null) clearInterval(near);
    near = isNear ? setInterval(renew, RENEW) : null;
    if (isNear) renew();
  };
  const type = (event: Event): void => {
    const target = event.composedPath()[0];
    if (event.isTrusted && target instanceof Element) typed.add(target);
  };
  const shown = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    verdicts.expire();
    void worker.send({ call: 'hello' });
  };
  const options = { capture: true, passive: true };
  const listeners: readonly [string, (event: never) => void][] = [
    ['pointerover', approach],
    ['focusin', approach],
    ['input', type],
    ['pageshow', shown],
  ];
  for (const [name, listener] of listeners) view.addEventListener(name, listener as EventListener, options);

  const page = watchPage(view, readNow);
  const retire = (): void => {
    disarm();
    page.stop();
    worker.close();
    own.hide();
    if (near !== null) clearInterval(near);
    for (const [name, listener] of listeners)
      view.removeEventListener(name, listener as EventListener, options);
  };
  Reflect.set(globalThis, WATCHER, { id, retire } satisfies Predecessor);
  Reflect.set(globalThis, FRAME_PORT, out.port);
  if (top) void worker.send({ call: 'hello' });
}

/** Frames inside of the page speak only if the console stands in them. */
const speaks = (sighting: Sighting): boolean =>
  sighting.rows.length > 0 || (sighting.connection !== null && sighting.connection !== 'unclear');

/** What an allow was given for has changed. */
const differs = (now: Sighting, before: Sighting | null): boolean =>
  before !== null &&
  (now.place !== before.place ||
    now.account !== before.account ||
    now.connection !== before.connection ||
    now.signedOut !== before.signedOut);
