import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FRAME_PORT, type FramePort } from '../lib/calls/frame.ts';
import { mountOverlay } from '../lib/overlay/overlay.tsx';

/** Set while an overlay runs in this frame: the worker may inject the script more than once. */
const RUNNING = Symbol.for('handrail.overlay');

/** Injected by the worker into a frame whose watcher has left its port. */
export default defineUnlistedScript(() => {
  const port: unknown = Reflect.get(globalThis, FRAME_PORT);
  if (!isPort(port) || Reflect.get(globalThis, RUNNING) === port) return;
  Reflect.set(globalThis, RUNNING, port);
  mountOverlay(port);
});

function isPort(value: unknown): value is FramePort {
  return (
    typeof value === 'object' && value !== null && 'locate' in value && 'subscribe' in value && 'act' in value
  );
}
