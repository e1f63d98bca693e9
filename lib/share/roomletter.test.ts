import { describe, expect, it } from 'vitest';
import { SCREEN_LANGUAGES } from '../words/language.ts';
import { type RoomLetter, writeRoomLetter } from './roomletter.ts';
import { ANN, TENANT } from './sample.ts';

const CODE = 'HANDRAIL1.\nabc\n.END';
const letter: RoomLetter = {
  from: ANN,
  tenant: TENANT,
  tenantName: 'Acme',
  code: CODE,
  expires: Date.UTC(2026, 10, 27, 12),
};

describe.each(SCREEN_LANGUAGES)('the invitation to a room in %s', (language) => {
  it('is ready to send', () => {
    const { subject, body, text } = writeRoomLetter(letter, language);
    expect(text).not.toMatch(/\{\w*\}|undefined|null|\*\*/);
    expect(text.split('\n')[0]).toContain(subject);
    for (const word of ['Ann Leaver', 'Acme', TENANT, '27', '2026']) expect(body).toContain(word);
    expect(body.endsWith(`${CODE}\n`)).toBe(true);
  });
  it('names the Munchkin ID where there is no name, and says that practice is none', () => {
    const bare = writeRoomLetter({ ...letter, tenant: '000-PRA-001', tenantName: '' }, language);
    expect(bare.subject).toContain('000-PRA-001');
    expect(bare.body.split('\n\n').length).toBe(
      writeRoomLetter(letter, language).body.split('\n\n').length + 1,
    );
  });
});
