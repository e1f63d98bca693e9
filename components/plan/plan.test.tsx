// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../../lib/calls/sighting.ts';
import { Popup } from '../popup/Popup.tsx';
import { checklist, play, view } from '../screen/pretend.tsx';
import { candidates, selfOf, tenantGuess } from './person.ts';

afterEach(cleanup);

const ROWS: readonly Row[] = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => ({
  name,
  email: `${name.toLowerCase()}@acme.example`,
  access: 'has',
}));

function plan(rows: readonly Row[]) {
  const stage = play(<Popup view={view({ rows })} picked={null} onPick={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hand the connection over' }));
  return stage;
}

describe('the plan', () => {
  it.each(['free', 'blocked'])(
    'is not offered to an admin who is %s: the way is named instead',
    (connection) => {
      const stage = play(<Popup view={view({ rows: ROWS, connection })} picked={null} onPick={() => {}} />);
      fireEvent.click(screen.getByRole('button', { name: 'Hand the connection over' }));
      expect(screen.queryByRole('button', { name: 'Start the handover' })).toBeNull();
      expect(screen.getByText(/can hand the connection over/)).toBeTruthy();
      expect(
        screen.getByText(connection === 'free' ? /you may connect yourself/ : /Adobe support/),
      ).toBeTruthy();
      expect(screen.getByText(/do not remove the account/)).toBeTruthy();
      expect(stage.calls).toHaveLength(0);
    },
  );

  it('goes on with a handover that was begun at a machine that is gone', async () => {
    const stage = play(
      <Popup view={view({ rows: ROWS, connection: 'free' })} picked={null} onPick={() => {}} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Hand the connection over' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on from this computer' }));
    fireEvent.click(screen.getByRole('radio', { name: /^Bo/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on from this computer' }));
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toMatchObject({ call: 'start', resumes: true, keeper: { name: 'Bo' } });
  });

  it('starts with who was chosen, and the reader as the page shows them', async () => {
    const stage = plan(ROWS);
    fireEvent.click(screen.getByRole('radio', { name: /^Bo/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Start the handover' }));
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toEqual({
      call: 'start',
      tenant: '123-ABC-456',
      tenantName: 'Acme',
      leaver: { name: 'Ada', email: 'ada@acme.example' },
      keeper: { name: 'Bo', email: 'bo@acme.example' },
      planned: null,
    });
  });

  it('knows the reader and the other one from the handover before', async () => {
    const before = checklist('keeper', 'swap', { status: 'brokenOff' });
    const stage = play(
      <Popup
        view={view({ checklist: before, connection: 'holds', account: null })}
        picked={null}
        onPick={() => {}}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: /^Start/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Start the handover' }));
    await waitFor(() => expect(stage.calls).toHaveLength(1));
    expect(stage.calls[0]).toMatchObject({ leaver: before.keeper.person, keeper: before.leaver.person });
  });

  it('starts nothing while somebody is missing, and goes to what is missing', async () => {
    const stage = plan([]);
    fireEvent.click(screen.getByRole('button', { name: 'Start the handover' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Their name')));
    expect(stage.calls).toEqual([]);
  });

  it('does not pass the connection to its holder', () => {
    const stage = plan([]);
    fireEvent.input(screen.getByLabelText('Their name'), { target: { value: 'Ada' } });
    fireEvent.input(screen.getByLabelText('Their e-mail'), { target: { value: 'ADA@acme.example' } });
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Ada' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start the handover' }));
    expect(screen.getByText('That is you. The connection passes to somebody else.')).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });

  it('finds by name or address, and never offers the reader', () => {
    const self = selfOf('ADA@acme.example', ROWS);
    expect(self).toEqual({ name: 'Ada', email: 'ada@acme.example' });
    expect(candidates(ROWS, self, '').map(({ name }) => name)).not.toContain('Ada');
    expect(candidates(ROWS, self, 'FLO@').map(({ name }) => name)).toEqual(['Flo']);
  });

  it('guesses the name of the Marketo from the mail domain, unless it is known', () => {
    expect(tenantGuess('123-ABC-456', '', 'a@acme.co.jp')).toBe('Acme');
    expect(tenantGuess('123-ABC-456', '', 'a@mail.acme.com')).toBe('Acme');
    expect(tenantGuess('123-ABC-456', 'Northwind', 'a@acme.com')).toBe('Northwind');
    expect(tenantGuess('123-ABC-456', '', '')).toBe('');
  });
});

describe('the plan, where an onboarding remembers who was invited first', () => {
  const open = (email: string): void => {
    const firstInvited = { name: 'Flo Berg', email };
    play(<Popup view={view({ rows: ROWS, firstInvited })} picked={null} onPick={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hand the connection over' }));
  };
  it('says whom not to remove before the handover begins', () => {
    open('flo@acme.example');
    expect(screen.getByRole('alert').textContent).toContain('Flo Berg was the first user invited');
  });
  it('says so to the reader, too', () => {
    open('ada@acme.example');
    expect(screen.getByRole('alert').textContent).toContain('You were the first user invited');
  });
});

it.each([
  [true, /does not recognise the list/],
  [false, /to choose from a list/],
])('where no user is listed, says how it goes on (User Access open: %s)', (unlisted, says) => {
  play(<Popup view={view({ rows: [], unlisted })} picked={null} onPick={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hand the connection over' }));
  expect(
    screen.getByText((_, element) => element?.localName === 'p' && says.test(element.textContent)),
  ).toBeTruthy();
});
