/** Rooms in the worker: what they are given to say, and what is done with what they hear. */
import browser from 'webextension-polyfill';
import { foldRooms } from '../../lib/checklist/rooms.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { mqttRelay } from '../../lib/relay/mqtt.ts';
import type { Connect } from '../../lib/relay/relay.ts';
import { Rooms } from '../../lib/room/rooms.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { type Core, tenantState } from './core.ts';
import { isAllowedRelay } from './relay.ts';
import { lettersOf, writeDue } from './roomletters.ts';
import { moveOn } from './roommove.ts';
import { memberNow } from './roomnow.ts';

/** At which a grant ends by its time. */
const ALARM = 'room';

export function makeRooms(
  ledger: Ledger,
  language: ScreenLanguage,
  core: () => Core,
  connect: Connect = mqttRelay,
): Rooms {
  return new Rooms({
    ledger,
    connect,
    language,
    now: Date.now,
    allowed: isAllowedRelay,
    nowOf: (tenant) => memberNow(core(), tenant),
    async letters(room) {
      const moved = room.stand.follows !== null && (await moveOn(core(), room.stand));
      const taken = await core().live.inbox.take(core(), room);
      const written = !room.stand.left && (await writeDue(core(), room));
      if (moved || taken || written) void core().publish();
      return lettersOf(core(), room);
    },
    heard(room, from, body) {
      core().live.hear(room, from, body);
      void core().publish();
    },
    changed: () => void core().publish(),
    wake: (at) =>
      void (at === null ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when: at })),
  });
}

/** A tab was closed. With the last page of a customer's consoles all ends that was granted there. */
export async function endWithConsole(core: Core, tabId: number): Promise<void> {
  const before = new Set((await core.documents.all()).map(({ tenant }) => tenant.tenant));
  await core.documents.drop(tabId, null);
  const left = (await core.documents.all()).map(({ tenant }) => tenant.tenant);
  for (const tenant of before) {
    if (tenant === null || left.includes(tenant)) continue;
    await core.exclusively(async () => {
      const { facts, me } = await tenantState(core, tenant);
      for (const { room, given } of foldRooms(facts, me).filter((one) => !one.left))
        for (const [seat, grants] of given)
          if (Object.values(grants).some((until) => until !== null))
            await core.ledger.append(tenant, { kind: 'ended', room, seat, grant: null, why: 'closed' });
    });
  }
  await core.publish();
}
