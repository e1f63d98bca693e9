import { describe, expect, it } from 'vitest';
import { SCREEN_LANGUAGES } from '../words/language.ts';
import { type RunLetter, writeRunLetter } from './runletter.ts';
import { ANN, BO, TENANT } from './sample.ts';

const CODE = 'HANDRAIL1.\nabc\n.END';
const frame = { from: ANN, to: BO, tenant: TENANT, tenantName: 'Acme', title: 'Set it up', code: CODE };

describe.each(SCREEN_LANGUAGES)('the letter of a run in %s', (language) => {
  it.each([true, false])('is ready to send (first: %s)', (first) => {
    const { subject, body, text } = writeRunLetter({ ...frame, first }, language);
    expect(text).not.toMatch(/\{\w*\}|undefined|null|\*\*/);
    expect(text).not.toMatch(/ $/m);
    expect(text).not.toMatch(/\n{3}/);
    expect(text.split('\n')[0]).toContain(subject);
    for (const word of ['Ann Leaver', 'Bo Keeper', 'Acme', TENANT, 'Set it up']) expect(body).toContain(word);
    expect(body.endsWith(`${CODE}\n`)).toBe(true);
    expect(/Install|インストール/.test(body)).toBe(first);
  });
  it('says that nothing is real in practice', () => {
    const practice: RunLetter = { ...frame, tenant: '000-PRA-001', first: true };
    const { subject, body } = writeRunLetter(practice, language);
    const real = writeRunLetter({ ...frame, first: true }, language);
    expect(subject.length).toBeGreaterThan(real.subject.length);
    expect(body.split('\n\n').length).toBe(real.body.split('\n\n').length + 1);
  });
  it('names the Munchkin ID and the address where there are no names', () => {
    const bare = { ...frame, tenantName: '', from: { name: '', email: 'ann@acme.example' }, first: false };
    const { subject, body } = writeRunLetter(bare, language);
    expect(subject).toContain(TENANT);
    expect(body).toContain('ann@acme.example');
  });
});
