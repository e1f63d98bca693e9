import type { Console, Place } from '../consoles/console.ts';

/** An address as a console's data read it. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly hash: string;
}

/** Address of a window; one without an own (about:blank, srcdoc) has that of the nearest parent it may look at. */
export function addressOf(view: Window): Address {
  let at = view;
  try {
    while (!/^https?:$/.test(at.location.protocol) && at.parent !== at && at.parent.location.href)
      at = at.parent;
  } catch {
    // A parent of another origin: its address stays unknown.
  }
  let host = at.location.hostname;
  if (host === '' && /^https?:/.test(view.origin)) host = new URL(view.origin).hostname;
  return { host, path: at.location.pathname, hash: at.location.hash };
}

/** The sign-in page that an absolute address names, or null. */
export function signInAt(url: string, console: Console): Place | null {
  const { hostname: host, pathname: path, hash } = new URL(url);
  const address = { host, path, hash };
  const place = onConsole(address, console) ? placeOf(address, console) : null;
  return place?.signIn ? place : null;
}

/** Whether an address belongs to a console. */
export const onConsole = (address: Address, console: Console): boolean =>
  console.hosts.some((host) => host.test(address.host));

/** The console of an absolute address, or null. */
export function consoleAt(url: string, consoles: readonly Console[]): Console | null {
  const { hostname: host, pathname: path, hash } = new URL(url);
  return consoles.find((console) => onConsole({ host, path, hash }, console)) ?? null;
}

/** The place that an address names, or null. */
export const placeOf = (address: Address, console: Console): Place | null =>
  console.places.find(
    ({ path, hash }) =>
      (path === undefined || path.test(address.path)) && (hash === undefined || hash.test(address.hash)),
  ) ?? null;
