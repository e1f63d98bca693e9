import { figures } from '../test/bench/figures.ts';
import { browser, bundle, html, ORIGIN } from '../test/corpus/browser.ts';

const code = await bundle('bench/bench.ts');
const { page, end } = await browser();
await page.route(`${ORIGIN}/**`, (route) =>
  route.fulfill({
    ...html(),
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  }),
);
for (const kind of (process.argv[3] ?? 'flat,roots').split(',') as ('flat' | 'roots')[]) {
  await page.goto(`${ORIGIN}/next`);
  await page.evaluate(code);
  const n = Number(process.argv[2] ?? 20000);
  const r = await page.evaluate((at) => window.bench.resolveAll(at.sheet, at.runs, 2000), {
    sheet: { kind, elements: n, seed: 1 },
    runs: Number(process.argv[4] ?? 7),
  });
  for (const [asked, by] of Object.entries(r))
    for (const [who, t] of Object.entries(by)) {
      const f = figures(t.times);
      console.log(kind, n, asked, who.padEnd(15), f.median.toFixed(2), f.p99.toFixed(2), f.runs, t.found);
    }
}
await end();
