// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { Remembered, TenantClues } from '../../lib/pick/clue.ts';
import { HandoverScreen } from '../handover/HandoverScreen.tsx';
import { checklist, play, view } from '../screen/pretend.tsx';
import { PickWindow } from '../window/PickWindow.tsx';
import { OptionsScreen } from './OptionsScreen.tsx';

afterEach(cleanup);

const one = (control: Remembered['clue']['control'], label: string): Remembered => ({
  clue: { control, role: 'button', label, region: 'row', heading: 'Team Access', address: '/next#settings' },
  language: 'de',
  at: Date.UTC(2026, 10, 20, 8, 0),
});
const ROW = one('sales.rowAccess', 'Entziehen');
const GRANT = one('sales.rowGrant', 'Geben');

/** A worker that remembers. */
function worker(start: readonly Remembered[]): (call: ScreenCall) => ScreenAnswer {
  let kept = start;
  return (call) => {
    if (call.call === 'forget')
      kept = kept.filter(({ clue }) => call.control !== null && clue.control !== call.control);
    if (call.call === 'recall') kept = [...kept, ...call.remembered];
    const clues: TenantClues[] =
      kept.length === 0 ? [] : [{ tenant: '123-ABC-456', tenantName: 'Acme', remembered: kept }];
    return { ok: true, text: 'file', clues };
  };
}
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));

describe('the options', () => {
  it('tell what was shown, per customer, in words', async () => {
    play(<OptionsScreen />, worker([ROW]));
    expect(await screen.findByRole('heading', { name: /Acme/ })).toBeTruthy();
    for (const text of [
      'take a colleague’s access away',
      '“Entziehen”',
      'button',
      'in the row of a user, under “Team Access”',
      '/next#settings',
    ])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('“Entziehen”').getAttribute('lang')).toBe('de');
  });

  it('forget one, and put it back', async () => {
    const stage = play(<OptionsScreen />, worker([ROW, GRANT]));
    await screen.findByText('“Entziehen”');
    press('Forget: Entziehen');
    expect(await screen.findByText(/Forgotten: “Entziehen”/)).toBeTruthy();
    expect(stage.calls).toContainEqual({ call: 'forget', tenant: '123-ABC-456', control: 'sales.rowAccess' });
    expect(screen.getByText('“Geben”')).toBeTruthy();
    press('Undo');
    expect(await screen.findByText('“Entziehen”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('forget all of a customer, and say that nothing is left', async () => {
    play(<OptionsScreen />, worker([ROW, GRANT]));
    await screen.findByText('“Geben”');
    press('Forget all of Acme');
    expect(await screen.findByText('Nothing is remembered.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Export/ })).toBeNull();
  });

  it('show while they load that something comes', async () => {
    play(<OptionsScreen />, worker([]));
    expect(screen.getByText('Handrail is looking…')).toBeTruthy();
    expect(await screen.findByText('Nothing is remembered.')).toBeTruthy();
    expect(screen.queryByText('Handrail is looking…')).toBeNull();
  });

  it('say what went wrong', async () => {
    play(<OptionsScreen />, () => ({ ok: false, refusal: 'failed', detail: 'broken' }));
    expect(await screen.findByText('The record cannot be read')).toBeTruthy();
  });
});

describe('the window that asks', () => {
  const picked = { pick: 'p1', clue: ROW.clue };

  it('remembers on the person’s word', async () => {
    const stage = play(<PickWindow view={view({ picked })} />);
    expect(screen.getByText('Entziehen').parentElement?.textContent).toBe(
      'Remember Entziehen (button), in the row of a user, under “Team Access”, as: take a colleague’s access away?',
    );
    press('Remember');
    expect(await screen.findByText(/^Remembered\./)).toBeTruthy();
    expect(stage.calls).toEqual([{ call: 'remember', pick: 'p1' }]);
  });

  it('does nothing for an event that no person made', () => {
    const stage = play(<PickWindow view={view({ picked })} />, undefined, 'en', () => false);
    press('Remember');
    expect(stage.calls).toEqual([]);
  });

  it('cancels, and picks again', () => {
    const stage = play(<PickWindow view={view({ picked, checklist: checklist('leaver', 'revoke') })} />);
    press('Cancel');
    expect(stage.calls).toEqual([{ call: 'dropPick', pick: 'p1' }]);
    cleanup();
    const again = play(<PickWindow view={view({ picked, checklist: checklist('leaver', 'revoke') })} />);
    press('Pick again');
    expect(again.calls).toEqual([{ call: 'pick', tenant: '123-ABC-456', tabId: null }]);
  });

  it('says that nothing waits, once it is over', () => {
    play(<PickWindow view={view({ picked: null })} />);
    expect(screen.getByText(/Nothing is waiting/)).toBeTruthy();
  });
});

describe('the popup', () => {
  const show = (offer: 'missing' | 'wrong' | null) => {
    const revoke = checklist('leaver', 'revoke', {
      next: { who: 'me', role: 'leaver', step: 'revoke', task: 'revoke', where: 'page' },
      tasks: checklist('leaver', 'revoke').tasks.map((task) =>
        task.id === 'revoke' ? { ...task, status: 'ready', proof: null } : task,
      ),
    });
    return play(
      <HandoverScreen
        view={view({ offer, checklist: revoke })}
        checklist={revoke}
        onAct={() => {}}
        onBreakOff={() => {}}
      >
        {null}
      </HandoverScreen>,
    );
  };

  it('offers to show what is missing beside “I did it”, and asks the worker', async () => {
    const stage = show('missing');
    expect(screen.getAllByRole('button', { name: 'Show me which one' })).toHaveLength(2);
    const [first] = screen.getAllByRole('button', { name: 'Show me which one' });
    if (first) fireEvent.click(first);
    await Promise.resolve();
    expect(stage.calls).toEqual([{ call: 'pick', tenant: '123-ABC-456', tabId: 1 }]);
  });

  it('asks whether the ring is at the wrong thing, and offers nothing where nothing is due', () => {
    show('wrong');
    expect(screen.getByRole('button', { name: 'Show which one it is' })).toBeTruthy();
    cleanup();
    show(null);
    expect(screen.queryByRole('button', { name: /which one/ })).toBeNull();
  });
});
