/** Settings that a company's administrators manage; they may only switch off, select, or set addresses. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';

const managed = z.object({
  /** Nobody may override a hold; the text names who can allow it. */
  overrideForbidden: z.optional(z.string().check(z.maxLength(200))),
});

/** Name or address of who can allow an override, or null where anybody may override. */
export async function overrideForbidden(): Promise<string | null> {
  try {
    const settings = managed.safeParse(await browser.storage.managed.get(null));
    return settings.success ? (settings.data.overrideForbidden ?? null) : '';
  } catch {
    // Firefox rejects where no policy is installed.
    return null;
  }
}
