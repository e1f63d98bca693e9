/** Records one document: what changes in it is scrubbed at once, gathered for a moment, and told in batches. */
import { record } from '@rrweb/record';
import type { ControlRef, Label } from '../consoles/console.ts';
import type { Batch, Spot } from './batch.ts';
import { makeMask } from './mask.ts';
import { type MirrorEvent, makeScrubber } from './scrub.ts';
import { watchSheets } from './sheets.ts';

/** The recorder's listeners on frames end with the signal that stands here (scripts/guest.ts). */
const LIFE = Symbol.for('handrail.recording');

/** Changes are gathered for so long, and styles looked at so often, ms. */
const GATHER = 200;
const LOOK = 2_000;
/** Between two whole pictures that nobody has asked for, ms. */
const PAUSE = 5_000;
/** Single changes of more letters than this say more than a whole picture. */
const MOST = 1_000_000;

/** Boxes without contents: pictures, fields that are typed into or chosen from, and what is ours. */
const BLOCKED = `img,picture,svg,canvas,video,audio,object,embed,map,textarea,select,[contenteditable]:not([contenteditable=false]),handrail-overlay,handrail-notice,${[
  'button',
  'submit',
  'reset',
  'checkbox',
  'radio',
  'hidden',
].reduce((input, type) => `${input}:not([type="${type}" i])`, 'input')}`;

export interface Recording {
  readonly labels: readonly Label[];
  /** The element of a control, where it is certain. */
  readonly locate: (ref: ControlRef) => Element | null;
  /** Tells a batch; no other follows before `ready`. */
  readonly tell: (batch: Batch) => void;
}

export interface Recorder {
  /** The batch before has been taken. */
  readonly ready: () => void;
  /** A whole picture is wanted. */
  readonly fresh: () => void;
  /** Controls whose places are told. */
  readonly look: (refs: readonly ControlRef[]) => void;
  /** Ends it; nothing of it is left on the page. */
  readonly stop: () => void;
}

export function startRecorder({ labels, locate, tell }: Recording): Recorder {
  const mask = makeMask(labels);
  let life = new AbortController();
  let end: (() => void) | undefined;
  let queue: MirrorEvent[] = [];
  let size = 0;
  let fresh = false;
  let stale = false;
  let busy = false;
  let pictured = -Infinity;
  let refs: readonly ControlRef[] = [];
  let spotted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = watchSheets(document, () => true);

  const idOf = (node: Node): number => record.mirror.getId(node);

  /** From a whole picture on. */
  function begin(): void {
    leave();
    life = new AbortController();
    // What is still told by a recording before this one is not told on.
    const { signal } = life;
    Reflect.set(globalThis, LIFE, signal);
    const scrubber = makeScrubber(labels, () => {
      stale = true;
    });
    [queue, size, fresh, stale, spotted, pictured] = [[], 0, true, false, '', performance.now()];
    end = record({
      emit(event) {
        const told = signal.aborted ? null : scrubber.scrub(event);
        if (told === null) return;
        queue.push(told);
        size += JSON.stringify(told).length;
        soon();
      },
      blockSelector: BLOCKED,
      maskAllInputs: true,
      maskTextSelector: '*',
      maskTextFn: mask,
      inlineStylesheet: true,
      slimDOMOptions: 'all',
      sampling: { mousemove: false, mouseInteraction: false, scroll: GATHER },
      recordCanvas: false,
      collectFonts: false,
      inlineImages: false,
      recordCrossOriginIframes: false,
    });
    looks = watchSheets(document, (node) => idOf(node) > 0);
    soon();
  }

  function leave(): void {
    end?.();
    end = undefined;
    life.abort();
    Reflect.deleteProperty(globalThis, LIFE);
  }

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      flush();
    }, GATHER);
  }

  function flush(): void {
    if (busy || end === undefined) return;
    // A picture may be as long as it is.
    if ((stale && performance.now() - pictured > PAUSE) || (size > MOST && !fresh)) {
      begin();
      return;
    }
    const spots = seen();
    const key = JSON.stringify(spots);
    if (queue.length === 0 && key === spotted) return;
    busy = true;
    const batch: Batch = { fresh, events: queue, spots: key === spotted ? null : spots };
    [queue, size, fresh, spotted] = [[], 0, false, key];
    tell(batch);
  }

  const seen = (): readonly Spot[] =>
    refs.flatMap((ref) => {
      const element = locate(ref);
      const node = element === null ? -1 : idOf(element);
      return node > 0 ? { node, control: ref.control } : [];
    });

  const looking = setInterval(() => {
    if (looks()) stale = true;
    soon();
  }, LOOK);
  begin();
  return {
    ready() {
      busy = false;
      soon();
    },
    fresh() {
      busy = false;
      begin();
    },
    look(wanted) {
      refs = wanted;
      soon();
    },
    stop() {
      clearInterval(looking);
      clearTimeout(timer);
      leave();
    },
  };
}
