import { FRAME_PORT } from '../../lib/calls/frame.ts';
import type { HoldView, Sighting } from '../../lib/calls/sighting.ts';
import type { GuardedConsole } from '../../lib/consoles/console.ts';
import { guard } from '../../lib/guard/guard.ts';
import type { Guards, Judged } from '../../lib/guard/judged.ts';
import type { GuardedSight, Judging, StartGuardedSight } from '../../lib/guard/judging.ts';
import { roughJudging, stands } from '../../lib/guard/rough.ts';
import { verdictStore } from '../../lib/guard/verdicts.ts';
import { listen } from '../../lib/locator/listen.ts';
import { notice } from '../../lib/locator/notice.ts';
import { addressOf, placeOf, urlOf } from '../../lib/locator/place.ts';
import { SIGHT_PORT } from '../../lib/locator/sightport.ts';
import { closeWord, fallbackHold } from '../../lib/locator/words.ts';
import { began } from './began.ts';
import { outlet } from './port.ts';
import { line } from './worker.ts';

/** Where a watcher leaves word whether it is alone: the extension that it belonged to is gone. */
const WATCHER = Symbol.for('handrail.watcher');

/**
 * After an update the former watcher goes on holding: its listeners stand before the page's, and those of a younger
 * one would not. By this event it asks the younger one to explain; who does prevents it.
 */
const HELD = 'handrail-held';

/** Guidance older than this is renewed while the pointer or the focus is near a guarded control, ms. */
const RENEW = 4_000;

/** A hold as it is shown, in the worker's words ('null': the watcher's own). */
interface Holding {
  readonly judged: Judged;
  readonly words: string;
}

/** Sees and guards one document. */
export function watch(view: Window & typeof globalThis, console: GuardedConsole): void {
  const alone: unknown = Reflect.get(globalThis, WATCHER);
  if (typeof alone === 'function' && !alone()) return;
  // Firefox ends the scripts of a former version at an update; what they drew stays, and nothing moves it.
  for (const left of view.document.querySelectorAll('handrail-overlay,handrail-notice')) left.remove();

  const now = (): number => performance.now();
  const id = crypto.randomUUID();
  const timeOrigin = began();
  const top = view === view.top;
  const { language } = navigator;
  const verdicts = verdictStore(now, () => view.location.href);
  const own = notice(view.document, closeWord(language));
  const rough = roughJudging(console);
  let sight: GuardedSight | null = null;
  const judging = (): Judging => sight?.judging ?? rough;
  let last: Sighting | null = null;
  /** Address at which it was read last. */
  let readAt = '';
  let holding: Holding | null = null;
  let press = '';

  const release = (): void => {
    holding = null;
    own.hide();
    out.emit({ type: 'released' });
  };
  const out = outlet(
    (ref) => sight?.locate(ref) ?? null,
    (act) => {
      if (act === 'reload') view.location.reload();
      else if (act === 'dismiss') release();
      else worker.send({ call: 'open', screen: act });
    },
    own.hide,
  );
  const worker = line(() => ({ id, url: urlOf(view).slice(0, 2000), timeOrigin }), {
    guidance(guidance, asked) {
      const old = verdicts.guidance();
      verdicts.take(guidance, asked);
      if (holding !== null) {
        // What has been done since is about it.
        if (old?.acts && old.acts < guidance.acts) release();
        else review(holding);
      }
      if (JSON.stringify(old) === JSON.stringify(guidance)) return;
      out.emit({ type: 'card', card: guidance.card });
      sight?.look();
    },
    greeted: () => sight !== null,
    focus: () => out.emit({ type: 'focus' }),
    orphaned() {
      verdicts.expire();
      sight?.stop();
      out.emit({ type: 'orphaned' });
    },
  });

  /** A hold is over when its click is allowed; for another reason it has other words. */
  const review = ({ judged, words }: Holding): void => {
    const verdict = verdicts.on(judged.clicks);
    if (verdict?.verdict === 'allow') release();
    else if (verdict && JSON.stringify(verdict.hold) !== words) show(judged, verdict.hold, false);
  };

  /** By the address, or by what the page was read to be at it where the address says nothing. */
  const guards = (): Guards | null =>
    placeOf(addressOf(view), console)?.guards ??
    ((readAt === view.location.href && console.places.find(({ id }) => id === last?.place)?.guards) || null);
  let guardedBefore: Guards | null = null;
  const judgeHere = (inner: Element): Judged | null => {
    const here = guards();
    guardedBefore = here ?? guardedBefore;
    return judging().judge(inner, here, guardedBefore);
  };

  let greets = false;
  /** Frames inside of the page speak only if the console stands in them. */
  const greet = (): void => {
    if (!greets && (top || guards() !== null || stands(view.document, console.clues))) {
      greets = true;
      worker.send({ call: 'hello' });
    }
  };
  const explain = (hold: HoldView, element: Element, byKeyboard: boolean, row: string | null): void => {
    if (!out.emit({ type: 'held', hold, element, byKeyboard, row })) own.show(hold);
  };
  const show = (judged: Judged, hold: HoldView | null, byKeyboard: boolean): void => {
    const orphan = worker.orphaned();
    const { clicks, element } = judged;
    if (
      orphan &&
      !element.dispatchEvent(new Event(HELD, { bubbles: true, cancelable: true, composed: true }))
    )
      return;
    holding = { judged, words: JSON.stringify(hold) };
    const rows = clicks.map(({ row }) => row);
    const row = judging().whose(element) || (rows.includes(null) ? null : rows.join(', '));
    explain(hold ?? fallbackHold(orphan, language), element, byKeyboard, row);
  };
  const heldByFormer = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || worker.orphaned()) return;
    event.preventDefault();
    holding = null;
    explain(fallbackHold(true, language), target, false, null);
  };
  guard(view, {
    taken: (event) => out.port.take?.(event),
    judge: judgeHere,
    guarded: () => guards() !== null,
    verdict({ clicks, confirms }) {
      const verdict = worker.orphaned() ? null : verdicts.on(clicks);
      // Until the click before is on record, an allow may be out of date; what a dialog confirms is the same click.
      return verdict?.verdict === 'allow' && worker.owes(confirms ? press : null) ? null : verdict;
    },
    held(judged, hold, byKeyboard) {
      show(judged, hold, byKeyboard);
      const [click] = judged.clicks;
      if (click) worker.send({ call: 'held', click });
    },
    passed(judged, once) {
      if (holding !== null) release();
      judging().passed(judged);
      if (once) verdicts.expire();
      // The dialog that confirms a click is a part of it, and is told under its name.
      press = judged.confirms ? `${press}.ok` : crypto.randomUUID();
      for (const click of judged.clicks)
        worker.send({ call: 'clicked', press, click, before: last?.connection ?? null });
    },
    pressed(inner) {
      judging().pressed(inner);
      sight?.pressed(inner);
    },
    now,
  });

  let near: ReturnType<typeof setInterval> | undefined;
  const renew = (): void => {
    if (verdicts.age() > RENEW && !view.document.hidden) worker.send({ call: 'ping' });
  };
  /** While the pointer or the focus rests on a guarded control, its verdict is kept fresh. */
  const approach = (event: Event): void => {
    const target = event.composedPath()[0];
    clearInterval(near);
    greet();
    worker.again();
    if (!(target instanceof Element) || judgeHere(target) === null) return;
    near = setInterval(renew, RENEW);
    renew();
  };
  const shown = (event: Event): void => {
    if (!(event instanceof PageTransitionEvent && event.persisted)) return;
    verdicts.expire();
    // The worker has forgotten a document that was put away.
    if (greets) worker.send({ call: 'hello' });
    if (last !== null) tell(last);
  };
  listen(view, ['pointerover', 'focusin'], approach);
  listen(view, ['pageshow'], shown);
  listen(view, ['hashchange'], greet);
  listen(view, [HELD], heldByFormer, false);
  const late = new MutationObserver(() => {
    greet();
    if (greets) late.disconnect();
  });

  const tell = (sighting: Sighting): void => {
    if (top || speaks(sighting)) worker.send({ call: 'sighted', sighting });
  };
  const take = (start: StartGuardedSight): void => {
    sight ??= start({
      console,
      listen,
      wants() {
        const guidance = verdicts.guidance();
        return { wanted: guidance?.wanted ?? [], concerned: guidance?.concerned ?? null };
      },
      sighted(sighting) {
        const changed = last !== null && grounds(sighting) !== grounds(last);
        last = sighting;
        if (changed) verdicts.expire();
        tell(sighting);
      },
      read() {
        readAt = view.location.href;
        out.emit({ type: 'read' });
      },
    });
  };
  Reflect.set(globalThis, WATCHER, worker.orphaned);
  Reflect.set(globalThis, FRAME_PORT, out.port);
  Reflect.set(globalThis, SIGHT_PORT, take);
  greet();
  if (!greets) late.observe(view.document, { childList: true, subtree: true });
}

const speaks = (sighting: Sighting): boolean =>
  sighting.rows.length > 0 || (sighting.connection !== null && sighting.connection !== 'unclear');

/** What an allow was given for. */
const grounds = (sighting: Sighting): string =>
  JSON.stringify([sighting.place, sighting.account, sighting.connection, sighting.signedOut]);
