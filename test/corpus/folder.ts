import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ControlId } from '../../lib/consoles/console.ts';
import { CONTROLS } from './consoles.ts';
import type { Foreign } from './foreign.ts';
import { LANGUAGES } from './words.ts';

const NAMES = CONTROLS.map(({ id }) => id);
const Beside = z.object({
  control: z.custom<ControlId>(
    (value) => NAMES.some((id) => id === value),
    `must be one of ${NAMES.join(', ')}`,
  ),
  language: z.enum(LANGUAGES),
  selector: z.nullable(z.string()),
  row: z._default(z.nullable(z.string()), null),
  hash: z._default(z.string(), '#settings/marketo-admin'),
  enabled: z.optional(z.boolean()),
});

/** A page of somebody else's, with what they say of it. */
export interface FolderPage {
  readonly name: string;
  readonly html: string;
  readonly hash: string;
  readonly told: Foreign;
}

/** What the JSON beside a page says; an error tells in words what is wrong with it. */
function beside(file: string, text: string): z.infer<typeof Beside> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = Beside.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}`);
  throw new Error(`${file}: ${wrong.join('; ')}`);
}

/** Reads a folder of pages and what stands beside them; what cannot be read is told, one line each. */
export function readFolder(folder: string): { pages: readonly FolderPage[]; problems: readonly string[] } {
  if (!existsSync(folder)) return { pages: [], problems: [`There is no folder ${folder}`] };
  const files = readdirSync(folder).sort();
  const pages: FolderPage[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const name = file.replace(/\.(html|json)$/, '');
    if (name === file) continue;
    const other = file.endsWith('.html') ? `${name}.json` : `${name}.html`;
    if (!files.includes(other)) problems.push(`${file} has no ${other} beside it`);
    else if (file.endsWith('.html'))
      try {
        const { hash, enabled, ...told } = beside(other, readFileSync(join(folder, other), 'utf8'));
        const html = readFileSync(join(folder, file), 'utf8');
        pages.push({ name, html, hash, told: { ...told, enabled } });
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
      }
  }
  if (files.every((file) => !file.endsWith('.html'))) problems.push(`${folder} holds no .html files`);
  return { pages, problems };
}
