import { FRAME_PORT } from '../../lib/calls/frame.ts';
import type { DocHello, Guidance, HoldView, Sighting } from '../../lib/calls/sighting.ts';
import type { GuardedConsole } from '../../lib/consoles/console.ts';
import { guard, stopper } from '../../lib/guard/guard.ts';
import { guardsByContent, type Judged, judge } from '../../lib/guard/judge.ts';
import { pressMemory } from '../../lib/guard/memory.ts';
import { verdictStore } from '../../lib/guard/verdicts.ts';
import type { Notice } from '../../lib/locator/notice.ts';
import { addressOf, placeOf } from '../../lib/locator/place.ts';
import { rowOf } from '../../lib/locator/row.ts';
import { type Kit, SIGHT_PORT, type Sight } from '../../lib/locator/sightport.ts';
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

/** Sees and guards one document. */
export function watch(view: Window & typeof globalThis, console: GuardedConsole): void {
  const before: unknown = Reflect.get(globalThis, WATCHER);
  const former = isPredecessor(before) ? before : null;
  former?.retire();

  const now = (): number => performance.now();
  const id = former?.id ?? crypto.randomUUID();
  const top = view === view.top;
  const hello = (): DocHello => ({
    id,
    url: view.location.href.slice(0, 2000),
    timeOrigin: performance.timeOrigin,
  });
  const verdicts = verdictStore(now, () => view.location.href);
  const memory = pressMemory(now);
  let kit: Kit | null = null;
  let own: Notice | null = null;
  let sight: Sight | null = null;
  /** A hold before the reader was there: shown when it comes. */
  let unsaid: (() => void) | null = null;
  let last: Sighting | null = null;
  let holding: Judged | null = null;
  /** Its words as last told, as JSON. */
  let told = '';

  const release = (): void => {
    holding = null;
    own?.hide();
    out.emit({ type: 'released' });
  };
  const out = outlet(
    (ref) => sight?.locate(ref) ?? null,
    (act) => {
      if (act === 'reload') view.location.reload();
      else if (act === 'dismiss') release();
      else void worker.send({ call: 'open', screen: act });
    },
    () => own?.hide(),
  );
  const worker = line(hello, {
    guidance(guidance, asked) {
      const old = verdicts.guidance();
      verdicts.take(guidance, asked);
      if (JSON.stringify(old?.card) !== JSON.stringify(guidance.card))
        out.emit({ type: 'card', card: guidance.card });
      if (holding !== null) follow(holding);
      if (wants(old) !== wants(guidance)) sight?.soon();
    },
    focus: () => out.emit({ type: 'focus' }),
    orphaned() {
      verdicts.expire();
      out.emit({ type: 'orphaned' });
    },
  });

  /** By the address, or by what the page was read to be where the address says nothing. */
  const guards = (): 'connection' | 'people' | null =>
    placeOf(addressOf(view), console)?.guards ??
    console.places.find((place) => place.id === last?.place)?.guards ??
    null;
  let guardedBefore: 'connection' | 'people' | null = null;
  const judgeHere = (inner: Element): Judged | null => {
    const kind = guards();
    guardedBefore = kind ?? guardedBefore;
    if (kind === null && !guardsByContent(inner, guardedBefore !== null, console)) return null;
    return judge(inner, { console, guards: kind ?? guardedBefore ?? 'connection', memory: memory.now() });
  };
  const tell = (judged: Judged, hold: HoldView | null, byKeyboard: boolean): void => {
    told = JSON.stringify(hold);
    unsaid = () => {
      const orphan = worker.orphaned();
      const words = orphan || hold === null ? kit?.words(orphan ? 'orphaned' : 'silent') : hold;
      if (!words) return;
      unsaid = null;
      const { element } = judged;
      const row =
        rowOf(element, console.clues)?.person?.name ?? judged.clicks.map((one) => one.row).join(', ');
      if (!out.emit({ type: 'held', hold: words, element, byKeyboard, row })) own?.show(words);
    };
    if (kit !== null) unsaid();
  };
  /** A hold ends with its reason; with another reason (the page has been read since) it has other words. */
  const follow = (judged: Judged): void => {
    const verdict = verdicts.on(judged.clicks);
    if (verdict?.verdict === 'allow') release();
    else if (verdict && JSON.stringify(verdict.hold) !== told) tell(judged, verdict.hold, false);
  };
  const held = (judged: Judged, hold: HoldView | null, byKeyboard: boolean): void => {
    holding = judged;
    tell(judged, hold, byKeyboard);
    const [click] = judged.clicks;
    if (click) void worker.send({ call: 'held', click });
  };
  const disarm = guard(view, {
    judge: judgeHere,
    guarded: () => guards() !== null,
    verdict: (clicks) => (worker.orphaned() ? null : verdicts.on(clicks)),
    held,
    passed(judged) {
      if (holding !== null) release();
      memory.passed(judged);
      for (const click of judged.clicks)
        void worker.send({ call: 'clicked', click, before: last?.connection ?? null });
    },
    pressed: (inner) => memory.pressed(inner, console.clues),
    now,
  });

  let near: ReturnType<typeof setInterval> | null = null;
  const renew = (): void => {
    if (verdicts.age() > RENEW && !view.document.hidden) void worker.send({ call: 'ping' });
  };
  /** While the pointer or the focus rests on a guarded control, its verdict is kept fresh. */
  const approach = (event: Event): void => {
    const target = event.composedPath()[0];
    const isNear = target instanceof Element && judgeHere(target) !== null;
    if (near !== null) clearInterval(near);
    near = isNear ? setInterval(renew, RENEW) : null;
    if (isNear) renew();
  };
  const shown = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    verdicts.expire();
    void worker.send({ call: 'hello' });
  };
  const { signal, abort } = stopper();
  const options = { capture: true, passive: true, signal };
  view.addEventListener('pointerover', approach, options);
  view.addEventListener('focusin', approach, options);
  view.addEventListener('pageshow', shown, options);

  const retire = (): void => {
    abort();
    disarm();
    sight?.stop();
    worker.close();
    own?.hide();
    if (near !== null) clearInterval(near);
  };
  const take = (given: Kit): void => {
    kit = given;
    own = given.notice();
    unsaid?.();
    sight?.stop();
    sight = given.sight({
      wants() {
        const guidance = verdicts.guidance();
        return { wanted: guidance?.wanted ?? [], concerned: guidance?.concerned ?? null };
      },
      sighted(sighting) {
        const changed = last !== null && grounds(sighting) !== grounds(last);
        last = sighting;
        if (!top && !speaks(sighting)) return;
        if (changed) verdicts.expire();
        void worker.send({ call: 'sighted', sighting });
      },
      read: () => out.emit({ type: 'read' }),
    });
  };
  Reflect.set(globalThis, WATCHER, { id, retire } satisfies Predecessor);
  Reflect.set(globalThis, FRAME_PORT, out.port);
  Reflect.set(globalThis, SIGHT_PORT, take);
  if (top) void worker.send({ call: 'hello' });
}

/** What of a guidance asks for another reading. */
const wants = (guidance: Guidance | null): string => JSON.stringify([guidance?.wanted, guidance?.concerned]);

/** Frames inside of the page speak only if the console stands in them. */
const speaks = (sighting: Sighting): boolean =>
  sighting.rows.length > 0 || (sighting.connection !== null && sighting.connection !== 'unclear');

/** What an allow was given for. */
const grounds = (sighting: Sighting | null): string =>
  JSON.stringify(sighting && [sighting.place, sighting.account, sighting.connection, sighting.signedOut]);
