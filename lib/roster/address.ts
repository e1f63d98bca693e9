import type { Fault } from './roster.ts';

const SPACES = /^[ \t]+|[ \t]+$/g;
const AT = /[@＠]/g;
/** What cannot be seen in a cell: joiners, marks of direction, the no-break space, the soft hyphen, controls. */
const HIDDEN = /[\p{Cf}\u00a0\u2007\u202f]|[^\P{Cc}\s]/u;
const BETWEEN = /[;,|/\s]+/;
const ONE = /^[^@＠]+[@＠][^@＠]+$/;
const MARK = /^[.,;:'"‘’“”、。，．<>()[\]]|[.,;:'"‘’“”、。，．<>()[\]]$/u;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const TOP = /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i;

/** A cell without the plain spaces around it. */
export const trimmed = (cell: string): string => cell.replace(SPACES, '');

/** Whether there is an address in the cell at all, sound or not. */
export const hasAt = (cell: string): boolean => cell.search(AT) >= 0;

/** What is wrong with a cell (trimmed) as one e-mail address; null where it can be used. The plainest reason first. */
export function faultOf(cell: string): Exclude<Fault, 'shifted'> | null {
  if (cell === '') return 'empty';
  if (/<[^<>]*[@＠][^<>]*>|^mailto:/i.test(cell)) return 'named';
  if (cell.split(BETWEEN).filter((part) => ONE.test(part)).length > 1) return 'several';
  const ats = cell.match(AT)?.length ?? 0;
  if (ats === 0) return 'noAt';
  if (HIDDEN.test(cell)) return 'hidden';
  if (MARK.test(cell)) return 'edge';
  if (/\s/.test(cell)) return 'space';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is what lies outside of ASCII.
  if (/[^\x00-\x7f]/.test(cell)) return 'lookalike';
  if (ats > 1) return 'twoAt';
  const [local = '', domain = ''] = cell.split('@');
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !TOP.test(labels.at(-1) ?? ''))
    return 'domain';
  return LOCAL.test(local) && local.length <= 64 && cell.length <= 254 ? null : 'shape';
}
