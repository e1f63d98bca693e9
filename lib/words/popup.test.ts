import { describe, expect, it } from 'vitest';
import { deskWords } from './desk.ts';
import { popupWords } from './popup.ts';
import { popupBatonWords } from './popup-baton.ts';
import { handoverWords } from './popup-handover.ts';
import { planWords } from './popup-plan.ts';
import { turnWords } from './popup-turn.ts';
import { windowWords } from './popup-window.ts';
import { recordWords } from './record.ts';
import { rosterWords } from './roster.ts';
import { findingWords } from './roster-findings.ts';

const SETS = {
  popupWords,
  popupBatonWords,
  handoverWords,
  planWords,
  turnWords,
  windowWords,
  recordWords,
  rosterWords,
  findingWords,
  deskWords,
};
const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

describe.each(Object.entries(SETS))('%s', (_, words) => {
  const japanese: Readonly<Record<string, string>> = words.ja;
  it.each(Object.entries<string>(words.en))('%s', (key, english) => {
    const ours = japanese[key] ?? '';
    expect(ours).not.toBe('');
    // Nothing may ask for a value that the other language does not get; marks of strong words come in pairs.
    expect(placeholders(english)).toEqual(expect.arrayContaining([...placeholders(ours)]));
    for (const text of [english, ours]) expect(text.split('**').length % 2).toBe(1);
  });
});
