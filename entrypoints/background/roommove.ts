/** Going on in another room: what was granted there before goes on, and the room before is left. */
import { foldRooms, GRANTS, isGranted, type RoomStand } from '../../lib/checklist/rooms.ts';
import { type Core, tenantState } from './core.ts';

/** Repeated it adds nothing; true where it added something. */
export async function moveOn(core: Core, stand: RoomStand): Promise<boolean> {
  return core.exclusively(async () => {
    const { facts, me } = await tenantState(core, stand.tenant);
    const stands = foldRooms(facts, me);
    const before = stands.find(({ room, left }) => room === stand.follows && !left);
    const here = stands.find(({ room }) => room === stand.room);
    if (!before || !here) return false;
    for (const seat of before.compared)
      if (!here.compared.has(seat))
        await core.ledger.append(stand.tenant, { kind: 'compared', room: stand.room, seat });
    for (const [seat, grants] of before.given)
      for (const grant of GRANTS) {
        const until = grants[grant];
        if (until === null || !isGranted(grants, grant, Date.now())) continue;
        if (here.given.get(seat)?.[grant] === until) continue;
        await core.ledger.append(stand.tenant, { kind: 'granted', room: stand.room, seat, grant, until });
      }
    await core.ledger.append(stand.tenant, { kind: 'left', room: before.room });
    return true;
  });
}
