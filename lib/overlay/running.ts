/** The overlay of this frame, as the other scripts of Handrail in it find it. */
import type { FramePort } from '../calls/frame.ts';
import type { Mounted } from './overlay.tsx';

/** A property of the isolated world's `globalThis`, invisible to the page. */
const RUNNING = Symbol.for('handrail.overlay');

interface Running extends Mounted {
  readonly port: FramePort;
}

/** null where none runs yet. */
export function runningOverlay(): Running | null {
  const value: unknown = Reflect.get(globalThis, RUNNING);
  return isRunning(value) ? value : null;
}

export function noteOverlay(running: Running): void {
  Reflect.set(globalThis, RUNNING, running);
}

const isRunning = (value: unknown): value is Running =>
  typeof value === 'object' && value !== null && 'port' in value && 'stop' in value && 'quiet' in value;
