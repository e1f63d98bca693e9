import { useRef, useState } from 'preact/hooks';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import { useScreen } from './screen.ts';

type Good = Extract<ScreenAnswer, { ok: true }>;
type Bad = Extract<ScreenAnswer, { ok: false }>;

/** One call of the worker at a time: whether it runs, how it failed, and the good answer (else null). */
export interface Calling {
  readonly busy: boolean;
  readonly failure: Bad | null;
  readonly run: (call: ScreenCall) => Promise<Good | null>;
}

/** A second press while the first is on its way does nothing: each handler may run twice, but need not. */
export function useCalling(): Calling {
  const { ask } = useScreen();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Bad | null>(null);
  const run = async (call: ScreenCall): Promise<Good | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await ask(call);
      if (answer.ok) return answer;
      setFailure(answer);
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, run };
}
