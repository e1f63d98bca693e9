/**
 * The summaries of all tenants, folded only where something has changed since (DESIGN.md, decision 1; measured by
 * `npm run bench:desk`). Kept on disk beside the head of the facts that they follow from, so that a worker that has
 * just started need not read every fact of every tenant.
 */
import type { SeatId, TenantKey } from '../checklist/fact.ts';
import type { CourseGuide } from '../guide/way.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Kept, kept } from './schema.ts';
import { changesByTime, type Folded, type Summary, summaryOf } from './summary.ts';

interface Folds {
  readonly ledger: Ledger;
  readonly guides: readonly CourseGuide[];
  /** Of this Handrail: another one may fold otherwise. */
  readonly version: string;
  /** This machine's clock, ms. */
  readonly now: () => number;
  /** Folds a tenant for a time; `whole`: all of its facts could be read. */
  readonly fold: (tenant: TenantKey, now: number) => Promise<Folded & { readonly whole: boolean }>;
}

/** Written in parts: a worker that is stopped at its work goes on where it was. */
const PART = 50;

export class Summaries {
  readonly #folds: Folds;
  readonly #known = new Map<TenantKey, Kept & { readonly head: string }>();
  #read = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(folds: Folds) {
    this.#folds = folds;
  }

  /** Every tenant that is known, as its facts say now. One after the other: who asks next finds all done. */
  all(): Promise<ReadonlyMap<TenantKey, Summary>> {
    const run = this.#queue.then(() => this.#all());
    this.#queue = run.catch(() => undefined);
    return run;
  }

  async #all(): Promise<ReadonlyMap<TenantKey, Summary>> {
    const { ledger, now } = this.#folds;
    const [{ id: me }, heads] = await Promise.all([ledger.seat(), ledger.folds.heads()]);
    await this.#readKept();
    const at = now();
    for (const tenant of this.#known.keys()) if (!heads.has(tenant)) this.#known.delete(tenant);
    const old = [...heads].filter(([tenant, head]) => !this.#stands(tenant, head, me, at));
    const fresh = new Map<TenantKey, Summary>();
    for (let from = 0; from < old.length; from += PART)
      for (const [tenant, summary] of await this.#foldAll(old.slice(from, from + PART), me, at))
        fresh.set(tenant, summary);
    const shown = new Map<TenantKey, Summary>();
    for (const tenant of heads.keys()) {
      const summary = fresh.get(tenant) ?? this.#known.get(tenant)?.summary;
      if (summary) shown.set(tenant, summary);
    }
    return shown;
  }

  /** What is kept counts for these very facts, this seat, this version and this time alone. */
  #stands(tenant: TenantKey, head: string, me: SeatId, at: number): boolean {
    const one = this.#known.get(tenant);
    if (one === undefined || one.head !== head || one.me !== me) return false;
    return one.version === this.#folds.version && one.from <= at && at < one.until;
  }

  async #readKept(): Promise<void> {
    if (this.#read) return;
    for (const { tenant, head, fold } of await this.#folds.ledger.folds.all()) {
      const read = kept.safeParse(fold);
      if (read.success) this.#known.set(tenant, { ...read.data, head });
    }
    this.#read = true;
  }

  async #foldAll(
    old: readonly (readonly [TenantKey, string])[],
    me: SeatId,
    at: number,
  ): Promise<ReadonlyMap<TenantKey, Summary>> {
    const { ledger, guides, version, fold } = this.#folds;
    const summaries = new Map<TenantKey, Summary>();
    const worth: { readonly tenant: TenantKey; readonly head: string; readonly fold: Kept }[] = [];
    const all = await Promise.all(
      old.map(async ([tenant, head]) => ({ tenant, head, folded: await fold(tenant, at) })),
    );
    for (const { tenant, head, folded } of all) {
      const summary = summaryOf(folded, guides);
      summaries.set(tenant, summary);
      this.#known.delete(tenant);
      // What cannot be read is looked for anew each time, and so told each time.
      if (!folded.whole) continue;
      const until = Math.min(...changesByTime(folded).filter((time) => time > at), Number.MAX_SAFE_INTEGER);
      const one = { me, version, from: at, until, summary };
      this.#known.set(tenant, { ...one, head });
      worth.push({ tenant, head, fold: one });
    }
    // Only to be quick the next time: where it cannot be written, that tells itself where a fact is written.
    await ledger.folds.keep(worth).catch(() => undefined);
    return summaries;
  }
}
