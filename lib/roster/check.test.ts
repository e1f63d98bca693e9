import { describe, expect, it } from 'vitest';
import { type Checked, check, MOST_BYTES, type Progress, type Source } from './check.ts';
import type { Line, Roster } from './roster.ts';

interface Run {
  readonly checked: Checked;
  readonly progress: readonly Progress[];
}

async function run(
  given: string | Source,
  more: { readonly column?: number; readonly cancelAt?: number; readonly portion?: number } = {},
): Promise<Run> {
  const progress: Progress[] = [];
  const cancel = new AbortController();
  const checked = await check(typeof given === 'string' ? new Blob([given]) : given, {
    column: more.column ?? null,
    signal: cancel.signal,
    onProgress: (now) => void progress.push(now),
    pace: async () => {
      if (progress.length === more.cancelAt) cancel.abort();
    },
    ...(more.portion ? { portion: more.portion } : {}),
  });
  return { checked, progress };
}

async function roster(text: string, column?: number): Promise<Roster> {
  const { checked } = await run(text, column === undefined ? {} : { column });
  if (!checked.ok) throw new Error(checked.why);
  return checked.roster;
}

const why = async (given: string | Source): Promise<string> => {
  const { checked } = await run(given);
  return checked.ok ? 'ok' : checked.why;
};
const brief = (lines: Iterable<Line>) =>
  [...lines].map(({ places, text, fault }) => [places.map(({ line }) => line).join('+'), text, fault]);

describe('a file of people', () => {
  it('is read whole: who, twice, wrong, with their lines', async () => {
    const read = await roster(
      [
        'First Name,Last Name,Email',
        'Ada,Lindqvist,ada@x.example',
        '"Bo\nJunior",Tanaka, bo@x.example ',
        'Cy,,cy.x.example',
        ',,',
        'Ada,L.,ADA@x.example',
        'Lind, Di,Di,di@x.example',
        'Ed,Ek',
        'Flo,Fox,',
      ].join('\r\n'),
    );
    expect(read).toMatchObject({
      encoding: 'utf-8',
      separator: ',',
      sepLine: false,
      people: 7,
      unclosed: null,
    });
    expect(brief(read.addresses.values())).toEqual([
      ['2+7', 'ada@x.example', null],
      ['3', 'bo@x.example', null],
    ]);
    expect(brief(read.invalid)).toEqual([
      ['5', 'cy.x.example', 'noAt'],
      ['8', 'Di', 'shifted'],
      ['9', '', 'empty'],
      ['10', '', 'empty'],
    ]);
    expect(brief(read.spaced)).toEqual([['3', ' bo@x.example ', null]]);
    expect(brief(read.ragged)).toEqual([
      ['8', 'Lind, Di,Di,di@x.example', null],
      ['9', 'Ed,Ek', null],
    ]);
    expect(read.broken.map(({ places }) => places)).toEqual([[{ line: 3, row: 3 }]]);
  });

  it('without a header counts its first row', async () => {
    const read = await roster('ada@x.example\nbo@x.example\n');
    expect(read).toMatchObject({ separator: null, people: 2 });
    expect(brief(read.addresses.values())).toEqual([
      ['1', 'ada@x.example', null],
      ['2', 'bo@x.example', null],
    ]);
  });

  it('may begin with the line sep=, which a spreadsheet does not show', async () => {
    const read = await roster('sep=;\r\nName;Email\r\nAda, L.;ada@x.example');
    expect(read).toMatchObject({ separator: ';', sepLine: true });
    expect(read.addresses.get('ada@x.example')?.places).toEqual([{ line: 3, row: 2 }]);
  });

  it('is counted by the column that the person chose', async () => {
    const text = 'Work,Private\na@x.example,b@y.example\nc@x.example,d@y.example';
    expect([...(await roster(text)).addresses]).toEqual([]);
    expect([...(await roster(text, 1)).addresses.keys()]).toEqual(['b@y.example', 'd@y.example']);
  });

  it('tells of a mark that is never closed, even in its header', async () => {
    const read = await roster('Name,"Email\nAda,ada@x.example\nBo,bo@x.example');
    expect(read.unclosed?.places).toEqual([{ line: 1, row: 1 }]);
    expect([...read.addresses]).toEqual([]);
  });

  it('is not taken for ragged where a spreadsheet program added empty cells', async () => {
    expect((await roster('Name,Email\nAda,ada@x.example,,\n')).ragged).toEqual([]);
  });

  it('with 50,000 rows comes in portions, between which the page may draw, and can be cancelled', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, n) => `"Name ${n}","two\nlines",user${n % 49_990}@x.example`,
    );
    const text = `Name,Note,Email\n${rows.join('\n')}`;
    const { checked, progress } = await run(text);
    if (!checked.ok) throw new Error(checked.why);
    const { roster: read } = checked;
    expect(read).toMatchObject({ people: 50_000, invalid: [], ragged: [] });
    expect(read.addresses.size).toBe(49_990);
    expect(read.addresses.get('user9@x.example')?.places).toEqual([
      { line: 20, row: 11 },
      { line: 100_000, row: 50_001 },
    ]);
    expect(progress.length).toBeGreaterThan(5);
    expect(progress.at(-1)).toEqual({ part: 1, rows: 50_001 });
    for (const [at, { part }] of progress.entries())
      expect(part).toBeGreaterThanOrEqual(progress[at - 1]?.part ?? 0);
    const cancelled = await run(text, { cancelAt: 2 });
    expect(cancelled.checked).toEqual({ ok: false, why: 'cancelled' });
    expect(cancelled.progress).toHaveLength(2);
  });

  it('is refused where there is nothing to read', async () => {
    expect(await why('')).toBe('empty');
    expect(await why('\ufeff \r\n\r\n')).toBe('empty');
    expect(await why('sep=,\n')).toBe('empty');
    expect(await why(new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)]))).toBe('spreadsheet');
    expect(await why(`[${'{"email":"a@x.example"},'.repeat(12_000)}]`)).toBe('noRows');
    expect(await why(new Blob([Uint8Array.of(0x25, 0x50, 0, 1)]))).toBe('binary');
    expect(await why({ size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) })).toBe('unreadable');
    const unread = () => Promise.reject(new Error('read although too large'));
    expect(await why({ size: MOST_BYTES + 1, arrayBuffer: unread })).toBe('tooLarge');
  });
});
