/** Requests that a test makes fail or wait. */
import type { RequestKind, Switches } from './switches.ts';

/** How a request goes: carried out, failed with 500, or met by a session that has run out. */
export type Fate = 'done' | 'failed' | 'expired';

type First = Pick<Switches, 'failFirst' | 'expireFirst'>;

export interface Faults {
  /** The next request of this kind fails with 500, and the truth does not change. */
  failNext(kind: RequestKind): void;
  /** The next request of this kind waits until the returned function is called; only then is it carried out. */
  holdNext(kind: RequestKind): () => void;
  /** Every answer of the interface comes this late, ms. */
  delay(ms: number): void;
  /** Passes a request: resolves to how it goes. */
  pass(kind: RequestKind | null): Promise<Fate>;
  /** Nothing fails or waits but what `first` says; what still waits is let go. */
  reset(first: First): void;
}

export function makeFaults(start: First): Faults {
  let failing = [...start.failFirst];
  let expiring = [...start.expireFirst];
  let lateness = 0;
  const gates = new Map<RequestKind, Promise<void>>();
  const open = new Set<() => void>();
  return {
    failNext: (kind) => failing.push(kind),
    holdNext(kind) {
      const gate = Promise.withResolvers<void>();
      gates.set(kind, gate.promise);
      open.add(gate.resolve);
      return () => {
        open.delete(gate.resolve);
        gate.resolve();
      };
    },
    delay(ms) {
      lateness = ms;
    },
    async pass(kind) {
      if (lateness > 0) await new Promise((resolve) => setTimeout(resolve, lateness));
      if (kind === null) return 'done';
      const gate = gates.get(kind);
      gates.delete(kind);
      await gate;
      if (took(expiring, kind)) return 'expired';
      return took(failing, kind) ? 'failed' : 'done';
    },
    reset(first) {
      failing = [...first.failFirst];
      expiring = [...first.expireFirst];
      lateness = 0;
      gates.clear();
      for (const release of open) release();
      open.clear();
    },
  };
}

/** Takes one `kind` out of the list; false where there is none. */
function took(list: RequestKind[], kind: RequestKind): boolean {
  const at = list.indexOf(kind);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
