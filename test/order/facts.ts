/** Builders of facts for tests: a ledger that writes, receives and loads pages as a seat does. */
import type {
  BodyOf,
  Connection,
  DocRef,
  Fact,
  FactBody,
  GuardedControl,
  Person,
  QuotedSighting,
  SeatId,
} from '../../lib/checklist/fact.ts';
import { quoteSighting } from '../../lib/checklist/quote.ts';

export const TENANT = '123-ABC-456';
export const ANN: Person = { name: 'Ann', email: 'ann@example.com' };
export const BO: Person = { name: 'Bo', email: 'bo@example.com' };
export const CY: Person = { name: 'Cy', email: 'cy@example.com' };
export const NOW = Date.UTC(2026, 10, 20, 12);
export const HOUR = 3_600_000;
const KEYS = { sign: 'sign', agree: 'agree' };

/** One seat's ledger of one tenant. `docs` are tabs: loading one again makes another document. */
export class Ledger {
  readonly me: SeatId;
  readonly facts: Fact[] = [];
  at = NOW;
  #n = 0;
  #docs = 0;

  constructor(me: SeatId) {
    this.me = me;
  }

  write<B extends FactBody>(body: B): Fact<B> {
    this.#n += 1;
    const fact = { id: `${this.me}${this.#n}`, tenant: TENANT, seat: this.me, n: this.#n, at: this.at, body };
    this.facts.push(fact);
    return fact;
  }

  /** A message of another seat arrives. */
  receive(fact: Fact, message: BodyOf<'received'>['message']): this {
    this.facts.push(fact);
    this.write({ kind: 'received', fact: fact.id, from: fact.seat, message });
    return this;
  }

  /** A document loads now. */
  load(): DocRef {
    this.#docs += 1;
    return { id: `${this.me}-doc${this.#docs}`, after: this.#n };
  }

  saw(connection: Connection, doc = this.load(), account: string | null = null): DocRef {
    this.write({ kind: 'saw', doc, connection, account, tenantBy: 'page' });
    return doc;
  }

  sawRow(person: Person, access: 'has' | 'none', doc = this.load()): DocRef {
    this.write({ kind: 'sawRow', doc, person, access });
    return doc;
  }

  clicked(control: GuardedControl, doc: DocRef, before: Connection, row: string | null = null): void {
    this.write({ kind: 'clicked', doc, control, row, before });
  }

  copied(message: string, handover = 'H'): void {
    this.write({ kind: 'noted', handover, topic: 'copied', text: message });
  }

  opened(handover = 'H', leaver = ANN, keeper = BO): this {
    this.write({ kind: 'opened', handover, leaver, keeper, planned: null });
    return this;
  }

  invited(challenge = 'c1', handover = 'H', leaver = ANN, keeper = BO): Fact<BodyOf<'invited'>> {
    const fact = this.write({
      kind: 'invited',
      handover,
      leaver,
      keeper,
      tenantName: 'Acme',
      challenge,
      expires: this.at + 7 * 24 * HOUR,
      keys: KEYS,
    });
    this.copied('invited', handover);
    return fact;
  }

  /** The keeper joins the handover of an invitation that has just arrived. */
  join(invitation: Fact<BodyOf<'invited'>>, person = BO): this {
    this.receive(invitation, 'invited');
    this.write({
      kind: 'joined',
      handover: invitation.body.handover,
      invitation: invitation.id,
      person,
      otherHandover: false,
    });
    return this;
  }

  /** The keeper's reply as quoteSighting gives it; `change` bends the sighting for a test. */
  replied(
    challenge = 'c1',
    handover = 'H',
    change: Partial<QuotedSighting> = {},
    person = BO,
    promise = true,
  ): Fact<BodyOf<'replied'>> {
    const quote = quoteSighting(this.facts, this.me, handover, 'invited', true);
    if (quote.sighting === null && Object.keys(change).length === 0) {
      throw new Error(`nothing to quote: ${quote.reason}`);
    }
    const sighting = { ...(quote.sighting ?? this.#anySighting()), ...change };
    const fact = this.write({ kind: 'replied', handover, challenge, person, keys: KEYS, sighting, promise });
    this.copied('replied', handover);
    return fact;
  }

  #anySighting(): QuotedSighting {
    return {
      n: this.#n,
      doc: { id: `${this.me}-doc`, after: this.#n },
      connection: 'holds',
      account: BO.email,
      received: 0,
      lastConnect: 0,
      sawChange: false,
      tenantBy: 'page',
      soleTenant: true,
    };
  }

  confirmed(seat: SeatId, handover = 'H', otherHandover = false): this {
    this.write({ kind: 'confirmed', handover, seat, otherHandover });
    return this;
  }

  closed(outcome: 'disconnected' | 'brokenOff', handover = 'H'): Fact<BodyOf<'closed'>> {
    const fact = this.write({ kind: 'closed', handover, outcome });
    this.copied('closed', handover);
    return fact;
  }

  checked(handover = 'H'): Fact<BodyOf<'checked'>> {
    const { sighting, reason } = quoteSighting(this.facts, this.me, handover, 'closed', true);
    if (sighting === null) throw new Error(`nothing to quote: ${reason}`);
    const fact = this.write({ kind: 'checked', handover, sighting });
    this.copied('checked', handover);
    return fact;
  }
}

/** Two ledgers in a handover, up to the moment named. Accounts are shown unless `account` is false. */
export function upTo(
  moment: 'opened' | 'invited' | 'joined' | 'connected' | 'replied' | 'confirmed' | 'released',
  account = true,
): { readonly ann: Ledger; readonly bo: Ledger } {
  const ann = new Ledger('ann-seat');
  const bo = new Ledger('bo-seat');
  const [shownAnn, shownBo] = account ? [ANN.email, BO.email] : [null, null];
  const both = { ann, bo };
  const first = ann.saw('holds', ann.load(), shownAnn);
  ann.sawRow(BO, 'has', first);
  ann.opened();
  if (moment === 'opened') return both;
  ann.clicked('rowAccess', first, 'holds', BO.email);
  ann.sawRow(BO, 'none', first);
  const invitation = ann.invited();
  if (moment === 'invited') return both;
  bo.join(invitation);
  if (moment === 'joined') return both;
  const free = bo.saw('free', bo.load(), shownBo);
  bo.clicked('connect', free, 'free');
  bo.saw('holds', bo.load(), shownBo);
  if (moment === 'connected') return both;
  ann.receive(bo.replied(), 'replied');
  if (moment === 'replied') return both;
  ann.confirmed(bo.me);
  if (moment === 'confirmed') return both;
  ann.saw('holds', ann.load(), shownAnn);
  return both;
}
