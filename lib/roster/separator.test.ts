import { describe, expect, it } from 'vitest';
import { separatorOf } from './separator.ts';

describe('the separator', () => {
  it.each([
    ['Name,Email\nAda,ada@x.example', ','],
    ['Name;Email\nAda;ada@x.example', ';'],
    ['Name\tEmail\nAda\tada@x.example', '\t'],
    ['Name|Email\nAda|ada@x.example', '|'],
    ['Sato, Ada;ada@x.example\nLind, Bo;bo@x.example', ';'],
    ['"Sato; Ada","ada@x.example"\n"Lind; Bo","bo@x.example"', ','],
    ['Ada;ada@x.example;"1,5"\nBo;bo@x.example;"2,5"', ';'],
    ['"a,b\nc,d";ada@x.example\n"e,f";bo@x.example', ';'],
    ['ada@x.example\nbo@x.example', null],
    ['ada@x.example\nbo@x.example; cy@x.example\ndi@x.example', null],
    ['姓;名;メール\n山田;太郎;', ';'],
  ])('of %j is %j', (text, separator) => expect(separatorOf(text)).toBe(separator));
});
