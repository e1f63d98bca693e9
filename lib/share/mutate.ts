/** Damages a code as mail, people and attackers might, from a seed. For tests. */
import fc from 'fast-check';
import { type Bytes, concat } from './bytes.ts';

const piece = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('HANDRAIL1.', 'HANDRAIL2.', '.END', '> ', '\n', '\u200b', '-', '_', '=\r\n', '&gt;', '\0'),
);

/** Changes of a text, one or several: replaced, put in, taken out, swapped, doubled, turned about, cut. */
export const textChange: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.record({
      how: fc.constantFrom('replace', 'insert', 'remove', 'swap', 'double', 'case', 'cut', 'reverse'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 80 }),
      piece,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => (text: string) => changes.reduce(applyText, text));

interface TextChange {
  readonly how: 'replace' | 'insert' | 'remove' | 'swap' | 'double' | 'case' | 'cut' | 'reverse';
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

function applyText(text: string, { how, at, length, piece: put }: TextChange): string {
  const from = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (how) {
    case 'replace':
      return before + put + text.slice(from + put.length);
    case 'insert':
      return before + put + part + after;
    case 'remove':
      return before + after;
    case 'swap':
      return before + after.slice(0, length) + part + after.slice(length);
    case 'double':
      return before + part + part + after;
    case 'case':
      return before + part.toLowerCase() + after;
    case 'cut':
      return before;
    case 'reverse':
      return before + [...part].reverse().join('') + after;
  }
}

/** Changes of a content below the checksum, as only somebody who builds codes on purpose can make them. */
export const bytesChange: fc.Arbitrary<(bytes: Bytes) => Bytes> = fc
  .array(
    fc.record({
      how: fc.constantFrom('flip', 'set', 'insert', 'remove', 'cut', 'append'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      with: fc.uint8Array({ minLength: 1, maxLength: 16 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) => (bytes: Bytes) => changes.reduce(applyBytes, bytes));

interface BytesChange {
  readonly how: 'flip' | 'set' | 'insert' | 'remove' | 'cut' | 'append';
  readonly at: number;
  readonly with: Uint8Array;
}

function applyBytes(bytes: Bytes, change: BytesChange): Bytes {
  const put = Uint8Array.from(change.with);
  const at = Math.min(Math.floor(change.at * bytes.length), Math.max(bytes.length - 1, 0));
  const [before, after] = [bytes.slice(0, at), bytes.slice(at)];
  switch (change.how) {
    case 'flip':
      return bytes.length === 0 ? bytes : bytes.with(at, (bytes[at] ?? 0) ^ ((put[0] ?? 0) | 1));
    case 'set':
      return concat(before, put, after.slice(put.length));
    case 'insert':
      return concat(before, put, after);
    case 'remove':
      return concat(before, after.slice(put.length));
    case 'cut':
      return before;
    case 'append':
      return concat(bytes, put);
  }
}
