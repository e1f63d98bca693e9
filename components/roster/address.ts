/**
 * The check of a list of people to invite, as a page of the extension: opened in a tab of its own.
 * @param tab the tab of the console, whose users the list is compared with where its page shows them; null for none
 */
export function rosterAddress(tab: number | null): string {
  const query = new URLSearchParams({ screen: 'roster' });
  if (tab !== null) query.set('tab', String(tab));
  return `popup.html?${query}`;
}
