/** One body of every kind, with the longest texts where `wide`. For tests. */
import type { BodyOf, FactBody, FactKind, Person, PublicKeys, QuotedSighting } from '../checklist/fact.ts';
import { CAPS } from './text.ts';

export const TENANT = '123-ABC-456';
export const HANDOVER = 'aGFuZG92ZXItMSEh';

export const ANN: Person = { name: 'Ann Leaver', email: 'ann@acme.example' };
export const BO: Person = { name: 'Bo Keeper', email: 'bo@acme.example' };

/** Kanji that repeat nowhere, so that deflate finds nothing to save. */
function kanji(bytes: number, seed: number): string {
  const chars = Array.from(
    { length: Math.floor(bytes / 3) },
    (_, at) => 0x4e00 + ((at * 7919 + seed * 104729) % 20000),
  );
  return String.fromCodePoint(...chars);
}

/** Tasks of a run, each seen by a seat of its own where `wide`. */
function evidenceOf(wide: boolean): BodyOf<'shared'>['evidence'] {
  const seats = wide ? ['A', 'B', 'C'] : ['A'];
  const tasks = ['account', 'connect', 'sync', 'invite', 'package', 'configure'].slice(0, wide ? 6 : 1);
  return seats.flatMap((letter, by) =>
    tasks.map((task, at) => ({
      task,
      seat: letter.repeat(22),
      persona: 'marketoAdmin',
      n: 1000 * by + 7 * at,
      at: 1_795_000_000_000 + 77_777 * at,
      is: true,
      grade: 'seen' as const,
    })),
  );
}

const DOC = { id: '7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77', after: 7 };
const FACT = 'A'.repeat(43);
const ROOM = 'cm9vbS0xMjM0NTY3ODkw';

/** Bodies with these keys; `wide`: every text as long as it may be, in Japanese. */
export function bodies(keys: PublicKeys, wide = false): { readonly [K in FactKind]: BodyOf<K> } {
  const long = (plain: string, cap: number, seed: number): string => (wide ? kanji(cap, seed) : plain);
  const person = ({ name, email }: Person, seed: number): Person => ({
    name: long(name, CAPS.name, seed),
    email: long(email, CAPS.email, seed + 1),
  });
  const leaver = person(ANN, 1);
  const keeper = person(BO, 3);
  const handover = HANDOVER;
  const account = long(BO.email, CAPS.account, 5);
  const sighting: QuotedSighting = {
    n: 123_456_789,
    doc: { ...DOC, after: 123_456_788 },
    connection: 'holds',
    account,
    received: 123_456_700,
    lastConnect: 123_456_750,
    sawChange: true,
    tenantBy: 'account',
    soleTenant: false,
  };
  const run = 'b25ib2FyZGluZy0x';
  const people = [
    { persona: 'marketoAdmin', person: leaver },
    { persona: 'salesforceAdmin', person: keeper },
    ...(wide ? [{ persona: 'csm', person: person(ANN, 11) }] : []),
  ];
  const tenantName = long('Acme', CAPS.tenantName, 6);
  const attestation = { what: 'enabled', name: long('Cy Manager', CAPS.name, 13), on: '2026-11-20' };
  return {
    opened: { kind: 'opened', handover, leaver, keeper, planned: '2026-12-01' },
    invited: {
      kind: 'invited',
      handover,
      leaver,
      keeper,
      tenantName: long('Acme', CAPS.tenantName, 6),
      challenge: 'Y2hhbGxlbmdlLTEh',
      expires: 1_795_000_000_000,
      keys,
      ...(wide && { first: [leaver, keeper] }),
    },
    received: { kind: 'received', fact: FACT, from: 'A'.repeat(22), message: 'invited' },
    joined: { kind: 'joined', handover, invitation: FACT, person: keeper, otherHandover: false },
    replied: {
      kind: 'replied',
      handover,
      challenge: 'Y2hhbGxlbmdlLTEh',
      person: keeper,
      keys,
      sighting,
      promise: true,
    },
    confirmed: { kind: 'confirmed', handover, seat: 'A'.repeat(22), otherHandover: false },
    closed: { kind: 'closed', handover, outcome: 'disconnected' },
    checked: { kind: 'checked', handover, sighting },
    saw: { kind: 'saw', doc: DOC, connection: 'free', account: null, tenantBy: 'page' },
    sawRow: { kind: 'sawRow', doc: DOC, person: keeper, access: 'has' },
    clicked: {
      kind: 'clicked',
      doc: DOC,
      control: 'rowAccess',
      row: long(BO.email, CAPS.row, 7),
      before: 'holds',
    },
    signedOut: { kind: 'signedOut', doc: DOC, account },
    said: { kind: 'said', handover, task: 'revoke' },
    withdrew: { kind: 'withdrew', fact: FACT },
    noted: { kind: 'noted', handover, topic: 'workspace', text: long('Default', CAPS.text, 8) },
    overrode: {
      kind: 'overrode',
      doc: DOC,
      control: 'disconnect',
      row: null,
      reason: long('gone', CAPS.reason, 9),
    },
    began: { kind: 'began', run, course: 'onboarding', tenantName, people, personas: ['marketoAdmin'] },
    took: { kind: 'took', run, shared: FACT, personas: ['salesforceAdmin'] },
    attested: { kind: 'attested', run, ...attestation },
    did: { kind: 'did', run, task: 'package' },
    chose: { kind: 'chose', run, task: 'connectMarketo', fallback: true },
    showed: { kind: 'showed', doc: DOC, sign: 'sales.salesforceOn', is: true, account, tenantBy: 'account' },
    shared: {
      kind: 'shared',
      run,
      course: 'onboarding',
      tenantName,
      people,
      personas: ['marketoAdmin'],
      keys,
      attested: wide ? [attestation, { ...attestation, what: 'crmSync' }] : [attestation],
      evidence: evidenceOf(wide),
      stopped: false,
    },
    handed: { kind: 'handed', run, to: 'salesforceAdmin' },
    stopped: { kind: 'stopped', run },
    firstInvited: { kind: 'firstInvited', person: leaver },
    hosted: {
      kind: 'hosted',
      room: ROOM,
      lobby: 'L'.repeat(43),
      relay: 'wss://relay.acme.example:8084/mqtt',
      host: leaver,
      tenantName,
      keys,
      expires: 1_795_000_000_000,
    },
    entered: { kind: 'entered', room: ROOM, hosted: FACT, person: keeper, role: 'csm' },
    granted: { kind: 'granted', room: ROOM, seat: 'A'.repeat(22), grant: 'follow', until: 1_795_000_000_000 },
    ended: { kind: 'ended', room: ROOM, seat: 'A'.repeat(22), grant: 'view', why: 'time' },
    compared: { kind: 'compared', room: ROOM, seat: 'A'.repeat(22) },
    left: { kind: 'left', room: ROOM },
  };
}

export function allBodies(keys: PublicKeys, wide = false): readonly FactBody[] {
  return Object.values(bodies(keys, wide));
}
