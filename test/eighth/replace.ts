/** Puts a colleague's data in the place of the shipped data, for one build: a file stands in for that of the same path in `lib`. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const LIB = resolve(import.meta.dirname, '../../lib');
const DATA = join(import.meta.dirname, 'data');

/** A colleague's file for one of `lib`, or null; what a colleague's file itself imports is the shipped one. */
export function standIn(file: string, importer: string | undefined): string | null {
  if (importer?.startsWith(DATA) || !file.startsWith(LIB)) return null;
  const own = join(DATA, relative(LIB, file));
  return existsSync(own) ? own : null;
}

interface Resolving {
  resolve(
    source: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ): Promise<{ readonly id: string } | null>;
}

/** A plugin of Vite. */
export const replaced = {
  name: 'replaced',
  enforce: 'pre' as const,
  async resolveId(this: Resolving, source: string, importer: string | undefined): Promise<string | null> {
    if (!source.startsWith('.')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found === null ? null : standIn(found.id, importer);
  },
};
