import { useEffect, useRef, useState } from 'preact/hooks';
import { assemble } from '../../lib/cobrowse/parts.ts';
import type { Player, Shown } from '../../lib/cobrowse/player.ts';
import { KNOWN_LABELS } from '../../lib/consoles/known.ts';

/** Where the parts of a member's page come from. */
export interface Feed {
  /** Hands over each part as it arrives, an empty one where no page is there now; returns the end of it. */
  readonly hear: (take: (part: Uint8Array) => void) => () => void;
  /** A whole picture is wanted: nothing has been seen yet, or something was lost. */
  readonly fresh: () => void;
}

/** Plays a feed into an element. `shown`: null until its first picture stands; `away`: the page is there no more. */
export function useMirror(feed: Feed) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    let player: Player | null = null;
    // What the player is made of is large, and wanted only here.
    const playing = import('../../lib/cobrowse/player.ts').then(({ makePlayer }) => {
      if (place.current !== null && !life.signal.aborted) player = makePlayer(place.current, KNOWN_LABELS);
    });
    let last: Promise<unknown> = playing;
    const { take } = assemble((batch) => {
      setAway(false);
      last = last.then(async () => {
        const now = await player?.show(batch);
        if (now !== undefined && !life.signal.aborted) setShown(now);
      });
    }, feed.fresh);
    const end = feed.hear((part) => {
      if (part.length === 0) setAway(true);
      else void take(part);
    });
    feed.fresh();
    return () => {
      life.abort();
      end();
      player?.stop();
      setShown(null);
      setAway(false);
    };
  }, [feed]);
  return { place, shown, away };
}
