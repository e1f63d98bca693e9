/** Texts that tell seats and messages apart, and the names in them. */
import type { Fact, QuotedSighting } from '../../lib/checklist/fact.ts';
import { isMessage } from './canon.ts';
import { bodyOf } from './prune.ts';
import type { Seat } from './world.ts';

/** The seat with handovers, challenges and answers renamed. */
export function rename<T extends { readonly facts: readonly Fact[] }>(
  seat: T,
  names: ReadonlyMap<string, string>,
): T {
  const swap = (text: string): string => text.replace(NAME, (name) => names.get(name) ?? name);
  const facts = seat.facts.map((fact): Fact => {
    const body = bodyOf(fact);
    if (body === null) return fact;
    const named = 'handover' in body ? { ...body, handover: swap(body.handover) } : body;
    const asked =
      named.kind === 'invited' || named.kind === 'replied'
        ? { ...named, challenge: swap(named.challenge) }
        : named;
    const told =
      asked.kind === 'replied' ? { ...asked, keys: { ...asked.keys, sign: swap(asked.keys.sign) } } : asked;
    const id = isMessage(fact) ? swap(fact.id) : fact.id;
    if (told.kind === 'received') return { ...fact, id, body: { ...told, fact: swap(told.fact) } };
    if (told.kind === 'joined') return { ...fact, id, body: { ...told, invitation: swap(told.invitation) } };
    return { ...fact, id, body: told };
  });
  return { ...seat, facts };
}

/** Names of handovers (`H`), challenges (`c`) and replies (`r`) by seat and count. */
const NAME = /[Hcr]\d\.\d+/g;

/** Names in a text, in order of appearance. */
export const namesOf = (text: string): readonly string[] => text.match(NAME) ?? [];

/** A fact as a short text that tells it from all others of its ledger. */
export function factKey({ id: name, n, at, body }: Fact): string {
  const id = `${name}#${n}`;
  switch (body.kind) {
    case 'saw':
      return `${id}s${body.connection}${body.account ?? ''}@${body.doc.id}/${body.doc.after}`;
    case 'sawRow':
      return `${id}r${body.access}${body.person.name}@${body.doc.id}/${body.doc.after}`;
    case 'clicked':
      return `${id}k${body.control}${body.row ?? ''}${body.before}@${body.doc.id}/${body.doc.after}`;
    case 'signedOut':
      return `${id}o`;
    case 'received':
      return `${id}<${body.fact}`;
    case 'invited':
      return `${id}i${at}`;
    case 'replied':
      return `${id}a${body.challenge}${sightingKey(body.sighting)}`;
    case 'checked':
      return `${id}x${sightingKey(body.sighting)}`;
    case 'joined':
      return `${id}j${body.handover}${body.invitation}`;
    case 'opened':
      return `${id}p${body.handover}`;
    case 'confirmed':
      return `${id}f${body.handover}${body.seat}${body.otherHandover}`;
    case 'closed':
      return `${id}z${body.outcome}`;
    case 'noted':
      return `${id}n${body.handover}${body.text}`;
    default:
      return `${id}?`;
  }
}

const sightingKey = ({
  n,
  doc,
  received,
  lastConnect,
  account,
  sawChange,
  connection,
}: QuotedSighting): string =>
  `[${connection}${n},${doc.after},${received},${lastConnect},${account ?? ''},${sawChange}]`;

/** A seat's canonical ledger and tabs as one text. */
export function seatKey(seat: Seat): string {
  const tabs = seat.tabs.map((tab) =>
    tab ? `${tab.doc.id}/${tab.doc.after}${tab.painted}${tab.account}${Object.values(tab.rows).join()}` : '-',
  );
  return `${seat.session}${seat.lost ? '!' : ''}|${tabs.join()}|${seat.facts.map(factKey).join(';')}`;
}
