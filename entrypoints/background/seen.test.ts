import { describe, expect, test, vi } from 'vitest';
import type { Person } from '../../lib/checklist/fact.ts';
import type { Grant, RoomRole } from '../../lib/checklist/roomfact.ts';
import { GRANTS, type Grants } from '../../lib/checklist/rooms.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { presentWords } from '../../lib/words/present.ts';
import { seenWords } from '../../lib/words/seen.ts';
import type { Core } from './core.ts';
import { setPresenting, tenantVeil, titleWords } from './presenting.ts';
import { seenLine } from './seen.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));

interface Pretended {
  readonly person: Person;
  readonly role: RoomRole;
  readonly grants: readonly Grant[];
}

const CY = { name: 'Cy Novak', email: 'cy@vendor.example' };
const DI = { name: 'Di Okoye', email: 'di@acme.example' };
const cy = (...grants: readonly Grant[]): Pretended => ({ person: CY, role: 'csm', grants });
const di = (...grants: readonly Grant[]): Pretended => ({ person: DI, role: 'customer', grants });

function granted(grants: readonly Grant[]): Grants {
  const until = (grant: Grant) => (grants.includes(grant) ? Date.now() + 60_000 : null);
  return { follow: until('follow'), point: until('point'), view: until('view') };
}

/** As much of the worker as is asked who sees what: rooms by the tenant that each is of. */
function worker(
  rooms: Readonly<Record<string, readonly Pretended[]>>,
  language: ScreenLanguage = 'en',
): Core {
  const all = Object.entries(rooms).map(([tenant, people]) => {
    const members = people.map((one, at) => ({ ...one, seat: `${tenant} ${at}` }));
    return {
      stand: { tenant },
      members,
      present: members,
      given: (of: string) => granted(members.find(({ seat }) => seat === of)?.grants ?? []),
    };
  });
  return { language, rooms: { all }, ledger: { tenants: async () => [] } } as unknown as Core;
}

const TABLE = GRANTS.flatMap((grant) => {
  const { [grant]: does } = seenWords.en;
  return [
    { grant, to: 'nobody', people: [cy(), di()], line: '' },
    { grant, to: 'one of two', people: [cy(), di(grant)], line: `Di Okoye ${does}` },
    { grant, to: 'both', people: [cy(grant), di(grant)], line: `Cy Novak ${does}; Di Okoye ${does}` },
  ];
});

describe('who sees what, in one line', () => {
  test.each(TABLE)('says “$line” where $grant is granted to $to', ({ people, line }) => {
    expect(seenLine(worker({ one: people }), 'one')).toBe(line);
  });

  test('says all that one person was granted, in an order of its own', () => {
    const all = worker({ one: [cy('view', 'follow', 'point')] });
    expect(seenLine(all, 'one')).toBe(
      'Cy Novak sees your checklist, may point at your page, sees your page with all texts hidden',
    );
    const ja = worker({ one: [cy('view', 'follow')] }, 'ja');
    expect(seenLine(ja, 'one')).toBe(
      'Cy Novak さん：チェックリストを見ています、文字を隠したページを見ています',
    );
  });

  test('tells the pages of one customer nothing of another’s room, and the badge of all', () => {
    const two = worker({ one: [cy('follow')], other: [di('point')] });
    expect(seenLine(two, 'one')).toBe('Cy Novak sees your checklist');
    expect(seenLine(two, 'other')).toBe('Di Okoye may point at your page');
    expect(seenLine(two, 'third')).toBe('');
    expect(seenLine(two, null)).toBe('Cy Novak sees your checklist; Di Okoye may point at your page');
  });
});

describe('while the screen is shared', () => {
  const core = worker({ one: [cy('follow', 'point'), di('view')] });
  const title = () => titleWords(core, { tenant: 'Acme', seen: seenLine(core, null) });

  test('the title of the toolbar button names neither people nor customers, before and after it does', async () => {
    const named = { tenant: 'Acme', seen: seenLine(core, null) };
    expect(await title()).toEqual(named);
    await setPresenting(true);
    expect(await title()).toEqual({
      tenant: '•••',
      seen: 'Account manager sees your checklist, may point at your page; Colleague sees your page with all texts hidden',
    });
    await setPresenting(false);
    expect(await title()).toEqual(named);
  });

  test.each(['en', 'ja'] as const)('a page names nobody of its customer’s room (%s)', async (language) => {
    const words = presentWords[language];
    const shared = worker({ one: [cy('follow'), di('point')], other: [] }, language);
    const veil = await tenantVeil(shared, null, []);
    const line = veil(seenLine(shared, 'one'));
    expect(line).not.toMatch(/Cy|Novak|Di|Okoye/);
    expect(line).toContain(words.csm);
    expect(line).toContain(words.colleague);
    expect(veil('Cy Novak points here')).toBe(`${words.csm} points here`);
  });
});
