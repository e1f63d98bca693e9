import type { FrameEvent, FramePort } from '../../lib/calls/frame.ts';

/** The watcher's side of the port to the overlay. */
export interface Outlet {
  readonly port: FramePort;
  /** Tells the overlay; false where none listens. */
  readonly emit: (event: FrameEvent) => boolean;
}

/** `subscribed`: an overlay has come and shows from now on what the watcher's notice showed. */
export function outlet(locate: FramePort['locate'], act: FramePort['act'], subscribed: () => void): Outlet {
  const listeners = new Set<(event: FrameEvent) => void>();
  const last = new Map<'card' | 'held' | 'orphaned', FrameEvent>();
  return {
    port: {
      locate,
      act,
      subscribe(listener) {
        listeners.add(listener);
        for (const event of last.values()) listener(event);
        subscribed();
        return () => listeners.delete(listener);
      },
    },
    emit(event) {
      const { type } = event;
      if (type === 'released') last.delete('held');
      else if (type !== 'read' && type !== 'focus') last.set(type, event);
      for (const listener of listeners) listener(event);
      return listeners.size > 0;
    },
  };
}
