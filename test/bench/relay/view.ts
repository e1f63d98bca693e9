/** What a masked view takes: the first picture of a page, and what follows while somebody uses it. */
import { encodeBatch } from '../../../lib/cobrowse/parts.ts';
import { ADA, MARKETO_SETTINGS } from '../../browser/actor.ts';
import { openBare } from '../../browser/bare.ts';
import { type Recorded, recordPage } from '../../browser/recorded.ts';
import { startConsoles } from '../../consoles/server.ts';

export interface ViewBytes {
  /** Bytes of a whole picture. */
  readonly picture: number;
  /** Bytes and messages of a minute in which a tab is changed and scrolled every five seconds. */
  readonly minute: number;
  readonly messages: number;
}

const STEPS = 12;

async function bytesOf(recorded: Recorded, from: number): Promise<{ bytes: number; messages: number }> {
  const parts = await Promise.all(
    (await recorded.batches()).slice(from).map((batch, at) => encodeBatch(batch, at + 1)),
  );
  return {
    bytes: parts.flat().reduce((sum, { length }) => sum + length, 0),
    messages: parts.flat().length,
  };
}

/** Told faster than in a minute: what is told depends on what happens, not on how long it takes. */
export async function measureView(): Promise<ViewBytes> {
  const consoles = await startConsoles();
  const bare = await openBare(consoles.port);
  try {
    const page = await bare.context.newPage();
    await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(ADA.email)}`);
    await page.waitForURL(/\/next#/);
    await page.goto(MARKETO_SETTINGS);
    await page.getByRole('tab', { name: 'User Access' }).waitFor();
    const recorded = await recordPage(page);
    let count = 0;
    /** Until something more has been told. */
    const more = async (): Promise<void> => {
      while ((await recorded.told()).length <= count)
        await page.evaluate(() => new Promise(requestAnimationFrame));
      count = (await recorded.told()).length;
    };
    await more();
    const picture = (await bytesOf(recorded, 0)).bytes;
    const first = count;
    for (let step = 0; step < STEPS; step += 1) {
      await page.getByRole('tab', { name: step % 2 === 0 ? 'User Access' : 'Set Up' }).click();
      await page.mouse.wheel(0, 300);
      await more();
    }
    const { bytes, messages } = await bytesOf(recorded, first);
    return { picture, minute: bytes, messages };
  } finally {
    await bare.close();
    await consoles.close();
  }
}
