/** A page's own files: TypeScript with its types stripped, styles; no bundler. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

export interface Source {
  readonly type: string;
  readonly text: string;
}

/** The file of `/static/…` in a folder, or null. Names are checked here: nothing outside of the folder is served. */
export async function source(folder: URL, path: string): Promise<Source | null> {
  const name = path.match(/^\/static\/((?:[\w-]+\/)*[\w-]+\.(?:ts|css))$/)?.[1];
  if (!name) return null;
  const text = await readFile(new URL(name, folder), 'utf8').catch(() => null);
  if (text === null) return null;
  if (name.endsWith('.ts')) return { type: 'text/javascript', text: stripTypeScriptTypes(text) };
  return { type: 'text/css', text };
}
