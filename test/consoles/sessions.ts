/** Who is signed in at a site, by cookie. */
import { randomBytes } from 'node:crypto';
import type { Language } from './switches.ts';

export interface Session {
  readonly id: string;
  readonly email: string;
  /** Sent along with every change, so that a page of an earlier sign-in cannot act for a later one. */
  readonly csrf: string;
  /** Language that this person chose, null for the console's. */
  readonly language: Language | null;
}

export interface Sessions {
  signIn(email: string, language: Language | null): Session;
  /** The session of a `Cookie` header. */
  of(cookie: string | undefined): Session | undefined;
  byId(id: string): Session | undefined;
  signOut(session: Session): void;
  /** Ends the sessions of one person, or all: as if they had run out. */
  end(email?: string): void;
  /** `Set-Cookie` of a session, or of none; `domain`: all hosts under it. */
  cookie(session: Session | null, domain?: string): string;
}

/** Sessions that are kept in the cookie of this name. */
export function makeSessions(name: string): Sessions {
  const sessions = new Map<string, Session>();
  return {
    signIn(email, language) {
      const session = {
        id: randomBytes(16).toString('hex'),
        email,
        csrf: randomBytes(16).toString('hex'),
        language,
      };
      sessions.set(session.id, session);
      return session;
    },
    of(cookie = '') {
      const id = cookie.match(new RegExp(`(?:^|;\\s*)${name}=([0-9a-f]+)`))?.[1];
      return id ? sessions.get(id) : undefined;
    },
    byId: (id) => sessions.get(id),
    signOut: (session) => void sessions.delete(session.id),
    end(email) {
      for (const session of sessions.values()) {
        if (email === undefined || session.email === email) sessions.delete(session.id);
      }
    },
    cookie(session, domain) {
      const rest = `Path=/; Secure; HttpOnly; SameSite=Lax${domain ? `; Domain=${domain}` : ''}`;
      return session ? `${name}=${session.id}; ${rest}` : `${name}=; Max-Age=0; ${rest}`;
    },
  };
}
