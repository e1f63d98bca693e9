/** A page's own files: TypeScript with its types stripped, styles; no bundler. */
import { readFile, stat } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

export interface Source {
  readonly type: string;
  readonly text: string;
}

/** Files as they were last read, by address; a page in frames asks for the same ones several times. */
const read = new Map<string, { readonly changed: number; readonly source: Source }>();

/** The file of `/static/…` in a folder, or null. Names are checked here: nothing outside of the folder is served. */
export async function source(folder: URL, path: string): Promise<Source | null> {
  const name = path.match(/^\/static\/((?:[\w-]+\/)*[\w-]+\.(?:ts|css))$/)?.[1];
  if (!name) return null;
  const file = new URL(name, folder);
  const changed = (await stat(file).catch(() => null))?.mtimeMs;
  if (changed === undefined) return null;
  const known = read.get(file.href);
  if (known?.changed === changed) return known.source;
  const text = await readFile(file, 'utf8');
  const found = name.endsWith('.ts')
    ? { type: 'text/javascript', text: stripTypeScriptTypes(text) }
    : { type: 'text/css', text };
  read.set(file.href, { changed, source: found });
  return found;
}
