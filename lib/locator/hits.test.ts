// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hits, patternOf } from './hits.ts';

const found = (body: string): string[] => {
  document.body.innerHTML = body;
  return hits(document, patternOf([{ en: ['Disconnect'] }])).map(({ data }) => data);
};

test.each([
  ['<p>First</p><p>Dis<b>connect</b></p><p>Disconnect</p>', ['Dis', 'Disconnect']],
  // Of another length once they are compared: before, between and in what is looked for.
  ['<p>㈱ ﬃ</p><p>Dis<b>connect</b></p><i>\u200b\u200b</i><p>Disconnect</p>', ['Dis', 'Disconnect']],
  ['<p>Weiß</p><p>D\u200bis</p><p>connect</p><p>ＤＩＳconnect</p>', ['D\u200bis', 'ＤＩＳconnect']],
  [`<p>ß</p><p>${'long '.repeat(400)}Disconnect</p><p>Disconnect</p>`, ['Disconnect']],
  ['<p>Connect</p>', []],
])('the texts in which a name begins: %#', (body, texts) => {
  expect(found(body)).toEqual(texts);
});
