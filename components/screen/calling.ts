import { useRef, useState } from 'preact/hooks';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import { useScreen } from './screen.ts';

type Good = Extract<ScreenAnswer, { ok: true }>;
type Bad = Extract<ScreenAnswer, { ok: false }>;

/** Calls of the worker, one after the other: whether one runs, how the last failed, and the good answer (else null). */
export interface Calling {
  readonly busy: boolean;
  readonly failure: Bad | null;
  readonly run: (call: ScreenCall) => Promise<Good | null>;
}

interface Waiting {
  readonly said: string;
  readonly answer: Promise<ScreenAnswer>;
}

/** A second press of the same while the first is on its way does nothing; any other press waits for its turn. */
export function useCalling(): Calling {
  const { ask } = useScreen();
  const queue = useRef<readonly Waiting[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Bad | null>(null);
  const run = async (call: ScreenCall): Promise<Good | null> => {
    const said = JSON.stringify(call);
    if (queue.current.some((waiting) => waiting.said === said)) return null;
    const before = queue.current.at(-1)?.answer;
    const answering = before === undefined ? ask(call) : before.catch(() => null).then(() => ask(call));
    const waiting = { said, answer: answering };
    queue.current = [...queue.current, waiting];
    setBusy(true);
    setFailure(null);
    try {
      const answer = await answering;
      if (answer.ok) return answer;
      setFailure(answer);
      return null;
    } finally {
      queue.current = queue.current.filter((other) => other !== waiting);
      setBusy(queue.current.length > 0);
    }
  };
  return { busy, failure, run };
}
