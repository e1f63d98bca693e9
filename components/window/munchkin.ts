/** Munchkin ID as typed by a person: spaces at the edges and lower case are forgiven; null where it is none. */
export function munchkinFrom(typed: string): string | null {
  const tidy = typed.normalize('NFKC').trim().toUpperCase();
  return /^\d{3}-[A-Z]{3}-\d{3}$/.test(tidy) ? tidy : null;
}
