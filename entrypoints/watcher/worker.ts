import type { DocHello, Guidance, WatcherCall } from '../../lib/calls/sighting.ts';

/** A call without the document, which the line adds. */
export type Message = WatcherCall extends infer C ? (C extends WatcherCall ? Omit<C, 'doc'> : never) : never;

/** The line to the worker. Out of order answers are dropped: what was pushed since is younger. */
export interface Line {
  readonly send: (message: Message) => Promise<void>;
  readonly orphaned: () => boolean;
  readonly close: () => void;
}

export interface LineEvents {
  /** `asked`: when the answer was asked for, ms of `performance.now`. */
  readonly guidance: (guidance: Guidance, asked: number) => void;
  readonly focus: () => void;
  readonly orphaned: () => void;
}

const isGuidance = (value: unknown): value is Guidance =>
  typeof value === 'object' && value !== null && 'verdicts' in value;

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
  const abandon = (): void => {
    if (orphan) return;
    orphan = true;
    events.orphaned();
  };
  const listen = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('push' in message)) return;
    if ('doc' in message && message.doc !== hello().id) return;
    if (message.push === 'focus') events.focus();
    if (message.push !== 'guidance' || !('guidance' in message) || !isGuidance(message.guidance)) return;
    pushed = performance.now();
    events.guidance(message.guidance, pushed);
  };
  chrome.runtime.onMessage.addListener(listen);
  return {
    async send(message) {
      if (!alive()) abandon();
      if (orphan) return;
      asked += 1;
      const number = asked;
      const at = performance.now();
      try {
        const answer: unknown = await chrome.runtime.sendMessage({ ...message, doc: hello() });
        if (!isGuidance(answer) || number < heard || pushed > at) return;
        heard = number;
        events.guidance(answer, at);
      } catch (error) {
        // A worker that is only starting or broken leaves the verdicts to run out: then clicks are held.
        if (!alive() || String(error).includes('context invalidated')) abandon();
      }
    },
    orphaned: () => {
      if (!alive()) abandon();
      return orphan;
    },
    close() {
      if (alive()) chrome.runtime.onMessage.removeListener(listen);
    },
  };
}
