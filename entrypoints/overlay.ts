import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framePort } from '../lib/calls/frame.ts';
import { mountOverlay } from '../lib/overlay/overlay.tsx';
import { noteOverlay, runningOverlay } from '../lib/overlay/running.ts';

/**
 * Injected by the worker into a frame whose watcher has left its port, maybe more than once; an overlay of a former
 * watcher gives way.
 */
export default defineUnlistedScript(() => {
  const port = framePort();
  const former = runningOverlay();
  if (port === null || former?.port === port) return;
  former?.stop();
  noteOverlay({ port, ...mountOverlay(port) });
});
