/** Who is signed in to which org. One sign-in holds for all hosts of an org: each gets the cookie by a visit to its front door. */
import { randomBytes } from 'node:crypto';

export interface OrgSession {
  readonly sid: string;
  readonly domain: string;
  readonly username: string;
}

export interface OrgSessions {
  signIn(domain: string, username: string): OrgSession;
  /** The session of a `Cookie` header or of a front door's `sid`. */
  of(cookie: string | undefined): OrgSession | undefined;
  by(sid: string | null): OrgSession | undefined;
  signOut(session: OrgSession): void;
  /** Ends everybody's sessions, as if they had run out. */
  end(): void;
}

export function makeOrgSessions(): OrgSessions {
  const sessions = new Map<string, OrgSession>();
  return {
    signIn(domain, username) {
      const session = { sid: randomBytes(16).toString('hex'), domain, username };
      sessions.set(session.sid, session);
      return session;
    },
    of(cookie = '') {
      const sid = cookie.match(/(?:^|;\s*)sid=([0-9a-f]+)/)?.[1];
      return sid ? sessions.get(sid) : undefined;
    },
    by: (sid) => (sid === null ? undefined : sessions.get(sid)),
    signOut: (session) => void sessions.delete(session.sid),
    end: () => sessions.clear(),
  };
}

/** Also for frames of another host (`SameSite=None`), and where browsers keep those apart (`Partitioned`). */
export function sidCookie(session: OrgSession | null): string {
  const rest = 'Path=/; Secure; HttpOnly; SameSite=None; Partitioned';
  return session ? `sid=${session.sid}; ${rest}` : `sid=; Max-Age=0; ${rest}`;
}
