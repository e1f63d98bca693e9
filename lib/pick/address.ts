import type { Address } from '../locator/place.ts';

/** Stands for one part of an address that may differ. */
const ANY = '*';

/** A word of an address: lower case, no digit, pieces of a readable length, the longer ones with a vowel. */
const isWord = (part: string): boolean =>
  part.length <= 40 &&
  part
    .split(/[-_]/)
    .every((piece) => /^[a-z]{1,15}$/.test(piece) && (piece.length < 4 || /[aeiouy]/.test(piece)));

const partsOf = (route: string): readonly string[] =>
  (route.split('?', 1)[0] ?? '').replace(/\/+$/, '').split('/');

const patternOf = (route: string): string =>
  partsOf(route)
    .map((part) => (part === '' || isWord(part) ? part : ANY))
    .join('/');

/**
 * Path and hash of an address without what may be a customer's: hosts and queries are left out, and what is no plain
 * word (numbers, ids, e-mails, codes) becomes `*`. E.g. `/next#settings/marketo-admin`.
 */
export const addressPattern = ({ path, hash }: Omit<Address, 'host'>): string =>
  patternOf(path) + (hash.length > 1 ? `#${patternOf(hash.slice(1))}` : '');

/** Whether an address is of a pattern: part by part, `*` is any. */
export function addressFits(pattern: string, address: Omit<Address, 'host'>): boolean {
  const [wanted, here] = [pattern, addressPattern(address)].map((text) => text.split(/(?=[/#])/));
  return (
    wanted !== undefined &&
    wanted.length === here?.length &&
    wanted.every((part, at) => part === here[at] || (part.slice(1) === ANY && part[0] === here[at]?.[0]))
  );
}
