import { defineConfig } from 'wxt';
import { INSTALLED, OPTIONAL } from './lib/consoles/hosts.ts';
import { guest } from './scripts/guest.ts';

/** One script in every frame of some hosts. Plain: WXT's content-script wrapper announces itself to the page, which can end it. */
const inFrames = (match: string, script: string) => ({
  matches: [match],
  js: [script],
  run_at: 'document_start' as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
});

/**
 * WXT wraps a script to log its crash, by a logger that says nothing in production; the browser tells of it anyway.
 * What stands in every frame does without.
 */
const unwrapped = {
  name: 'unwrapped',
  transform(code: string, id: string): string | null {
    if (!id.includes('wxt-unlisted-script-entrypoint')) return null;
    const imports = code.match(/^import .*$/gm) ?? [];
    return [...imports, 'initPlugins();', 'export default definition.main();'].join('\n');
  },
};

export default defineConfig({
  vite: () => ({ plugins: [unwrapped, guest] }),
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/package',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    optional_permissions: browser === 'firefox' ? ['notifications'] : ['notifications', 'sidePanel'],
    // A page shown masked stands under it too: whatever another seat sends, nothing is fetched for it.
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; img-src 'self' data:; font-src 'self'; media-src 'none'; frame-src 'self'",
    },
    host_permissions: Object.values(INSTALLED),
    optional_host_permissions: Object.values(OPTIONAL).flat(),
    content_scripts: [inFrames(INSTALLED.sales, 'watcher.js'), inFrames(INSTALLED.marketo, 'lookout.js')],
    commands: {
      focus: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_focus__' },
      desk: { description: '__MSG_desk__' },
    },
    ...(browser === 'firefox'
      ? {
          // Chrome's side panel is a permission, asked for on the desk; Firefox's needs none.
          sidebar_action: {
            default_panel: 'desk.html',
            default_title: '__MSG_name__',
            default_icon: 'icon/32.png',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'handrail@handrail.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '133', storage: { managed_schema: 'managed.json' } }),
  }),
});
