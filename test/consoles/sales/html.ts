/** The two documents of the Sales console: the sign-in page, and the shell that the application draws itself into. */
import { embedded, escaped } from '../site.ts';
import type { Switches } from '../switches.ts';
import type { Tenant } from '../tenant.ts';
import { hashed } from './app/hashed.ts';
import type { Boot } from './app/wire.ts';
import { say } from './app/words.ts';

/** `name`s as they stand in the document under these switches. */
const named = (switches: Switches, names: string): string =>
  switches.classes === 'hashed' ? names.split(' ').map(hashed).join(' ') : names;

function documentOf(lang: string, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/style.css">
${head}
</head>
${body}
</html>
`;
}

/** The application; `boot` says who is signed in. */
export function shell(boot: Boot): string {
  return documentOf(
    boot.language,
    'Sales Connect (practice)',
    `<script type="application/json" data-boot>${embedded(boot)}</script>
<script type="module" src="/static/main.ts"></script>`,
    '<body></body>',
  );
}

/** The sign-in page, with the practice accounts to choose from. */
export function login(
  tenants: readonly Tenant[],
  switches: Switches,
  notice: 'expired' | 'unknown' | 'loggedOut' | null,
): string {
  const t = (key: Parameters<typeof say>[1]): string => escaped(say(switches.language, key));
  const c = (names: string): string => `class="${named(switches, names)}"`;
  const users = tenants.flatMap((tenant) => tenant.users.slice(0, 6));
  const accounts = users.map(
    ({ name, email, role }) => `<li><button ${c('login-choice')} name="email" value="${escaped(email)}">
<span ${c('avatar')} aria-hidden="true">${escaped(name.charAt(0))}</span>
<span ${c('login-name')}>${escaped(name)}<small>${escaped(email)}</small></span>
<small>${t(role === 'admin' ? 'roleAdmin' : 'roleUser')}</small></button></li>`,
  );
  const told = { expired: 'sessionExpired', unknown: 'unknownAccount', loggedOut: 'loggedOut' } as const;
  return documentOf(
    switches.language,
    `${say(switches.language, 'logIn')} · Sales Connect (practice)`,
    '',
    `<body ${c('login')}>
<div ${c('login-box')}>
<p ${c('brand')}><i ${c('icon icon-brand')}></i>Sales Connect</p>
<h1>${t('logIn')}</h1>
${notice ? `<p ${c('alert alert-warning')} role="alert">${t(told[notice])}</p>` : ''}
<form method="post" action="/login">
<label>${t('email')}<input ${c('form-control')} type="email" name="email" autocomplete="username" required></label>
<label>${t('password')}<input ${c('form-control')} type="password" name="password" autocomplete="off"></label>
<button ${c('btn btn-primary btn-block')} type="submit">${t('logIn')}</button>
</form>
<p ${c('login-or')}>${t('practiceAccounts')}</p>
<form method="post" action="/login"><ul ${c('login-choices')}>${accounts.join('')}</ul></form>
</div>
<p ${c('practice-note')}>${t('practiceNote')}</p>
</body>`,
  );
}
