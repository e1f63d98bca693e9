import { describe, expect, it } from 'vitest';
import type { Hold, HoldReason, Role } from '../checklist/checklist.ts';
import { SCREEN_LANGUAGES } from '../words/language.ts';
import { holdView, labelOf, SOMEBODY_ELSE } from './hold.ts';
import { found, sampleChecklist, sampleSighting } from './sample.ts';

const REASONS: readonly HoldReason[] = [
  'tenantUnknown',
  'silent',
  'noHandover',
  'keeperHasAccess',
  'keeperNotConnected',
  'digitsOpen',
  'challengeOld',
  'sightingStale',
  'sightingAccount',
  'sightingState',
  'sightingTenant',
  'noPromise',
  'contrary',
  'pageStale',
  'pageAccount',
  'pageState',
  'refused',
  'promiseStands',
  'keeperDisconnect',
  'connectNobody',
  'connectAccount',
  'rowHolder',
  'rowUnread',
  'rowOthers',
  'removalNamed',
  'removalFirst',
  'removalUnknown',
  'twoSeats',
];

const hold = (reason: HoldReason, over: Partial<Hold> = {}): Hold => ({
  verdict: 'hold',
  reason,
  remedy: null,
  pass: 'override',
  ...over,
});
const OWN = { control: 'disconnect', row: null } as const;

describe.each(SCREEN_LANGUAGES)('every hold in %s', (language) => {
  it.each(REASONS)('%s says what is safe, who would be cut off, and what comes first', (reason) => {
    const roles: readonly (Role | null)[] = ['leaver', 'keeper', null];
    for (const me of roles) {
      for (const pass of ['no', 'secondClick', 'override'] as const) {
        for (const row of [null, SOMEBODY_ELSE, 'bo@acme.example', 'Cara']) {
          for (const labelOnPage of ['', 'Disconnect']) {
            const checklist = me === null ? null : sampleChecklist({ me });
            const click = { control: 'rowAccess', row } as const;
            const view = holdView({ hold: hold(reason, { pass }), checklist, click, language, labelOnPage });
            expect(JSON.stringify(view)).not.toMatch(/\{\w+\}/);
            for (const text of [view.title, view.harm, view.first, view.notice]) expect(text).not.toBe('');
            expect(view.notice).toContain(view.first);
            expect(view.actions.filter(({ primary }) => primary)).toHaveLength(1);
            expect(view.actions.some(({ act }) => act === 'override')).toBe(pass === 'override');
          }
        }
      }
    }
  });
});

describe('a hold', () => {
  it('names the person who comes first, and quotes the label of the page', () => {
    const view = holdView({
      hold: hold('keeperNotConnected'),
      checklist: sampleChecklist(),
      click: OWN,
      language: 'en',
      labelOnPage: 'Trennen',
    });
    expect(view.title).toBe('Your team stays connected');
    expect(view.harm).toContain('**Trennen**');
    expect(view.first).toBe('First Bo Keeper connects and sends you the reply.');
  });

  it('on Connect tells the reader to go on where the step is theirs, and else whose it is', () => {
    const first = (who: 'me' | 'other') => {
      const next = { who, role: 'keeper', step: 'connect', task: 'connect', where: 'page' } as const;
      const checklist = sampleChecklist({ next });
      return holdView({ hold: hold('connectNobody'), checklist, click: OWN, language: 'en' }).first;
    };
    expect(first('me')).toBe('Leave this as it is, and go on with your own step in the card.');
    expect(first('other')).toContain('Bo Keeper does the next step');
  });

  it('asks for the invitation where the access has been taken away', () => {
    const view = (step: 'revoke' | 'invite') => {
      const next = { who: 'me', role: 'leaver', step, task: 'revoke', where: 'page' } as const;
      const remedy = { role: 'leaver', step: 'revoke' } as const;
      return holdView({
        hold: hold('keeperHasAccess', { remedy }),
        checklist: sampleChecklist({ next }),
        click: OWN,
        language: 'en',
      });
    };
    expect(view('revoke').first).toContain('you take away the access of Bo Keeper');
    expect(view('revoke').actions[0]?.act).toBe('dismiss');
    expect(view('invite').first).toBe('First you send Bo Keeper the invitation, then Bo Keeper connects.');
    expect(view('invite').actions[0]?.act).toBe('popup');
  });

  it('offers the reload where that is the remedy', () => {
    const remedy = { role: 'leaver', step: 'reloadToRelease' } as const;
    const view = holdView({
      hold: hold('pageStale', { remedy }),
      checklist: sampleChecklist(),
      click: OWN,
      language: 'en',
    });
    expect(view.actions[0]).toEqual({ act: 'reload', label: 'Reload', primary: true });
  });

  it('leads to the popup for a step of the reader, not for one of the other person', () => {
    const acts = (role: Role) =>
      holdView({
        hold: hold('keeperNotConnected', { remedy: { role, step: 'invite' } }),
        checklist: sampleChecklist(),
        click: OWN,
        language: 'en',
      }).actions.map(({ act }) => act);
    expect(acts('leaver')).toEqual(['popup', 'dismiss', 'override']);
    expect(acts('keeper')).toEqual(['dismiss', 'override']);
  });

  it('names who loses the access, and says that a second click passes', () => {
    const view = holdView({
      hold: hold('rowOthers', { pass: 'secondClick' }),
      checklist: sampleChecklist(),
      click: { control: 'rowAccess', row: 'Cara Lind' },
      language: 'en',
    });
    expect(view.title).toBe('Cara Lind keeps access');
    expect(view.harm).toContain('Cara Lind would lose access');
    expect(view.first).toContain('within a minute');
  });

  it('names somebody of the handover by name, though the row gives the address', () => {
    const view = holdView({
      hold: hold('rowHolder'),
      checklist: sampleChecklist(),
      click: { control: 'rowAccess', row: 'bo@acme.example' },
      language: 'ja',
    });
    expect(view.harm).toContain('Bo Keeper さん');
  });

  it('begins a sentence about an unknown user with a capital letter', () => {
    const view = holdView({
      hold: hold('rowOthers', { pass: 'secondClick' }),
      checklist: null,
      click: { control: 'rowAccess', row: SOMEBODY_ELSE },
      language: 'en',
    });
    expect(view.title).toBe('This user keeps access');
  });
});

describe('the label of a held control', () => {
  const sighting = sampleSighting([
    found('sales.disconnect', { label: 'Disconnect' }),
    found('sales.rowAccess', { row: 'bo@acme.example', label: 'Trennen', found: 'many' }),
  ]);

  it('is the one on the page', () => {
    expect(labelOf(sighting, OWN)).toBe('Disconnect');
  });

  it('is left out where the control is not certain or not there', () => {
    expect(labelOf(sighting, { control: 'rowAccess', row: 'bo@acme.example' })).toBe('');
    expect(labelOf(null, OWN)).toBe('');
  });
});

it('does not send to Set Up whoever stands there, where it shows nothing', () => {
  const ask = { hold: hold('tenantUnknown'), checklist: null, click: OWN, language: 'en' } as const;
  expect(holdView(ask).first).toContain('Open the tab “Set Up”');
  expect(holdView({ ...ask, unshown: true }).first).toBe(
    'The field for the Munchkin ID is empty here: enter it in Handrail.',
  );
});
