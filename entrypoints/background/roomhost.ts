/** Rooms in the worker: what they are given to say, and what is done with what they hear. */
import browser from 'webextension-polyfill';
import { isAct } from '../../lib/checklist/act.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { mqttRelay } from '../../lib/relay/mqtt.ts';
import type { Connect } from '../../lib/relay/relay.ts';
import { Rooms } from '../../lib/room/rooms.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import type { Core } from './core.ts';
import { isAllowedRelay } from './relay.ts';
import { lettersOf, writeDue } from './roomletters.ts';
import { moveOn } from './roommove.ts';
import { memberNow } from './roomnow.ts';

/** At which a grant ends by its time, and at which a worker that was stopped connects again. */
const END = 'room';
const AWAKE = 'relay';

export function makeRooms(
  ledger: Ledger,
  language: ScreenLanguage,
  core: () => Core,
  connect: Connect = mqttRelay,
): Rooms {
  ledger.subscribe((tenant, told) => {
    if (told !== null && isAct(told.fact.body.kind)) void heed(core(), tenant, told.fact.seat);
  });
  return new Rooms({
    ledger,
    connect,
    language,
    now: () => Date.now(),
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
      if (body.live === 'watch') void core().live.mirroring.watched(core(), room, from.seat, body.looks);
      void core().publish();
    },
    changed: () => void core().publish(),
    wake,
  });
}

/** What this person did themselves is what they were reminded of. */
async function heed(core: Core, tenant: TenantKey, seat: SeatId): Promise<void> {
  const { id: me } = await core.ledger.seat();
  if (seat === me && core.live.acted(tenant)) await core.publish();
}

/** Firefox stops the worker, and its connection, after half a minute without an event. */
function wake(at: number | null, open: boolean): void {
  if (at === null) void browser.alarms.clear(END);
  else browser.alarms.create(END, { when: at });
  if (open) void keepAwake();
  else void browser.alarms.clear(AWAKE);
}

/** Made once: made anew it would begin to count anew. */
async function keepAwake(): Promise<void> {
  if (!(await browser.alarms.get(AWAKE))) browser.alarms.create(AWAKE, { periodInMinutes: 1 });
}
