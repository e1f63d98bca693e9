/** Pure: who is who before the start, from the rows of User Access and the account that the page shows. */
import type { Row } from '../../lib/calls/sighting.ts';
import type { Person, TenantKey } from '../../lib/checklist/fact.ts';

const lower = (text: string): string => text.trim().toLowerCase();

/** The reader, as far as the page tells: the row that the account names, else the account as name or e-mail. */
export function selfOf(account: string | null, rows: readonly Row[]): Person {
  if (account === null) return { name: '', email: '' };
  const row = rows.find(
    ({ name, email }) => lower(email) === lower(account) || lower(name) === lower(account),
  );
  if (row) return { name: row.name, email: lower(row.email) };
  return account.includes('@') ? { name: '', email: lower(account) } : { name: account, email: '' };
}

/** Rows to choose the keeper from: not the reader, and matching what was searched. */
export function candidates(rows: readonly Row[], self: Person, search: string): readonly Row[] {
  const wanted = lower(search);
  return rows.filter(
    ({ name, email }) =>
      !(self.email !== '' && lower(email) === lower(self.email)) &&
      (lower(name).includes(wanted) || lower(email).includes(wanted)),
  );
}

/** What stands before the country in addresses such as `acme.co.jp`. */
const SECOND_LEVEL: readonly string[] = ['co', 'com', 'ne', 'or', 'ac', 'net', 'org'];

/** A name for the tenant, guessed from the reader's mail domain; '' where there is none. The person can change it. */
export function tenantGuess(tenant: TenantKey, known: string, email: string): string {
  if (known !== '' && known !== tenant) return known;
  const parts = (email.split('@')[1] ?? '').split('.').slice(0, -1);
  if (parts.length > 1 && SECOND_LEVEL.includes(parts.at(-1) ?? '')) parts.pop();
  const company = parts.at(-1) ?? '';
  return company.charAt(0).toUpperCase() + company.slice(1);
}

export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

export const samePerson = (one: Person, two: Person): boolean =>
  one.email !== '' ? lower(one.email) === lower(two.email) : lower(one.name) === lower(two.name);
