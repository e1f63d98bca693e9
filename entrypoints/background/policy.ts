/** Settings that a company's administrators manage; they may only switch off, select, or set addresses. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { relay } from '../../lib/share/text.ts';

const managed = z.object({
  /** Nobody may override a hold; the text names who can allow it. */
  overrideForbidden: z.optional(z.string().check(z.maxLength(200))),
  /** Rooms go over this relay and no other; '' for none at all. */
  relay: z.optional(z.union([z.literal(''), relay])),
});

/** Where the last answer is kept, in `storage.local`. */
const LAST = 'managed';

/** How long the browser may take to answer, ms. Chromium and Edge at times never do (ghostery-extension#3367). */
const PATIENCE = 500;

/** Null where they cannot be read. While the browser does not answer, its last answer counts. */
async function settings(): Promise<z.output<typeof managed> | null> {
  const { [LAST]: last } = await browser.storage.local.get(LAST);
  const late = new Promise<unknown>((done) => setTimeout(() => done(last ?? {}), PATIENCE));
  const read = managed.safeParse(await Promise.race([asked(last), late]));
  return read.success ? read.data : null;
}

/**
 * Name or address of who can allow an override ('' where the setting cannot be read), or null where anybody may
 * override. Before the first answer of the browser, anybody may.
 */
export async function overrideForbidden(): Promise<string | null> {
  const read = await settings();
  return read === null ? '' : (read.overrideForbidden ?? null);
}

/** The one relay that is allowed ('' for none, also where the setting cannot be read); null where anybody may choose. */
export async function managedRelay(): Promise<string | null> {
  const read = await settings();
  return read === null ? '' : (read.relay ?? null);
}

async function asked(last: unknown): Promise<unknown> {
  // Firefox rejects where no policy is installed.
  const given = await browser.storage.managed.get(null).catch(() => ({}));
  if (JSON.stringify(given) !== JSON.stringify(last)) await browser.storage.local.set({ [LAST]: given });
  return given;
}
