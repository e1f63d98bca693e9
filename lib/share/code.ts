/**
 * The code as it stands in a mail: `HANDRAIL1.` + length (2) + checksum (6) + body + `.END`, letters and digits only,
 * so that cut, damaged and written by a later Handrail can be told apart before anything is believed.
 */
import { digits62, fromBase62, number62, toBase62 } from './base62.ts';
import { type Bytes, sha256, utf8 } from './bytes.ts';

/**
 * Longest code, with its line breaks: two digits tell its length. Those of the handover stay under 2,000 characters,
 * which every chat takes in one message; that of a run names all its people and what each has seen.
 */
export const CODE_MAX = 3800;
const MAJOR = 1;
const PREFIX = `HANDRAIL${MAJOR}.`;
const SUFFIX = '.END';
const LENGTH = 2;
const HEAD = LENGTH + 6;
const LINE = 64;
/** Longer pastes are read this far: a whole mail thread is shorter. */
const PASTE_MAX = 300_000;
const CODES_MAX = 20;

/** A code found in a text. `run` are its characters as far as they could be followed. */
export interface FoundCode {
  readonly run: string;
  readonly state: 'whole' | 'broken' | 'truncated' | 'newerVersion';
  /** Content where whole, otherwise null. */
  readonly bytes: Bytes | null;
}

async function checksum(text: string): Promise<string> {
  const [a = 0, b = 0, c = 0, d = 0] = await sha256(utf8(text));
  return digits62((BigInt(a) << 24n) | (BigInt(b) << 16n) | (BigInt(c) << 8n) | BigInt(d), HEAD - LENGTH);
}

/** The code for a content, in lines. Throws a RangeError where it would be longer than `CODE_MAX`. */
export async function frame(bytes: Bytes): Promise<string> {
  const body = toBase62(bytes);
  const length = digits62(BigInt(body.length), LENGTH);
  const run = length + (await checksum(length + body)) + body;
  const lines = run.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  // The prefix stands alone in its line: behind a dot, mail programs see the name of a web site.
  const code = [PREFIX, ...lines, SUFFIX].join('\n');
  if (code.length > CODE_MAX) throw new RangeError(`a code of ${code.length} characters`);
  return code;
}

/** All codes in a pasted text, in its order: quoted, wrapped, with words around, twice, with invisible characters. */
export async function findCodes(pasted: string): Promise<readonly FoundCode[]> {
  const text = withoutInvisible(pasted.slice(0, PASTE_MAX));
  const starts = [...text.matchAll(/HANDRAIL(\d{1,6})\./g)].slice(0, CODES_MAX);
  return Promise.all(
    starts.map((start, at) => {
      const from = start.index + start[0].length;
      return readCode(Number(start[1]), text.slice(from, starts[at + 1]?.index));
    }),
  );
}

async function readCode(major: number, rest: string): Promise<FoundCode> {
  const { run, ended } = follow(rest);
  const bad = (state: FoundCode['state']): FoundCode => ({ run, state, bytes: null });
  if (major > MAJOR) return bad('newerVersion');
  // Where the end is there but does not fit, something in between is wrong; otherwise the end is missing.
  const damaged = ended || /\.\s*END/.test(rest) ? bad('broken') : bad('truncated');
  const length = Number(number62(run.slice(0, LENGTH)) ?? 0n);
  const body = run.slice(HEAD, HEAD + length);
  if (major < MAJOR || run.length < HEAD || body.length < length) return damaged;
  if (ended && run.length > HEAD + length) return damaged;
  if (run.slice(LENGTH, HEAD) !== (await checksum(run.slice(0, LENGTH) + body))) return damaged;
  const bytes = fromBase62(body);
  return bytes ? { run: run.slice(0, HEAD + length), state: 'whole', bytes } : damaged;
}

/** Follows the letters and digits over line ends, quote marks and formatting, up to the end mark or anything else. */
function follow(rest: string): { readonly run: string; readonly ended: boolean } {
  let run = '';
  for (let at = 0; at < rest.length && run.length <= CODE_MAX; at++) {
    const char = rest.charAt(at);
    if (/[0-9A-Za-z]/.test(char)) run += char;
    else if (char === '.') return { run, ended: /^[\s>|*_`~=]*END/.test(rest.slice(at + 1, at + 200)) };
    else if (!/[\s>|*_`~=]/.test(char)) break;
  }
  return { run, ended: false };
}

/** What mail and chat programs put between characters: zero-width ones, soft hyphens, line breaks of HTML. */
function withoutInvisible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/<\/?(?:br|wbr|p|div|span)\b[^<>]{0,500}>/gi, ' ')
    .replace(/&(?:gt|nbsp|shy|zwnj|zwj|#\d{1,5}|#x[\da-f]{1,4});/gi, ' ');
}

/** Whether two finds are copies of one code: the shorter begins the longer, or both name the same checksum. */
export function sameCode(one: FoundCode, other: FoundCode): boolean {
  if (one.run.length >= HEAD && other.run.slice(0, HEAD) === one.run.slice(0, HEAD)) return true;
  return one.run.startsWith(other.run) || other.run.startsWith(one.run);
}
