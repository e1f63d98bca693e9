/** Which facts a sighting adds to a ledger: only what is not recorded yet, only about the persons concerned. Pure. */
import type { Row, Sighting } from '../calls/sighting.ts';
import type { BodyOf, DocRef, Fact, FactKind, Person, SeatId } from '../checklist/fact.ts';
import type { DocTenant } from './tenant.ts';

export interface Recording {
  readonly facts: readonly Fact[];
  readonly me: SeatId;
  readonly doc: DocRef;
  readonly tenant: DocTenant;
  readonly sighting: Sighting;
  /** Persons whose rows matter: the leaver and the keeper. */
  readonly concerned: readonly Person[];
}

/** The bodies to append, in order; none where the sighting says nothing that is not on record for this document. */
export function factsOf(recording: Recording): readonly (BodyOf<'saw'> | BodyOf<'sawRow'>)[] {
  return [...connectionFact(recording), ...rowFacts(recording)];
}

function connectionFact({ facts, me, doc, tenant, sighting }: Recording): readonly BodyOf<'saw'>[] {
  const { connection } = sighting;
  if (connection === null || connection === 'unclear' || tenant.by === null) return [];
  const last = lastIn(facts, me, doc, 'saw');
  if (last?.connection === connection && last.account === tenant.account) return [];
  return [{ kind: 'saw', doc, connection, account: tenant.account, tenantBy: tenant.by }];
}

function rowFacts({ facts, me, doc, sighting, concerned }: Recording): readonly BodyOf<'sawRow'>[] {
  return concerned.flatMap((person) => {
    const access = sighting.rows.find((row) => isRowOf(row, person))?.access ?? 'unclear';
    if (access === 'unclear') return [];
    const last = lastIn(facts, me, doc, 'sawRow', (body) => samePerson(body.person, person));
    return last?.access === access ? [] : [{ kind: 'sawRow', doc, person, access }];
  });
}

/** The last body of a kind that this seat recorded for this document. */
function lastIn<K extends FactKind>(
  facts: readonly Fact[],
  me: SeatId,
  doc: DocRef,
  kind: K,
  matches: (body: BodyOf<K>) => boolean = () => true,
): BodyOf<K> | undefined {
  let found: { n: number; body: BodyOf<K> } | undefined;
  for (const { seat, n, body } of facts) {
    if (seat !== me || body.kind !== kind || n < (found?.n ?? 0)) continue;
    const own = body as BodyOf<K>;
    if ('doc' in own && own.doc.id === doc.id && matches(own)) found = { n, body: own };
  }
  return found?.body;
}

/** The account of this seat's last look since its last sign-out, null where none was shown; undefined: no such look. */
export function signedIn(facts: readonly Fact[], me: SeatId): string | null | undefined {
  let last: Fact | undefined;
  for (const fact of facts) {
    const { kind } = fact.body;
    if (fact.seat === me && (kind === 'saw' || kind === 'signedOut') && fact.n > (last?.n ?? 0)) last = fact;
  }
  return last?.body.kind === 'saw' ? last.body.account : undefined;
}

/** A row belongs to a person by e-mail; by name only where one of them has no e-mail. */
export function isRowOf(row: Pick<Row, 'name' | 'email'>, person: Person): boolean {
  if (row.email !== '' && person.email !== '') return row.email.toLowerCase() === person.email.toLowerCase();
  return row.name !== '' && row.name.toLowerCase() === person.name.toLowerCase();
}

const samePerson = (a: Person, b: Person): boolean => a.email === b.email && a.name === b.name;
