/** The built extension as it is once the person has allowed further hosts; the browser's own question cannot be answered here. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import { OPTIONAL } from '../../lib/consoles/hosts.ts';

export interface Copy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of a built extension that has the hosts of some consoles, and further permissions, from the start. */
export async function withHosts(
  extension: string,
  consoles: readonly ConsoleId[],
  permissions: readonly string[] = [],
): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-allowed-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { host_permissions: string[]; permissions: string[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  manifest.host_permissions.push(...consoles.flatMap((console) => OPTIONAL[console]));
  manifest.permissions.push(...permissions);
  await writeFile(file, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
