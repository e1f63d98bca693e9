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

/**
 * A regular expression (source) on path and hash that fits the addresses of a pattern: `*` is any one part. A pattern
 * has no other sign that means something in one.
 */
export const addressTest = (pattern: string): string =>
  `^${pattern.replaceAll('*', '[^/#?]+').replace('#', '/?#')}/?([?].*)?$`;
