/** Settings that a company's administrators manage; they may only switch off, select, or set addresses. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';

const managed = z.object({
  /** Nobody may override a hold; the text names who can allow it. */
  overrideForbidden: z.optional(z.string().check(z.maxLength(200))),
});

/** Where the last answer is kept, in `storage.local`. */
const LAST = 'managed';

/** How long the browser may take to answer, ms. Chromium and Edge at times never do (ghostery-extension#3367). */
const PATIENCE = 500;

/**
 * Name or address of who can allow an override ('' where the setting cannot be read), or null where anybody may
 * override. While the browser does not answer, its last answer counts; before the first, anybody may.
 */
export async function overrideForbidden(): Promise<string | null> {
  const { [LAST]: last } = await browser.storage.local.get(LAST);
  const late = new Promise<unknown>((done) => setTimeout(() => done(last ?? {}), PATIENCE));
  const settings = managed.safeParse(await Promise.race([asked(last), late]));
  return settings.success ? (settings.data.overrideForbidden ?? null) : '';
}

async function asked(last: unknown): Promise<unknown> {
  // Firefox rejects where no policy is installed.
  const settings = await browser.storage.managed.get(null).catch(() => ({}));
  if (JSON.stringify(settings) !== JSON.stringify(last))
    await browser.storage.local.set({ [LAST]: settings });
  return settings;
}
