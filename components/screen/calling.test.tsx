// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import { useCalling } from './calling.ts';
import { play } from './pretend.tsx';

afterEach(cleanup);

const SAID: ScreenCall = { call: 'say', handover: 'h1', task: 'revoke' };
const TAKEN_BACK: ScreenCall = { call: 'withdraw', fact: 'f1' };

function Asking() {
  const { busy, failure, run } = useCalling();
  return (
    <>
      <p>{`${busy ? 'busy' : 'idle'} ${failure?.refusal ?? ''}`}</p>
      <button type="button" onClick={() => void run(SAID)}>
        say
      </button>
      <button type="button" onClick={() => void run(TAKEN_BACK)}>
        take back
      </button>
    </>
  );
}

/** A worker that answers when the test says so. */
function slow() {
  const answers: ((answer: ScreenAnswer) => void)[] = [];
  const stage = play(<Asking />, () => new Promise<ScreenAnswer>((resolve) => answers.push(resolve)));
  const next = (answer: ScreenAnswer) => answers.shift()?.(answer);
  return { calls: stage.calls, next };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('a second press of the same does nothing while the first is on its way', async () => {
  const { calls, next } = slow();
  press('say');
  press('say');
  next({ ok: true });
  await waitFor(() => expect(screen.getByText('idle')).toBeTruthy());
  expect(calls).toEqual([SAID]);
  press('say');
  expect(calls).toEqual([SAID, SAID]);
});

it('another press waits for its turn, and is not lost, whatever came of the first', async () => {
  const { calls, next } = slow();
  press('say');
  press('take back');
  expect(calls).toEqual([SAID]);
  next({ ok: false, refusal: 'failed', detail: '' });
  await waitFor(() => expect(calls).toEqual([SAID, TAKEN_BACK]));
  expect(screen.getByText(/busy/)).toBeTruthy();
  next({ ok: true });
  await waitFor(() => expect(screen.getByText(/idle/)).toBeTruthy());
});
