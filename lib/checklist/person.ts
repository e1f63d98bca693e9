/** Is the account that a page shows this person? Pages show a name or an e-mail, User Access a name and mostly an e-mail. */
import type { Person } from './fact.ts';

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** `unknown` where the two cannot be compared, e.g. an e-mail against a person known by name only. */
export function compareAccount(account: string | null, person: Person): 'same' | 'other' | 'unknown' {
  const shown = tidy(account ?? '');
  if (shown === '') return 'unknown';
  const known = tidy(shown.includes('@') ? person.email : person.name);
  if (known === '') return 'unknown';
  return shown === known ? 'same' : 'other';
}

/** A row's label (e-mail or name) names this person, as far as it can be told. */
export const isPerson = (row: string, person: Person): boolean => compareAccount(row, person) === 'same';
