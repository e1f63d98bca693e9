/** One request to the consoles under a host name of theirs; `fetch` cannot set the Host header. */
import { request as send } from 'node:https';

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly host?: string;
  /** With a body it is a POST. */
  readonly body?: string;
  readonly cookie?: string;
  /** Token of a page of Sales. */
  readonly csrf?: string;
  /** Token of a page of Marketo. */
  readonly token?: string;
}

export function request(
  port: number,
  path: string,
  { host = 'toutapp.com', body = '', cookie = '', csrf = '', token = '' }: Asked = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body ? 'POST' : 'GET',
        headers: { host, cookie, 'x-csrf-token': csrf, 'x-token': token },
        rejectUnauthorized: false,
        agent: false,
      },
      async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
