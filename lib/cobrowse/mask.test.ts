import { describe, expect, it } from 'vitest';
import { BAR, makeMask } from './mask.ts';

const mask = makeMask([{ en: ['Connect', 'User Access'], ja: ['接続'] }]);

describe('text', () => {
  it('is shown where it is a label, as the data file writes it', () => {
    expect(mask('Connect')).toBe('Connect');
    expect(mask('\n  CONNECT ▸ ')).toBe('\nConnect ');
    expect(mask('User Access (12)')).toBe('User Access');
    expect(mask(' 接続')).toBe(' 接続');
  });

  it('is bars of about its length where it is none', () => {
    expect(mask('Connect to Acme')).toBe(`${BAR.repeat(6)} ${BAR.repeat(3)} ${BAR.repeat(3)}`);
    expect(mask('Disconnected')).toBe(BAR.repeat(9));
    expect(mask('42')).toBe(BAR.repeat(3));
    expect(mask(' ')).toBe(' ');
    expect(mask('')).toBe('');
  });

  it('says no more when it is masked twice', () => {
    for (const text of [
      'Ada Lovelace',
      'a',
      'ada.lovelace@acme.example, 1234',
      '田中 ボー',
      'x'.repeat(5000),
    ])
      expect(mask(mask(text))).toBe(mask(text));
  });

  it('tells of a long text only that it is long', () => {
    expect(mask('ada '.repeat(5000)).length).toBeLessThan(400);
    expect(mask('ada'.repeat(5000)).length).toBeLessThan(400);
  });
});
