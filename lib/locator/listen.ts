/**
 * Listens in the capture phase on a window, until what it returns is called. `document.open` takes every listener off
 * the window; a new root element is how it shows, and then they are put back.
 */
export function listen(
  view: Window,
  types: readonly string[],
  listener: (event: Event) => void,
  passive = true,
): () => void {
  const arm = (): void => {
    for (const type of types) view.addEventListener(type, listener, { capture: true, passive });
  };
  arm();
  const rearm = new MutationObserver(arm);
  rearm.observe(view.document, { childList: true });
  return () => {
    rearm.disconnect();
    for (const type of types) view.removeEventListener(type, listener, true);
  };
}
