import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { notice } from '../../lib/locator/notice.ts';
import { startSight } from '../../lib/locator/sight.ts';
import { type Kit, SIGHT_PORT } from '../../lib/locator/sightport.ts';
import { fallbackHold } from '../../lib/locator/words.ts';

/** Hands its kit to the watcher of this frame, which runs before it. */
export default defineUnlistedScript(() => {
  const take: unknown = Reflect.get(globalThis, SIGHT_PORT);
  if (typeof take !== 'function') return;
  sweep();
  const kit: Kit = {
    sight: (port) => startSight(window, SALES_SEEN, port),
    notice: () => notice(document, navigator.language.startsWith('ja') ? '閉じる' : 'Close'),
    words: (kind) => fallbackHold(kind, navigator.language),
  };
  take(kit);
});

/** Firefox ends the scripts of a former version at an update; what they drew stays on the page, and nothing moves it. */
function sweep(): void {
  for (const left of document.querySelectorAll('handrail-overlay,handrail-notice')) left.remove();
}
