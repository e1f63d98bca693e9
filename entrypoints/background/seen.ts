/** Who sees what of this person at this moment, in words: nobody is to forget that somebody looks on. */
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { GRANTS } from '../../lib/checklist/rooms.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { fill } from '../../lib/words/language.ts';
import { seenWords } from '../../lib/words/seen.ts';
import type { Core } from './core.ts';

/** In the rooms of a tenant, or in all of them (null); '' where nobody sees anything. */
export function seenLine({ rooms, language }: Core, tenant: TenantKey | null): string {
  const words = seenWords[language];
  const now = Date.now();
  return rooms.all
    .filter(({ stand }) => tenant === null || stand.tenant === tenant)
    .flatMap((room) =>
      room.present.flatMap(({ seat, person }) => {
        const given = room.given(seat, now);
        const grants = GRANTS.filter((grant) => given[grant] !== null).map((grant) => words[grant]);
        return grants.length === 0
          ? []
          : [fill(words.one, { name: nameOf(person), grants: grants.join(words.and) })];
      }),
    )
    .join(words.between);
}
