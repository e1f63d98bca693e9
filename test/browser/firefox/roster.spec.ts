/** The list of people to invite, checked in real Firefox. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rosterAddress } from '../../../components/roster/address.ts';
import { fill } from '../../../lib/words/language.ts';
import { rosterWords } from '../../../lib/words/roster.ts';
import { findingWords } from '../../../lib/words/roster-findings.ts';
import { startConsoles } from '../../consoles/server.ts';
import { openFirefox } from './firefox.ts';

test('50,000 rows are read with progress, and found through @all', async () => {
  const consoles = await startConsoles();
  const seat = await openFirefox({ port: consoles.port });
  const folder = await mkdtemp(join(tmpdir(), 'handrail-roster-'));
  const path = join(folder, 'team.csv');
  const rows = Array.from({ length: 50_000 }, (_, n) => `"山田\n${n}",user${n % 49_999}@northwind.example`);
  await writeFile(path, `氏名,メールアドレス\n${rows.join('\n')}\nDi,nobody\n`);
  await seat.install();
  const page = await seat.popup();
  await page.goto(`${await page.evaluate(() => location.origin)}/${rosterAddress(null)}`, {
    waitUntil: [],
  });
  const input = await page.waitForSelector('input[type=file]');
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seenProgress: seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar && bar.position >= 0) seen.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  if (!input) throw new Error('no field for a file');
  await (await input.toElement('input')).uploadFile(path);
  await page.waitForSelector('.findings');
  const text = await page.$eval('main', (main) => main.innerText);
  for (const line of [
    rosterWords.en.mendTitle,
    fill(findingWords.en.invalid, { count: 1 }),
    'Row 50002',
    fill(findingWords.en.duplicates, { count: 1 }),
    fill(findingWords.en.seatsOver, { over: '49,899' }),
  ])
    expect(text).toContain(line);
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, 'seenProgress'));
  expect(new Set(Array.isArray(seen) ? seen : []).size).toBeGreaterThan(5);
  await seat.close();
  await consoles.close();
  await rm(folder, { recursive: true, force: true });
});
