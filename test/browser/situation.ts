/** What a page may do around its Disconnect, as functions that run in it, and how a click finds it there. */
import './reached.ts';

/** Page scripts speak to extensions' scripts by such events, and some end at them. */
export function hostileEvents(): void {
  for (const type of [
    'wxt:content-script-started',
    'wxt:ContentScript:invalidated',
    'unload',
    'freeze',
    'error',
  ])
    for (const at of [window, document])
      at.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { contentScriptName: 'watcher' } }));
  window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'watcher' }, '*');
  for (const type of ['pageshow', 'pagehide'])
    window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  for (const type of ['hashchange', 'popstate', 'beforeunload']) window.dispatchEvent(new Event(type));
  const over = { bubbles: true, composed: true };
  for (const type of ['pointerover', 'focusin', 'pointerdown', 'click'])
    document.body.dispatchEvent(new PointerEvent(type, over));
  // By this event a former watcher asks the younger one to explain: the page can ask, too, and can hide that it was asked.
  document.querySelector('.connection button')?.dispatchEvent(new Event('handrail-held', over));
  window.addEventListener('handrail-held', (event) => event.preventDefault(), true);
}

/** What a page can break of its own world, and of the names of its elements. */
export function hostileWorld(): void {
  const nothing = (): undefined => undefined;
  for (const name of ['stopImmediatePropagation', 'stopPropagation', 'preventDefault', 'composedPath'])
    Reflect.set(Event.prototype, name, nothing);
  for (const name of ['matches', 'closest', 'getAttribute', 'querySelectorAll', 'getRootNode'])
    Reflect.set(Element.prototype, name, nothing);
  Reflect.set(Array.prototype, 'some', () => false);
  Reflect.set(window, 'getComputedStyle', nothing);
  const form = document.createElement('form');
  for (const name of [
    'closest',
    'matches',
    'querySelector',
    'querySelectorAll',
    'getAttribute',
    'localName',
  ]) {
    const field = document.createElement('input');
    field.name = name;
    field.type = 'hidden';
    HTMLFormElement.prototype.append.call(form, field);
  }
  window.tested?.replaceWith(form);
  HTMLFormElement.prototype.append.call(form, window.tested ?? '');
}

/** A verb in none of the six languages. */
export function inDutch(): void {
  document.querySelector('.connection button')?.replaceChildren('Koppeling verbreken');
}

/** Words that only a style sheet draws, on what is no button by nature. */
export function drawnByStyle(): void {
  const button = document.querySelector<HTMLElement>('.connection button');
  const drawn = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = '.drawn::before { content: "Disconnect" }';
  drawn.className = 'drawn';
  // The page's own code presses the button, in a tree of its own.
  drawn.addEventListener('click', () => button?.click());
  button?.replaceWith(style, drawn);
}

/** The document is written anew; `early`: a listener of the page's is added in the same task. */
export function writeAnew(given: string): void {
  document.open();
  if (given === 'early')
    for (const type of ['pointerdown', 'click'])
      window.addEventListener(
        type,
        () => window.reached?.push(`${type} · window capture · with document.open`),
        {
          capture: true,
        },
      );
  document.write(
    '<main><h1>Marketo</h1><section class="connection" style="margin:300px"><button>Disconnect</button></section><label>Munchkin ID <input value="000-HND-001"></label></main>',
  );
  document.close();
}
