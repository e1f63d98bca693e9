// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupView, ScreenCall } from '../../lib/calls/screen.ts';
import { member, room } from '../room/pretend.ts';
import { checklist, play, tasks, view } from '../screen/pretend.tsx';
import { Popup } from './Popup.tsx';

afterEach(cleanup);

const show = (of: PopupView | null, answer?: Parameters<typeof play>[1], language?: 'en' | 'ja') =>
  play(<Popup view={of} picked={null} onPick={() => {}} />, answer, language);
const button = (name: string) => screen.getByRole('button', { name });
const primaries = () => document.querySelectorAll('.button.primary');

describe('what the popup opens on', () => {
  it('teaches where no console is open, and opens Sales', () => {
    const stage = show(view({ place: null, doc: null, tenant: null, connection: null }));
    fireEvent.click(button('Open Marketo Sales'));
    expect(stage.opened).toEqual(['https://toutapp.com/next#settings/marketo-admin']);
    expect(primaries()).toHaveLength(1);
  });

  it('says where the page would show its tenant, and offers to name it', () => {
    const open = view().doc;
    const stage = show(view({ tenant: null, doc: open && { ...open, tenant: null } }));
    expect(screen.getByRole('heading', { name: 'Whose Marketo is this?' })).toBeTruthy();
    fireEvent.click(button('The page does not show it'));
    expect(stage.opened).toEqual(['popup.html?screen=tenant&doc=doc1']);
  });

  it('says over a checklist that the page in front tells of nobody, and offers to name it', () => {
    const open = view().doc;
    const stage = show(
      view({ checklist: checklist('keeper', 'connect'), doc: open && { ...open, tenant: null } }),
    );
    expect(screen.getByText(/does not show yet which Marketo/)).toBeTruthy();
    expect(primaries()).toHaveLength(1);
    fireEvent.click(button('The page does not show it'));
    expect(stage.opened).toEqual(['popup.html?screen=tenant&doc=doc1']);
    cleanup();
    show(view({ checklist: checklist('keeper', 'connect') }));
    expect(screen.queryByText(/does not show yet/)).toBeNull();
  });

  it('asks whose a page is that has no place to show it, and says nothing of Connect', () => {
    const open = view().doc;
    const stage = show(view({ tenant: null, doc: open && { ...open, tenant: null, console: 'salesforce' } }));
    expect(screen.queryByText(/Connect|Gear/)).toBeNull();
    fireEvent.click(button('Name the customer'));
    expect(stage.opened).toEqual(['popup.html?screen=tenant&doc=doc1']);
  });

  it('offers the two ways, the likely one first', () => {
    show(view());
    expect(primaries()[0]?.textContent).toBe('Hand the connection over');
    cleanup();
    show(view({ connection: 'blocked' }));
    expect(primaries()[0]?.textContent).toBe('I received a message');
  });

  it('says that nothing is guarded, and makes giving access back the thing to do', () => {
    show(view({ guarding: false, checklist: checklist('leaver', 'revoke') }));
    expect(screen.getByRole('alert').textContent).toContain('Handrail is not guarding');
    expect(primaries()).toHaveLength(0);
  });

  it('shows whose page it is, and PRACTICE where nothing is real', () => {
    show(view({ tenant: '000-PRA-001', checklist: checklist('leaver', 'revoke') }));
    expect(within(screen.getByRole('banner')).getByText('PRACTICE')).toBeTruthy();
  });

  it('asks nobody to paste what comes by their room', () => {
    const waiting = checklist('leaver', 'awaitReply');
    const { person } = waiting.keeper;
    show(view({ checklist: waiting, rooms: [room([member({ seat: waiting.keeper.seat ?? '', person })])] }));
    expect(primaries()).toHaveLength(0);
    expect(screen.getByText(/comes here by itself/)).toBeTruthy();
    cleanup();
    // An outage is told in its own words.
    const out = checklist('leaver', 'recover', { next: { ...waiting.next, step: 'recover', who: 'other' } });
    show(view({ checklist: out, rooms: [room([member({ seat: waiting.keeper.seat ?? '', person })])] }));
    expect(screen.getByText(/every user of Acme is cut off/)).toBeTruthy();
    cleanup();
    show(view({ checklist: waiting, rooms: [room([member({ seat: 'seatC', person })])] }));
    expect(primaries()[0]?.textContent).toBe('Paste the reply');
  });

  it('is one screen in Japanese too', () => {
    show(view({ checklist: checklist('leaver', 'invite') }), undefined, 'ja');
    expect(screen.getByRole('button', { name: '招待を作成' })).toBeTruthy();
  });
});

describe('a handover that is over', () => {
  it.each([
    ['leaver', 'giveBack', 'brokenOff'],
    ['keeper', 'finished', 'finished'],
  ] as const)('lets another one start (%s, %s)', (me, step, status) => {
    show(view({ connection: 'holds', checklist: checklist(me, step, { status }) }));
    fireEvent.click(screen.getByRole('button', { name: 'Start another handover', hidden: true }));
    expect(screen.getByRole('button', { name: 'Start the handover' })).toBeTruthy();
  });

  it('is the only time for another one', () => {
    show(view({ checklist: checklist('leaver', 'revoke') }));
    expect(screen.queryByRole('button', { name: 'Start another handover', hidden: true })).toBeNull();
  });
});

describe('a handover under way', () => {
  it('shows each task with who, how proven, and what it waits for', () => {
    show(view({ checklist: checklist('leaver', 'awaitReply', { tasks: tasks(1) }) }));
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items[0]).toContain('Seen on your own page');
    expect(items[2]).toContain('Waits for: Connect');
  });

  it('keeps what was typed about the workspace on the way to the page', async () => {
    const stage = show(view({ checklist: checklist('leaver', 'revoke') }));
    fireEvent.input(screen.getByLabelText('Workspace of Bo Lind'), { target: { value: ' EMEA ' } });
    fireEvent.click(button('Show me'));
    await waitFor(() => expect(stage.calls.map(({ call }) => call)).toEqual(['note', 'showMe']));
    expect(stage.calls[0]).toMatchObject({ topic: 'workspace', text: 'EMEA' });
  });

  it('says and takes back what a page cannot show', async () => {
    const ready = checklist('leaver', 'revoke', {
      tasks: tasks(0),
      next: { who: 'me', role: 'leaver', step: 'revoke', task: 'revoke', where: 'page' },
    });
    const stage = show(view({ checklist: ready }));
    fireEvent.click(
      screen.getByRole('button', { name: 'I did it: Take Bo Lind’s access away', hidden: true }),
    );
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'say', handover: 'h1', task: 'revoke' }]));
    cleanup();
    const said = tasks(1).map((task) =>
      task.proof ? { ...task, proof: { ...task.proof, grade: 'said' as const } } : task,
    );
    const after = show(view({ checklist: checklist('leaver', 'invite', { tasks: said }) }));
    fireEvent.click(button('Undo: Take Bo Lind’s access away'));
    await waitFor(() => expect(after.calls).toEqual([{ call: 'withdraw', fact: 'fact0' }]));
  });

  it('asks about the first-invited user before anything else at the end', async () => {
    const end = checklist('leaver', 'finished', { status: 'finished', tasks: tasks(4) });
    const stage = show(view({ checklist: end }));
    expect(primaries()).toHaveLength(0);
    fireEvent.click(button('I do not know'));
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'note', handover: 'h1', topic: 'firstInvited', text: 'unsure' }]),
    );
  });

  it('says at the end whom the onboarding remembers as the first-invited user, and does not ask', () => {
    const firstInvited = { name: 'Flo Berg', email: 'flo@acme.example' };
    const end = checklist('leaver', 'finished', { status: 'finished', tasks: tasks(4), firstInvited: 'no' });
    show(view({ checklist: end, firstInvited }));
    expect(screen.queryByText('Were you the first user who was invited to Sales?')).toBeNull();
    expect(screen.getByText(/Ada Sato may be removed/)).toBeTruthy();
    expect(screen.getByText(/Do not remove Flo Berg/)).toBeTruthy();
  });

  it('two seats: says first what is safe, and leads to breaking off', () => {
    show(view({ checklist: checklist('leaver', 'confirmDigits', { status: 'alarm' }) }));
    expect(screen.getByRole('alert').textContent).toContain('Nobody is cut off');
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button'));
    expect(screen.getByRole('heading', { name: 'Break off the handover?' })).toBeTruthy();
  });

  it('breaks off only after saying what it means', async () => {
    const stage = show(view({ checklist: checklist('leaver', 'awaitReply') }));
    fireEvent.click(screen.getByRole('button', { name: 'Break off the handover', hidden: true }));
    expect(stage.calls).toEqual([]);
    fireEvent.click(button('Break off'));
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'breakOff', handover: 'h1' }]));
  });

  it('erases only after saying what goes', async () => {
    const picked = vi.fn();
    const stage = play(
      <Popup view={view({ checklist: checklist('leaver', 'awaitReply') })} picked={null} onPick={picked} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Erase from this browser', hidden: true }));
    expect(screen.getByRole('alert').textContent).toContain('A handover is under way');
    fireEvent.click(button('Erase everything'));
    await waitFor(() => expect(picked).toHaveBeenCalledWith(null));
    expect(stage.calls).toEqual<ScreenCall[]>([{ call: 'erase', tenant: '123-ABC-456' }]);
  });

  it('a press that a script made does nothing', () => {
    const stage = play(
      <Popup
        view={view({ checklist: checklist('keeper', 'finished', { status: 'finished' }) })}
        picked={null}
        onPick={() => {}}
      />,
      undefined,
      'en',
      (event) => event.isTrusted,
    );
    button('See the record').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(stage.opened).toEqual([]);
  });
});
