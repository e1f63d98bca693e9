import type { Console, Place } from '../consoles/console.ts';

/** An address as a console's data read it. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly hash: string;
}

/** The window itself, or where it has no address of its own (about:blank, srcdoc) the nearest parent that it may look at. */
function addressed(view: Window): Window {
  let at = view;
  try {
    while (!/^https?:$/.test(at.location.protocol) && at.parent !== at && at.parent.location.href)
      at = at.parent;
  } catch {
    // A parent of another origin: its address stays unknown.
  }
  return at;
}

/** Origin of a window without an address that may be looked at; '' where nothing tells it. */
const originOf = ({ origin, location }: Window): string =>
  [origin, location.ancestorOrigins?.[0]].find((one) => one && /^https?:/.test(one)) ?? '';

/** Address of a window (`addressed`); of one in a sandbox its host alone. */
export function addressOf(view: Window): Address {
  const { hostname, pathname: path, hash } = addressed(view).location;
  const origin = originOf(view);
  return { host: hostname || (origin && new URL(origin).hostname), path, hash };
}

/** The same as one text, for the worker. */
export function urlOf(view: Window): string {
  const { protocol, href } = addressed(view).location;
  const origin = originOf(view);
  return /^https?:$/.test(protocol) || origin === '' ? href : `${origin}/`;
}

/** Whether a document came from its own address, as the answer to a form does that is sent to its own page. */
export function isAnswer({ document, location }: Pick<Window, 'document' | 'location'>): boolean {
  const from = URL.parse(document.referrer);
  return from?.origin === location.origin && from.pathname === location.pathname;
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
