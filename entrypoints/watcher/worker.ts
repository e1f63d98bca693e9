import type { DocHello, Guidance, WatcherCall } from '../../lib/calls/sighting.ts';

/** A call without the document, which the line adds. */
export type Message = WatcherCall extends infer C ? (C extends WatcherCall ? Omit<C, 'doc'> : never) : never;

/** The line to the worker. Out of order answers are dropped: what was pushed since is younger. */
export interface Line {
  /**
   * Greetings, sightings, holds and clicks are sent until they are answered: again after a pause that doubles, and at
   * `again`. Only the last of each counts, but every click does.
   */
  readonly send: (message: Message) => void;
  /** Something happens in the page: what is not answered yet is sent again soon. */
  readonly again: () => void;
  /** A click that was let through is not on record yet, besides the one of this press. */
  readonly owes: (but: string | null) => boolean;
  readonly orphaned: () => boolean;
}

export interface LineEvents {
  /** `asked`: when the answer was asked for, ms of `performance.now`. */
  readonly guidance: (guidance: Guidance, asked: number) => void;
  /** Whether a greeting has brought what it is to bring. */
  readonly greeted: () => boolean;
  readonly focus: () => void;
  readonly orphaned: () => void;
}

/** First pause before a call is repeated, and the one at which only `again` repeats it, ms. */
const SHORT = 300;
const LONG = 20_000;

const isGuidance = (value: unknown): value is Guidance =>
  typeof value === 'object' && value !== null && 'verdicts' in value;

/** The press that a click belongs to: its dialog adds `.ok` (record/click.ts). */
const rootOf = (press: string): string | undefined => press.split('.')[0];

const alive = (): boolean => {
  try {
    return typeof chrome.runtime.id === 'string';
  } catch {
    return false;
  }
};

/** `hello` is read anew for each call: a single-page application changes its address. */
export function line(hello: () => DocHello, events: LineEvents): Line {
  let orphan = false;
  let asked = 0;
  let heard = 0;
  let pushed = -Infinity;
  let pause = SHORT;
  let waiting = false;
  const due = new Map<string, Message>();
  const flying = new Set<Message>();

  const orphaned = (): boolean => {
    if (!orphan && !alive()) {
      orphan = true;
      events.orphaned();
    }
    return orphan;
  };
  const listen = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('push' in message)) return;
    if ('doc' in message && message.doc !== hello().id) return;
    if (message.push === 'focus') events.focus();
    if (message.push !== 'guidance' || !('guidance' in message) || !isGuidance(message.guidance)) return;
    pushed = performance.now();
    events.guidance(message.guidance, pushed);
  };
  const post = async (key: string, message: Message): Promise<void> => {
    if (orphaned() || flying.has(message)) return;
    flying.add(message);
    asked += 1;
    const number = asked;
    const at = performance.now();
    let answer: unknown;
    try {
      answer = await chrome.runtime.sendMessage({ ...message, doc: hello() });
    } catch {
      // A worker that is only starting or broken leaves the verdicts to run out: then clicks are held.
      orphaned();
    }
    flying.delete(message);
    if (isGuidance(answer)) {
      if (due.get(key) === message && (key !== 'hello' || events.greeted())) {
        due.delete(key);
        pause = SHORT;
      }
      if (number >= heard && pushed <= at) {
        heard = number;
        events.guidance(answer, at);
      }
    }
    if (due.get(key) === message && pause < LONG) later();
  };
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      pause *= 2;
      for (const [key, message] of due) void post(key, message);
    }, pause);
  };

  chrome.runtime.onMessage.addListener(listen);
  return {
    send(message) {
      const key = message.call === 'clicked' ? JSON.stringify(message) : message.call;
      if (key !== 'ping' && key !== 'open') due.set(key, message);
      void post(key, message);
    },
    again() {
      if (due.size === 0) return;
      pause = SHORT;
      later();
    },
    owes: (but) =>
      [...due.values()].some(
        (message) => message.call === 'clicked' && (but === null || rootOf(message.press) !== rootOf(but)),
      ),
    orphaned,
  };
}
