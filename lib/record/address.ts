import type { Console, PlaceId } from '../consoles/console.ts';

/** What is kept of a query: whose page it is, and of which product. */
const KEPT = ['munchkinId', 'listingId'];

/** An address as it is kept: without the rest of its query, which may carry codes and tokens of a sign-in. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  const kept = KEPT.flatMap((name) => [...url.searchParams].filter(([key]) => key === name).slice(0, 1));
  url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/** The place of a page that its frame knows by path and hash alone, told from others of its kind by the query. */
export const kindOfPlace = (place: PlaceId | null, address: string, console: Console): PlaceId | null =>
  console.places
    .find(({ id }) => id === place)
    ?.kinds?.find(({ search }) => search.test(new URL(address).search))?.id ?? place;
