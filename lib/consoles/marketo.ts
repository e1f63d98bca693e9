import type { Console } from './console.ts';
import { PLAIN } from './plain.ts';

/**
 * Marketo, direct and inside of the Adobe shell. Its addresses tell little (the codes of Admin home and Sales Insight
 * are not published), so no place is told by one; the worker asks the page's globals (probe.ts) and these labels.
 */
export const MARKETO: Console = {
  id: 'marketo',
  // Row "direct", with what it excludes; the host of the frame inside of the shell is not published.
  hosts: [/^(?!(www|login|app|seo|sj-ee-api)\.|[\w-]*rtp)[\w-]+\.marketo\.com$/, /^experience\.adobe\.com$/],
  // Row "in the Adobe shell", both addresses.
  munchkin: /(?:\/so:|[?&]munchkinId=)(\d{3}-[A-Z]{3}-\d{3})\b/i,
  places: [
    { id: 'marketo.login', path: /^\/homepage\/login/, signIn: true },
    { id: 'marketo.landing', path: /^\/lp\//, quiet: true },
  ],
  clues: { ...PLAIN, toolbar: '#mktNav,header' },
};
