import type { PopupView } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { Received } from '../baton/Received.tsx';
import { HostScreen } from '../room/HostScreen.tsx';
import { MemberScreen } from '../room/MemberScreen.tsx';
import { InviteScreen } from '../room/RoomLetter.tsx';
import { meIn, nameOfTenant } from './name.ts';
import type { Route } from './Popup.tsx';

/** The screens of rooms; null where the route is none of them, or what it was about is gone. */
export function roomScreen(
  view: PopupView,
  route: Route,
  home: () => void,
  accepted: (tenant: TenantKey) => void,
) {
  const { tenant, relay, checklist, rooms } = view;
  switch (route.at) {
    case 'host':
      return tenant === null ? null : (
        <HostScreen
          tenant={tenant}
          tenantName={nameOfTenant(view)}
          relay={relay}
          me={meIn(view)}
          onBack={home}
        />
      );
    case 'inviteToRoom':
      return <InviteScreen room={route.room} onBack={home} />;
    case 'member': {
      const room = rooms.find((one) => one.room === route.room);
      const member = room?.members.find(({ seat }) => seat === route.seat);
      return room && member ? <MemberScreen room={room} member={member} onBack={home} /> : null;
    }
    case 'offer': {
      const { preview, text } = route.offer;
      return preview.ok ? (
        <Received
          preview={preview}
          text={text}
          here={null}
          checklist={checklist}
          onBack={home}
          onAccepted={accepted}
        />
      ) : null;
    }
    default:
      return null;
  }
}
