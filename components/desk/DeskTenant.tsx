import type { DeskRow } from '../../lib/calls/desk.ts';
import type { RoomsView } from '../../lib/calls/room.ts';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { Popup } from '../popup/Popup.tsx';
import { useSay } from '../screen/say.ts';
import { Handed } from './Handed.tsx';
import { Notes } from './Notes.tsx';
import { Rooms } from './Rooms.tsx';

interface Props {
  readonly tenant: TenantKey;
  /** null: nothing is known of it here. */
  readonly row: DeskRow | null;
  readonly rooms: RoomsView;
  readonly view: PopupView | null;
  readonly onOpen: (tenant: TenantKey | null) => void;
}

/** One customer: everybody in its rooms and what they let this person see, its own checklist here, and the notes. */
export function DeskTenant({ tenant, row, rooms, view, onOpen }: Props) {
  const say = useSay(deskWords);
  const own = rooms.rooms.filter((room) => room.tenant === tenant);
  const handed = row?.handed ?? null;
  return (
    <>
      <nav class="desk-back">
        <Button look="quiet" onPress={() => onOpen(null)}>
          {say('back')}
        </Button>
      </nav>
      <Popup
        view={view && { ...view, tenants: [] }}
        picked={null}
        known={row?.tenantName ?? ''}
        onPick={onOpen}
        above={
          <div class="desk-above">
            {handed !== null && row?.line === null && <Handed handed={handed} />}
            <Rooms rooms={own} followed={rooms.followed} />
          </div>
        }
      />
      <Notes tenant={tenant} note={row?.note ?? null} />
    </>
  );
}
