import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { RoomView } from '../../lib/calls/room.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { DeskItem } from './DeskItem.tsx';
import { useVirtual } from './virtual.ts';

interface Props {
  readonly rows: readonly DeskRow[];
  readonly rooms: readonly RoomView[];
  readonly open: TenantKey | null;
  readonly onOpen: (tenant: TenantKey) => void;
  /** Customers that are chosen; null: none are to be chosen now. */
  readonly chosen: ReadonlySet<TenantKey> | null;
  readonly onChoose: (tenant: TenantKey) => void;
}

/** As deskList.css draws one. */
const HEIGHT = 64;

/** Where each key leads, in rows; `page` is what fits on the screen. */
const MOVES: Readonly<Record<string, (at: number, last: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => at - page,
  Home: () => 0,
  End: (_, last) => last,
};

/** All customers that fit: only those on the screen are drawn. The keyboard moves from one to the next. */
export function DeskList({ rows, rooms, open, onOpen, chosen, onChoose }: Props) {
  const say = useSay(deskWords);
  const { now } = useScreen();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<TenantKey | null>(null);
  const [moved, setMoved] = useState(0);
  // Whoever has the focus keeps it when the order changes.
  const at = Math.max(
    0,
    rows.findIndex(({ tenant }) => tenant === (current ?? open)),
  );
  const virtual = useVirtual({ count: rows.length, height: HEIGHT, scroller, kept: at });
  useEffect(() => {
    if (moved > 0) scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [moved]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey || rows.length === 0) return;
    event.preventDefault();
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / HEIGHT) - 1);
    const last = rows.length - 1;
    const to = Math.min(last, Math.max(0, move(at, last, page)));
    setCurrent(rows[to]?.tenant ?? null);
    virtual.scrollToIndex(to);
    setMoved(moved + 1);
  };
  return (
    <nav class="desk-list" ref={scroller} aria-label={say('list')}>
      <ul aria-label={say('list')} style={{ height: virtual.getTotalSize() }} onKeyDown={onKeyDown}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { tenant } = row;
          return (
            <li
              key={tenant}
              class="desk-row"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <DeskItem
                row={row}
                now={now()}
                live={rooms.some((room) => room.tenant === tenant && room.state === 'live')}
                isOpen={tenant === open}
                isCurrent={index === at}
                onOpen={() => {
                  setCurrent(tenant);
                  onOpen(tenant);
                }}
                isChosen={chosen?.has(tenant) ?? null}
                onChoose={() => {
                  setCurrent(tenant);
                  onChoose(tenant);
                }}
              />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
