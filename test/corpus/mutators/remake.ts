import { isField, labelText, rename, type Site } from '../site.ts';
import type { Mutator } from './mutators.ts';

/** The same control as another element. */
export const remake =
  (change: (site: Site, subject: Element) => boolean): Mutator =>
  (site) =>
    site.subject !== null &&
    !isField(site.subject) &&
    !site.subject.matches('li') &&
    change(site, site.subject);

/** Makes a box act on a click. */
export const handle = (element: HTMLElement): void => {
  element.addEventListener('click', () => undefined);
  element.style.cursor = 'pointer';
};

/** A box with a handler that no attribute tells of. */
export const asDiv = remake((site, subject) => {
  const name = site.draw.pick(['div', 'span']);
  const box = rename(site, subject, name);
  for (const attribute of ['href', 'type', 'tabindex']) box.removeAttribute(attribute);
  box.style.display = 'inline-block';
  handle(box);
  return true;
});

export const asRole = remake((site, subject) => {
  const link = subject.matches('a');
  const box = rename(site, subject, 'div');
  for (const attribute of ['href', 'type']) box.removeAttribute(attribute);
  if (!box.hasAttribute('role')) box.setAttribute('role', link ? 'link' : 'button');
  box.tabIndex = 0;
  box.style.display = 'inline-block';
  handle(box);
  return true;
});

export const asLink = remake((site, subject) => {
  if (subject.matches('a')) return false;
  const link = rename(site, subject, 'a');
  link.removeAttribute('type');
  link.setAttribute('href', '#');
  return true;
});

export const asNative = remake((site, subject) => {
  if (subject.matches('button')) return false;
  const button = rename(site, subject, 'button');
  button.removeAttribute('href');
  button.setAttribute('type', 'button');
  return true;
});

export const asInput = remake((site, subject) => {
  const text = labelText(subject)?.data.trim() ?? '';
  if (text === '' || subject.hasAttribute('role') || subject.matches('a[href^="#settings"]')) return false;
  const input = rename(site, subject, 'input');
  input.replaceChildren();
  input.removeAttribute('href');
  input.setAttribute('type', site.draw.pick(['button', 'submit']));
  input.setAttribute('value', text);
  return true;
});
