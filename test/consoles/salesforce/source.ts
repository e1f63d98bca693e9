/** The pages' own files: TypeScript with its types stripped, styles; no bundler. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Reply } from './visit.ts';

/** The file of `/static/…`, or null. Names are checked here: nothing outside of the folder is served. */
export async function source(path: string): Promise<Reply | null> {
  const name = path.match(/^\/static\/((?:[\w-]+\/)*[\w-]+\.(?:ts|css))$/)?.[1];
  if (!name) return null;
  const text = await readFile(new URL(`./app/${name}`, import.meta.url), 'utf8').catch(() => null);
  if (text === null) return null;
  if (name.endsWith('.css')) return { status: 200, type: 'text/css', text };
  return { status: 200, type: 'text/javascript', text: stripTypeScriptTypes(text) };
}
