/** What classic pages do: buttons that lead somewhere, deleting, and telling Lightning where they are. */
import type { ClassicBoot } from '../classic/layout.ts';

// Written by layout.ts from a value of this type.
const boot: ClassicBoot = JSON.parse(document.querySelector('script[data-boot]')?.textContent ?? '{}');
/** The page's own address, without what says that it is framed. */
function addressOf(href: string): string {
  const url = new URL(href, location.href);
  url.searchParams.delete('isdtp');
  return url.pathname + url.search;
}

const tell = (practice: 'go' | 'at', href: string): void =>
  parent.postMessage({ practice, address: addressOf(href) }, '*');

function goTo(href: string): void {
  if (boot.framed && boot.replaced) tell('go', href);
  else location.assign(href);
}

function remove(href: string): void {
  if (!confirm(document.title)) return;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = href;
  document.body.append(form);
  form.submit();
}

document.addEventListener('click', (event) => {
  const at =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-href], [data-delete], a')
      : null;
  if (!at) return;
  const href = at.dataset.href ?? (at instanceof HTMLAnchorElement ? at.getAttribute('href') : null);
  if (at.dataset.delete) {
    event.preventDefault();
    remove(at.dataset.delete);
  } else if (href?.startsWith('/') && !href.startsWith('/secur/')) {
    event.preventDefault();
    goTo(href);
  } else if (href === '#') event.preventDefault();
});

/** The block built anew, as a partial answer of the server does it; what was typed stays. */
function redraw(): void {
  for (const block of document.querySelectorAll('.bPageBlock')) {
    if (block.contains(document.activeElement)) continue;
    const copy = block.cloneNode(true);
    if (!(copy instanceof Element)) continue;
    const fields = (of: Element): HTMLInputElement[] => [...of.querySelectorAll('input')];
    const old = fields(block);
    for (const [index, field] of fields(copy).entries()) {
      field.value = old[index]?.value ?? '';
      field.checked = old[index]?.checked ?? false;
    }
    block.replaceWith(copy);
  }
}

let held = false;
for (const [name, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  window.addEventListener(name, () => (held = down), true);

if (boot.framed && boot.replaced) tell('at', location.href);
// Between press and release nothing changes, or the click would be lost.
if (boot.redraw) setInterval(() => held || redraw(), 1000);
