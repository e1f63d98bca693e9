/** The numbers of this seat's facts. */
import type { IDBPDatabase } from 'idb';
import { signedText } from '../share/schema.ts';
import type { Shape, Tx } from './database.ts';

/** This seat's last number: the counter, or the highest stored one should the counter be damaged. */
export async function lastNumber(tx: Tx<IDBTransactionMode>): Promise<number> {
  const [head, last] = await Promise.all([
    tx.objectStore('numbers').get('head'),
    tx.objectStore('facts').index('own').openKeyCursor(null, 'prev'),
  ]);
  return Math.max(typeof head === 'number' ? head : 0, typeof last?.key === 'number' ? last.key : 0);
}

/** Number of this seat's last fact that was written before a time (ms); 0 where there is none. */
export async function lastBefore(db: IDBPDatabase<Shape>, time: number): Promise<number> {
  let cursor = await db.transaction('facts').store.index('own').openCursor(null, 'prev');
  while (cursor) {
    const at = writtenAt(cursor.value.text);
    // Facts carry whole milliseconds: one of the same millisecond may have come after.
    if (at !== null && at + 1 <= time && typeof cursor.key === 'number') return cursor.key;
    cursor = await cursor.continue();
  }
  return 0;
}

function writtenAt(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  try {
    const parsed = signedText.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.at : null;
  } catch {
    return null;
  }
}
