/**
 * What members say live, each thing once. The last number of each is kept with the room, so that a worker that starts
 * anew does not hear what a broker says again.
 */
import type { SeatId } from '../checklist/fact.ts';
import type { Bytes } from '../share/bytes.ts';
import type { Live, RoomRecord } from './schema.ts';
import { type Hearer, hearer } from './stream.ts';

/** From what is heard until its number is on disk, ms: what is heard is to be shown first, and mirrored pages say much. */
const PAUSE = 2000;

type Heard = RoomRecord['heard'];

export class Hearing {
  readonly #kept: Heard;
  readonly #keep: () => Promise<void>;
  readonly #hearers = new Map<SeatId, { readonly stream: string; readonly hearer: Hearer }>();
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: Heard, keep: () => Promise<void>) {
    this.#kept = kept;
    this.#keep = keep;
  }

  /** By member: the last number, and the stream that it counts in. */
  get numbers(): Heard {
    const heard = [...this.#hearers].map(
      ([
        seat,
        {
          stream,
          hearer: { last },
        },
      ]) => [seat, { stream, n: last() }],
    );
    return { ...this.#kept, ...Object.fromEntries(heard) };
  }

  /** Null: not said by that member with this key on this topic, or heard before. */
  async hear(seat: SeatId, stream: string, topic: string, payload: Bytes): Promise<Live | null> {
    const body = await this.#of(seat, stream, topic).hear(payload);
    // What cannot be stored now is stored with what is heard next.
    if (body !== null)
      this.#soon ??= setTimeout(() => {
        this.#soon = undefined;
        this.#keep().catch(() => undefined);
      }, PAUSE);
    return body;
  }

  end(): void {
    clearTimeout(this.#soon);
  }

  #of(seat: SeatId, stream: string, topic: string): Hearer {
    const known = this.#hearers.get(seat);
    if (known?.stream === stream) return known.hearer;
    const kept = this.#kept[seat];
    const made = hearer(stream, topic, kept?.stream === stream ? kept.n : 0);
    this.#hearers.set(seat, { stream, hearer: made });
    return made;
  }
}
