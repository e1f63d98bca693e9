/**
 * Measures what Handrail costs a page, in real Chromium: one control found among 20,000 and 50,000 elements, beside
 * Playwright's and Testing Library's getByRole, a recorded CSS selector and a bare tree walk; waiting for a control on
 * a page that changes 1,000 times a second, beside a bare MutationObserver; and a page that rests.
 *
 *   npm run bench -- [--json FILE] [--quick] [--runs N] [--rounds N] [--seconds N]
 *
 * `--runs` 60 of each question; who is slow is asked less often, the column says how often. `--rounds` 10 of `--seconds`
 * 2 each for waiting. `--quick`: 8 runs, 2 rounds of 1 second. `--json` writes every figure.
 *
 * The pages (test/bench/page.ts) show the Marketo settings with a table of 400 users, each with a Disconnect of his
 * own, and an activity list that makes them as long as told; `roots`: its entries stand in open shadow roots. Each
 * question is asked of the page as if it was never seen: nothing is kept from one to the next. `own` is the own
 * Disconnect, `row` a colleague's, `gear` the icon in the top bar. `reading` is all that the reader reads of a page.
 *
 * Waiting is measured in CPU time of the page's main thread (CDP `Performance.getMetrics` on thread ticks), all of it:
 * the page's own changes, their style, layout and paint, and who watches. Other processes do not count in it. The
 * three watchers take turns on the same page.
 *
 * "found": whether the one right element was named, in every run. Role and name alone fit many on such a page, and then
 * the answer is NO. What 2 × a tree walk buys: the walk itself asks each element two things. To know where closed roots
 * are, what attributes name and which elements have marks takes about 2 walks (pass.ts); the line of all texts, 0.6 to 2
 * (hits.ts); what only a style sheet may write, 0.7; what acts around each hit and whether somebody's row is around it,
 * some microseconds each, with 401 of one name 1 to 3 walks.
 *
 * Times are told, with goals and whether they are met; it ends with 1 only where something went wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { type Figures, figures, type Goal, goal, line, ms } from '../test/bench/figures.ts';
import type { Resolved } from '../test/bench/resolve.ts';
import type { Called, Watcher } from '../test/bench/watching.ts';
import { browser, bundle, html, ORIGIN } from '../test/corpus/browser.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const number = (name: 'runs' | 'rounds' | 'seconds', quick: number, usual: number): number =>
  Number(options[name] ?? (options.quick ? quick : usual));
const runs = number('runs', 8, 60);
const rounds = number('rounds', 2, 10);
const seconds = number('seconds', 1, 2);
if (![runs, rounds, seconds].every((value) => value > 0)) {
  console.error('--runs, --rounds and --seconds take numbers above 0');
  process.exit(2);
}

const SIZES = [20_000, 50_000];
const KINDS = ['flat', 'roots'] as const;
const NAMES: Readonly<Record<string, string>> = {
  walk: 'bare tree walk',
  handrail: 'Handrail',
  reading: 'Handrail, a whole reading',
  playwright: 'Playwright getByRole',
  testingLibrary: 'Testing Library getByRole',
  finder: 'recorded CSS (@medv/finder)',
};
const goals: Goal[] = [];
const failures: string[] = [];

const resolved: Record<string, Record<string, Record<string, Figures & { found: boolean | null }>>> = {};

/** What one page's answers cost, told and kept. */
function tellResolved(setting: string, answers: Resolved): void {
  const told: (typeof resolved)[string] = {};
  resolved[setting] = told;
  for (const [asked, all] of Object.entries(answers)) {
    console.log(line(`${setting} ${asked}`, 'median ms', 'p99 ms', 'runs', '× walk', 'found'));
    const walk = figures(all.walk.times).median;
    const row: (typeof told)[string] = {};
    told[asked] = row;
    for (const [who, { times, found }] of Object.entries(all)) {
      const of = figures(times);
      row[who] = { ...of, found };
      const ratio = (of.median / walk).toFixed(1);
      const right = found === null ? '' : found ? 'yes' : 'NO';
      console.log(line(`  ${NAMES[who]}`, ms(of.median), ms(of.p99), of.runs, ratio, right));
    }
    if (all.handrail.found !== true) failures.push(`${setting}: ${asked} was not found`);
    goals.push(goal(`${setting} ${asked}: × tree walk`, 2, figures(all.handrail.times).median / walk));
  }
}

type Metrics = Readonly<Record<string, number>>;
async function metrics(session: CDPSession): Promise<Metrics> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value * 1000]));
}

interface Round {
  readonly task: number;
  readonly script: number;
  readonly called: Called;
}

/** One watcher on the page that stands there for a while; ms of the main thread for each second. */
async function round(page: Page, session: CDPSession, who: Watcher, busy: boolean): Promise<Round> {
  await page.evaluate((at) => window.bench.begin(at.who, at.busy), { who, busy });
  // The first reading and what it costs are no part of waiting.
  await page.waitForTimeout(1_000);
  await page.evaluate(() => window.bench.recount());
  const from = await metrics(session);
  await page.waitForTimeout(seconds * 1000);
  const to = await metrics(session);
  const called = await page.evaluate(() => window.bench.stop());
  const took = (name: string): number => ((to[name] ?? 0) - (from[name] ?? 0)) / seconds;
  return { task: took('TaskDuration'), script: took('ScriptDuration'), called };
}

const code = await bundle('bench/bench.ts');
const { context, page, end } = await browser();
// Alone in its process, a page has clocks of 5 µs.
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
await page.route(`${ORIGIN}/**`, (route) => route.fulfill({ ...html(), headers }));

async function fresh(): Promise<void> {
  await page.goto(`${ORIGIN}/next`);
  await page.evaluate(code);
}

for (const elements of SIZES)
  for (const kind of KINDS) {
    await fresh();
    const at = { sheet: { kind, elements, seed: 1 }, runs, most: options.quick ? 1_000 : 4_000 };
    const answers = await page.evaluate((of) => window.bench.resolveAll(of.sheet, of.runs, of.most), at);
    tellResolved(`${elements} ${kind}`, answers);
  }

const session = await context.newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const WATCHERS: readonly Watcher[] = ['nobody', 'bare', 'handrail'];
const waiting: Record<string, Record<string, Figures & { script: Figures; readings: number }>> = {};
for (const elements of [5_000, 20_000]) {
  await fresh();
  const sheet = { kind: 'flat', elements, seed: 1, without: true } as const;
  await page.evaluate((of) => window.bench.prepare(of), sheet);
  const measured: Record<Watcher, Round[]> = { nobody: [], bare: [], handrail: [] };
  for (let turn = 0; turn < rounds; turn += 1)
    for (const at of [0, 1, 2]) {
      const who = WATCHERS[(turn + at) % 3] ?? 'nobody';
      measured[who].push(await round(page, session, who, true));
    }
  const told: (typeof waiting)[string] = {};
  waiting[elements] = told;
  console.log(
    line(`waiting, ${elements} elements`, 'median ms/s', 'p99 ms/s', 'script', 'changes/s', 'readings/s'),
  );
  for (const [who, all] of Object.entries(measured)) {
    const of = figures(all.map(({ task }) => task));
    const script = figures(all.map((one) => one.script));
    const each = (count: (called: Called) => number): number =>
      all.reduce((sum, { called }) => sum + count(called), 0) / all.length / seconds;
    const readings = each((called) => called.readings);
    told[who] = { ...of, script, readings };
    const changes = each(({ changes: made }) => made).toFixed(0);
    console.log(line(`  ${who}`, ms(of.median), ms(of.p99), ms(script.median), changes, readings.toFixed(1)));
  }
  const task = (who: Watcher): number => figures(measured[who].map((one) => one.task)).median;
  goals.push(goal(`waiting, ${elements} elements: × bare observer`, 1.1, task('handrail') / task('bare')));
}

const rest = await round(page, session, 'handrail', false);
console.log(line('idle', 'callbacks', 'readings', 'script ms'));
console.log(line('  handrail', rest.called.callbacks, rest.called.readings, ms(rest.script * seconds)));
goals.push(goal('idle: callbacks and readings', 0, rest.called.callbacks + rest.called.readings));
await end();

for (const { goal: text, most, measured, met } of goals)
  console.log(`${met ? 'met    ' : 'NOT MET'} ${text.padEnd(42)} ${measured} (goal: at most ${most})`);
if (options.json !== undefined)
  writeFileSync(options.json, `${JSON.stringify({ resolved, waiting, idle: rest, goals }, null, 1)}\n`);
for (const failure of failures) console.log(`not measured: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
