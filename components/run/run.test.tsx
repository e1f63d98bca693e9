// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupView, RunPreview, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { Popup } from '../popup/Popup.tsx';
import { play, view } from '../screen/pretend.tsx';
import { running } from './pretend.ts';

afterEach(cleanup);

const show = (
  run: RunChecklist | null,
  more: Partial<PopupView> = {},
  answer?: (call: ScreenCall) => ScreenAnswer,
  language?: 'en' | 'ja',
) =>
  play(
    <Popup view={view({ runs: run ? [run] : [], ...more })} picked={null} onPick={() => {}} />,
    answer,
    language,
  );
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const primary = () => [...document.querySelectorAll('.button.primary')].map((one) => one.textContent);
const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
const items = () => within(screen.getByRole('region', { name: 'Checklist' })).getAllByRole('listitem');

describe('beginning', () => {
  const begin = () => {
    const stage = show(null);
    press('Choose a checklist');
    press('Choose: Set up MSI Actions');
    return stage;
  };

  it('shows all tasks and whose they are, and begins with who takes part', async () => {
    const stage = begin();
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Marketo admin' }));
    type('Your name', 'Ada Sato');
    type('Salesforce admin: name', ' Sam Ruiz ');
    type('Salesforce admin: e-mail', 'SAM@acme.example');
    press('Begin');
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toEqual({
      call: 'begin',
      tenant: '123-ABC-456',
      tenantName: 'Acme',
      course: 'onboarding',
      people: [
        { persona: 'marketoAdmin', person: { name: 'Ada Sato', email: 'ada@acme.example' } },
        { persona: 'salesforceAdmin', person: { name: 'Sam Ruiz', email: 'sam@acme.example' } },
      ],
      personas: ['marketoAdmin'],
    });
  });
  it('asks for nobody else where one person takes all parts', () => {
    begin();
    for (const part of screen.getAllByRole('checkbox')) fireEvent.click(part);
    expect(screen.queryByLabelText('Salesforce admin: name')).toBeNull();
    expect(screen.queryByLabelText('Account manager: name')).toBeNull();
  });
  it('one person alone gives only a name and an address', async () => {
    const stage = show(null);
    press('Choose a checklist');
    expect(screen.getAllByRole('listitem')).toHaveLength(COURSES.length);
    expect(primary()).toEqual(['Choose']);
    press('Choose: Connect your own Salesforce');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    type('Your name', 'Deniz Aydin');
    type('Your e-mail', 'deniz@acme.example');
    press('Begin');
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toMatchObject({
      course: 'ownSalesforce',
      people: [{ persona: 'salesUser', person: { name: 'Deniz Aydin', email: 'deniz@acme.example' } }],
      personas: ['salesUser'],
    });
  });
  it('goes back to the choice, where what is finished no longer leads', () => {
    show(running(7, { status: 'finished', own: null, next: { step: 'finished' } }));
    press('Choose a checklist');
    expect(button('Choose: Invite users').classList).toContain('primary');
    press('Choose: Give users access to Marketo');
    press('Back');
    expect(heading('What do you want to do?')).toBeTruthy();
  });
  it('begins nothing while somebody is missing, or an address is none', () => {
    const stage = begin();
    press('Begin');
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Marketo admin' }));
    type('Your name', 'Ada');
    press('Begin');
    expect(screen.getAllByText('A name is needed.')).toHaveLength(1);
    type('Salesforce admin: name', 'Sam');
    type('Salesforce admin: e-mail', 'nowhere');
    press('Begin');
    expect(screen.getByText('This is no e-mail address.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });
});

describe('attesting', () => {
  const asked = running(0, { next: { step: 'attest', what: 'crmSync' } });

  it('is asked for by what it is, and writes down who and when', async () => {
    const stage = show(asked);
    expect(heading('Marketo and Salesforce are in sync')).toBeTruthy();
    press('Write it down');
    // The account manager is who confirms; today is the day.
    expect(screen.getByLabelText<HTMLInputElement>('Name of who confirmed it').value).toBe('Cleo Kim');
    type('On', '2026-11-18');
    press('Save');
    await waitFor(() =>
      expect(stage.calls).toEqual([
        { call: 'attest', run: 'r1', what: 'crmSync', name: 'Cleo Kim', on: '2026-11-18' },
      ]),
    );
  });
  it('needs a name and a date', () => {
    const stage = show(asked);
    press('Write it down');
    type('Name of who confirmed it', ' ');
    type('On', '');
    press('Save');
    expect(screen.getByText('A name is needed.')).toBeTruthy();
    expect(screen.getByText('A date is needed.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });
  it('shows who confirmed it, and lets that be changed', () => {
    show(running(0));
    expect(screen.getByText(/^Confirmed by Cleo Kim, .*19 November 2026$/)).toBeTruthy();
    press('Change: MSI Actions is enabled');
    expect(screen.getByLabelText<HTMLInputElement>('On').value).toBe('2026-11-19');
  });
});

describe('the checklist', () => {
  it('shows each task with who, how proven, and what it waits for', () => {
    show(running(2, {}, { connectSalesforce: { proof: null, status: 'ready' } }));
    const [account, salesforce, marketo, sync] = items().map((item) => item.textContent);
    expect(account).toContain('Seen on your page');
    expect(salesforce).toContain('your step');
    expect(marketo).toContain('Ada Sato (you)');
    expect(sync).toContain('waits for: Connect Sales to Marketo');
    expect(items()[2]?.getAttribute('aria-current')).toBe('step');
  });
  it('says who said or saw it, what speaks against it, and what it waits for besides tasks', () => {
    const seen = running(7).tasks[6]?.proof ?? null;
    show(
      running(
        2,
        {},
        {
          account: { proof: seen && { ...seen, persona: 'csm', grade: 'said' }, contrary: seen },
          connectSalesforce: { proof: seen },
          package: { status: 'waiting', lacks: ['enabled'] },
          invite: { status: 'pausing', due: Date.UTC(2026, 10, 20, 10, 30) },
        },
      ),
    );
    const texts = items().map((item) => item.textContent);
    expect(texts[0]).toContain('Said by Cleo Kim');
    expect(texts[0]).toContain('Sam Ruiz’s page has shown something else since.');
    expect(texts[1]).toContain('Seen on Sam Ruiz’s page');
    expect(texts[5]).toContain('waits for the confirmation: MSI Actions is enabled');
    expect(texts[4]).toMatch(/from \d\d:\d\d/);
  });
  it('leads to the page', async () => {
    const stage = show(running(0));
    expect(primary()).toEqual(['Show me']);
    press('Show me');
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'showRun', run: 'r1', tabId: 1 }]));
  });
  it('tells what is recommended before it, and that doing it now is allowed', () => {
    show(running(4, {}, { invite: { early: ['sync'] } }));
    expect(
      screen.getByText(/Recommended before it: Start the data sync. Doing it now is allowed./),
    ).toBeTruthy();
  });
  it('says and takes back what no page shows', async () => {
    const stage = show(running(0));
    press('I did it: Set up the Sales account');
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'did', run: 'r1', task: 'account' }]));
    cleanup();
    const proof = running(1).tasks[0]?.proof ?? null;
    const said = show(
      running(1, {}, { account: { proof: proof && { ...proof, grade: 'said', fact: 'f9' } } }),
    );
    expect(items()[0]?.textContent).toContain('Said by you');
    press('Undo: Set up the Sales account');
    await waitFor(() => expect(said.calls).toEqual([{ call: 'withdraw', fact: 'f9' }]));
  });
  it('offers the other way, and the way back', async () => {
    const stage = show(running(2));
    press('Connect asks for credentials');
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'choose', run: 'r1', task: 'connectMarketo', fallback: true }]),
    );
    cleanup();
    const back = show(running(2, {}, { connectMarketo: { fallback: true } }));
    press('Back to the plain way');
    await waitFor(() => expect(back.calls[0]).toMatchObject({ call: 'choose', fallback: false }));
  });
  it('opens the forms filled in on the customer’s own host, once that is known', () => {
    const mine = { own: 'configure', next: { step: 'task', task: 'configure' } } as const;
    show(running(6, mine));
    expect(screen.getByText(/Open Salesforce Setup first/)).toBeTruthy();
    cleanup();
    const stage = show(running(6, mine), { hosts: { salesforce: 'acme.my.salesforce.com' } });
    press('https://ims-na1.adobelogin.com');
    press('https://mkto-sales-connect.adobe.io');
    expect(stage.opened).toHaveLength(2);
    for (const address of stage.opened)
      expect(address).toMatch(
        /^https:\/\/acme\.my\.salesforce\.com\/0rp\/e\?SiteName=\w+&EndpointUrl=https%3A/,
      );
  });
  it('says whom it waits for, and takes what they send', () => {
    show(running(2, { own: null, next: { step: 'await', task: 'package', from: 'salesforceAdmin' } }));
    expect(heading('Sam Ruiz: Install or upgrade the MSI package')).toBeTruthy();
    expect(primary()).toEqual(['Paste a message']);
    press('Paste a message');
    expect(screen.getByRole('textbox')).toBeTruthy();
  });
  it('says from when on it goes on', () => {
    show(
      running(2, { own: null, next: { step: 'pause', task: 'invite', until: Date.UTC(2026, 10, 20, 10) } }),
    );
    expect(heading(/^Invite users: from \d\d:\d\d$/)).toBeTruthy();
  });
  it('is one screen in Japanese too', () => {
    show(running(0), {}, undefined, 'ja');
    expect(heading('Sales アカウントを作る')).toBeTruthy();
    expect(button('場所を示す')).toBeTruthy();
  });
});

it('shows what comes next to whoever had scrolled down', async () => {
  const run = signal(running(0));
  const Shown = () => <Popup view={view({ runs: [run.value] })} picked={null} onPick={() => {}} />;
  const stage = play(<Shown />);
  await waitFor(() => expect(stage.tops).toBeGreaterThan(0));
  const before = stage.tops;
  run.value = running(0, { tenantName: 'Acme Group' });
  await waitFor(() => expect(screen.getByText('Acme Group')).toBeTruthy());
  expect(stage.tops).toBe(before);
  run.value = running(1);
  await waitFor(() => expect(stage.tops).toBe(before + 1));
});

describe('telling the others', () => {
  it.each([
    [true, 'Tell Sam Ruiz about this checklist'],
    [false, 'Tell Sam Ruiz that it goes on'],
  ])('writes the message, and says that it was copied (first: %s)', async (first, title) => {
    const run = running(0, { next: { step: 'share', to: 'salesforceAdmin', first } });
    const stage = show(run, {}, (call) =>
      call.call === 'share' ? { ok: true, text: 'LETTER' } : { ok: true },
    );
    expect(heading(title)).toBeTruthy();
    press('Write the message');
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'share', run: 'r1', to: 'salesforceAdmin' }]));
    await waitFor(() => expect(screen.getByDisplayValue('LETTER')).toBeTruthy());
    press('Copy the message');
    await waitFor(() => expect(stage.copied).toEqual(['LETTER']));
    await waitFor(() => expect(stage.calls[1]).toEqual({ call: 'handed', run: 'r1', to: 'salesforceAdmin' }));
  });
  it('is possible at any time, with each of the others', () => {
    show(running(0));
    expect(screen.getByText(/Salesforce admin · no message from them yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write to Ada Sato' })).toBeNull();
    press('Write to Cleo Kim');
    expect(heading('Message to Cleo Kim')).toBeTruthy();
  });
});

describe('a message that arrives', () => {
  const preview = (more: Partial<RunPreview> = {}): RunPreview => ({
    ok: true,
    message: 'shared',
    tenant: '123-ABC-456',
    tenantName: 'Acme',
    course: 'onboarding',
    from: { name: 'Ada Sato', email: 'ada@acme.example' },
    parts: running(0).parts.map(({ persona, person }) => ({ persona, person })),
    theirs: ['marketoAdmin'],
    mine: [],
    stopped: false,
    ...more,
  });
  const paste = async (message: RunPreview) => {
    const stage = show(null, {}, (call) =>
      call.call === 'preview' ? { ok: true, preview: message } : { ok: true },
    );
    press('I received a message');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'CODE' } });
    await waitFor(() => heading('A checklist for you'));
    return stage;
  };
  const received = (calls: readonly ScreenCall[]) => calls.filter(({ call }) => call === 'receive');

  it('asks who does not take part yet for their part, of those that are free', async () => {
    const stage = await paste(preview());
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    press('Take part');
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    expect(received(stage.calls)).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /Salesforce admin/ }));
    press('Take part');
    await waitFor(() =>
      expect(received(stage.calls)).toEqual([
        {
          call: 'receive',
          text: 'CODE',
          here: '123-ABC-456',
          name: '',
          otherHandover: false,
          personas: ['salesforceAdmin'],
        },
      ]),
    );
  });
  it('takes the only part that is free as chosen', async () => {
    await paste(preview({ theirs: ['marketoAdmin', 'csm'] }));
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });
  it.each([
    [false, 'Ada Sato tells where it stands: Set up MSI Actions'],
    [true, 'Ada Sato has stopped it: Set up MSI Actions'],
  ])('asks nothing of who takes part already (stopped: %s)', async (stopped, title) => {
    const stage = await paste(preview({ mine: ['salesforceAdmin'], stopped }));
    expect(heading(title)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    press('Accept');
    await waitFor(() => expect(received(stage.calls)).toHaveLength(1));
    expect(received(stage.calls)[0]).not.toHaveProperty('personas');
  });
});

describe('the end', () => {
  it('is asked about before it is stopped', async () => {
    const stage = show(running(0));
    press('Stop this checklist');
    expect(heading('Stop this checklist?')).toBeTruthy();
    press('Keep it');
    expect(stage.calls).toEqual([]);
    press('Stop this checklist');
    press('Stop this checklist');
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'stopRun', run: 'r1' }]));
  });
  it.each([
    ['stopped', 'Nothing more is asked.'],
    ['finished', 'All tasks are done.'],
  ] as const)('says that it is %s, and leads to the record', (status, text) => {
    const done = running(7, { status, own: null, next: { step: status } });
    const stage = show(done);
    expect(screen.getByText(new RegExp(text))).toBeTruthy();
    expect(primary()).toEqual(['Printable record']);
    fireEvent.click(document.querySelector('.button.primary') ?? document.body);
    expect(stage.opened.join()).toContain('123-ABC-456');
    expect(screen.queryByRole('button', { name: /^I did it/, hidden: true })).toBeNull();
  });
  it.each(['stopped', 'finished'] as const)('%s, leads to telling who may still wait', (status) => {
    show(running(7, { status, own: null, next: { step: status, tell: 'salesforceAdmin' } }));
    expect(screen.getByText(/Tell Sam Ruiz, who may still be waiting/)).toBeTruthy();
    press('Write the message');
    expect(heading('Message to Sam Ruiz')).toBeTruthy();
  });
  it('lets another one begin', () => {
    show(running(7, { status: 'finished', own: null, next: { step: 'finished' } }));
    press('Choose a checklist');
    press('Choose: Set up MSI Actions');
    expect(button('Begin')).toBeTruthy();
  });
});

describe('site access', () => {
  const elsewhere = { own: 'configure', next: { step: 'task', task: 'configure' } } as const;

  it('is asked for, with the reason, when the task first leads there', () => {
    show(running(6, elsewhere), { allowed: ['sales', 'marketo'] });
    expect(screen.getByText('Handrail may not read Salesforce yet')).toBeTruthy();
    cleanup();
    show(running(6, elsewhere));
    expect(screen.queryByText('Handrail may not read Salesforce yet')).toBeNull();
    cleanup();
    show(running(0), { allowed: ['sales', 'marketo'] });
    expect(screen.queryByText('Handrail may not read Salesforce yet')).toBeNull();
  });
  it.each([
    [true, false],
    [false, true],
  ])('granted: %s; the way on without it is said: %s', async (granted, said) => {
    const stage = show(running(6, elsewhere), { allowed: [] }, undefined, 'en');
    stage.grants = granted;
    press('Allow Salesforce');
    await waitFor(() => expect(stage.granted).toEqual(['salesforce']));
    await waitFor(() => expect(screen.queryByText(/Without it you can go on/) !== null).toBe(said));
    expect(button(/^I did it/)).toBeTruthy();
  });
});

describe('an error that the page shows', () => {
  it('is explained with the remedy', () => {
    show(running(4), { troubles: ['noSeat', 'of a later version'] });
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).toContain('No seat is left');
    expect(alert).toContain('ask your account manager');
  });
});

describe('who was invited first', () => {
  it('is asked once the first invitation is out, and remembered', async () => {
    const stage = show(running(1));
    expect(heading('Who was invited first?')).toBeTruthy();
    type('Name', 'Bo Lind');
    type('E-mail', 'Bo@acme.example');
    press('Save');
    await waitFor(() =>
      expect(stage.calls).toEqual([
        {
          call: 'firstInvited',
          tenant: '123-ABC-456',
          person: { name: 'Bo Lind', email: 'bo@acme.example' },
        },
      ]),
    );
  });
  it('needs a name, and the address by which the guard tells their row', () => {
    const stage = show(running(1));
    type('Name', '');
    type('E-mail', 'bo');
    press('Save');
    expect(screen.getByText('A name is needed.')).toBeTruthy();
    expect(screen.getByText('This is no e-mail address.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });
  it('is told once it is known; nobody else is asked, and not before', () => {
    show(running(1), { firstInvited: { name: 'Bo Lind', email: '' } });
    expect(screen.getByText(/Invited first: Bo Lind/)).toBeTruthy();
    cleanup();
    show(running(0));
    expect(screen.queryByRole('heading', { name: 'Who was invited first?' })).toBeNull();
    cleanup();
    const parts = running(1).parts.map((part) => ({ ...part, mine: part.persona === 'salesforceAdmin' }));
    show(running(1, { parts }));
    expect(screen.queryByRole('heading', { name: 'Who was invited first?' })).toBeNull();
  });
});
