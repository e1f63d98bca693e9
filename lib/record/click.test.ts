import { expect, it } from 'vitest';
import type { Fact } from '../checklist/fact.ts';
import { clickFact, type Passed } from './click.ts';

const doc = { id: 'd1', after: 3 };
const passed: Passed = { press: 'p1', click: { control: 'disconnect', row: null }, before: 'holds' };
const body = {
  kind: 'clicked',
  doc,
  press: 'p1',
  control: 'disconnect',
  row: null,
  before: 'holds',
} as const;
const fact = (seat: string): Fact => ({ id: 'f', tenant: '123-ABC-456', seat, n: 4, at: 0, body });

it('a click is recorded with what the page showed before', () => {
  expect(clickFact([], 'me', doc, passed)).toEqual(body);
  expect(clickFact([], 'me', doc, { ...passed, before: null })).toMatchObject({ before: 'unclear' });
});

it('a click that is reported twice is recorded once; the next one like it is another', () => {
  expect(clickFact([fact('me')], 'me', doc, passed)).toBeNull();
  expect(clickFact([fact('me')], 'me', doc, { ...passed, press: 'p2' })).toMatchObject({ press: 'p2' });
  expect(clickFact([fact('other')], 'me', doc, passed)).toEqual(body);
});
