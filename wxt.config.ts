import { defineConfig } from 'wxt';

/** Where Handrail reads and points; everything else is asked for when a procedure first needs it. */
const HOSTS = ['https://toutapp.com/*', 'https://*.marketo.com/*'];

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
  vite: () => ({ plugins: [unwrapped] }),
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/package',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: HOSTS,
    // The watcher is a plain script: WXT's content-script wrapper announces itself to the page, which can end it.
    content_scripts: [
      {
        matches: HOSTS,
        js: ['watcher.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    commands: {
      focus: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_focus__' },
    },
    ...(browser === 'firefox'
      ? {
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
