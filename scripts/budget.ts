/** Checks what is shipped against DESIGN.md: gzipped sizes in the page, and permissions, none more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDERS = ['.output/chrome-mv3', '.output/firefox-mv3'];
/** Gzipped bytes. Every frame of the consoles loads watcher or lookout; the others come when the worker brings them. */
const SIZES: Readonly<Record<string, number>> = {
  'watcher.js': 12 * 1024,
  'lookout.js': 4_000,
  'reader.js': 32 * 1024,
  'reader-marketo.js': 26 * 1024,
  'reader-salesforce.js': 27 * 1024,
  'overlay.js': 24_000,
  'pick.js': 38_000,
  // Brought into one frame while its masked view is granted; most of it is @rrweb/record.
  'mirror.js': 40_000,
};
const PERMISSIONS = ['alarms', 'scripting', 'storage'];
/** Asked for when there is something to remind of, and when the desk is to stand beside the page. */
const OPTIONAL_PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  '.output/chrome-mv3': ['notifications', 'sidePanel'],
  '.output/firefox-mv3': ['notifications'],
};
const HOSTS = ['https://*.marketo.com/*', 'https://toutapp.com/*'];

let wrong = 0;
function expect(held: boolean, line: string): void {
  console.log(`${held ? 'ok' : 'NOT'}  ${line}`);
  if (!held) wrong += 1;
}

/** Scripts that the browser itself puts into pages. */
function contentScripts(manifest: Record<string, unknown>): string {
  const entries: unknown[] = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
  return entries
    .flatMap((entry) => (typeof entry === 'object' && entry !== null && 'js' in entry ? [entry.js] : []))
    .join();
}

function sorted(value: unknown): string {
  return Array.isArray(value) ? [...value].sort().join(' ') : '';
}

for (const folder of FOLDERS) {
  for (const [file, most] of Object.entries(SIZES)) {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    expect(size <= most, `${folder}/${file}: ${size} of ${most} bytes gzipped`);
  }
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(
    sorted(manifest.permissions) === sorted(PERMISSIONS),
    `${folder}: permissions ${sorted(manifest.permissions)}`,
  );
  expect(
    sorted(manifest.optional_permissions) === sorted(OPTIONAL_PERMISSIONS[folder]),
    `${folder}: optional permissions ${sorted(manifest.optional_permissions)}`,
  );
  expect(
    sorted(manifest.host_permissions) === sorted(HOSTS),
    `${folder}: hosts ${sorted(manifest.host_permissions)}`,
  );
  expect(
    contentScripts(manifest) === 'watcher.js,lookout.js',
    `${folder}: the browser loads watcher and lookout alone`,
  );
  expect(!('web_accessible_resources' in manifest), `${folder}: no web-accessible resources`);
}
process.exit(wrong > 0 ? 1 : 0);
