/** An address as it is kept: of its query, which may carry codes and tokens of a sign-in, the Munchkin ID alone. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  const munchkin = url.searchParams.get('munchkinId');
  url.search = munchkin === null ? '' : `?${new URLSearchParams({ munchkinId: munchkin })}`;
  return url.href;
}
