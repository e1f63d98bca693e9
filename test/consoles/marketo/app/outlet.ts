/** A frame between the shell and the interface: holds the next one, and passes on what the shell says. */
import { carryCode, openedOn } from './outlets.ts';
import type { FrameMessage } from './wire.ts';

const frame = document.createElement('iframe');
carryCode(frame, openedOn());
document.body.className = 'outlet';
document.body.append(frame);
window.addEventListener('message', ({ data, source }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (source === window.parent && data?.practice === 'go') frame.contentWindow?.postMessage(data, '*');
});
