/** A browser without scripts, for tests of what the Salesforce hosts answer. */
import { request } from 'node:https';
import type { Consoles } from '../server.ts';

/** Northwind's administrator of Salesforce, and one of Marketo's. */
export const SAM = 'sam.okafor@northwind.example';
export const ADA = 'ada.lindqvist@northwind.example';
export const MY = 'northwind.my.salesforce.com';

export interface Got {
  readonly status: number;
  readonly url: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Browser {
  /** Follows where it is led, up to Sales; a form is posted. */
  visit(address: string, form?: Readonly<Record<string, string>> | string): Promise<Got>;
  /** By the form of `login.` or `test.`, on the way to a path. */
  signIn(who?: string, path?: string, service?: 'login' | 'test'): Promise<Got>;
}

/** One request under a real host name. */
function ask(port: number, url: URL, cookie: string, body?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: url.pathname + url.search,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: url.host, cookie },
        rejectUnauthorized: false,
        agent: false,
      },
      async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve({ status: response.statusCode ?? 0, url: url.href, headers: response.headers, text });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A browser without scripts: keeps a cookie for each host, and follows where it is led, up to Sales. */
export function browserOf(consoles: Consoles): Browser {
  const cookies = new Map<string, string>();
  const visit = async (address: string, form?: Readonly<Record<string, string>> | string): Promise<Got> => {
    let url = new URL(address);
    let body = typeof form === 'object' ? new URLSearchParams(form).toString() : form;
    for (let hops = 0; hops < 12; hops += 1) {
      const got = await ask(consoles.port, url, cookies.get(url.host) ?? '', body);
      const set = got.headers['set-cookie']?.[0];
      if (set) cookies.set(url.host, set.replace(/;.*/, ''));
      const { location } = got.headers;
      if (got.status !== 302 || typeof location !== 'string') return got;
      url = new URL(location, url);
      body = undefined;
      if (url.host === 'toutapp.com') return { ...got, url: url.href };
    }
    throw new Error(`${address} leads round in circles`);
  };
  return {
    visit,
    signIn: (who = SAM, path = '/', service = 'login') =>
      visit(`https://${service}.salesforce.com/`, { username: who, startURL: path }),
  };
}

/** What a page's script was told. */
export const bootOf = (got: Got): unknown =>
  JSON.parse(got.text.match(/data-boot>(.*?)<\/script>/)?.[1] ?? 'null');
