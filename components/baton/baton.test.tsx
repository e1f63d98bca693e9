// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Preview, Refusal, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import { Popup } from '../popup/Popup.tsx';
import { checklist, play, view } from '../screen/pretend.tsx';
import { refusalText } from './refusal.ts';

afterEach(cleanup);

const INVITATION: Preview = {
  ok: true,
  message: 'invited',
  tenant: '123-ABC-456',
  tenantName: 'Acme',
  from: { name: 'Ada Sato', email: 'ada@acme.example' },
  to: { name: 'Bo Lind', email: 'bo@acme.example' },
  expires: null,
  outcome: null,
};

const REFUSALS: readonly Refusal[] = [
  'broken',
  'truncated',
  'forged',
  'expired',
  'foreignTenant',
  'own',
  'otherSeat',
  'newerVersion',
  'unasked',
  'already',
];

const previewing =
  (preview: Preview) =>
  (call: ScreenCall): ScreenAnswer =>
    call.call === 'preview' ? { ok: true, preview } : { ok: true };

function paste(answer: (call: ScreenCall) => ScreenAnswer, text = 'HANDRAIL …') {
  const stage = play(<Popup view={view()} picked={null} onPick={() => {}} />, answer);
  fireEvent.click(screen.getByRole('button', { name: 'I received a message' }));
  fireEvent.input(screen.getByLabelText('The message you received'), { target: { value: text } });
  return stage;
}

describe('receiving', () => {
  it.each(REFUSALS)('%s has its own sentence, and nothing changes', async (refusal) => {
    const stage = paste(previewing({ ok: false, refusal }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(refusalText(refusal, 'en'));
    expect(alert.textContent).toContain('Nothing was changed.');
    expect(stage.calls.map(({ call }) => call)).toEqual(['preview']);
  });

  it('no two refusals read alike, in either language', () => {
    for (const language of ['en', 'ja'] as const)
      expect(new Set(REFUSALS.map((refusal) => refusalText(refusal, language))).size).toBe(REFUSALS.length);
  });

  it('reads on paste, shows who and what, and joins with a name and an answer', async () => {
    const stage = paste(previewing(INVITATION));
    await screen.findByRole('heading', { name: 'Ada Sato invites you to take over the Marketo connection' });
    fireEvent.click(screen.getByRole('button', { name: 'Join the handover' }));
    expect(screen.getByRole('alert').textContent).toContain('Answer this first');
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Bo L.' } });
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    fireEvent.click(screen.getByRole('button', { name: 'Join the handover' }));
    await waitFor(() =>
      expect(stage.calls.at(-1)).toEqual({
        call: 'receive',
        text: 'HANDRAIL …',
        here: '123-ABC-456',
        name: 'Bo L.',
        otherHandover: false,
      }),
    );
  });

  it('does not join while another handover is under way', async () => {
    const stage = paste(previewing(INVITATION));
    await screen.findByRole('heading', { name: /invites you/ });
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Join the handover' }));
    expect(screen.getByRole('alert').textContent).toContain('finish that one first');
    expect(stage.calls.map(({ call }) => call)).toEqual(['preview']);
  });

  it('what was pasted last counts, whatever is answered first', async () => {
    let answers = 0;
    const stage = play(<Popup view={view()} picked={null} onPick={() => {}} />, () => {
      answers += 1;
      return { ok: true, preview: { ok: false, refusal: answers === 1 ? 'own' : 'expired' } };
    });
    fireEvent.click(screen.getByRole('button', { name: 'I received a message' }));
    const box = screen.getByLabelText('The message you received');
    fireEvent.input(box, { target: { value: 'one' } });
    fireEvent.input(box, { target: { value: 'two' } });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(refusalText('expired', 'en'));
    expect(stage.calls).toHaveLength(2);
  });
});

describe('sending', () => {
  it('writes once, copies with one click, and says what happens next', async () => {
    const stage = play(
      <Popup view={view({ checklist: checklist('leaver', 'invite') })} picked={null} onPick={() => {}} />,
      (call) => (call.call === 'write' ? { ok: true, text: 'Hello Bo' } : { ok: true }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Write the invitation' }));
    await waitFor(() => expect(screen.getByLabelText('Message')).toHaveProperty('value', 'Hello Bo'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the message' }));
    await screen.findByText('Copied. Now send it to Bo Lind by mail or chat.');
    expect(stage.copied).toEqual(['Hello Bo']);
    expect(stage.calls).toEqual([
      { call: 'write', handover: 'h1', message: 'invited', fresh: false },
      { call: 'copied', handover: 'h1', message: 'invited' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy again' }));
    await waitFor(() => expect(stage.copied).toHaveLength(2));
  });

  it.each([
    ['keeper', 'tellRefused', {}, 'Write the reply', 'Nobody disconnects until then.'],
    ['leaver', 'close', { status: 'brokenOff' }, 'Write the closing message', 'stops waiting for you'],
  ] as const)('says of %s at %s what follows', async (me, step, over, button, wanted) => {
    play(
      <Popup view={view({ checklist: checklist(me, step, over) })} picked={null} onPick={() => {}} />,
      (call) => (call.call === 'write' ? { ok: true, text: 'HANDRAIL1.x.END' } : { ok: true }),
    );
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('HANDRAIL'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the message' }));
    await waitFor(() => expect(document.body.textContent).toContain(wanted));
  });

  it('"Ask again" asks for a fresh challenge', async () => {
    const stage = play(
      <Popup view={view({ checklist: checklist('leaver', 'awaitReply') })} picked={null} onPick={() => {}} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    await waitFor(() =>
      expect(stage.calls[0]).toEqual({ call: 'write', handover: 'h1', message: 'invited', fresh: true }),
    );
  });
});
