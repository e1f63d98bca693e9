import { describe, expect, it } from 'vitest';
import type { CardView, FoundControl, Sighting } from '../calls/sighting.ts';
import type { RunChecklist } from '../checklist/run.ts';
import type { ConsoleId } from '../consoles/console.ts';
import { CARD } from '../words/card.ts';
import { COURSE } from '../words/course.ts';
import { GUIDE, on, page, runList, runTask } from './run.fake.ts';
import { type RunAsk, runCard } from './run.ts';

const ask = (more: Partial<RunAsk> = {}): RunAsk => ({
  checklist: runList(),
  guide: GUIDE,
  console: 'marketo',
  sighting: page(),
  language: 'en',
  aboutOf: (trouble) => (trouble === 'noSeat' ? ['marketo.send'] : ['sales.elsewhere']),
  namesOf: (control) => ({ en: [`the ${control}`], ja: [`${control} です`] }),
  ...more,
});

function card(more: Partial<RunAsk> = {}): CardView {
  const made = runCard(ask(more));
  if (made === null) throw new Error('no card');
  return made;
}
const showing = (...controls: readonly FoundControl[]) => card({ sighting: page(...controls) });
const acts = ({ actions }: CardView) => actions.map(({ act }) => act);

describe('the card on the way', () => {
  it('on a page that may be another’s it points at nothing, says so, and asks for no word', () => {
    const send = {
      control: 'marketo.send',
      act: 'click',
      only: { at: ['marketo.own'], words: 'other' },
    } as const;
    const [way] = GUIDE.ways.first ?? [];
    if (way === undefined) throw new Error('no way');
    const words = { ...GUIDE.words.en, others: { other: 'This is **another** page.' } };
    const guide = {
      ...GUIDE,
      ways: { first: [{ ...way, prompts: [send] }] },
      words: { en: words, ja: words },
    };
    const sighting = page(on('marketo.send', { label: 'Send' }));
    expect(card({ guide, sighting })).toMatchObject({
      mode: 'waiting',
      target: null,
      warns: true,
      instruction: 'This is **another** page.',
      why: COURSE.en['why.foreign'],
      actions: [],
    });
    expect(card({ guide, sighting: { ...sighting, place: 'marketo.own' } }).mode).toBe('pointing');
  });
  it('points at what is due and quotes it as the page shows it, with its region', () => {
    const view = showing(on('marketo.menu', { label: 'Admin', region: 'Top' }));
    expect(view).toMatchObject({
      mode: 'pointing',
      target: { control: 'marketo.menu' },
      instruction: 'Open **Admin** under “Top”.',
      step: 'Task 1 of 2 · First things',
      dots: { count: 6, at: 1 },
      why: 'Because.',
      more: 'By the way.',
      tenant: 'Acme',
      lang: 'en',
    });
    expect(acts(view)).toEqual([]);
  });
  it('does not say a region twice, nor let the page end a quotation', () => {
    expect(showing(on('marketo.menu', { label: 'Admin', region: 'Admin' })).instruction).toBe(
      'Open **Admin**.',
    );
    expect(showing(on('marketo.menu', { label: 'A**B' })).instruction).toBe('Open **A*B**.');
  });
  it.each([
    ['Actions ▾', 'Actions'],
    ['▸ Admin', 'Admin'],
    ['Upload…', 'Upload'],
    ['Next →', 'Next'],
    ['アクション ▼', 'アクション'],
    ['⋯', '⋯'],
    ['…', '…'],
  ])('quotes %s without what it wears', (label, quoted) => {
    expect(showing(on('marketo.menu', { label })).instruction).toBe(`Open **${quoted}**.`);
  });
  it('has words for what has no text', () => {
    expect(showing(on('marketo.menu')).instruction).toBe('Open this.');
    expect(showing(on('marketo.box')).instruction).toBe('Tick this box.');
  });
  it('uses the words of the prompt, without a region the plain ones', () => {
    expect(showing(on('marketo.tab', { label: 'Set Up', region: 'Card' })).instruction).toBe(
      'Choose **Set Up** in Card.',
    );
    expect(showing(on('marketo.tab', { label: 'Set Up' })).instruction).toBe('Open **Set Up**.');
  });
  it('says in words what it waits for, as it is called in the reader’s language', () => {
    const view = showing(on('marketo.tab', { current: true }));
    expect(view).toMatchObject({
      mode: 'waiting',
      target: null,
      instruction: 'Next, tick **the marketo.box**.',
    });
    expect(acts(view)).toEqual(['popup']);
    expect(card({ language: 'ja' }).instruction).toBe('次に **marketo.menu です** を開きます。');
    expect(card({ language: 'ja' }).step).toBe('作業 1 / 2・First things');
  });
  it('says what comes first where the page asks, wants a sign-in, or is at work', () => {
    const at = (more: Partial<Sighting>) => card({ sighting: { ...page(), ...more } });
    expect(at({ dialog: true })).toMatchObject({ mode: 'waiting', instruction: COURSE.en['mine.answer'] });
    expect(at({ signedOut: true })).toMatchObject({ mode: 'notice', instruction: CARD.en['mine.signIn'] });
    expect(at({ place: 'marketo.slow' })).toMatchObject({ mode: 'waiting', instruction: 'Wait a little.' });
    const menu = page(on('marketo.menu', { label: 'Admin' }));
    for (const more of [{ dialog: true }, { signedOut: true }, { place: 'marketo.slow' }] as const)
      expect(card({ sighting: { ...menu, ...more } })).toMatchObject({ mode: 'pointing' });
  });
  it('points at nothing where two cannot be told apart, and says why', () => {
    const view = showing(on('marketo.tab', { found: 'many' }));
    expect(view).toMatchObject({ mode: 'unsure', target: null, instruction: 'Look for the tab **Set Up**.' });
    expect(view.why).not.toBe('Because.');
    expect(view.actions.map(({ label }) => label)).toEqual([CARD.en['act.showOnce'], CARD.en['act.didIt']]);
  });
  it('says that what is due cannot be clicked yet, and that a space stands at the edge', () => {
    expect(showing(on('marketo.menu', { enabled: false }))).toMatchObject({ mode: 'waiting', target: null });
    expect(showing(on('marketo.menu', { enabled: false })).why).toContain('cannot be clicked yet');
    expect(showing(on('marketo.field', { filled: 'space' })).why).toContain('A space stands at the edge');
    expect(showing(on('marketo.field', { filled: 'no' })).why).toBe('Because.');
  });
  it('tells what is recommended before it', () => {
    const checklist = runList({ tasks: [runTask('first', { early: ['second'] }), runTask('second')] });
    expect(card({ checklist }).more).toBe(
      'Recommended before it: Second things. Doing it now is allowed.\nBy the way.',
    );
  });
  it('is another card for another prompt, and the same for the same', () => {
    const one = showing(on('marketo.menu', { label: 'A' })).key;
    expect(showing(on('marketo.menu', { label: 'B' })).key).toBe(one);
    expect(showing(on('marketo.tab')).key).not.toBe(one);
    expect(showing(on('marketo.menu', { enabled: false })).key).not.toBe(one);
  });
  it('at the end of a way, goes to the console that comes after', () => {
    const view = showing(on('marketo.send', { label: 'Send' }));
    expect(view.actions).toEqual([{ label: 'Go to Marketo Sales', act: 'next', primary: true }]);
    expect(
      acts(card({ console: 'sales', sighting: page(on('sales.connect', { label: 'Connect' })) })),
    ).toEqual([]);
    const last = runList({ own: 'second', next: { step: 'task', task: 'second' } });
    expect(acts(card({ checklist: last, console: 'sales', sighting: page(on('sales.connect')) }))).toEqual(
      [],
    );
  });
});

describe('the card of what stands on another console’s page', () => {
  const chosen = runList({ own: 'second', tasks: [runTask('second', { fallback: true })] });
  const form = (filled: FoundControl['filled']) =>
    card({
      checklist: chosen,
      console: 'sales',
      sighting: page(on('sales.field', { label: 'Secret', ...(filled && { filled }) }), on('sales.connect')),
    });
  it('leads back there while it is missing, and points at where it goes', () => {
    const view = form('no');
    expect(view).toMatchObject({ mode: 'pointing', target: { control: 'sales.field' } });
    expect(view.actions).toEqual([{ label: 'Go to Marketo', act: 'next', primary: true }]);
  });
  it('says that a space stands at its edge', () => {
    expect(form('space').why).toContain('A space stands at the edge');
  });
  it('goes on to what sends it once it is filled in', () => {
    const view = form('yes');
    expect(view).toMatchObject({ mode: 'pointing', target: { control: 'sales.connect' } });
    expect(acts(view)).toEqual([]);
  });
});

describe('the card of an error that the page shows', () => {
  const shows = (trouble: string, console: ConsoleId = 'marketo') =>
    card({ console, sighting: { ...page(on('marketo.send', { label: 'Send' })), troubles: [trouble] } });
  it('explains it with the remedy, and goes on pointing', () => {
    const view = shows('noSeat');
    expect(view).toMatchObject({ warns: true, mode: 'pointing', instruction: 'Click **Send**.' });
    expect(view.why).toMatch(/^No seat is left.* ask your account manager/);
    expect(view.key).not.toBe(showing(on('marketo.send', { label: 'Send' })).key);
  });
  it('says of a message that has gone that it was, and is no warning then', () => {
    const sighting = { ...page(on('marketo.send', { label: 'Send' })), troubles: ['noSeat'], past: 1 };
    const view = card({ sighting });
    expect(view.why).toMatch(/^The error of a moment ago: No seat is left/);
    expect(view.warns).toBeUndefined();
    expect(card({ console: 'salesforce', sighting }).instruction).toContain('The next step is in');
  });
  it('leaves out what concerns another task, or has no words here', () => {
    expect(shows('credentials').warns).toBeUndefined();
    expect(shows('of a later version').why).toBe('Because.');
  });
  it('on a page of no way, says what it means and where it goes on', () => {
    const view = shows('noSeat', 'salesforce');
    expect(view).toMatchObject({ warns: true, mode: 'notice', target: null });
    expect(view.instruction).toContain('No seat is left');
    expect(acts(view)).toEqual(['next']);
  });
});

describe('the card besides the way', () => {
  it('on another console’s page, says where it goes on', () => {
    const view = card({ console: 'salesforce' });
    expect(view.instruction).toBe('The next step is in Marketo: First things.');
    expect(acts(view)).toEqual(['next']);
  });
  it('on a page of nobody’s, asks whose it is before it leads', () => {
    const view = card({ nameless: true, sighting: page(on('marketo.menu')) });
    expect(view).toMatchObject({ mode: 'notice', target: null });
    expect(acts(view)).toEqual(['tenant']);
  });
  const said = (next: RunChecklist['next']) => runCard(ask({ checklist: runList({ own: null, next }) }));
  it('says what the reader has to say first', () => {
    expect(said({ step: 'attest', what: 'enabled' })?.instruction).toBe(
      'Before it begins: who confirmed that it is enabled?',
    );
    expect(said({ step: 'share', to: 'expert', first: true })?.instruction).toBe(
      'Tell Eve about this checklist.',
    );
    expect(said({ step: 'share', to: 'expert', first: false })?.instruction).toBe(
      'Tell Eve that it goes on.',
    );
  });
  it('is none where others have the next step, time has to pass, or it is over', () => {
    expect(said({ step: 'await', task: 'second', from: 'expert' })).toBeNull();
    expect(said({ step: 'pause', task: 'second', until: 1 })).toBeNull();
    for (const status of ['finished', 'stopped'] as const)
      expect(runCard(ask({ checklist: runList({ status, own: null, next: { step: status } }) }))).toBeNull();
  });
  it('leads through the own task whatever the popup asks first', () => {
    const checklist = runList({ next: { step: 'attest', what: 'enabled' } });
    expect(card({ checklist, sighting: page(on('marketo.menu', { label: 'Admin' })) }).instruction).toBe(
      'Open **Admin**.',
    );
  });
  it('shows the customer by its Munchkin ID where it has no name, and PRACTICE', () => {
    expect(card({ checklist: runList({ tenantName: '', practice: true }) })).toMatchObject({
      tenant: '123-ABC-456',
      practice: true,
    });
  });
});
