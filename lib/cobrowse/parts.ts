/**
 * A batch as a room's live channel carries it: compressed, cut into parts that any broker takes, and put together where
 * it arrives. Parts may be lost, doubled or late; then a whole picture is asked for.
 */
import { z } from 'zod/mini';
import { consoleId } from '../calls/consoles.ts';
import type { Spot } from './batch.ts';

/** Bytes of a part's contents; brokers in common use take messages of 128 KB. */
const PART = 60_000;
/** Bytes that a batch may have once it is unpacked. */
const MOST = 32_000_000;
/** Version, number of the batch, position and count of the part. */
const HEAD = 13;
const VERSION = 1;

/** A batch as it arrives: from another seat, so its events are scrubbed once more before they are shown. */
export interface Arrived {
  readonly fresh: boolean;
  readonly events: readonly unknown[];
  readonly spots: readonly Spot[] | null;
}

export const arrivedBatch: z.ZodMiniType<Arrived> = z.object({
  fresh: z.boolean(),
  events: z.array(z.unknown()),
  spots: z.nullable(
    z.array(
      z.object({
        node: z.int(),
        control: consoleId,
      }),
    ),
  ),
});

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of new Blob([bytes]).stream().pipeThrough(by)) {
    size += piece.length;
    if (size > MOST) throw new Error('a batch of the mirror is too long');
    pieces.push(piece);
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** `number` grows by one with each batch of a view, and begins with the time (ms): a view that is begun again goes on. Rejects where the batch is longer than 32 MB. */
export async function encodeBatch(
  batch: Arrived,
  number: number,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const text = new TextEncoder().encode(JSON.stringify(batch));
  if (text.length > MOST) throw new Error('a batch of the mirror is too long');
  const packed = await through(text, new CompressionStream('deflate-raw'));
  const count = Math.ceil(packed.length / PART);
  return Array.from({ length: count }, (_, at) => {
    const inner = packed.subarray(at * PART, (at + 1) * PART);
    const part = new Uint8Array(HEAD + inner.length);
    const head = new DataView(part.buffer);
    head.setUint8(0, VERSION);
    head.setFloat64(1, number);
    head.setUint16(9, at);
    head.setUint16(11, count);
    part.set(inner, HEAD);
    return part;
  });
}

interface Part {
  readonly number: number;
  readonly at: number;
  readonly count: number;
  readonly inner: Uint8Array;
}

/** null where it is none, or of another version. */
function readPart(bytes: Uint8Array): Part | null {
  if (bytes.length <= HEAD || bytes[0] !== VERSION) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  const [number, at, count] = [head.getFloat64(1), head.getUint16(9), head.getUint16(11)];
  return Number.isSafeInteger(number) && at < count
    ? { number, at, count, inner: bytes.subarray(HEAD) }
    : null;
}

async function decodeBatch(packed: Uint8Array<ArrayBuffer>): Promise<Arrived> {
  const text = await through(packed, new DecompressionStream('deflate-raw'));
  return arrivedBatch.parse(JSON.parse(new TextDecoder().decode(text)));
}

export interface Assembly {
  /** Takes one part as it arrives. Batches come out whole and in order, each once, the first one fresh. */
  readonly take: (bytes: Uint8Array) => Promise<void>;
}

/** `lost`: what came cannot be continued; until a fresh batch comes nothing is shown. */
export function assemble(show: (batch: Arrived) => void, lost: () => void): Assembly {
  /** Parts of the batch that is coming. */
  let coming: (Uint8Array | undefined)[] = [];
  let number = -1;
  let shown = -1;
  let whole = false;
  let last: Promise<void> = Promise.resolve();

  async function finish(of: number, packed: Uint8Array<ArrayBuffer>): Promise<void> {
    const batch = await decodeBatch(packed).catch(() => null);
    const follows = batch?.fresh === true || (whole && of === shown + 1);
    if (batch !== null && follows) {
      [shown, whole] = [of, true];
      show(batch);
      return;
    }
    whole = false;
    lost();
  }

  return {
    take(bytes) {
      const part = readPart(bytes);
      // Of a batch that is over, or of nobody's.
      if (part === null || part.number < number || part.number <= shown) return last;
      if (part.number > number) {
        number = part.number;
        coming = Array.from({ length: part.count });
      }
      if (part.count !== coming.length) return last;
      coming[part.at] ??= part.inner.slice();
      const pieces = coming.filter((piece) => piece !== undefined);
      if (pieces.length < coming.length) return last;
      const packed = joined(pieces);
      coming = [];
      const of = part.number;
      last = last.then(() => finish(of, packed));
      return last;
    },
  };
}
