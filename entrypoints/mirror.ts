import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framePort } from '../lib/calls/frame.ts';
import { MIRROR_PORT, type MirrorAsk, type MirrorTold } from '../lib/calls/mirror.ts';
import { startRecorder } from '../lib/cobrowse/recorder.ts';
import { KNOWN_LABELS } from '../lib/consoles/known.ts';

/** What ends the recording of this frame: the worker may inject the script once more. */
const STOP = Symbol.for('handrail.mirror');

/** Injected by the worker into one frame while somebody may view it; ends with the worker's side of the port. */
export default defineUnlistedScript(() => {
  const former: unknown = Reflect.get(globalThis, STOP);
  if (typeof former === 'function') former();
  const port = chrome.runtime.connect({ name: MIRROR_PORT });
  const recorder = startRecorder({
    labels: KNOWN_LABELS,
    locate: (ref) => framePort()?.locate(ref) ?? null,
    tell: (batch) => port.postMessage({ batch } satisfies MirrorTold),
  });
  const stop = (): void => {
    recorder.stop();
    Reflect.deleteProperty(globalThis, STOP);
    port.disconnect();
  };
  port.onMessage.addListener((message: unknown) => {
    if (!isAsk(message)) return;
    if (message.ask === 'more') recorder.ready();
    else if (message.ask === 'fresh') recorder.fresh();
    else recorder.look(message.refs);
  });
  port.onDisconnect.addListener(stop);
  Reflect.set(globalThis, STOP, stop);
});

const isAsk = (value: unknown): value is MirrorAsk =>
  typeof value === 'object' && value !== null && 'ask' in value;
