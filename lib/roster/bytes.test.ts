import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './bytes.ts';

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)));
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((char) =>
      [...Array(char.length).keys()].flatMap((at) => {
        const unit = char.charCodeAt(at);
        return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
      }),
    ),
  );
const TEXT = 'Name,E-Mail\n山田 太郎,taro@example.jp\nJosé Müller,jose@example.com\n';

// 山田, 太郎, テスト, ﾀﾛｳ in Shift_JIS; ü é è ’ Š in Windows-1252.
const YAMADA = [0x8e, 0x52, 0x93, 0x63];
const TARO = [0x91, 0xbe, 0x98, 0x59];
const TEST = [0x83, 0x65, 0x83, 0x58, 0x83, 0x67];
const HALF = [0xc0, 0xdb, 0xb3];

describe('the bytes of a file', () => {
  it.each([
    ['utf-8', false, new TextEncoder().encode(TEXT)],
    ['utf-8', true, new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', true, utf16(TEXT, true)],
    ['utf-16be', true, utf16(TEXT, false)],
  ] as const)('are text in %s (marked: %s)', (encoding, marked, given) => {
    expect(textOf(given)).toEqual({ text: TEXT, encoding, marked });
  });

  it.each([
    ['山田,太郎', bytes(YAMADA, ',', TARO)],
    ['a,b\nテスト,t@x.example', bytes('a,b\n', TEST, ',t@x.example')],
    ['ﾀﾛｳ,t@x.example', bytes(HALF, ',t@x.example')],
  ])('are Shift_JIS: %s', (text, given) => {
    expect(textOf(given)).toEqual({ text, encoding: 'shift_jis', marked: false });
  });

  it.each([
    ['Müller,m@x.example', bytes('M', [0xfc], 'ller,m@x.example')],
    ['Hélène,h@x.example', bytes('H', [0xe9], 'l', [0xe8], 'ne,h@x.example')],
    ['O’Brien,o@x.example', bytes('O', [0x92], 'Brien,o@x.example')],
    ['MÜLLER,m@x.example', bytes('M', [0xdc], 'LLER,m@x.example')],
    ['Škoda – Aš', bytes([0x8a], 'koda ', [0x96], ' A', [0x9a])],
    ['Noël,Zoë,François', bytes('No', [0xeb], 'l,Zo', [0xeb], ',Fran', [0xe7], 'ois')],
  ])('are Windows-1252: %s', (text, given) => {
    expect(textOf(given)).toEqual({ text, encoding: 'windows-1252', marked: false });
  });

  it.each([
    ['spreadsheet', bytes('PK', [3, 4], 'xl/workbook.xml')],
    ['spreadsheet', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['binary', bytes('a,b', [0], 'c')],
    ['binary', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
  ])('are no text: %s', (why, given) => {
    expect(textOf(given)).toBe(why);
  });

  it('have every kind of line break as one', () => {
    expect(textOf(bytes('a\r\nb\rc\nd\r\r\n'))).toMatchObject({ text: 'a\nb\nc\nd\n\n' });
  });

  it('are read for any text, in every encoding with a mark', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\0\r\ufeff]/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(texts, (text) => {
        expect(textOf(new TextEncoder().encode(`\ufeff${text}`))).toMatchObject({ text });
        expect(textOf(utf16(text, true))).toMatchObject({ text });
        expect(textOf(utf16(text, false))).toMatchObject({ text });
      }),
    );
  });
});
