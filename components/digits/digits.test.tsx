// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../popup/Popup.tsx';
import { checklist, play, view } from '../screen/pretend.tsx';

afterEach(cleanup);

const DIGITS = '4821 0937 5560';

function compare() {
  const stage = play(
    <Popup
      view={view({ checklist: checklist('leaver', 'confirmDigits'), digits: DIGITS })}
      picked={null}
      onPick={() => {}}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Compare the digits' }));
  return stage;
}

function compareAsKeeper() {
  const stage = play(
    <Popup
      view={view({ checklist: checklist('keeper', 'confirmDigits'), digits: DIGITS })}
      picked={null}
      onPick={() => {}}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Compare the digits with Ada Sato once more' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Compare the digits' }));
  return stage;
}

describe('the digits', () => {
  it('stand in three groups of four, and are read out one by one', () => {
    compare();
    expect(document.querySelector('data')?.value).toBe(DIGITS);
    expect(document.querySelectorAll('data > span')).toHaveLength(3);
    expect(screen.getByRole('group', { name: 'Digits' }).textContent).toContain('4 8 2 1, 0 9 3 7, 5 5 6 0');
  });

  it('count only with an answer about other handovers', async () => {
    const stage = compare();
    fireEvent.click(screen.getByRole('button', { name: 'The digits are the same' }));
    expect(stage.calls).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    fireEvent.click(screen.getByRole('button', { name: 'The digits are the same' }));
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'confirmDigits', handover: 'h1', otherHandover: false }]),
    );
  });

  it('that differ stop the handover: what is safe, what to try, breaking off', () => {
    const stage = compare();
    fireEvent.click(screen.getByRole('button', { name: 'They differ' }));
    expect(screen.getByRole('alert').textContent).toContain('Your connection is safe');
    fireEvent.click(screen.getByRole('button', { name: 'Break off the handover' }));
    expect(screen.getByRole('heading', { name: 'Break off the handover?' })).toBeTruthy();
    expect(stage.calls).toEqual([]);
  });

  it('of another browser of the leaver are compared by the keeper, who is not asked again about other handovers', async () => {
    const stage = compareAsKeeper();
    fireEvent.click(screen.getByRole('button', { name: 'The digits are the same' }));
    await waitFor(() =>
      expect(stage.calls).toEqual([{ call: 'confirmDigits', handover: 'h1', otherHandover: false }]),
    );
  });

  it('that differ there set the invitation aside, and nothing is broken off', async () => {
    const stage = compareAsKeeper();
    fireEvent.click(screen.getByRole('button', { name: 'They differ' }));
    expect(screen.getByRole('alert').textContent).toContain('Nobody is cut off');
    fireEvent.click(screen.getByRole('button', { name: 'Set the invitation aside' }));
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'say', handover: 'h1', task: 'stranger' }]));
  });

  it('of whoever answers after the closing: compared, or that reply is set aside', async () => {
    const late = checklist('leaver', 'confirmDigits', { status: 'finished' });
    const shown = { view: view({ checklist: late, digits: DIGITS }), picked: null, onPick: () => {} };
    const stage = play(<Popup {...shown} />);
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Compare the digits' }));
    fireEvent.click(screen.getByRole('button', { name: 'They differ' }));
    expect(screen.getByRole('alert').textContent).toContain('the handover stays as it is');
    fireEvent.click(screen.getByRole('button', { name: 'Set the reply aside' }));
    await waitFor(() => expect(stage.calls).toEqual([{ call: 'say', handover: 'h1', task: 'stranger' }]));
    cleanup();
    const again = play(<Popup {...shown} />);
    fireEvent.click(screen.getByRole('button', { name: 'Compare the digits' }));
    fireEvent.click(screen.getByRole('button', { name: 'The digits are the same' }));
    await waitFor(() =>
      expect(again.calls).toEqual([{ call: 'confirmDigits', handover: 'h1', otherHandover: false }]),
    );
  });

  it('stand ready for the keeper to read out', () => {
    play(
      <Popup
        view={view({ checklist: checklist('keeper', 'connect'), digits: DIGITS })}
        picked={null}
        onPick={() => {}}
      />,
    );
    expect(screen.getByRole('heading', { name: 'Your digits' })).toBeTruthy();
  });
});
