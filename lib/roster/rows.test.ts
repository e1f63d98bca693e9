import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SEPARATORS, type Separator } from './roster.ts';
import { type Row, readRows } from './rows.ts';

interface Read {
  readonly rows: Row[];
  readonly done: number[];
  readonly finished: boolean;
}

/** Reads a text in portions; `stop` cancels after so many of them. */
async function read(text: string, portion: number, separator: Separator = ',', stop = 1e9): Promise<Read> {
  const rows: Row[] = [];
  const done: number[] = [];
  const cancel = new AbortController();
  const finished = await readRows(text, {
    separator,
    before: 0,
    portion,
    signal: cancel.signal,
    pace: async () => {
      if (done.length >= stop) cancel.abort();
    },
    onRows(some, at) {
      rows.push(...some);
      done.push(at);
    },
  });
  return { rows, done, finished };
}

const cells = (rows: readonly Row[]) => rows.map((row) => row.cells);
const lines = (rows: readonly Row[]) => rows.map(({ line, row }) => [line, row]);

describe('rows', () => {
  it('are the same in portions of any size, with every separator, quotes and line breaks in cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '山', '"', ',', ';', '\t', '|', '\n', ' ', '@'),
    });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.integer({ min: 1, max: 40 }),
        async (rows, separator, portion) => {
          const text = Papa.unparse(rows, { delimiter: separator, newline: '\n', quotes: true });
          const { rows: got, finished, done } = await read(text, portion, separator);
          expect(finished).toBe(true);
          expect(cells(got)).toEqual(rows);
          expect(got.every(({ quotes }) => quotes === 'sound')).toBe(true);
          expect(done).toEqual(done.toSorted((a, b) => a - b));
          // Where a row begins, told from what stands before it.
          const starts = rows.map((_, at) => {
            const before = Papa.unparse(rows.slice(0, at), {
              delimiter: separator,
              newline: '\n',
              quotes: true,
            });
            return [at === 0 ? 1 : before.split('\n').length + 1, at + 1];
          });
          expect(lines(got)).toEqual(starts);
        },
      ),
    );
  });

  it('know their line below a cell of two lines', async () => {
    const { rows } = await read('a,b\n"x\ny",1\n\nz,2', 4);
    expect(lines(rows)).toEqual([
      [1, 1],
      [2, 2],
      [4, 3],
      [5, 4],
    ]);
  });

  it('tell of a quotation mark that is never closed, and where it opens', async () => {
    for (const portion of [3, 1000]) {
      const { rows } = await read('a,b\nc,"d\ne,f\ng,h', portion);
      expect(cells(rows)).toEqual([
        ['a', 'b'],
        ['c', 'd\ne,f\ng,h'],
      ]);
      expect(rows.at(-1)).toMatchObject({ line: 2, quotes: 'unclosed' });
    }
  });

  it('tell of a quotation mark where none may stand', async () => {
    for (const portion of [3, 1000]) {
      const { rows } = await read('a,b\n"c "x" c",d\ne,f', portion);
      expect(rows.map(({ quotes }) => quotes)).toEqual(['sound', 'misquoted', 'sound']);
    }
  });

  it('end where the person cancels', async () => {
    const text = 'a,b\n'.repeat(100);
    const { finished, rows, done } = await read(text, 40, ',', 2);
    expect(finished).toBe(false);
    expect(done).toHaveLength(2);
    expect(rows.length).toBeLessThan(100);
  });

  it('that cannot be taken reject, instead of waiting for ever', async () => {
    const reading = {
      separator: ',',
      before: 0,
      portion: 4,
      signal: new AbortController().signal,
      pace: async () => {},
    } as const;
    let seen = 0;
    const fails = readRows('a,b\nc,d\ne,f', {
      ...reading,
      onRows() {
        seen += 1;
        if (seen === 2) throw new Error('no');
      },
    });
    await expect(fails).rejects.toThrow('no');
  });
});
