// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './listen.ts';
import { type Watch, watchPage } from './watch.ts';

let readings = 0;
/** What one reading takes, ms. */
let cost = 0;
/** How many readings fail. */
let failing = 0;
let watch: Watch;

/** A clock that stands still but for what is told; a reading takes what it costs. */
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>1</p>';
  readings = 0;
  cost = 0;
  failing = 0;
  watch = watchPage(
    window,
    () => {
      readings += 1;
      if (readings <= failing) throw new Error('cannot be read');
      vi.setSystemTime(Date.now() + cost);
      vi.advanceTimersByTime(0);
    },
    listen,
  );
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const change = async (): Promise<void> => {
  document.body.append('.');
  // Observers are called in a microtask, in happy-dom after a timer.
  await vi.advanceTimersByTimeAsync(1);
};

test('a page that rests is read once, and nothing waits', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readings).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a burst of changes is one reading', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  for (let count = 0; count < 20; count += 1) await change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readings).toBe(2);
});

test('a page that changes all the time is read every 60 ms at most', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  readings = 0;
  for (let count = 0; count < 1_200; count += 1) await change();
  expect(readings).toBeGreaterThan(10);
  expect(readings).toBeLessThanOrEqual(1_200 / 60 + 1);
});

test('what is asked for now is read at once, and 60 ms after the last reading at the earliest', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  readings = 0;
  watch.now();
  await vi.advanceTimersByTimeAsync(1);
  expect(readings).toBe(1);
  watch.now();
  await vi.advanceTimersByTimeAsync(50);
  expect(readings).toBe(1);
  await vi.advanceTimersByTimeAsync(20);
  expect(readings).toBe(2);
});

test('where the address is ahead of its page, the page is read once it has followed', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  readings = 0;
  watch.soon();
  location.hash = '#elsewhere';
  await vi.advanceTimersByTimeAsync(40);
  expect(readings).toBe(0);
  await vi.advanceTimersByTimeAsync(60);
  expect(readings).toBe(1);
});

test('a page that could not be read is read once more, though it rests', async () => {
  failing = 1;
  await expect(vi.advanceTimersByTimeAsync(40)).rejects.toThrow('cannot be read');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readings).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});
