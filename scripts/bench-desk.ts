/**
 * Measures what many tenants cost the worker, in real Chromium: its cold start until the popup has painted a
 * checklist, and one publication (a fact appended until the call is answered).
 *
 *   npm run bench:desk -- [--tenants 1,100,2000] [--facts 200] [--runs 5] [--extension FOLDER] [--json FILE]
 *
 * Each number of tenants has a browser profile of its own, written straight into its store. `first` is the first start
 * after that, when nothing has been folded yet; `cold` the median of `--runs` starts after the worker was stopped.
 * Times are told, not asserted. `--extension` measures another build than `.output/chrome-mv3`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figures, line, ms } from '../test/bench/figures.ts';
import { keyOf, seed } from '../test/bench/tenants.ts';
import { openSeat, type Seat } from '../test/browser/seat.ts';
import { say } from '../test/browser/worker.ts';

const { values: options } = parseArgs({
  options: {
    tenants: { type: 'string', default: '1,100,2000' },
    facts: { type: 'string', default: '200' },
    runs: { type: 'string', default: '5' },
    extension: { type: 'string' },
    json: { type: 'string' },
  },
});
const counts = options.tenants.split(',').map(Number);
const facts = Number(options.facts);
const runs = Number(options.runs);
if (![...counts, facts, runs].every((value) => value > 0)) {
  console.error('--tenants, --facts and --runs take numbers above 0');
  process.exit(2);
}

const PATIENCE = 600_000;

/** From the navigation to the first task that is painted, ms; the worker is started by it. */
async function coldStart(seat: Seat): Promise<number> {
  await seat.stopWorker();
  const page = await seat.context.newPage();
  const started = performance.now();
  await page.goto(`${seat.origin}/popup.html?tenant=${keyOf(0)}`);
  await page.locator('.tasks li').first().waitFor({ timeout: PATIENCE });
  const took = performance.now() - started;
  await page.close();
  return took;
}

async function measure(tenants: number) {
  const seat = await openSeat({ port: 9, ...(options.extension ? { extension: options.extension } : {}) });
  seat.context.setDefaultTimeout(PATIENCE);
  // A tab of its own that asks nothing of the worker by itself.
  const screen = await seat.screen('popup.html?screen=record');
  // Whoever has written a fact has a seat.
  const nobody = { name: 'Nobody', email: '' };
  await say(screen, { call: 'firstInvited', tenant: '000-NON-000', person: nobody });
  await say(screen, { call: 'erase', tenant: '000-NON-000' });
  await seed(screen, tenants, facts);
  await screen.goto(`${seat.origin}/icon/16.png`);
  const first = await coldStart(seat);
  const cold: number[] = [];
  for (let run = 0; run < runs; run += 1) cold.push(await coldStart(seat));
  const published: number[] = [];
  await screen.goto(`${seat.origin}/popup.html?screen=record`);
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await say(screen, {
      call: 'firstInvited',
      tenant: keyOf(0),
      person: { name: `Ada ${run}`, email: 'ada@example.com' },
    });
    published.push(performance.now() - started);
  }
  await seat.close();
  return { tenants, facts, first, cold: figures(cold), published: figures(published) };
}

console.log(line('tenants', 'first ms', 'cold ms', 'p99', 'publish ms', 'p99'));
const measured: Awaited<ReturnType<typeof measure>>[] = [];
for (const tenants of counts) {
  const one = await measure(tenants);
  measured.push(one);
  const { first, cold, published } = one;
  console.log(
    line(
      `${tenants} of ${facts} facts`,
      ms(first),
      ms(cold.median),
      ms(cold.p99),
      ms(published.median),
      ms(published.p99),
    ),
  );
}
if (options.json) writeFileSync(options.json, JSON.stringify(measured, null, 2));
