import { useEffect, useRef, useState } from 'preact/hooks';
import { check, type Progress } from '../../lib/roster/check.ts';
import type { Refused, Roster } from '../../lib/roster/roster.ts';
import { pace } from './pace.ts';

type Stand =
  | { readonly at: 'start' }
  | { readonly at: 'severalFiles'; readonly count: number }
  | { readonly at: 'reading'; readonly file: string; readonly progress: Progress | null }
  | { readonly at: 'refused'; readonly file: string; readonly why: Refused }
  | { readonly at: 'read'; readonly file: string; readonly roster: Roster };

export interface Reading {
  readonly stand: Stand;
  take(files: readonly File[]): void;
  /** Reads the same file again, by the column that the person chose. */
  takeColumn(column: number): void;
  cancel(): void;
}

/** A file that is read in this page, one at a time. Nothing of it outlives the page. */
export function useReading(): Reading {
  const [stand, setStand] = useState<Stand>({ at: 'start' });
  const cancelling = useRef<AbortController | null>(null);
  const taken = useRef<File | null>(null);
  useEffect(() => () => cancelling.current?.abort(), []);

  async function read(source: File, column: number | null): Promise<void> {
    cancelling.current?.abort();
    const cancel = new AbortController();
    cancelling.current = cancel;
    taken.current = source;
    const { name: file } = source;
    // What another file took the place of says nothing any more.
    const say = (next: Stand) => cancelling.current === cancel && setStand(next);
    say({ at: 'reading', file, progress: null });
    const onProgress = (progress: Progress) => say({ at: 'reading', file, progress });
    const checked = await check(source, { column, signal: cancel.signal, onProgress, pace });
    say(
      checked.ok ? { at: 'read', file, roster: checked.roster } : { at: 'refused', file, why: checked.why },
    );
  }

  return {
    stand,
    take(files) {
      const [first] = files;
      if (files.length > 1) setStand({ at: 'severalFiles', count: files.length });
      else if (first) void read(first, null);
    },
    takeColumn(column) {
      if (taken.current) void read(taken.current, column);
    },
    cancel: () => cancelling.current?.abort(),
  };
}
