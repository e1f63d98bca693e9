/** What an imitated web application is to the server, and what it is given. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { Truth } from './live.ts';
import type { MarketoSwitches } from './marketo/switches.ts';
import type { SalesSwitches } from './sales/switches.ts';
import type { Switches } from './switches.ts';

/** What all sites share. Asked at every request: tests change it while the consoles run. */
export interface Practice {
  /** The customers, each with a truth of its own. */
  truths(): readonly [Truth, ...Truth[]];
  switches(): Switches;
  salesSwitches(): SalesSwitches;
  marketoSwitches(): MarketoSwitches;
  /** Who let Sales into which org of Salesforce, by the code that Salesforce gave; once for each code. */
  redeem(code: string): { readonly email: string; readonly kind: 'production' | 'sandbox' } | null;
  readonly faults: Faults;
}

export interface Site {
  /** Whether it answers under this host name (without a port). */
  answers(host: string): boolean;
  /** Answers one request; `url` is its full address. */
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  /** E-mail of who is signed in, null for nobody. */
  who(request: IncomingMessage): string | null;
  /** Ends the sessions of one person, or all: as if they had run out. */
  signOut(email?: string): void;
  /** Everything that the site itself keeps, sessions apart, as at the start. */
  reset?(): void;
}

export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

export const NOT_FOUND: Reply = { status: 404, text: 'Not found' };

export function go(location: string, ...cookies: readonly string[]): Reply {
  return { status: 302, headers: { location, ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) } };
}

/** Writes a reply; `policy` is the content security policy, null for none. */
export function write(response: ServerResponse, reply: Reply, policy: string | null): void {
  const { status, type = 'text/plain', text = '', headers = {} } = reply;
  for (const [name, value] of Object.entries({
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(policy === null ? {} : { 'content-security-policy': policy }),
    ...headers,
  }))
    response.setHeader(name, value);
  response.writeHead(status);
  response.end(text);
}

/** The whole body of a request, as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/** A text as JSON; null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char,
  );

/** A value to stand in a `<script type="application/json">`. */
export const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
