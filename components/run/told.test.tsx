// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunPreview, ScreenCall } from '../../lib/calls/screen.ts';
import { view } from '../screen/pretend.tsx';
import { running } from './pretend.ts';
import { button, heading, press, primary, show, type } from './stage.tsx';

afterEach(cleanup);

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
  it('never says that all is done where a sandbox alone has it', () => {
    const done = running(7, { status: 'finished', own: null, next: { step: 'finished' } });
    const tasks = done.tasks.map((task) =>
      task.id === 'package' && task.proof
        ? { ...task, proof: { ...task.proof, trial: true as const } }
        : task,
    );
    show({ ...done, tasks });
    expect(screen.queryByText(/All tasks are done/)).toBeNull();
    expect(screen.getByText('Done in a sandbox')).toBeTruthy();
    expect(screen.getByText(/production.*: Install or upgrade the MSI package/)).toBeTruthy();
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
  it('is not asked for on a page that is read without it, as Marketo is at its own address', () => {
    const { doc } = view();
    const marketo = (framed: boolean) => doc && { ...doc, console: 'marketo' as const, framed };
    show(running(0), { allowed: ['sales'], doc: marketo(false) });
    expect(screen.queryByText('Handrail may not read Marketo yet')).toBeNull();
    cleanup();
    show(running(0), { allowed: ['sales'], doc: marketo(true) });
    expect(screen.getByText('Handrail may not read Marketo yet')).toBeTruthy();
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
    // Not a dead end: what a card would say on the pages stands here.
    const steps = screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
    expect(steps.some((text) => text === 'Fill in the API Secret Key, without the character &.')).toBe(said);
    expect(button(/^I did it/)).toBeTruthy();
  });
  it('comes before what cannot be shown without it, until it is refused', async () => {
    const stage = show(running(5), { allowed: ['sales', 'marketo'] });
    stage.grants = false;
    const primary = (name: string) => screen.getByRole('button', { name }).className.includes('primary');
    expect([primary('Allow Salesforce'), primary('Show me')]).toEqual([true, false]);
    press('Allow Salesforce');
    await waitFor(() => expect(primary('Show me')).toBe(true));
    expect(primary('Allow Salesforce')).toBe(false);
  });
});

describe('an error that the page shows', () => {
  it('is explained with the remedy', () => {
    show(running(4), { troubles: ['noSeat', 'of a later version'] });
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).toContain('No seat is left');
    expect(alert).toContain('ask your account manager');
  });
  it('is told as one that was, once the page shows it no more', () => {
    show(running(4), { troubles: ['noSeat'], past: ['noSeat'] });
    expect(screen.getByText(/^The error of a moment ago: No seat is left/)).toBeTruthy();
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
