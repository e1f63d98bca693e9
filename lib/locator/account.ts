import type { Clues, SeenConsole } from '../consoles/console.ts';
import { knownName } from './borrowed.ts';
import { textOf } from './name.ts';
import { ownText, regionOf } from './region.ts';
import { rowOf } from './row.ts';
import { addressed, all, type Scene } from './scene.ts';
import { emailsIn, fold, only } from './text.ts';
import { classOf, words } from './tree.ts';
import { seen } from './visible.ts';

/** Who is signed in, as far as the top bar or its menu shows; null each where it is not certain. */
export interface Shown {
  readonly email: string | null;
  readonly name: string | null;
}

const ACCOUNT = words('account|profile|user|avatar|me|signed-?in|current-?user|username');
const NAME = /^\p{L}[\p{L}.'’-]*(?:[ \u3000]\p{L}[\p{L}.'’-]*){1,3}$/u;

/** Reads the account (a guess: consoles.md does not say where it stands). Never from a table of users. */
export function accountOn(scene: Scene, { clues, notNames }: SeenConsole): Shown {
  const emails = new Set<string>();
  const names = new Set<string>();
  for (const [text, holder] of addressed(scene))
    if (text.length <= 200)
      if (!holder.closest('a[href^="mailto:"]') && !(holder.closest('table') && rowOf(holder, clues)?.sure))
        // To whom one may write is nobody who is signed in.
        for (const email of emailsIn(text)) if (inCorner(holder, clues)) emails.add(email);
  const add = (holder: Element, name = textOf(holder, 80)): void => {
    if (NAME.test(name) && !notNames.test(fold(name)) && inCorner(holder, clues)) names.add(name);
  };
  for (const holder of all(scene, '[class],[aria-label],[title],[data-user]')) {
    const marks = `${classOf(holder)} ${holder.getAttribute('aria-label') ?? ''} ${holder.getAttribute('title') ?? ''}`;
    if (ACCOUNT.test(marks) && (holder.textContent ?? '').length <= 80) add(holder);
  }
  for (const picture of all(scene, '[class*=vatar]')) {
    const { parentElement: around } = picture;
    for (const beside of around?.children ?? []) if (beside !== picture) add(beside);
    // The name may stand beside it without a box of its own.
    if (around) add(around, ownText(around).replace(/\s+/g, ' ').trim());
  }
  // What opens the menu of whoever is signed in may bear the name alone.
  for (const opener of all(scene, 'a,button,summary,[role=button]')) {
    const name = knownName(opener.textContent);
    if (name !== '' && inCorner(opener, clues)) names.add(name);
  }
  return { email: only(emails), name: only(names) };
}

function inCorner(element: Element, clues: Clues): boolean {
  const { kind } = regionOf(element, clues);
  return (
    (kind === 'toolbar' || (kind === 'menu' && element.closest('table,tr,main,[role=main]') === null)) &&
    seen(element)
  );
}

/**
 * Keeps one reading for a document: a menu that closes takes nothing back. Another address or name in the same
 * corner is another account.
 */
export function accountMemory(): {
  readonly next: (shown: Shown) => string | null;
  readonly forget: () => void;
} {
  let known: Shown = { email: null, name: null };
  let told: string | null = null;
  const forget = (): void => {
    known = { email: null, name: null };
    told = null;
  };
  const differs = (before: string | null, after: string | null): boolean =>
    before !== null && after !== null && before !== after;
  return {
    next(shown) {
      if (differs(known.email, shown.email) || differs(known.name, shown.name)) forget();
      known = { email: known.email ?? shown.email, name: known.name ?? shown.name };
      told ??= known.email ?? known.name;
      return told;
    },
    forget,
  };
}
