// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../popup/Popup.tsx';
import { member, room } from '../room/pretend.ts';
import { play, view } from '../screen/pretend.tsx';
import { running } from './pretend.ts';
import { button, heading, items, press, primary, show } from './stage.tsx';

afterEach(cleanup);

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
  it.each([
    [true, 1],
    [undefined, 0],
  ] as const)('says what is still to be done where it was tried out first: %s', (trial, times) => {
    const proof = running(7).tasks[5]?.proof ?? null;
    show(running(6, {}, { package: { proof: proof && { ...proof, trial } } }));
    expect(screen.queryAllByText(/^Seen in a sandbox. Install it in production too/)).toHaveLength(times);
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
  it('offers to show what is missing on the page, and what the ring may be wrong about', async () => {
    const stage = show(running(0), { offer: 'missing' });
    const offers = screen.getAllByRole('button', { name: 'Show me which one', hidden: true });
    expect(offers).toHaveLength(2);
    const pick = { call: 'pick', tenant: '123-ABC-456', tabId: 1 };
    for (const [at, one] of offers.entries()) {
      fireEvent.click(one);
      await waitFor(() => expect(stage.calls).toEqual(Array(at + 1).fill(pick)));
    }
    cleanup();
    show(running(0), { offer: 'wrong' });
    expect(screen.queryByRole('button', { name: 'Show me which one', hidden: true })).toBeNull();
    expect(button('Show which one it is')).toBeTruthy();
    cleanup();
    show(running(0), { offer: null });
    expect(screen.queryByRole('button', { name: /which one/, hidden: true })).toBeNull();
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
  it('asks nobody to paste what comes by their room', () => {
    const person = { name: 'Sam Ruiz', email: 'sam@acme.example' };
    const waiting = running(2, {
      own: null,
      next: { step: 'await', task: 'package', from: 'salesforceAdmin' },
    });
    show(waiting, { rooms: [room([member({ seat: 'sam', person })])] });
    expect(primary()).toEqual([]);
    expect(screen.getByText(/What Sam Ruiz does comes here by itself/)).toBeTruthy();
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
