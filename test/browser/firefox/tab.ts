/** A tab of Firefox, and a document in it: as much of Playwright's `Page` and `Frame` as is played. */
import type { Frame, Page } from 'puppeteer-core';
import type { Box } from '../overlay.ts';
import { poll } from '../poll.ts';
import { type DrawnPart, partsOf } from './closed.ts';
import type { Find } from './find.ts';
import { Finder, FirefoxThing } from './thing.ts';
import { openedBy } from './window.ts';

type Url = RegExp | ((url: URL) => boolean);

export class FirefoxScope extends Finder {
  readonly #frame: () => Frame;

  constructor(frame: () => Frame) {
    super();
    this.#frame = frame;
  }

  protected narrowed(by: Find): FirefoxThing {
    return new FirefoxThing(this.#frame, [by]);
  }

  url(): string {
    return this.#frame().url();
  }

  parentFrame(): FirefoxScope | null {
    const parent = this.#frame().parentFrame();
    return parent && new FirefoxScope(() => parent);
  }

  async frameElement() {
    const element = await this.#frame().frameElement();
    if (!element) throw new Error(`the frame at ${this.url()} has gone`);
    return element;
  }

  async waitForLoadState(): Promise<void> {
    await this.#frame().waitForFunction(() => document.readyState === 'complete');
  }

  /** Evaluates source text in the document. */
  async run<Result>(source: string): Promise<Result> {
    return this.#frame().evaluate<[], () => Result>(source);
  }

  /** The tab that this is in. */
  tab(): FirefoxTab {
    return new FirefoxTab(this.#frame().page());
  }

  /** The ring; null where nothing is pointed at. */
  async restingRing(): Promise<Box | null> {
    return (await this.parts()).find(({ part }) => part === 'ring')?.box ?? null;
  }

  /** A button of the card; null where there is none of this name. */
  async restingButton(label: string): Promise<Box | null> {
    const buttons = (await this.parts()).flatMap((part) => part.buttons);
    const found = buttons.find((button) => button.label === label);
    return found ? { x: found.x, y: found.y, width: 0, height: 0 } : null;
  }

  /** Handrail's parts that are rendered here. */
  parts(): Promise<readonly DrawnPart[]> {
    return partsOf(this.#frame());
  }
}

export class FirefoxTab extends FirefoxScope {
  readonly page: Page;

  constructor(page: Page) {
    super(() => page.mainFrame());
    this.page = page;
  }

  get mouse() {
    return this.page.mouse;
  }

  get keyboard() {
    const { page } = this;
    return {
      press: (key: 'Escape') => page.keyboard.press(key),
      type: (text: string) => page.keyboard.type(text),
      insertText: (text: string) => page.keyboard.type(text),
    };
  }

  mainFrame(): FirefoxScope {
    return this;
  }

  /** The document in the innermost of so many frames, as far as they have come; found anew whenever it is asked. */
  within(frames: number): FirefoxScope {
    return new FirefoxScope(() => {
      let frame = this.page.mainFrame();
      for (let depth = 0; depth < frames; depth += 1) frame = frame.childFrames()[0] ?? frame;
      return frame;
    });
  }

  frames(): FirefoxScope[] {
    return this.page
      .frames()
      .map((frame) => (frame === this.page.mainFrame() ? this : new FirefoxScope(() => frame)));
  }

  async goto(address: string): Promise<void> {
    // Firefox reports no load of an extension's pages.
    const own = address.startsWith('moz-extension:');
    await this.page.goto(address, { waitUntil: own ? [] : 'domcontentloaded' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async waitForURL(wanted: Url): Promise<void> {
    const is = (url: string) => (wanted instanceof RegExp ? wanted.test(url) : wanted(new URL(url)));
    await poll(() => is(this.url()), `the address ${wanted}`).toBe(true);
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  isClosed(): boolean {
    return this.page.isClosed();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Clicks what reads so, or is titled so, in the page's own document. */
  async clickText(text: string): Promise<void> {
    const exact = { exact: true };
    const said = this.getByText(text, exact).or(this.getByTitle(text, exact));
    await said.or(this.getByPlaceholder(text, exact)).filter({ visible: true }).first().click();
  }

  async opened(act: () => Promise<void>): Promise<FirefoxTab> {
    return new FirefoxTab((await openedBy(this.page, act)).window);
  }
}
