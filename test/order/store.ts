/** Seats and messages by number. What a seat can do, and what arrives there, is worked out once. */
import type { Fact } from '../../lib/checklist/fact.ts';
import { canon } from './canon.ts';
import type { Standing, Truth } from './console.ts';
import { delivered } from './delivered.ts';
import { factKey, namesOf, rename, seatKey } from './keys.ts';
import { losing, reader, standsInFor } from './lost.ts';
import { type Opinion, opinion } from './opinion.ts';
import { pageMoves } from './pageMoves.ts';
import { type Fresh, popupMoves } from './popupMoves.ts';
import type { Act, Seat, Setting } from './world.ts';

const STANDINGS: readonly Standing[] = ['holds', 'access', 'free'];
export const TRUTHS: readonly Truth[] = STANDINGS.flatMap((A) =>
  STANDINGS.flatMap((B) => STANDINGS.map((C) => ({ A, B, C }))),
);
export const truthIndex = ({ A, B, C }: Truth): number =>
  (STANDINGS.indexOf(A) * 3 + STANDINGS.indexOf(B)) * 3 + STANDINGS.indexOf(C);

/** A move between interned seats and messages. */
interface Step {
  readonly text: string;
  readonly act: Act;
  readonly by: number;
  readonly seat: number;
  readonly truth: number;
  readonly slot: number;
  readonly mail: number;
  readonly harm: string;
}

/** Seats and messages by number; what a seat can do is worked out once. */
export class Store {
  readonly setting: Setting;
  readonly opinions: Opinion[] = [];
  readonly #seats: Seat[] = [];
  readonly #seatIds = new Map<string, number>();
  readonly #mail: Fact[] = [];
  readonly #mailIds = new Map<string, number>();
  readonly #steps = new Map<string, readonly Step[]>();
  readonly #arrivals = new Map<number, { readonly text: string; readonly seat: number } | null>();
  readonly #names: (readonly string[])[] = [];
  readonly #mailNames: (readonly string[])[] = [];

  constructor(setting: Setting) {
    this.setting = setting;
  }

  seat(raw: Seat, index: number): number {
    const seat = canon(raw, index, this.setting.opens.includes(index));
    const key = `${index}${seatKey(seat)}`;
    const known = this.#seatIds.get(key);
    if (known !== undefined) return known;
    const id = this.#seats.length;
    this.#seatIds.set(key, id);
    this.#seats.push(seat);
    this.opinions.push(opinion(seat, index));
    this.#names.push([...new Set(namesOf(key))]);
    return id;
  }

  mail(fact: Fact): number {
    const key = `${fact.seat}${factKey(fact)}`;
    const known = this.#mailIds.get(key);
    if (known !== undefined) return known;
    this.#mail.push(fact);
    this.#mailNames.push([...new Set(namesOf(factKey(fact)))]);
    this.#mailIds.set(key, this.#mail.length);
    return this.#mail.length;
  }

  /** The first names, of seat `by`, that no ledger and no message uses. */
  #fresh(by: number, seats: readonly number[], mail: readonly number[]): Fresh {
    const used = (name: string): boolean =>
      seats.some((id) => this.#names[id]?.includes(name)) ||
      mail.some((id) => id > 0 && this.#mailNames[id - 1]?.includes(name));
    const first = (prefix: string): string => {
      for (let at = 0; ; at += 1) if (!used(`${prefix}${by}.${at}`)) return `${prefix}${by}.${at}`;
    };
    return {
      handover: first('H'),
      challenge: first('c'),
      reply: first('r'),
      elsewhere: this.#elsewhere(by, seats),
      lost: seats.flatMap((id, at) => (this.#seats[id]?.lost ? [at] : [])),
    };
  }

  /** What the same person leads at another profile; they know it, no ledger does. */
  #elsewhere(by: number, seats: readonly number[]): 'none' | 'open' | 'sole' {
    let found: 'none' | 'open' | 'sole' = 'none';
    for (const [at, id] of seats.entries()) {
      if (at === by || this.setting.seats[at] !== this.setting.seats[by]) continue;
      for (const one of this.opinions[id]?.all ?? []) {
        if (one.role !== 'leaver') continue;
        if (one.closing?.body.outcome === 'disconnected') return 'sole';
        if (one.over) continue;
        if (one.confirmed !== null) return 'sole';
        found = 'open';
      }
    }
    return found;
  }

  steps(by: number, truth: number, seats: readonly number[], mail: readonly number[]): readonly Step[] {
    const id = seats[by] ?? 0;
    const fresh = this.#fresh(by, seats, mail);
    const key = `${id},${truth},${fresh.handover},${fresh.challenge},${fresh.reply},${fresh.elsewhere},${fresh.lost?.join('')}`;
    const known = this.#steps.get(key);
    if (known) return known;
    const seat = this.#seats[id];
    const view = this.opinions[id];
    const now = TRUTHS[truth];
    if (!seat || !view || !now || seat.lost) return [];
    const first = standsInFor(this.setting, by);
    if (first !== null && !fresh.lost?.includes(first)) return [];
    const found: Step[] = [];
    for (const moves of [
      pageMoves(this.setting, now, seat, by, view),
      popupMoves(this.setting, now, seat, by, view, fresh),
      losing(this.setting, now, seat, by),
    ]) {
      for (const move of moves) {
        found.push({
          text: move.text,
          act: move.act,
          by,
          seat: this.seat(move.seat, by),
          truth: truthIndex(move.truth),
          slot: move.mail ? by * seats.length + move.mail.to : -1,
          mail: move.mail ? this.mail(move.mail.fact) : 0,
          harm: move.harm ?? '',
        });
      }
    }
    this.#steps.set(key, found);
    return found;
  }

  arrival(
    to: number,
    seatAt: number,
    mailAt: number,
  ): { readonly text: string; readonly seat: number } | null {
    const key = seatAt * 1_000_003 + mailAt;
    const known = this.#arrivals.get(key);
    if (known !== undefined) return known;
    const seat = this.#seats[seatAt];
    const fact = this.#mail[mailAt - 1];
    const view = this.opinions[seatAt];
    const after = seat && fact && view ? delivered(this.setting, seat, to, fact, view) : null;
    const found = after && { text: after.text, seat: this.seat(after.seat, to) };
    this.#arrivals.set(key, found);
    return found;
  }

  /** The seat at which the message in this slot arrives; null where nobody can read it any more. */
  reader(seats: readonly number[], slot: number, mailAt: number): number | null {
    const to = slot % seats.length;
    const fact = this.#mail[mailAt - 1];
    if (this.setting.loses.length === 0 || !fact) return to;
    return reader(
      this.setting,
      seats.flatMap((id) => this.#seats[id] ?? []),
      to,
      fact,
    );
  }

  /** A closing is under way here that its reader will still take. */
  awaited({ seats, mail }: Node, slot: number): boolean {
    const id = mail[slot] ?? 0;
    const to = this.reader(seats, slot, id);
    if (to === null) return false;
    return this.#mail[id - 1]?.body.kind === 'closed' && this.arrival(to, seats[to] ?? 0, id) !== null;
  }

  /** The same world with its names in order of appearance. */
  renamed(seats: readonly number[], mail: readonly number[]): Pick<Node, 'seats' | 'mail'> {
    const names = new Map<string, string>();
    const counts = new Map<string, number>();
    let same = true;
    const note = (name: string): void => {
      if (names.has(name)) return;
      const kind = name.slice(0, 2);
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      names.set(name, `${kind}.${count}`);
      if (names.get(name) !== name) same = false;
    };
    for (const id of seats) this.#names[id]?.forEach(note);
    for (const id of mail) if (id > 0) this.#mailNames[id - 1]?.forEach(note);
    if (same) return { seats, mail };
    const plan = [...names].join();
    return {
      seats: seats.map((id, index) =>
        this.#again(`s${id} ${plan}`, () => this.#renameSeat(id, index, names)),
      ),
      mail: mail.map((id) =>
        id === 0 ? 0 : this.#again(`m${id} ${plan}`, () => this.#renameMail(id, names)),
      ),
    };
  }

  readonly #done = new Map<string, number>();
  #again(key: string, make: () => number): number {
    const known = this.#done.get(key) ?? make();
    this.#done.set(key, known);
    return known;
  }
  #renameSeat(id: number, index: number, names: ReadonlyMap<string, string>): number {
    const seat = this.#seats[id];
    return seat ? this.seat(rename(seat, names), index) : id;
  }
  #renameMail(id: number, names: ReadonlyMap<string, string>): number {
    const fact = this.#mail[id - 1];
    const [again] = fact ? rename({ facts: [fact] }, names).facts : [];
    return again ? this.mail(again) : id;
  }

  /** A message that has arrived and is kept there can only be repeated, which changes nothing. */
  settled(seats: readonly number[], mail: readonly number[]): readonly number[] {
    return mail.map((id, slot) => {
      const fact = this.#mail[id - 1];
      const to = this.reader(seats, slot, id);
      if (to === null) return 0;
      const seat = this.#seats[seats[to] ?? 0];
      // An invitation stays in the mail box: a fresh machine can read it there.
      if (this.setting.loses.includes(to) && fact?.body.kind === 'invited') return id;
      return fact && seat?.facts.some((one) => one.id === fact.id) ? 0 : id;
    });
  }

  views(seats: readonly number[]): readonly Opinion[] {
    return seats.map((id) => this.opinions[id]).filter((view) => view !== undefined);
  }
}

/** A state, by numbers; 0 in the mail is no message. */
export interface Node {
  readonly truth: number;
  readonly seats: readonly number[];
  readonly mail: readonly number[];
}
