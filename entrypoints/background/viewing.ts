/** The masked view, on the side of who looks: parts that arrive go to the screen, and what it wants to the member. */
import type browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { VIEWER_PORT, type ViewerAsk, type ViewerTold } from '../../lib/calls/mirror.ts';
import type { Core } from './core.ts';

const ask: z.ZodMiniType<ViewerAsk> = z.object({ fresh: z.boolean() });

export const isViewerPort = ({ name }: browser.Runtime.Port): boolean => name.startsWith(`${VIEWER_PORT} `);

/** For as long as the screen stays. Refused by the member's side where view is not granted. */
export async function attachViewer(core: Promise<Core>, port: browser.Runtime.Port): Promise<void> {
  const [, room = '', seat = ''] = port.name.split(' ');
  let over = false;
  const watch = async (looks: 'on' | 'fresh' | 'off'): Promise<void> => {
    const { rooms } = await core;
    await rooms.sync();
    const known = rooms.get(room);
    if (known !== null) await rooms.say(known, seat, { live: 'watch', looks });
  };
  port.onMessage.addListener((message: unknown) => {
    const read = ask.safeParse(message);
    if (read.success) void watch(read.data.fresh ? 'fresh' : 'on');
  });
  port.onDisconnect.addListener(() => {
    over = true;
    void watch('off');
  });
  const { live } = await core;
  const end = live.onMirror((of, by, piece) => {
    if (over) end();
    else if (of === room && by === seat) port.postMessage({ piece } satisfies ViewerTold);
  });
}
