import { describe, expect, it } from 'vitest';
import type { Refusal } from '../calls/screen.ts';
import { BATON } from '../words/baton.ts';
import { SCREEN_LANGUAGES } from '../words/language.ts';
import { type Letter, writeLetter } from './message.ts';
import { ANN, BO, TENANT } from './sample.ts';

const CODE = 'HANDRAIL1.\nabc\n.END';
const frame = { from: ANN, to: BO, tenant: TENANT, tenantName: 'Acme' };
const expires = Date.UTC(2026, 10, 27, 12);
const LETTERS: readonly Letter[] = [
  { ...frame, message: 'getReady', planned: null },
  { ...frame, message: 'getReady', planned: '2026-12-01' },
  { ...frame, message: 'invited', code: CODE, expires },
  { ...frame, message: 'replied', code: CODE },
  { ...frame, message: 'closed', code: CODE, outcome: 'disconnected' },
  { ...frame, message: 'closed', code: CODE, outcome: 'brokenOff' },
  { ...frame, message: 'checked', code: CODE },
];

describe.each(SCREEN_LANGUAGES)('letters in %s', (language) => {
  it.each(LETTERS)('$message $outcome is ready to send', (letter) => {
    const { subject, body, text } = writeLetter(letter, language);
    expect(text).not.toMatch(/\{\w*\}|undefined|null|\*\*/);
    expect(text).not.toMatch(/ $/m);
    expect(text).not.toMatch(/\n{3}/);
    expect(text.split('\n')[0]).toContain(subject);
    expect(subject.length).toBeLessThan(80);
    for (const word of ['Ann Leaver', 'Bo Keeper', 'Acme', TENANT]) expect(body).toContain(word);
    expect(body.endsWith(`${CODE}\n`)).toBe(letter.message !== 'getReady');
  });

  it('name the Munchkin ID where the tenant has no name, and the address where a person has none', () => {
    const bo = { name: '', email: 'bo@acme.example' };
    const { subject, body } = writeLetter(
      { ...frame, to: bo, tenantName: '', message: 'checked', code: CODE },
      language,
    );
    expect(subject).toContain(TENANT);
    expect(body).toContain('bo@acme.example');
  });

  it('say PRACTICE in subject and text for a practice tenant only', () => {
    const practice = writeLetter(
      { ...frame, tenant: '000-PRC-001', message: 'checked', code: CODE },
      language,
    );
    const mark = language === 'ja' ? '練習' : 'PRACTICE';
    expect([practice.subject.includes(mark), practice.body.includes(mark)]).toEqual([true, true]);
    for (const letter of LETTERS) expect(writeLetter(letter, language).text).not.toContain(mark);
  });

  it('tell the date as the reader writes it', () => {
    const date = language === 'ja' ? '2026年11月27日' : 'November 27, 2026';
    expect(writeLetter({ ...frame, message: 'invited', code: CODE, expires }, language).body).toContain(date);
    const day = language === 'ja' ? '2026年12月1日' : 'December 1, 2026';
    expect(writeLetter({ ...frame, message: 'getReady', planned: '2026-12-01' }, language).body).toContain(
      day,
    );
  });

  it('have a sentence of its own for each refusal', () => {
    const each: Readonly<Record<Refusal, true>> = {
      empty: true,
      broken: true,
      truncated: true,
      forged: true,
      expired: true,
      foreignTenant: true,
      own: true,
      otherSeat: true,
      newerVersion: true,
      unasked: true,
      already: true,
    };
    const sentences = Object.keys(each).map(
      (key) => Object.entries(BATON[language]).find(([word]) => word === key)?.[1],
    );
    expect(new Set(sentences).size).toBe(11);
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
  });
});
