/** Elements in a document of Firefox, found anew whenever they are asked for: as much of Playwright's `Locator` as is played. */
import type { ElementHandle, Frame } from 'puppeteer-core';
import { poll } from '../poll.ts';
import { FIND, type Find } from './find.ts';
import { unanswered } from './wire.ts';

interface Named {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
}
interface Exact {
  readonly exact?: boolean;
}

/** How long an element is waited for, ms. */
const PATIENCE = 20_000;

/** What things are found from: a document, or a thing. */
export abstract class Finder {
  protected abstract narrowed(by: Find): FirefoxThing;

  locator(css: string): FirefoxThing {
    return this.narrowed({ by: 'css', value: css });
  }

  getByRole(role: string, { name, exact = false }: Named = {}): FirefoxThing {
    const named = name instanceof RegExp ? { name: name.source, pattern: true } : { name, pattern: false };
    return this.narrowed({ by: 'role', value: role, exact, ...named });
  }

  getByLabel(text: string, { exact = false }: Exact = {}): FirefoxThing {
    return this.narrowed({ by: 'label', value: text, exact });
  }

  getByText(text: string, { exact = false }: Exact = {}): FirefoxThing {
    return this.narrowed({ by: 'text', value: text, exact });
  }

  getByTitle(text: string, { exact = false }: Exact = {}): FirefoxThing {
    return this.narrowed({ by: 'title', value: text, exact });
  }

  getByPlaceholder(text: string, { exact = false }: Exact = {}): FirefoxThing {
    return this.narrowed({ by: 'placeholder', value: text, exact });
  }
}

/** Nothing lies over it; what does, such as the buttons at the foot of a screen, is scrolled away from. */
function free(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  const at = root instanceof Document || root instanceof ShadowRoot ? root : document;
  const top = at.elementFromPoint(x + width / 2, y + height / 2);
  const uncovered = element.contains(top) || top?.contains(element) === true;
  if (!uncovered) element.scrollIntoView({ block: 'center' });
  return uncovered;
}

export class FirefoxThing extends Finder {
  readonly #frame: () => Frame;
  readonly #path: readonly Find[];

  constructor(frame: () => Frame, path: readonly Find[]) {
    super();
    this.#frame = frame;
    this.#path = path;
  }

  protected narrowed(by: Find): FirefoxThing {
    return new FirefoxThing(this.#frame, [...this.#path, by]);
  }

  filter({ hasText, visible }: { readonly hasText?: string; readonly visible?: boolean }): FirefoxThing {
    const texts = hasText === undefined ? this : this.narrowed({ by: 'hasText', value: hasText });
    return visible ? texts.narrowed({ by: 'visible', value: '' }) : texts;
  }

  /** This and the other, in the order in which they stand in the document. */
  or(other: FirefoxThing): FirefoxThing {
    return this.narrowed({ by: 'or', value: JSON.stringify(other.#path) });
  }

  first(): FirefoxThing {
    return this.narrowed({ by: 'first', value: '' });
  }

  last(): FirefoxThing {
    return this.narrowed({ by: 'last', value: '' });
  }

  get #selector(): string {
    return `${FIND}/${JSON.stringify(this.#path)}`;
  }

  get #located() {
    return this.#frame().locator(this.#selector).setTimeout(PATIENCE);
  }

  async count(): Promise<number> {
    return (await this.#frame().$$(this.#selector)).length;
  }

  /**
   * What can be seen of it now. Puppeteer's own waiting asks with the frames that are drawn: hardly ever in a tab that
   * is behind another one.
   */
  async #shown(): Promise<ElementHandle | null> {
    return this.#frame()
      .$(this.filter({ visible: true }).#selector)
      .catch(unanswered);
  }

  async waitFor({ state = 'visible' }: { readonly state?: 'visible' | 'hidden' } = {}): Promise<void> {
    const there = async (): Promise<boolean> => (await this.#shown()) !== null;
    await poll(there, { message: `${state} ${this.#selector}`, timeout: PATIENCE }).toBe(state === 'visible');
  }

  async click(): Promise<void> {
    const uncovered = async () => (await this.#shown())?.evaluate(free).catch(unanswered);
    await poll(uncovered, `nothing over ${this.#selector}`).toBe(true);
    await this.#located.click();
  }

  async #element(): Promise<ElementHandle> {
    await this.waitFor();
    const element = await this.#shown();
    if (!element) throw new Error(`${this.#selector} has gone again`);
    return element;
  }

  async scrollIntoViewIfNeeded(): Promise<void> {
    await (await this.#element()).scrollIntoView();
  }

  /** Types over what stands in the field, as if pasted. */
  async fill(text: string): Promise<void> {
    const field = await this.#element();
    await field.focus();
    await field.evaluate((element, given) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
      document.execCommand('insertText', false, given);
    }, text);
  }

  async check(): Promise<void> {
    const on = await (await this.#element()).evaluate(
      (box) => box instanceof HTMLInputElement && box.checked,
    );
    if (!on) await this.click();
  }

  async inputValue(): Promise<string> {
    return (await this.#element()).evaluate((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
  }

  async getAttribute(name: string): Promise<string | null> {
    return (await this.#element()).evaluate((element, wanted) => element.getAttribute(wanted), name);
  }

  async innerText(): Promise<string> {
    return (await this.#element()).evaluate((element) =>
      element instanceof HTMLElement ? element.innerText : '',
    );
  }

  /** Where it stands in the window, px; null where it is not there. */
  async boundingBox() {
    return (await (await this.#frame().$(this.#selector))?.boundingBox()) ?? null;
  }
}
