/**
 * Measures what rooms cost over a real mosquitto (Debian package).
 *
 *   npm run bench:relay -- [--clients] [--live] [--view] [--rooms 1000,5000] [--seconds N] [--runs N] [--network 0,20]
 *                          [--json FILE]
 *
 * Without any of the first four, all of them.
 *
 * `--clients`: what an MQTT client adds to the start of a worker: from making a module worker to its first word, in real
 * Chromium, beside an empty worker.
 * `--live`: a fact in one browser until its checklist is painted in another (two Chromiums with Handrail), as a ratio to
 * a bare message between two pages of the same browsers, until it is there and until it is drawn; from a control that
 * is pointed at to the ring around it; and bytes a minute. `--network`: ms between each browser and the broker, each way,
 * one measurement for each.
 * `--view`: bytes of a masked view, its first picture and a minute of use; nothing is sent for it.
 * `--rooms`: so many rooms, two connections each, on one broker: how long a message takes while each room says
 * something twice a minute for `--seconds`, and the broker's memory. The crowd runs in one process on the same machine,
 * whose work is in the figures.
 *
 * The broker is Debian's mosquitto 2.0.11: over WebSocket it gives out about 4 KB of a longer message every 100 ms.
 * Figures are told, with goals and whether they are met; it ends with 1 only where something went wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figures, goal, line, ms } from '../test/bench/figures.ts';
import { measureClients } from '../test/bench/relay/clients.ts';
import { measureLive } from '../test/bench/relay/live.ts';
import { measureLoad } from '../test/bench/relay/load.ts';
import { measureView } from '../test/bench/relay/view.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    view: { type: 'boolean', default: false },
    rooms: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    runs: { type: 'string', default: '40' },
    network: { type: 'string', default: '0' },
    json: { type: 'string' },
  },
});
const all = !values.clients && !values.live && !values.view && values.rooms === undefined;
const runs = Number(values.runs);
const seconds = Number(values.seconds);
const sizes = (values.rooms ?? '1000,5000').split(',').map(Number);
const delays = values.network.split(',').map(Number);
if (![runs, seconds, ...sizes].every((value) => value > 0) || !delays.every((value) => value >= 0)) {
  console.error('--runs, --seconds and --rooms take numbers above 0, --network from 0');
  process.exit(2);
}
const told: Record<string, unknown> = {};
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

if (all || values.clients) {
  const clients = await measureClients(runs);
  told.clients = clients;
  const none = clients[0]?.start.median ?? 0;
  console.log(line('client', 'bytes', 'gzipped', 'start ms', 'adds ms', 'p99 ms'));
  for (const { name, bytes, gzipped, start } of clients)
    console.log(line(name, bytes, gzipped, ms(start.median), ms(start.median - none), ms(start.p99)));
}

if (all || values.view) {
  const view = await measureView();
  told.view = view;
  console.log(line('masked view', 'picture B', 'minute B', 'messages'));
  console.log(line('Sales, User Access', view.picture, view.minute, view.messages));
}

const lives: unknown[] = [];
for (const delay of all || values.live ? delays : []) {
  const live = await measureLive(runs, delay);
  const bare = live.bareSmall.median;
  const goals = [
    goal('fact seen → checklist painted, as a ratio to a bare message', 2, live.follow.median / bare),
    goal('pointer → ring, as a ratio to a bare message', 2, live.point.median / bare),
  ];
  const row = (name: string, { median, p99 }: Figures): string =>
    line(name, ms(median), ms(p99), (median / bare).toFixed(2), (median / live.bareDrawn.median).toFixed(2));
  lives.push({ delay, ...live, goals });
  told.live = lives;
  console.log(line(`live, ${delay} ms to the broker`, 'median ms', 'p99 ms', 'to bare', 'to drawn'));
  console.log(row('bare, 64 bytes', live.bareSmall));
  console.log(row(`bare, ${live.postBytes} bytes`, live.barePost));
  console.log(row('bare, 64 bytes, drawn', live.bareDrawn));
  console.log(row('fact → checklist painted', live.follow));
  console.log(row('pointer → ring', live.point));
  for (const { goal, measured, most, met } of goals)
    console.log(`${goal}: ${measured}, goal ${most}: ${met ? 'met' : 'NOT met'}`);
  console.log(
    `a post with ${live.facts} facts has ${live.postBytes} bytes, a fact said live ${live.factBytes}; six changes a minute: ${6 * (live.postBytes + live.factBytes)} bytes`,
  );
  console.log(
    `a control pointed at has ${live.pointBytes} bytes; six a minute, each taken back: ${12 * live.pointBytes} bytes`,
  );
}

if (all || values.rooms !== undefined) {
  console.log(
    line('rooms', 'connections', 'joined s', 'p50 ms', 'p99 ms', 'sent /s', 'lost', 'memory', 'a room'),
  );
  const loads = [];
  for (const size of sizes) {
    const load = await measureLoad(size, seconds);
    loads.push(load);
    const [empty, , after] = load.memory;
    const { latency, lost, rate, connections, joining } = load;
    const each = `${((after - empty) / size / 1000).toFixed(1)} KB`;
    const first = [connections, (joining / 1000).toFixed(1), ms(latency.median), ms(latency.p99)];
    console.log(line(String(size), ...first, rate.toFixed(1), lost, mb(after), each));
  }
  told.rooms = loads;
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(told, null, 2)}\n`);
