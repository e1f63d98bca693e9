import { describe, expect, it } from 'vitest';
import type { CardView, Sighting } from '../calls/sighting.ts';
import type { Checklist, Role, Step } from '../checklist/checklist.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import { CARD } from '../words/card.ts';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '../words/language.ts';
import { cardFor } from './card.ts';
import { atStep, found, sampleSighting } from './sample.ts';

const STEPS: readonly Step[] = [
  'readTenant',
  'revoke',
  'invite',
  'join',
  'connect',
  'reloadToProve',
  'reply',
  'tellRefused',
  'awaitReply',
  'askAgain',
  'confirmDigits',
  'reloadToRelease',
  'disconnect',
  'reloadToClose',
  'close',
  'awaitClosing',
  'confirm',
  'report',
  'giveBack',
  'swap',
  'recover',
  'vendor',
  'finished',
];

const NAV = [found('sales.gear'), found('sales.navMarketo', { label: 'Marketo', region: 'Admin Settings' })];
const BO_ROW = { row: 'bo@acme.example', label: 'Disconnect', region: 'User Access' };

function card(checklist: Checklist, sighting: Sighting | null, language: ScreenLanguage = 'en'): CardView {
  const made = cardFor({ checklist, prompts, sighting, language }).card;
  if (made === null) throw new Error('no card');
  return made;
}

describe.each(SCREEN_LANGUAGES)('every step in %s', (language) => {
  const sightings: readonly (Sighting | null)[] = [
    null,
    sampleSighting([], { place: null, connection: null }),
    sampleSighting([], { connection: null }),
    sampleSighting(NAV),
    sampleSighting([
      ...NAV,
      found('sales.rowAccess', { ...BO_ROW, found: 'many' }),
      found('sales.connect', { found: 'many' }),
    ]),
    sampleSighting([
      found('sales.rowAccess', BO_ROW),
      found('sales.connect', { label: 'Connect', enabled: false }),
    ]),
    sampleSighting([found('sales.gear')], { connection: 'holds', dialog: true }),
    sampleSighting([found('sales.login')], { place: 'sales.login', connection: null }),
  ];
  const roles: readonly Role[] = ['leaver', 'keeper'];

  it.each(STEPS)('%s has a card without a gap, whoever reads it', (step) => {
    for (const me of roles) {
      for (const who of ['me', 'other', 'nobody'] as const) {
        for (const sighting of sightings) {
          for (const workspace of [null, 'EMEA']) {
            const view = card(atStep(me, step, who, { workspace }), sighting, language);
            const text = JSON.stringify(view);
            expect(text).not.toMatch(/\{\w+\}/);
            expect(view.instruction).not.toBe('');
            expect(view.why).not.toBe('');
            expect(view.lang).toBe(language);
          }
        }
      }
    }
  });

  it('keeps the reason to about two lines of the card', () => {
    const most = language === 'ja' ? 44 : 92;
    for (const [key, text] of Object.entries(CARD[language])) {
      if (!key.startsWith('why.') || key === 'why.outage' || key === 'why.theirTurn') continue;
      const shown = text.replace(/\{\w+\}/g, 'Bo Chan');
      expect(`${key}: ${shown.length <= most ? 'fits' : shown}`).toBe(`${key}: fits`);
    }
  });
});
