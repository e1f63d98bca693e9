import type { PopupView } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { NoChecklist } from '../desk/NoChecklist.tsx';
import { ToDesk } from '../desk/ToDesk.tsx';
import { HandoverScreen } from '../handover/HandoverScreen.tsx';
import { More } from '../handover/More.tsx';
import { OPTIONS } from '../options/address.ts';
import { Present } from '../present/Present.tsx';
import { Along } from '../room/Along.tsx';
import { RoomSection } from '../room/RoomSection.tsx';
import { RunMore } from '../run/RunMore.tsx';
import { RunScreen } from '../run/RunScreen.tsx';
import type { RunAct } from '../run/turn.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { TenantList } from '../tenant/TenantList.tsx';
import type { Act } from '../turn/turn.ts';
import { NoConsole } from './NoConsole.tsx';
import { NoTenant } from './NoTenant.tsx';
import { Nothing } from './Nothing.tsx';
import { type Route, runShown } from './Popup.tsx';
import { Troubles } from './Troubles.tsx';
import { Unnamed } from './Unnamed.tsx';

interface Props {
  readonly view: PopupView;
  readonly onAct: (act: Act) => void;
  readonly onRoute: (route: Route) => void;
  readonly onPick: (tenant: TenantKey) => void;
}

/** What the popup opens on: the handover, or the way into one. */
export function Home({ view, onAct, onRoute, onPick }: Props) {
  const { checklist, tenant, doc } = view;
  const run = runShown(view);
  const handing = checklist !== null && (run === null || /running|outage|alarm/.test(checklist.status));
  const shown = useSay(shownWords);
  const { surface } = useScreen();
  const to = (at: 'start' | 'paste' | 'breakOff' | 'erase' | 'choose' | 'stop' | 'host') => () =>
    onRoute({ at });
  const runAct = (act: RunAct) => {
    if (act.do === 'attest') onRoute({ at: 'attest', what: act.what });
    else if (act.do === 'share') onRoute({ at: 'share', to: act.to });
    else if (act.do === 'paste') onRoute({ at: 'paste' });
    else if (act.do === 'record') onAct({ do: 'record' });
  };
  const troubles = <Troubles view={view} />;
  // Who has no part in anything but the room has come for it.
  const looksOn = checklist === null && run === null;
  const together = (
    <RoomSection
      rooms={view.rooms}
      offers={view.offers}
      onMember={(room, seat) => onRoute({ at: 'member', room, seat })}
      onInvite={(room) => onRoute({ at: 'inviteToRoom', room })}
      onOffer={(offer) => onRoute({ at: 'offer', offer })}
    />
  );
  return (
    <>
      {looksOn && together}
      {handing ? (
        <HandoverScreen view={view} checklist={checklist} onAct={onAct} onBreakOff={to('breakOff')}>
          {troubles}
          {doc?.tenant === null && doc.console === 'sales' && <Unnamed doc={doc} />}
        </HandoverScreen>
      ) : run !== null ? (
        <RunScreen view={view} checklist={run} onAct={runAct}>
          {troubles}
        </RunScreen>
      ) : tenant !== null && surface.kind === 'desk' ? (
        <NoChecklist onPaste={to('paste')} onBegin={to('choose')}>
          {troubles}
        </NoChecklist>
      ) : tenant !== null ? (
        <Nothing
          connection={view.connection}
          onStart={to('start')}
          onPaste={to('paste')}
          onBegin={to('choose')}
        >
          {troubles}
        </Nothing>
      ) : doc !== null ? (
        <NoTenant doc={doc} onPaste={to('paste')}>
          {troubles}
        </NoTenant>
      ) : (
        <NoConsole onPaste={to('paste')}>{troubles}</NoConsole>
      )}
      {!looksOn && together}
      <TenantList lines={view.tenants.filter((line) => line.tenant !== tenant)} onPick={onPick} />
      {view.all > 0 && !view.presenting && <ToDesk />}
      {!handing && run !== null ? (
        <RunMore
          checklist={run}
          onStart={to('start')}
          onBegin={to('choose')}
          onStop={to('stop')}
          onErase={to('erase')}
          onHost={to('host')}
        />
      ) : checklist === null ? (
        <footer class="more">
          {tenant !== null && <Along onPress={to('host')} />}
          <Present />
          <Button look="quiet" onPress={() => surface.open(OPTIONS)}>
            {shown('open')}
          </Button>
        </footer>
      ) : (
        <More
          checklist={checklist}
          onStart={to('start')}
          onBegin={to('choose')}
          onPaste={to('paste')}
          onBreakOff={to('breakOff')}
          onErase={to('erase')}
          onHost={to('host')}
        />
      )}
    </>
  );
}
