/**
 * Measures the locator and the guard on pages that nobody here has tuned by hand, in real Chromium, and beside them
 * Playwright's and Testing Library's getByRole and a recorded CSS selector.
 *
 *   npm run bench:locator -- [--pages N] [--wide N] [--seed S] [--kept-out] [--peers NTH] [--json FILE] [--faults N]
 *   npm run bench:locator -- --corpus DIR [--json FILE]
 *
 * `--pages` 20000 pages of `--seed` 1 (test/corpus/generate.ts); `--kept-out`: only with the mutators and decoys that
 * nobody tunes on; where there are none it says so and measures nothing. `--wide` 5000 pages of Marketo, Salesforce,
 * AppExchange and the rest of Sales, counted apart (test/corpus/wide/). `--peers` asks the others on every n-th page
 * only. `--faults` prints so many of what went wrong. `--show NUMBER`, `--show-wide NUMBER` print the markup of one
 * page instead.
 *
 * `--corpus DIR`: pages of others. Each `NAME.html` has a `NAME.json` beside it:
 *   control   of any console, such as "sales.disconnect", "marketo.sync", "salesforce.install" (lib/consoles/)
 *   language  en, ja, fr, de, es or pt
 *   selector  CSS path of the one right element (` >>> ` steps into a shadow root or a frame), or null
 *   row       e-mail of the user whose row it is, for controls in rows (optional)
 *   hash      address within /next, "#settings/marketo-admin" unless told (optional)
 *   enabled   whether a click on it does something (optional)
 * What cannot be measured is told by file. It ends with 1 where that is so, or anything of ours is wrong or missed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { browser, bundle, html, ORIGIN } from '../test/corpus/browser.ts';
import { readFolder } from '../test/corpus/folder.ts';
import { KEPT_OUT_DECOYS, KEPT_OUT_MUTATORS } from '../test/corpus/kept-out.ts';
import { add, type Counts, none, table } from '../test/corpus/report.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    wide: { type: 'string', default: '5000' },
    'show-wide': { type: 'string' },
    peers: { type: 'string', default: '1' },
    faults: { type: 'string', default: '12' },
    'kept-out': { type: 'boolean', default: false },
    corpus: { type: 'string' },
    json: { type: 'string' },
    show: { type: 'string' },
  },
});

for (const name of ['pages', 'wide', 'seed', 'peers', 'faults', 'show', 'show-wide'] as const)
  if (!/^\d+$/.test(options[name] ?? '0')) {
    console.error(`--${name} takes a whole number, not "${options[name]}"`);
    process.exit(2);
  }

if (options['kept-out'] && [...KEPT_OUT_MUTATORS, ...KEPT_OUT_DECOYS].length === 0) {
  console.error('Nothing is kept out: the last set is spent, and test/corpus/unseen.ts names no fresh one.');
  process.exit(2);
}

/** In pages of others: what stands in a frame is an element for the locator of the top, as for the frame's own. */
const FRAMES = `for (const name of ['Element', 'HTMLElement', 'HTMLInputElement', 'HTMLLabelElement', 'HTMLAnchorElement',
  'HTMLSlotElement', 'HTMLIFrameElement', 'ShadowRoot', 'Text'])
  Object.defineProperty(globalThis[name], Symbol.hasInstance, { value(some) {
    const theirs = some?.ownerDocument?.defaultView?.[name];
    return Function.prototype[Symbol.hasInstance].call(this, some) || (theirs !== undefined && theirs !== this && some instanceof theirs);
  } });`;

async function generated(page: Page, code: string): Promise<Counts> {
  const [pages, seed, nth] = [Number(options.pages), Number(options.seed), Number(options.peers)];
  const keptOut = options['kept-out'];
  const total = none();
  await page.route(`${ORIGIN}/**`, (route) => route.fulfill(html()));
  await page.goto(`${ORIGIN}/next`);
  await page.evaluate(code);
  const wide = options['show-wide'];
  if (wide !== undefined) {
    const at = { seed, number: Number(wide), keptOut };
    console.log(
      await page.evaluate(({ seed, number, keptOut }) => window.corpus.showWide(seed, number, keptOut), at),
    );
    return total;
  }
  if (options.show !== undefined) {
    const number = Number(options.show);
    console.log(
      await page.evaluate((at) => window.corpus.showPage(at.seed, at.number, at.keptOut), {
        seed,
        number,
        keptOut,
      }),
    );
    return total;
  }
  const size = 250;
  for (let from = 0; from < pages; from += size) {
    const slice = { seed, from, to: Math.min(pages, from + size), keptOut, nth };
    add(
      total,
      await page.evaluate(
        (at) => window.corpus.benchPages(at.seed, at.from, at.to, at.keptOut, at.nth),
        slice,
      ),
    );
    if (process.stderr.isTTY) process.stderr.write(`\r${slice.to} of ${pages}`);
  }
  return total;
}

/** The pages of the other consoles; after `generated`, in the page that it has opened. */
async function widened(page: Page): Promise<Counts> {
  const total = none();
  const [pages, seed, keptOut] = [Number(options.wide), Number(options.seed), options['kept-out']];
  for (let from = 0; from < pages; from += 250) {
    const slice = { seed, from, to: Math.min(pages, from + 250), keptOut };
    add(
      total,
      await page.evaluate((at) => window.corpus.benchWide(at.seed, at.from, at.to, at.keptOut), slice),
    );
  }
  return total;
}

async function foreign(page: Page, code: string, folder: string, problems: string[]): Promise<Counts> {
  const total = none();
  const read = readFolder(folder);
  problems.push(...read.problems);
  await page.addInitScript(FRAMES);
  for (const [number, { name, html: body, hash, told }] of read.pages.entries()) {
    await page.route(`${ORIGIN}/**`, (route) => route.fulfill(html(body)));
    await page.goto(`${ORIGIN}/next?${number}${hash}`);
    await page.evaluate(code);
    const slice = await page.evaluate((at) => window.corpus.benchForeign(at.told, at.number), {
      told,
      number,
    });
    if (typeof slice === 'string') problems.push(`${name}.html: ${slice}`);
    else add(total, slice);
    await page.unroute(`${ORIGIN}/**`);
  }
  return total;
}

const code = await bundle('corpus/bench.ts');
const { page, end } = await browser();
const started = performance.now();
const problems: string[] = [];
const total =
  options.corpus === undefined
    ? await generated(page, code)
    : await foreign(page, code, options.corpus, problems);
const shows = options.show !== undefined || options['show-wide'] !== undefined;
const other = shows || options.corpus !== undefined ? none() : await widened(page);
await end();
if (!shows) {
  console.log(table(total, Number(options.faults)));
  if (other.pages > 0) {
    console.log('\nMarketo, Salesforce, AppExchange and the rest of Sales:');
    console.log(table(other, Number(options.faults)));
  }
  console.log(`${total.pages + other.pages} pages in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(total, null, 1)}\n`);
  for (const problem of problems) console.log(`not measured: ${problem}`);
  if (
    problems.length > 0 ||
    total.outcomes.handrail.wrong +
      other.outcomes.handrail.wrong +
      total.guard.missed +
      total.guard.missedRough >
      0
  )
    process.exitCode = 1;
}
