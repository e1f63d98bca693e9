import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { RoomsView } from '../../lib/calls/room.ts';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Loading } from '../popup/Loading.tsx';
import { Presenting } from '../present/Presenting.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { DeskBar } from './DeskBar.tsx';
import { DeskHead } from './DeskHead.tsx';
import { DeskList } from './DeskList.tsx';
import { DeskMenu } from './DeskMenu.tsx';
import { DeskTenant } from './DeskTenant.tsx';
import { Hidden, NobodyFits, NobodyOpen, NobodyYet } from './Empty.tsx';
import { HandOn } from './HandOn.tsx';
import { EVERYBODY, FILTERS, type Filter, pickRows, procedureOf, type Query, stateOf } from './rows.ts';
import { TakeIn } from './TakeIn.tsx';

interface Props {
  /** null until the worker has answered. */
  readonly rows: readonly DeskRow[] | null;
  readonly rooms: RoomsView;
  readonly presenting: boolean;
  readonly open: TenantKey | null;
  /** What the popup would show of the customer that is open; null until the worker has answered. */
  readonly view: PopupView | null;
  readonly onOpen: (tenant: TenantKey | null) => void;
}

/** All customers of this person, and one of them beside the list. */
export function Desk({ rows, rooms, presenting, open, view, onOpen }: Props) {
  const say = useSay(deskWords);
  const { language } = useScreen();
  const [query, setQuery] = useState<Query>(EVERYBODY);
  const [task, setTask] = useState<'handOn' | 'takeIn' | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<TenantKey>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => pickRows(rows ?? [], query, language), [rows, query, language]);
  const counts = useMemo(() => countsOf(rows ?? [], query, language), [rows, query.text, query.procedure]);
  const procedures = useMemo(
    () => [...new Set((rows ?? []).flatMap((row) => procedureOf(row) ?? []))],
    [rows],
  );
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, []);
  if (presenting)
    return (
      <main class="desk">
        <Presenting />
        <Hidden />
      </main>
    );
  if (rows === null)
    return (
      <main class="desk">
        <Loading />
      </main>
    );
  const end = () => {
    setTask(null);
    setChosen(new Set());
  };
  const toggle = (tenant: TenantKey) => {
    const next = new Set(chosen);
    if (!next.delete(tenant)) next.add(tenant);
    setChosen(next);
  };
  const row = rows.find(({ tenant }) => tenant === open) ?? null;
  const beside =
    task === 'handOn' ? (
      <HandOn
        rows={rows.filter(({ tenant }) => chosen.has(tenant))}
        rooms={rooms.rooms}
        onAll={() => setChosen(new Set([...chosen, ...shown.map(({ tenant }) => tenant)]))}
        onNone={() => setChosen(new Set())}
        onEnd={end}
      />
    ) : task === 'takeIn' ? (
      <TakeIn known={new Set(rows.map(({ tenant }) => tenant))} onEnd={end} />
    ) : open === null ? (
      rows.length > 0 && <NobodyOpen />
    ) : (
      <DeskTenant key={open} tenant={open} row={row} rooms={rooms} view={view} onOpen={onOpen} />
    );
  return (
    // What is open beside the list has a main part of its own.
    <div
      role={task === null && open === null ? 'main' : undefined}
      class={`desk${task !== null ? ' tasked' : open !== null ? ' opened' : ''}`}
    >
      <section class="desk-side" aria-label={say('open')}>
        <DeskHead>
          <DeskMenu rows={shown} onHandOn={() => setTask('handOn')} onTakeIn={() => setTask('takeIn')} />
        </DeskHead>
        {rows.length === 0 ? (
          <NobodyYet />
        ) : (
          <>
            <DeskBar
              query={query}
              onQuery={setQuery}
              search={search}
              shown={shown.length}
              all={rows.length}
              counts={counts}
              procedures={procedures}
            />
            {shown.length === 0 ? (
              <NobodyFits onClear={() => setQuery(EVERYBODY)} />
            ) : (
              <DeskList
                rows={shown}
                rooms={rooms.rooms}
                open={open}
                onOpen={(tenant) => {
                  end();
                  onOpen(tenant);
                }}
                chosen={task === 'handOn' ? chosen : null}
                onChoose={toggle}
              />
            )}
          </>
        )}
      </section>
      <div class="desk-beside">{beside}</div>
    </div>
  );
}

/** How many each filter would show of those that fit otherwise. */
function countsOf(
  rows: readonly DeskRow[],
  query: Query,
  language: Parameters<typeof pickRows>[2],
): Readonly<Record<Filter, number>> {
  const fitting = pickRows(rows, { ...query, filter: 'all' }, language);
  const count = (filter: Filter): number =>
    filter === 'all' ? fitting.length : fitting.filter((row) => stateOf(row) === filter).length;
  const entries = FILTERS.map((filter) => [filter, count(filter)] as const);
  return Object.fromEntries(entries) as Record<Filter, number>;
}
