/**
 * Shows what a recorder tells, in a frame without scripts. What arrives comes from another seat: it is scrubbed here once
 * more, so that nothing in it loads, runs or reads anything.
 */
import { Replayer } from '@rrweb/replay';
import type { ControlId, Label } from '../consoles/console.ts';
import type { Spot } from './batch.ts';
import type { Arrived } from './parts.ts';
import { type MirrorEvent, makeScrubber, SNAPSHOT } from './scrub.ts';

/** The page's own style sheets win over these, but for what they are about. */
const RULES = [
  ':where(hr-picture){display:inline-block;vertical-align:middle;border-radius:4px;background-color:rgb(128 128 128/.3)!important}',
  'hr-nothing{display:none!important}',
  'hr-picture,input,textarea,select{box-sizing:border-box!important}',
  '*,*::before,*::after{animation:none!important;transition:none!important;caret-color:transparent!important}',
  'iframe{border:1px solid rgb(128 128 128/.3);background-color:rgb(128 128 128/.06)}',
];

/** Events carry no time; all of them have happened. */
const PAST = 1_000;

/** px of the page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Shown {
  /** Of the page's window. */
  readonly size: { readonly width: number; readonly height: number };
  /** Controls that are in sight. */
  readonly spots: readonly { readonly control: ControlId; readonly area: Area }[];
}

export interface Player {
  /** Shows a batch, and says what stands where then. */
  readonly show: (batch: Arrived) => Promise<Shown>;
  readonly stop: () => void;
}

/** Of another document than this one, and so not of its classes. */
const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE;

const sizeIn = (events: readonly MirrorEvent[]): Shown['size'] | null => {
  let size: Shown['size'] | null = null;
  for (const { data } of events)
    if (typeof data.width === 'number' && typeof data.height === 'number')
      size = { width: data.width, height: data.height };
  return size;
};

/** Whether nothing lies over the middle of an element. */
function open(element: Element, { left, top, width, height }: Area): boolean {
  const over = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  if (over === null) return false;
  return over.contains(element) || element.contains(over) || element.getRootNode() !== element.ownerDocument;
}

export function makePlayer(place: HTMLElement, labels: readonly Label[]): Player {
  let replayer: Replayer | null = null;
  let { scrub } = makeScrubber(labels);
  let spots: readonly Spot[] = [];
  let size: Shown['size'] = { width: 1280, height: 800 };

  function begin(): Replayer {
    ({ scrub } = makeScrubber(labels));
    spots = [];
    const next = new Replayer([], {
      root: place,
      liveMode: true,
      mouseTail: false,
      triggerFocus: false,
      useVirtualDom: false,
      showWarning: false,
      showDebug: false,
      pauseAnimation: false,
      unpackFn: (text) => JSON.parse(text),
      insertStyleRules: RULES,
    });
    next.startLive(PAST + 1);
    return next;
  }

  function spotted({ node, control }: Spot): Shown['spots'] {
    const element = replayer?.getMirror().getNode(node);
    if (!isElement(element)) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    const area = { left, top, width, height };
    const inside = left + width > 0 && top + height > 0 && left < size.width && top < size.height;
    return width > 0 && height > 0 && inside && open(element, area) ? [{ control, area }] : [];
  }

  return {
    async show(batch) {
      const former = replayer;
      if (batch.fresh || replayer === null) replayer = begin();
      const events = batch.events.map(scrub).filter((event) => event !== null);
      size = sizeIn(events) ?? size;
      for (const event of events) replayer.addEvent(JSON.stringify({ ...event, timestamp: PAST }));
      // Each is shown in a task of its own.
      await new Promise((shown) => setTimeout(shown));
      if (former !== replayer && events.some(({ type }) => type === SNAPSHOT)) former?.destroy();
      spots = batch.spots ?? spots;
      return { size, spots: spots.flatMap(spotted) };
    },
    stop() {
      replayer?.destroy();
      replayer = null;
    },
  };
}
