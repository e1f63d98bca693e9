import { describe, expect, it } from 'vitest';
import type { CardView, Sighting } from '../calls/sighting.ts';
import type { Checklist, Step } from '../checklist/checklist.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import { CARD } from '../words/card.ts';
import type { ScreenLanguage } from '../words/language.ts';
import { cardFor } from './card.ts';
import { atStep, found, sampleChecklist, sampleSighting } from './sample.ts';

const NAV = [found('sales.gear'), found('sales.navMarketo', { label: 'Marketo', region: 'Admin Settings' })];
const BO_ROW = { row: 'bo@acme.example', label: 'Disconnect', region: 'User Access' };

function card(checklist: Checklist, sighting: Sighting | null, language: ScreenLanguage = 'en'): CardView {
  const made = cardFor({ checklist, prompts, sighting, language }).card;
  if (made === null) throw new Error('no card');
  return made;
}

describe('the prompt that is due', () => {
  it('is the furthest one whose control is certain', () => {
    const view = card(
      sampleChecklist(),
      sampleSighting([...NAV, found('sales.tabUserAccess', { label: 'User Access' })]),
    );
    expect(view.mode).toBe('pointing');
    expect(view.target).toEqual({ control: 'sales.tabUserAccess' });
    expect(view.instruction).toBe('Open the tab **User Access**.');
    expect(view.dots).toEqual({ count: 6, at: 3 });
  });

  it('names the person whose row it is, and the row by e-mail', () => {
    const view = card(
      sampleChecklist({ workspace: '' }),
      sampleSighting([...NAV, found('sales.rowAccess', BO_ROW)]),
    );
    expect(view.target).toEqual({ control: 'sales.rowAccess', row: 'bo@acme.example' });
    expect(view.instruction).toBe('In the row of Bo Keeper, click **Disconnect**.');
    expect(view.why).toContain('Your own connection stays');
  });

  it('is to sign in, where the page is signed in as somebody else: there the click is held, and nothing proven', () => {
    const connect = [...NAV, found('sales.connect', { label: 'Connect', region: 'Marketo' })];
    const at = (account: string | null, step: Step = 'connect') =>
      card(atStep('keeper', step, 'me'), sampleSighting(connect, { account }));
    for (const own of [null, 'Bo Keeper', 'BO@acme.example']) expect(at(own).mode).toBe('pointing');
    for (const step of ['connect', 'reloadToProve'] as const)
      expect(at('Cara Other', step)).toMatchObject({ target: null, instruction: 'Sign in as Bo Keeper.' });
    expect(at('Cara Other').why).toContain('signed in as Cara Other');
  });

  it('is Set Up first, where the page may be another customer’s and the click would be held', () => {
    const controls = [
      ...NAV,
      found('sales.tabSetUp', { label: 'Set Up' }),
      found('sales.rowAccess', BO_ROW),
      found('sales.disconnect', { label: 'Disconnect' }),
    ];
    const at = (checklist: Checklist, page = controls) =>
      cardFor({ checklist, prompts, sighting: sampleSighting(page), language: 'en', sure: false }).card;
    for (const step of ['revoke', 'disconnect'] as const) {
      expect(at(atStep('leaver', step, 'me'))).toMatchObject({
        mode: 'pointing',
        target: { control: 'sales.tabSetUp' },
        why: 'There the page shows which Marketo it belongs to.',
        actions: [{ act: 'tenant' }],
      });
    }
    const open = controls.map((one) =>
      one.ref.control === 'sales.tabSetUp' ? { ...one, current: true } : one,
    );
    expect(at(atStep('leaver', 'revoke', 'me'), open)).toMatchObject({ mode: 'waiting' });
    expect(at(atStep('leaver', 'reloadToRelease', 'me'))).toMatchObject({ instruction: 'Reload this page.' });
    expect(at(atStep('leaver', 'awaitReply', 'other'))).toMatchObject({ mode: 'notice' });
    const away = sampleSighting(NAV, { place: 'sales.app', connection: null });
    const ask = { checklist: sampleChecklist(), prompts, sighting: away, language: 'en' } as const;
    expect(cardFor({ ...ask, sure: false })).toEqual(cardFor(ask));
  });

  it('never takes the row of somebody else for it', () => {
    const other = found('sales.rowAccess', { ...BO_ROW, row: 'cara@acme.example' });
    const view = card(sampleChecklist(), sampleSighting([...NAV, other]));
    expect(view.mode).toBe('waiting');
    expect(view.target).toEqual({ control: 'sales.rowAccess', row: 'bo@acme.example' });
  });

  it('is described in words where several controls fit, though an earlier one is certain', () => {
    const many = found('sales.rowAccess', { ...BO_ROW, found: 'many' });
    const view = card(sampleChecklist(), sampleSighting([...NAV, many]));
    expect(view.mode).toBe('unsure');
    expect(view.target).toBeNull();
    expect(view.actions.map(({ label }) => label)).toEqual(['Show me which one', 'I did it']);
  });

  it('waits at the right place for what is not there yet', () => {
    for (const controls of [[], NAV]) {
      const view = card(atStep('keeper', 'connect', 'me'), sampleSighting(controls, { connection: null }));
      expect(view.mode).toBe('waiting');
      expect(view.target).toEqual({ control: 'sales.connect' });
    }
  });

  it('waits behind a tab that is open already', () => {
    const tab = found('sales.tabSetUp', { label: 'Set Up', current: true });
    const view = card(atStep('keeper', 'connect', 'me'), sampleSighting([...NAV, tab], { connection: null }));
    expect(view.mode).toBe('waiting');
    expect(view.target).toEqual({ control: 'sales.connect' });
  });

  it('says behind the tab of users how to tell a row that it may not know', () => {
    const tab = found('sales.tabUserAccess', { label: 'User Access', current: true });
    expect(card(sampleChecklist(), sampleSighting([...NAV, tab]))).toMatchObject({
      mode: 'waiting',
      why: CARD.en['why.waitingRow'].replace('{address}', 'bo@acme.example'),
    });
  });

  it('quotes the label as the page shows it, with its region, in the language of the reader', () => {
    const connect = found('sales.connect', { label: '接続', region: 'Marketo' });
    const sighting = sampleSighting([...NAV, connect], { connection: 'free' });
    expect(card(atStep('keeper', 'connect', 'me'), sighting).instruction).toBe(
      'Click **接続** in the card “Marketo”.',
    );
    expect(card(atStep('keeper', 'connect', 'me'), sighting, 'ja').instruction).toBe(
      'カード「Marketo」の **接続** をクリックします。',
    );
  });

  it('names the region in our words where the page has no heading for it', () => {
    const view = card(
      atStep('keeper', 'connect', 'me'),
      sampleSighting([found('sales.connect', { label: 'Connect' })]),
    );
    expect(view.instruction).toBe('Click **Connect** on the Marketo page.');
  });

  it('says that the published page is wrong where it says Disconnect for Connect', () => {
    const view = card(
      atStep('keeper', 'connect', 'me'),
      sampleSighting([found('sales.connect', { label: 'Connect' })]),
    );
    expect(view.why).toContain('“Disconnect”');
    expect(view.why).toContain('mistake');
  });

  it('explains a Connect that cannot be clicked', () => {
    const off = found('sales.connect', { label: 'Connect', enabled: false });
    const view = card(atStep('keeper', 'connect', 'me'), sampleSighting([off], { connection: 'blocked' }));
    expect(view.instruction).toBe('**Connect** cannot be clicked yet.');
    expect(view.why).toContain('Ann Leaver takes it away first');
  });

  it('asks for the workspace before access is taken away, and shows it afterwards', () => {
    const sighting = sampleSighting([found('sales.rowAccess', BO_ROW)]);
    const before = card(sampleChecklist(), sighting);
    expect(before.why).toContain('workspace of Bo Keeper');
    expect(before.actions.map(({ act }) => act)).toEqual(['popup']);
    const after = card(sampleChecklist({ workspace: 'EMEA / Default' }), sighting);
    expect(after.actions).toEqual([]);
    expect(after.more).toContain('EMEA / Default');
  });

  it('reloads at the place, and leads there from elsewhere', () => {
    const there = card(atStep('leaver', 'reloadToRelease', 'me'), sampleSighting(NAV));
    expect(there.actions).toEqual([{ act: 'reload', label: 'Reload', primary: true }]);
    expect(there.target).toBeNull();
    const away = sampleSighting(NAV, { place: 'sales.other', connection: null });
    expect(card(atStep('leaver', 'reloadToRelease', 'me'), away).target).toEqual({
      control: 'sales.navMarketo',
    });
  });

  it('lets a question of the page be answered before the reload', () => {
    const view = card(
      atStep('leaver', 'reloadToClose', 'me'),
      sampleSighting(NAV, { connection: 'holds', dialog: true }),
    );
    expect(view.instruction).toBe('Answer the question on the page, then reload it.');
    expect(view.actions).toEqual([]);
  });

  it('asks to sign in where a sign-in page stands', () => {
    const view = card(sampleChecklist(), sampleSighting([], { place: 'sales.login', connection: null }));
    expect(view.instruction).toContain('Sign in');
    expect(view.mode).toBe('notice');
  });

  it('is looked for with every control of the path', () => {
    const { wanted } = cardFor({ checklist: sampleChecklist(), prompts, sighting: null, language: 'en' });
    expect(wanted).toContainEqual({ control: 'sales.gear' });
    expect(wanted).toContainEqual({ control: 'sales.rowAccess', row: 'bo@acme.example' });
  });
});

describe('what is not done on a page', () => {
  it('leads to the popup', () => {
    const view = card(atStep('leaver', 'invite', 'me'), sampleSighting(NAV));
    expect(view.mode).toBe('notice');
    expect(view.instruction).toBe('Send Bo Keeper the invitation.');
    expect(view.actions).toEqual([{ act: 'popup', label: 'Open Handrail', primary: true }]);
  });

  it('says whose turn it is, by name', () => {
    const view = card(atStep('leaver', 'connect', 'other'), sampleSighting(NAV));
    expect(view.why).toBe('Bo Keeper’s step now: connect to Marketo.');
    expect(view.step).toBe('Step 2 of 4 · Bo Keeper, then you');
  });

  it('speaks of the reader as you, not by name', () => {
    expect(card(atStep('keeper', 'revoke', 'other'), sampleSighting(NAV)).why).toContain(
      'take away your access',
    );
    const tasks = sampleChecklist().tasks.map((task) => ({ ...task, status: 'done' as const }));
    const done = card(
      atStep('keeper', 'finished', 'nobody', { status: 'finished', tasks }),
      sampleSighting(NAV),
    );
    expect(done.instruction).toBe('Done. You hold the connection.');
  });

  it('says to the leaver that their part is finished before the keeper has looked again', () => {
    expect(card(atStep('leaver', 'finished', 'nobody'), sampleSighting(NAV)).instruction).toBe(
      'Your part is finished.',
    );
  });

  it('says so too while the keeper looks again', () => {
    const view = card(atStep('leaver', 'confirm', 'other'), sampleSighting(NAV));
    expect(view.instruction).toBe('Your part is finished.');
    expect(view.why).toContain('Bo Keeper’s step now');
  });

  it('stops at an alarm, whatever is next', () => {
    const view = card(sampleChecklist({ status: 'alarm' }), sampleSighting(NAV));
    expect(view.instruction).toBe('Stop, and call Bo Keeper.');
    expect(view.target).toBeNull();
  });

  it('says during an outage who is to be called', () => {
    const view = card(atStep('leaver', 'recover', 'other', { status: 'outage' }), sampleSighting(NAV));
    expect(view.instruction).toContain('Call Bo Keeper');
  });

  it('shows nothing where there is no handover', () => {
    const answer = cardFor({ checklist: null, prompts, sighting: null, language: 'en' });
    expect(answer).toEqual({ card: null, wanted: [] });
  });
});
