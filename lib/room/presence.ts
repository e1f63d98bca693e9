/** Who is here: each member names its connection, and the broker says of a connection when it ends. */
import { z } from 'zod/mini';
import { type Bytes, fromUtf8, utf8 } from '../share/bytes.ts';
import { token } from '../share/text.ts';
import { shut, unshut } from './box.ts';
import type { Lobby } from './lobby.ts';
import { parseJson } from './post.ts';
import { hereTopic } from './topics.ts';

const here = z.object({ link: token });

export const shutHere = (lobby: Lobby, tag: string, link: string): Promise<Bytes> =>
  shut(lobby.key, utf8(JSON.stringify({ link })), hereTopic(lobby.root, tag));

/** The connection that a member names; null where it cannot be read. */
export async function openHere(lobby: Lobby, tag: string, payload: Bytes): Promise<string | null> {
  const plain = await unshut(lobby.key, payload, hereTopic(lobby.root, tag));
  const parsed = here.safeParse(parseJson((plain && fromUtf8(plain)) ?? ''));
  return parsed.success ? parsed.data.link : null;
}

/** Which connection each member named last, and which of those stand. */
export class Presence {
  /** By room and level of the member. */
  readonly #named = new Map<string, string>();
  readonly #standing = new Set<string>();

  name(root: string, tag: string, link: string): void {
    this.#named.set(hereTopic(root, tag), link);
  }

  stands(link: string, is: boolean): void {
    if (is) this.#standing.add(link);
    else this.#standing.delete(link);
  }

  /** The own connection is lost: nothing is known of the others'. */
  forget(): void {
    this.#standing.clear();
  }

  isHere(root: string, tag: string): boolean {
    const link = this.#named.get(hereTopic(root, tag));
    return link !== undefined && this.#standing.has(link);
  }
}
