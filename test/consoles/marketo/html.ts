/** The documents of Marketo and of the Adobe shell. */
import { embedded, escaped } from '../site.ts';
import type { Language } from '../switches.ts';
import type { Tenant } from '../tenant.ts';
import type { Boot } from './app/wire.ts';
import { say } from './app/words.ts';

/** Page scripts, each the start of one kind of document. */
export type Start = 'main' | 'outlet' | 'shell';

const documentOf = (
  lang: string,
  title: string,
  style: string,
  head: string,
  body: string,
): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/${style}.css">
${head}
</head>
<body${body}
</html>
`;

/** A document that `start` draws itself into. */
export function page(boot: Boot, start: Start, title: string): string {
  const json = `<script type="application/json" data-boot>${embedded(boot)}</script>`;
  const style = start === 'main' ? 'style' : 'shell';
  const head = `${json}\n<script type="module" src="/static/${start}.ts"></script>`;
  return documentOf(boot.language, title, style, head, `></body>`);
}

/** Leads on to `to` in the Adobe shell, with the rest of the hash, which only the page can read. */
export const redirectPage = (to: string): string =>
  documentOf(
    'en',
    'Marketo Engage',
    'shell',
    `<script type="module" src="/static/redirect.ts"></script>`,
    `><a href="${escaped(to)}">Marketo Engage</a></body>`,
  );

/** A sign-in page with the practice accounts to choose from; `brand` says whose. */
export function signInPage(
  tenants: readonly Tenant[],
  language: Language,
  brand: 'marketo' | 'adobe',
  notice: 'unknown' | null,
): string {
  const t = (key: Parameters<typeof say>[1]): string => escaped(say(language, key));
  const accounts = tenants
    .flatMap((tenant) => tenant.marketo.users)
    .map(
      ({ name, email, admin }) => `<li><button name="email" value="${escaped(email)}">
<span class="choice-name">${escaped(name)}<small>${escaped(email)}</small></span>
<small>${t(admin ? 'roleAdmin' : 'roleUser')}</small></button></li>`,
    );
  const title = say(language, brand === 'adobe' ? 'adobeSignIn' : 'marketoSignIn');
  return documentOf(
    language,
    `${title} (practice)`,
    'shell',
    '',
    ` class="signin signin-${brand}">
<div class="signin-box">
<p class="signin-brand">${brand === 'adobe' ? 'Adobe Experience Cloud' : 'Marketo Engage'}</p>
<h1>${escaped(title)}</h1>
${notice ? `<p class="signin-notice" role="alert">${t('unknownAccount')}</p>` : ''}
<form method="post">
<label>${t('email')}<input type="email" name="email" autocomplete="username" required></label>
<label>${t('password')}<input type="password" name="password" autocomplete="off"></label>
<button class="signin-go" type="submit">${t('signIn')}</button>
</form>
<p class="signin-or">${t('practiceAccounts')}</p>
<form method="post"><ul>${accounts.join('')}</ul></form>
</div>
<p class="practice-note">${t('practiceNote')}</p>
</body>`,
  );
}

/** Another product under marketo.com: nothing of the interface is here. */
export const otherProduct = (host: string): string =>
  documentOf(
    'en',
    host,
    'shell',
    '',
    `><p class="practice-note">${escaped(host)} (practice): another product.</p></body>`,
  );
