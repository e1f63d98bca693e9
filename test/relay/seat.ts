/** A worker of somebody's browser, without the browser: its ledger and its rooms, over a real broker. */

import { type Core, makeSummaries } from '../../entrypoints/background/core.ts';
import { Documents } from '../../entrypoints/background/documents.ts';
import { makeRooms } from '../../entrypoints/background/roomhost.ts';
import { RoomLive } from '../../entrypoints/background/roomlive.ts';
import { answerScreen } from '../../entrypoints/background/screens.ts';
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { Person } from '../../lib/checklist/fact.ts';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { mqttRelay } from '../../lib/relay/mqtt.ts';
import type { Connect } from '../../lib/relay/relay.ts';
import { serial } from '../../lib/room/serial.ts';

/** The brokers of tests are without TLS; addresses in invitations are always `wss://`. */
export const plainly: Connect = (address, will, listener) =>
  mqttRelay(address.replace(/^wss:/, 'ws:'), will, listener);

export interface Seat {
  readonly core: Core;
  readonly person: Person;
  /** Asks the worker; throws where it refuses. */
  say(call: ScreenCall): Promise<Extract<ScreenAnswer, { ok: true }>>;
  /** The worker is stopped, and starts anew with what is on disk. */
  restart(): Promise<Seat>;
  stop(): void;
}

/** Names of ledgers, none twice. */
const names = (function* () {
  for (let n = 1; ; n += 1) yield `seat ${n}`;
})();

export async function openSeat(
  person: Person,
  connect: Connect = plainly,
  name = names.next().value,
): Promise<Seat> {
  const ledger = await openLedger(name);
  const core: Core = {
    ledger,
    summaries: makeSummaries(ledger, 'test'),
    documents: new Documents(),
    language: 'en',
    exclusively: serial(),
    publish: () => core.rooms.sync(),
    rooms: makeRooms(ledger, 'en', () => core, connect),
    live: new RoomLive(),
  };
  await core.rooms.sync();
  const stop = () => core.rooms.stop();
  return {
    core,
    person,
    async say(call) {
      const answer = await answerScreen(core, call);
      if (!answer.ok) throw new Error(`${call.call}: ${answer.refusal} ${answer.detail}`);
      return answer;
    },
    restart() {
      stop();
      return openSeat(person, connect, name);
    },
    stop,
  };
}
