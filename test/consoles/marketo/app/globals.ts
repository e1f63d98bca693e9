/** What public code has read of the page's own world (consoles.md, page globals); ready only after a while. */
import { boot, late } from './boot.ts';
import { CODES, navOf, titleOf, type ViewId } from './views.ts';

/** Writes the globals; `view` is asked each time that somebody reads them. */
export async function publishGlobals(view: () => ViewId): Promise<void> {
  if (boot.switches.globals === 'absent') return;
  const savedState: Record<string, string> = {};
  const page: { savedState: Record<string, string>; userid?: string } = { savedState };
  let ready = false;
  Object.assign(window, {
    Ext4: {},
    MktPage: page,
    MktMainNav: {
      get activeNav() {
        return navOf(view());
      },
    },
    MktCanvas: { getActiveTab: () => (ready ? { title: titleOf(view()) } : null) },
    Mkt3: { DL: { getDlToken: () => (ready ? CODES[view()] : '') } },
  });
  await late();
  savedState.munchkinId = boot.tenant.munchkin;
  savedState.custPrefix = boot.tenant.prefix;
  await late();
  page.userid = boot.account.email;
  ready = true;
}
