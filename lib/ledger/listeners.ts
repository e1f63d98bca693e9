/** Whoever is told of changes that are on disk. */
import type { TenantKey } from '../checklist/fact.ts';
import type { SignedAs } from './reading.ts';

/** `fact`: what has come; null where something else has changed. */
export type Listener = (tenant: TenantKey, fact: SignedAs | null) => void;

export class Listeners {
  readonly #all = new Set<Listener>();

  /** Returns the unsubscribe. */
  add(listener: Listener): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  /** Not in the teller's own stack: a listener that throws must not make a stored fact look lost. */
  tell(tenant: TenantKey, fact: SignedAs | null = null): void {
    for (const listener of this.#all) queueMicrotask(() => listener(tenant, fact));
  }
}
