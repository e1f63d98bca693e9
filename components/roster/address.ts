/**
 * The check of a list of people to invite, as a page of the extension: opened in a tab of its own.
 * @param tab the tab of the console, whose users the list is compared with where its page shows them; null for none
 * @param used seats in use, where a page shows them; else the person types them
 */
export function rosterAddress({
  tab,
  used,
}: {
  readonly tab: number | null;
  readonly used: number | null;
}): string {
  const query = new URLSearchParams({ screen: 'roster' });
  if (tab !== null) query.set('tab', String(tab));
  if (used !== null) query.set('used', String(used));
  return `popup.html?${query}`;
}
