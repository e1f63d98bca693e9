/** Requests that a test makes fail or wait. */
import type { RequestKind } from './switches.ts';

export interface Faults {
  /** The next request of this kind fails with 500, and the truth does not change. */
  failNext(kind: RequestKind): void;
  /** The next request of this kind waits until the returned function is called; only then is it carried out. */
  holdNext(kind: RequestKind): () => void;
  /** Every answer of the interface comes this late, ms. */
  delay(ms: number): void;
  /** Passes a request: resolves to whether it fails. */
  pass(kind: RequestKind | null): Promise<boolean>;
  /** Nothing fails or waits but `failFirst`; what still waits is let go. */
  reset(failFirst: readonly RequestKind[]): void;
}

export function makeFaults(failFirst: readonly RequestKind[]): Faults {
  let failing = [...failFirst];
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
      if (kind === null) return false;
      const gate = gates.get(kind);
      gates.delete(kind);
      await gate;
      const at = failing.indexOf(kind);
      if (at >= 0) failing.splice(at, 1);
      return at >= 0;
    },
    reset(first) {
      failing = [...first];
      lateness = 0;
      gates.clear();
      for (const release of open) release();
      open.clear();
    },
  };
}
