/** The page's own files: TypeScript with its types stripped, styles; no bundler. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Switches } from '../switches.ts';
import { hashedStyle } from './app/hashed.ts';

export interface Source {
  readonly type: string;
  readonly text: string;
}

/** The file of `/static/…`, or null. Names are checked here: nothing outside of the folder is served. */
export async function source(path: string, classes: Switches['classes']): Promise<Source | null> {
  const name = path.match(/^\/static\/((?:[\w-]+\/)*[\w-]+\.(?:ts|css))$/)?.[1];
  if (!name) return null;
  const text = await readFile(new URL(`./app/${name}`, import.meta.url), 'utf8').catch(() => null);
  if (text === null) return null;
  if (name.endsWith('.ts')) return { type: 'text/javascript', text: stripTypeScriptTypes(text) };
  return { type: 'text/css', text: classes === 'hashed' ? hashedStyle(text) : text };
}
