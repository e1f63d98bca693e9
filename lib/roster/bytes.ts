import { looksJapanese } from './japanese.ts';
import type { Encoding } from './roster.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly marked: boolean;
}

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** How the files of spreadsheet programs begin: zip (xlsx, ods, numbers) and OLE (xls). */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** The text, or null where the bytes are none in this encoding. A byte order mark is taken off. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a file as text with `\n` for every kind of line break, or why they are no text. Pure. */
export function textOf(bytes: Uint8Array): Decoded | 'spreadsheet' | 'binary' {
  if (SPREADSHEETS.some((mark) => begins(bytes, mark))) return 'spreadsheet';
  const mark = MARKS.find(([, wanted]) => begins(bytes, wanted));
  // Text in one of the encodings without a mark has no zero byte.
  if ((mark === undefined || mark[0] === 'utf-8') && bytes.includes(0)) return 'binary';
  const tried: readonly Encoding[] =
    mark !== undefined && mark[0] !== 'utf-8'
      ? [mark[0]]
      : ['utf-8', ...(looksJapanese(bytes) ? (['shift_jis'] as const) : []), 'windows-1252'];
  for (const encoding of tried) {
    const text = decode(bytes, encoding);
    if (text !== null)
      return {
        text: text.replace(/\r\n?/g, '\n'),
        encoding,
        marked: mark !== undefined && mark[0] === encoding,
      };
  }
  return 'binary';
}
