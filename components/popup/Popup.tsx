import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RoomOffer } from '../../lib/calls/room.ts';
import type { MessageKind, PopupView } from '../../lib/calls/screen.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { MessageScreen } from '../baton/MessageScreen.tsx';
import { PasteScreen } from '../baton/PasteScreen.tsx';
import { Button } from '../control/Button.tsx';
import { CompareScreen } from '../digits/CompareScreen.tsx';
import { BreakOffScreen } from '../handover/BreakOffScreen.tsx';
import { PlanScreen } from '../plan/PlanScreen.tsx';
import { NamesAhead } from '../present/NamesAhead.tsx';
import { Presenting } from '../present/Presenting.tsx';
import { recordAddress } from '../record/address.ts';
import { AttestScreen } from '../run/AttestScreen.tsx';
import { BeginScreen } from '../run/BeginScreen.tsx';
import { ChooseScreen } from '../run/ChooseScreen.tsx';
import { ShareScreen } from '../run/ShareScreen.tsx';
import { StopScreen } from '../run/StopScreen.tsx';
import { guideOf } from '../run/words.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { EraseScreen } from '../tenant/EraseScreen.tsx';
import { TenantHead } from '../tenant/TenantHead.tsx';
import type { Act } from '../turn/turn.ts';
import { Home } from './Home.tsx';
import { Loading } from './Loading.tsx';
import { nameOfTenant } from './name.ts';
import { roomScreen } from './rooms.tsx';

interface Props {
  /** null until the worker has answered. */
  readonly view: PopupView | null;
  /** The person chose a tenant other than that of the tab; null goes back to the tab's. */
  readonly picked: TenantKey | null;
  readonly onPick: (tenant: TenantKey | null) => void;
  /** What stands above the tenant's own screen while none of its other screens is open. */
  readonly above?: ComponentChildren;
  /** The tenant's name, where the view knows none. */
  readonly known?: string;
}

export type Route =
  | { readonly at: 'home' | 'start' | 'paste' | 'digits' | 'breakOff' | 'erase' | 'choose' | 'stop' }
  | { readonly at: 'begin'; readonly course: string }
  | { readonly at: 'attest'; readonly what: string }
  | { readonly at: 'share'; readonly to: string }
  | { readonly at: 'host' }
  | { readonly at: 'inviteToRoom'; readonly room: RoomId }
  | { readonly at: 'member'; readonly room: RoomId; readonly seat: SeatId }
  | { readonly at: 'offer'; readonly offer: RoomOffer }
  | { readonly at: 'message'; readonly message: MessageKind; readonly fresh: boolean };

/** The popup: the tenant of the tab, and one screen at a time below it. */
export function Popup({ view, picked, onPick, above, known = '' }: Props) {
  const say = useSay(popupWords);
  const { surface } = useScreen();
  const [route, setRoute] = useState<Route>({ at: 'home' });
  const landing = useRef<HTMLDivElement>(null);
  const [returned, setReturned] = useState(0);
  const home = () => {
    setRoute({ at: 'home' });
    setReturned(returned + 1);
  };
  // What had the focus is gone with its screen: the keyboard goes on at the top of this one.
  useEffect(() => {
    if (returned > 0) landing.current?.focus({ preventScroll: true });
  }, [returned]);
  useLayoutEffect(() => surface.top(), [route.at]);
  if (view === null)
    return (
      <>
        <TenantHead tenant={null} name="" />
        <Loading />
      </>
    );
  const name = nameOfTenant(view) || known;
  const act = (wanted: Act) => {
    if (wanted.do === 'write') setRoute({ at: 'message', message: wanted.message, fresh: wanted.fresh });
    else if (wanted.do === 'record') {
      if (view.tenant !== null) surface.open(recordAddress(view.tenant));
    } else if (wanted.do !== 'showMe' && wanted.do !== 'pick' && wanted.do !== 'resume')
      setRoute({ at: wanted.do });
  };
  const accepted = (tenant: TenantKey) => {
    if (tenant !== view.tenant) onPick(tenant);
    home();
  };
  return (
    <>
      <TenantHead tenant={view.tenant} name={name} />
      {view.presenting && <Presenting />}
      {screen()}
    </>
  );

  function screen() {
    if (view === null) return null;
    const { checklist, tenant, digits } = view;
    if (view.presenting && NAMING.includes(route.at)) return <NamesAhead onBack={home} />;
    if (route.at === 'paste')
      return (
        <PasteScreen
          checklist={checklist}
          here={view.doc?.tenant ?? null}
          onBack={home}
          onAccepted={accepted}
        />
      );
    if (route.at === 'start' && tenant !== null)
      return <PlanScreen view={view} tenant={tenant} tenantName={name} onBack={home} onStarted={home} />;
    if (route.at === 'erase' && tenant !== null)
      return (
        <EraseScreen
          tenant={tenant}
          tenantName={name}
          checklist={checklist}
          onBack={home}
          onErased={() => {
            onPick(null);
            home();
          }}
        />
      );
    const rooms = roomScreen(view, route, home, accepted);
    if (rooms !== null) return rooms;
    const run = runShown(view);
    const choose = () => setRoute({ at: 'choose' });
    if (route.at === 'choose' && tenant !== null)
      return (
        <ChooseScreen
          runs={view.runs}
          onBack={home}
          onChoose={(course) => setRoute({ at: 'begin', course })}
        />
      );
    const guide = route.at === 'begin' ? guideOf(route.course) : undefined;
    if (guide && tenant !== null)
      return (
        <BeginScreen
          guide={guide}
          view={view}
          tenant={tenant}
          tenantName={name}
          onBack={choose}
          onBegun={home}
        />
      );
    if (run !== null) {
      if (route.at === 'attest') return <AttestScreen checklist={run} what={route.what} onBack={home} />;
      if (route.at === 'share') return <ShareScreen checklist={run} to={route.to} onBack={home} />;
      if (route.at === 'stop') return <StopScreen checklist={run} onBack={home} />;
    }
    if (checklist !== null) {
      if (route.at === 'message')
        return (
          <MessageScreen
            key={`${route.message}${route.fresh}`}
            checklist={checklist}
            message={route.message}
            fresh={route.fresh}
            onBack={home}
          />
        );
      const breakOff = () => setRoute({ at: 'breakOff' });
      if (route.at === 'digits' && digits !== null)
        return <CompareScreen checklist={checklist} digits={digits} onBack={home} onBreakOff={breakOff} />;
      if (route.at === 'breakOff')
        return <BreakOffScreen checklist={checklist} possible={view.mayBreakOff} onBack={home} />;
    }
    return (
      <div class="landing" ref={landing} tabIndex={-1}>
        {picked !== null && picked !== view.doc?.tenant && (
          <nav class="to-tab">
            <Button look="quiet" onPress={() => onPick(null)}>
              {say('backToTab')}
            </Button>
          </nav>
        )}
        {above}
        <Home view={view} onAct={act} onRoute={setRoute} onPick={onPick} />
      </div>
    );
  }
}

/** Screens that cannot do without names: texts to send, what is to be filled in. */
const NAMING: readonly Route['at'][] = [
  'start',
  'begin',
  'paste',
  'message',
  'share',
  'attest',
  'host',
  'inviteToRoom',
  'offer',
];

/** The run that the popup shows: the one under way, else the last. */
export const runShown = ({ runs }: PopupView): RunChecklist | null =>
  runs.find(({ status }) => status === 'running') ?? runs[0] ?? null;
