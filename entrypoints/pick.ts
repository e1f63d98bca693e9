import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framePort } from '../lib/calls/frame.ts';
import { PICK_OVER, type PickAnswer, type PickAsk, type PickCall } from '../lib/calls/pick.ts';
import { seenHere } from '../lib/locator/seen.ts';
import { runningOverlay } from '../lib/overlay/running.ts';
import { startPicking } from '../lib/pick/picking.ts';

/** What ends the picking of this frame: the worker may inject the script once more. */
const STOP = Symbol.for('handrail.pick');

/** Rejects also where the extension has gone from under the page, which throws at once. */
const tell = async (call: PickCall): Promise<unknown> => chrome.runtime.sendMessage(call);

/** Injected by the worker when a person wants to show a control; asks which one, and ends by itself. */
export default defineUnlistedScript(async () => {
  const former: unknown = Reflect.get(globalThis, STOP);
  if (typeof former === 'function') former();
  const port = framePort();
  const console = seenHere();
  const ask = await tell({ pick: 'begin' }).catch(() => null);
  if (port === null || console === null || !isAsk(ask)) return;
  const { id } = ask;
  const hear = (message: unknown): void => {
    if (typeof message === 'object' && message !== null && 'push' in message && message.push === PICK_OVER)
      stop();
  };
  const stop = startPicking(ask, {
    console,
    frame: port,
    found: async (found) => {
      const answer = await tell({ pick: 'found', id, found }).catch(() => null);
      return isAnswer(answer) ? answer : { refused: 'failed' };
    },
    quiet: (quiet) => runningOverlay()?.quiet(quiet),
    ended(cancelled) {
      chrome.runtime.onMessage.removeListener(hear);
      if (cancelled) void tell({ pick: 'end', id }).catch(() => null);
    },
  });
  chrome.runtime.onMessage.addListener(hear);
  Reflect.set(globalThis, STOP, stop);
});

const isAsk = (value: unknown): value is PickAsk =>
  typeof value === 'object' && value !== null && 'id' in value && 'ref' in value && 'what' in value;

const isAnswer = (value: unknown): value is PickAnswer =>
  typeof value === 'object' && value !== null && 'refused' in value;
