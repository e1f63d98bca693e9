/**
 * `npm test` (quick) and `npm run test:all`: every check of the project, one after the other, counted.
 * The last line is `N passed, N failed`; the exit code is 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** How many tests the command ran, from the report it wrote; without it the command counts as one. */
  readonly count?: () => Count;
}

const OUTPUT = '.output';
const UNIT_REPORT = join(OUTPUT, 'unit.json');
const BROWSER_REPORT = join(OUTPUT, 'browser.json');
const everything = process.argv[2] === 'all';

function report(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function numberAt(value: unknown, key: string): number {
  const found =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key) : null;
  return typeof found?.[1] === 'number' ? found[1] : 0;
}

function unitCount(): Count {
  const value = report(UNIT_REPORT);
  return { passed: numberAt(value, 'numPassedTests'), failed: numberAt(value, 'numFailedTests') };
}

function browserCount(): Count {
  const value = report(BROWSER_REPORT);
  const stats = typeof value === 'object' && value !== null && 'stats' in value ? value.stats : null;
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + numberAt(stats, 'skipped'),
  };
}

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint and arrows', command: ['npx', 'biome', 'check', '--error-on-warnings', '.'] },
  { name: 'nothing unused', command: ['npx', 'knip'] },
  {
    name: 'unit',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    count: unitCount,
  },
  // What its --quick explores the unit tests explore, too.
  ...(everything ? [{ name: 'order', command: ['node', 'scripts/check-order.ts'] }] : []),
  { name: 'build for Chromium', command: ['npx', 'wxt', 'build'] },
  { name: 'build for Firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox'] },
  { name: 'sizes and permissions', command: ['node', 'scripts/budget.ts'] },
  { name: 'Firefox package', command: ['npx', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3'] },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test', ...(everything ? [] : ['--grep-invert', '@all'])],
    count: browserCount,
  },
];

/** Runs one check, shows its output, and counts what it tested. A command that failed counts at least one failure. */
function run(check: Check): Count {
  console.log(`\n== ${check.name}`);
  const started = Date.now();
  const [command = '', ...args] = check.command;
  const env = everything ? { ...process.env, WALKS: '150', HOSTILE_RUNS: '100' } : process.env;
  const { status } = spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const own = check.count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  const failed = status === 0 ? own.failed : Math.max(1, own.failed);
  console.log(
    `-- ${check.name}: ${own.passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return { passed: own.passed, failed };
}

for (const file of [UNIT_REPORT, BROWSER_REPORT]) rmSync(file, { force: true });
let passed = 0;
let failed = 0;
const red: string[] = [];
for (const check of CHECKS) {
  const count = run(check);
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) red.push(check.name);
}
if (red.length > 0) console.log(`\nFailed: ${red.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
