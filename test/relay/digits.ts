import type { PublicKeys } from '../../lib/checklist/fact.ts';

/** Stands in for the digits, whose million rounds are tested where they are made. */
export const digits = async (one: PublicKeys, other: PublicKeys, room: string): Promise<string> =>
  [one.sign, other.sign].toSorted().concat(room).join(' ');
