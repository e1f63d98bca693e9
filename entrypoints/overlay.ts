import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FRAME_PORT, type FramePort } from '../lib/calls/frame.ts';
import { mountOverlay } from '../lib/overlay/overlay.tsx';

/** Where the overlay of this frame is noted: the worker may inject the script more than once. */
const RUNNING = Symbol.for('handrail.overlay');

interface Running {
  readonly port: FramePort;
  readonly stop: () => void;
}

/** Injected by the worker into a frame whose watcher has left its port; an overlay of a former watcher gives way. */
export default defineUnlistedScript(() => {
  const port: unknown = Reflect.get(globalThis, FRAME_PORT);
  const former: unknown = Reflect.get(globalThis, RUNNING);
  if (!isPort(port)) return;
  if (isRunning(former)) {
    if (former.port === port) return;
    former.stop();
  }
  Reflect.set(globalThis, RUNNING, { port, stop: mountOverlay(port) } satisfies Running);
});

function isRunning(value: unknown): value is Running {
  return typeof value === 'object' && value !== null && 'port' in value && 'stop' in value;
}

function isPort(value: unknown): value is FramePort {
  return (
    typeof value === 'object' && value !== null && 'locate' in value && 'subscribe' in value && 'act' in value
  );
}
