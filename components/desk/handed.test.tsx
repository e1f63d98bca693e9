// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import { writeFile } from '../../lib/desk/file.ts';
import { member, room } from '../room/pretend.ts';
import { play } from '../screen/pretend.tsx';
import { HandOn } from './HandOn.tsx';
import { row } from './pretend.ts';
import { TakeIn } from './TakeIn.tsx';

afterEach(cleanup);

describe('customers for a colleague', () => {
  const acme = {
    ...row('123-ABC-456', 'Acme', { whose: { name: 'Bo Lind', email: 'bo@acme.example' } }),
    note: { text: 'Calls on Mondays', at: 1 },
  };

  it('are a file with names, procedure, turn and notes, and nothing of their rooms', () => {
    const saved: string[] = [];
    const nothing = () => {};
    const stage = play(
      <HandOn rows={[acme]} rooms={[room([member()])]} onAll={nothing} onNone={nothing} onEnd={nothing} />,
    );
    stage.saves = (text) => saved.push(text);
    const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    save();
    expect(saved).toEqual([]);
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Cy Manager' } });
    save();
    expect(JSON.parse(saved[0] ?? '')).toEqual({
      handrail: 'desk',
      version: 1,
      written: expect.any(String),
      from: 'Cy Manager',
      tenants: [
        {
          tenant: '123-ABC-456',
          tenantName: 'Acme',
          procedure: 'onboarding',
          turn: 'Bo Lind',
          note: 'Calls on Mondays',
          room: true,
        },
      ],
    });
  });

  const choose = async (text: string) =>
    fireEvent.change(screen.getByLabelText('File'), { target: { files: [new File([text], 'desk.json')] } });

  it('are shown before they are taken in, and given back', async () => {
    const answer = (call: ScreenCall): ScreenAnswer =>
      call.call === 'takeIn' ? { ok: true, text: 'b1' } : { ok: true };
    const { calls } = play(<TakeIn known={new Set(['123-ABC-456'])} onEnd={() => {}} />, answer);
    const text = writeFile(
      {
        from: 'Cy Manager',
        tenants: [
          { tenant: '123-ABC-456', tenantName: 'Acme', procedure: null, turn: '', note: 'x', room: true },
        ],
      },
      0,
    );
    await choose(text);
    await screen.findByText('From Cy Manager: 1 customers, 1 of them known here.');
    expect(calls).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('As it was before.');
    expect(calls).toEqual([
      { call: 'takeIn', file: text },
      { call: 'putBack', batch: 'b1' },
    ]);
  });

  it('are refused with a sentence that says what to do', async () => {
    play(<TakeIn known={new Set()} onEnd={() => {}} />);
    await choose('{"handrail":"export"}');
    await screen.findByText(/This is not a file of a Handrail desk/);
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });
});
