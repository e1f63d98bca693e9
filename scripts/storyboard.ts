/** Numbered pictures of a procedure: what each person sees, the popup beside the page, under one line that says what happens. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page, type PageScreenshotOptions } from '@playwright/test';
import { parts } from '../test/browser/overlay.ts';
import { poll } from '../test/browser/poll.ts';
import { inChromium, type Person } from '../test/browser/tab.ts';

const WIDTH = 1740;
const HEIGHT = 900;

const sheet = (caption: string, page: string, popup: string): string => `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; padding: 20px; background: #e8ecec; font: 600 18px/28px system-ui, sans-serif; color: #14201f; }
  p { margin: 0 0 16px; }
  div { display: flex; gap: 20px; align-items: flex-start; }
  img { border-radius: 10px; box-shadow: 0 1px 3px rgb(15 32 31 / .2), 0 12px 32px rgb(15 32 31 / .16); }
</style>
<p>${caption}</p><div><img width="1280" height="800" src="${page}"><img width="380" height="560" src="${popup}"></div>`;

const asText = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A busy machine may have no picture at once: "Unable to capture screenshot". */
async function shoot(page: Page, options: PageScreenshotOptions = {}): Promise<string> {
  let shot = '';
  await expect(async () => {
    shot = (await page.screenshot(options)).toString('base64');
  }).toPass({ timeout: 30_000 });
  return shot;
}

const picture = async (page: Page): Promise<string> => `data:image/png;base64,${await shoot(page)}`;

/** Ring and card have come to rest: they slide to a control. */
async function rest(page: Page): Promise<void> {
  let last = '';
  await poll(async () => {
    const before = last;
    last = JSON.stringify((await parts(page)).map(({ box }) => box));
    return last === before;
  }).toBe(true);
}

export class Storyboard {
  readonly #folder: string;
  readonly #browser: Browser;
  #number = 0;

  private constructor(folder: string, browser: Browser) {
    this.#folder = folder;
    this.#browser = browser;
  }

  /** Starts an empty storyboard; the pictures of an earlier run are removed. */
  static async open(folder: string, browser: Browser): Promise<Storyboard> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Storyboard(folder, browser);
  }

  /** One picture for each person, under the same number; the file's name begins with the procedure's. */
  async add(name: string, actors: readonly Person[], procedure = ''): Promise<void> {
    this.#number += 1;
    const number = String(this.#number).padStart(2, '0');
    for (const actor of actors) {
      const first = actor.name.split(' ')[0] ?? actor.name;
      const caption = asText(`${number} · ${first} · ${name}`);
      const [tab, popup] = [inChromium(actor.page), inChromium(actor.popup)];
      await rest(tab);
      const html = sheet(caption, await picture(tab), await picture(popup));
      const page = await this.#browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
      await page.setContent(html);
      const file = `${procedure && `${procedure}-`}${number}-${name.replaceAll(/\W+/g, '-')}-${first.toLowerCase()}.png`;
      await shoot(page, { path: join(this.#folder, file) });
      await page.close();
    }
  }

  /** A picture of one page alone, such as the printable record. */
  async page(name: string, page: Page): Promise<void> {
    this.#number += 1;
    await page.waitForLoadState('networkidle');
    const number = String(this.#number).padStart(2, '0');
    await shoot(page, {
      path: join(this.#folder, `${number}-${name.replaceAll(/\W+/g, '-')}.png`),
      fullPage: true,
    });
  }
}
