// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../consoles/console.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { TROUBLES } from '../consoles/troubles.ts';
import { MARKETO_TROUBLES, SALESFORCE_TROUBLES } from '../consoles/troubles-others.ts';
import { SALES_TROUBLES } from '../consoles/troubles-sales.ts';
import { SCREEN_LANGUAGES } from '../words/language.ts';
import { TROUBLE_WORDS } from '../words/troubles.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { lookFor } from './read.ts';
import { troublesOn } from './troubles.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

function told(markup: string, known: readonly Trouble[], hash?: string): readonly string[] {
  pageOf(`<main><h1>Settings</h1>${'<p>x</p>'.repeat(160)}${markup}</main>`, hash);
  return troublesOn(lookFor(document, SALES_SEEN, []), window, known);
}
const alert = (text: string, known = SALES_TROUBLES): readonly string[] =>
  told(`<div role="alert">${text}</div>`, known);

/** As they might read, in none of the words of the practice consoles. */
const MESSAGES: readonly (readonly [readonly Trouble[], string, readonly string[]])[] = [
  [
    SALES_TROUBLES,
    'otherInstance',
    [
      'bo@acme.example: this e-mail address belongs to a different Sales Connect account.',
      'This user already exists in another instance.',
      'このメールアドレスは別のアカウントに登録されています。',
      'Cette adresse e-mail est déjà utilisée dans une autre instance.',
      'Diese E-Mail-Adresse wird bereits in einer anderen Instanz verwendet.',
      'Esta dirección de correo ya existe en otra instancia.',
      'Este endereço de e-mail já existe em outra instância.',
    ],
  ],
  [
    SALES_TROUBLES,
    'alreadyInvited',
    [
      'Bo has already been invited.',
      'このユーザーは既に招待されています。',
      'Cet utilisateur a déjà été invité.',
      'Dieser Benutzer wurde bereits eingeladen.',
      'Este usuario ya fue invitado.',
      'Este usuário já foi convidado.',
    ],
  ],
  [
    SALES_TROUBLES,
    'noSeat',
    [
      'You have no more licenses available.',
      'Seat limit reached.',
      'シートの上限に達しました。',
      'Aucun siège disponible.',
      'Es sind keine Lizenzen mehr verfügbar.',
      'No hay licencias disponibles.',
      'Não há licenças disponíveis.',
    ],
  ],
  [
    SALES_TROUBLES,
    'domain',
    [
      'acme.example is a restricted domain.',
      'このドメインは許可されていません。',
      'Ce domaine n’est pas autorisé.',
      'Diese Domäne ist nicht zulässig.',
      'Este dominio no está permitido.',
      'Este domínio não é permitido.',
    ],
  ],
  [
    SALES_TROUBLES,
    'appBlocked',
    [
      'error=OAUTH_APP_BLOCKED',
      'OAUTH_APP_ACCESS_DENIED: user is not admin approved to access this app',
      'The application has been blocked by your organization.',
      'このアプリケーションは管理者によってブロックされています。',
      'Cette application est bloquée par l’administrateur.',
      'Diese Anwendung wurde vom Administrator blockiert.',
      'La aplicación está bloqueada por el administrador.',
      'Este aplicativo está bloqueado.',
    ],
  ],
  [
    SALES_TROUBLES,
    'apiDisabled',
    [
      'API_DISABLED_FOR_ORG: API is not enabled for this Organization or Partner',
      'Make sure that the permission API Enabled is set.',
      'このユーザーの API は無効です。',
      'L’API a été désactivée pour cet utilisateur.',
      'Die API wurde für diesen Benutzer deaktiviert.',
      'La API está desactivada para este usuario.',
      'A API foi desativada para este usuário.',
    ],
  ],
  [
    SALES_TROUBLES,
    'emailDiffers',
    [
      'The e-mail of your Salesforce user does not match.',
      'Salesforce のメールアドレスが一致しません。',
      'L’adresse e-mail de Salesforce ne correspond pas.',
      'Die E-Mail-Adresse in Salesforce stimmt nicht überein.',
      'El correo de Salesforce no coincide.',
      'O e-mail do Salesforce não é igual.',
    ],
  ],
  [
    SALES_TROUBLES,
    'productionFirst',
    ['Connect your production org first.', '最初は本番組織に接続してください。'],
  ],
  [
    SALES_TROUBLES,
    'credentials',
    [
      'Invalid client secret.',
      'クライアント ID が正しくありません。',
      'Identifiants incorrects.',
      'Die Anmeldedaten sind ungültig.',
      'Las credenciales no son válidas.',
      'Credenciais inválidas.',
    ],
  ],
  [
    SALES_TROUBLES,
    'noCredentials',
    ['Please enter your Marketo credentials.', '資格情報を入力してください。'],
  ],
  [
    SALES_TROUBLES,
    'oneConnection',
    ['Marketo is already connected by another admin.', 'Marketo への接続は 1 つだけです。'],
  ],
  [SALES_TROUBLES, 'tooSoon', ['Try again in 10 minutes.', '10 分後にもう一度お試しください。']],
  [MARKETO_TROUBLES, 'notEnabled', ['Actions is not enabled for your subscription.']],
  [
    MARKETO_TROUBLES,
    'noSync',
    ['Your CRM sync must be set up first.', '先に Salesforce との同期を設定してください。'],
  ],
  [
    SALESFORCE_TROUBLES,
    'ampersand',
    ['The key cannot contain an ampersand.', 'Error: API Secret Key must not have &amp; in it.'],
  ],
];

describe('an error message that is known', () => {
  it.each(MESSAGES.flatMap(([known, id, texts]) => texts.map((text) => [id, text, known] as const)))(
    '%s: %s',
    (id, text, known) => {
      expect(alert(text, known)).toContain(id);
    },
  );
  it.each([
    ['a toast', '<div class="toast-message">Seat limit reached.</div>'],
    ['Lightning', '<div class="slds-notify forceToastMessage">Seat limit reached.</div>'],
    ['Ext', '<div class="x-form-invalid-msg">Seat limit reached.</div>'],
    ['a live region', '<div aria-live="polite">Seat limit reached.</div>'],
  ])('is read in %s', (_, markup) => {
    expect(told(markup, SALES_TROUBLES)).toEqual(['noSeat']);
  });
  it('is read where a page says no more than it', () => {
    pageOf(
      '<div><p>We cannot authorize you.</p><p>OAUTH_APP_BLOCKED : this app is blocked by admin</p></div>',
    );
    const scene = lookFor(document, SALES_SEEN, []);
    expect(troublesOn(scene, window, SALESFORCE_TROUBLES)).toEqual(['appBlocked']);
  });
  it('is read in the address that a page was led back to', () => {
    expect(told('', SALES_TROUBLES, '?error=OAUTH_APP_BLOCKED&error_description=blocked')).toEqual([
      'appBlocked',
    ]);
    expect(told('', SALES_TROUBLES, '?note=OAUTH_APP_BLOCKED')).toEqual([]);
  });
});

describe('nothing is taken for one', () => {
  it.each([
    'Connected to Marketo.',
    'Invitations sent: 3',
    'Bo can now use Marketo.',
    'Your changes were saved.',
    'Something went wrong. Please try again.',
    'Your session has expired. Please log in again.',
    '招待を送信しました: 2 件',
    'Marketo に接続しました。',
  ])('%s', (text) => {
    expect(alert(text)).toEqual([]);
  });
  it('what no message says, is hidden, or is long', () => {
    expect(told('<p>Seat limit reached.</p>', SALES_TROUBLES)).toEqual([]);
    expect(told('<div role="alert" hidden>Seat limit reached.</div>', SALES_TROUBLES)).toEqual([]);
    expect(
      told(`<div role="alert">Seat limit reached.${' and so on'.repeat(80)}</div>`, SALES_TROUBLES),
    ).toEqual([]);
  });
});

it('each has words, and is about some control', () => {
  const ids = [...SALES_TROUBLES, ...MARKETO_TROUBLES, ...SALESFORCE_TROUBLES].map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual(Object.keys(TROUBLES).sort());
  for (const language of SCREEN_LANGUAGES)
    expect(Object.keys(TROUBLE_WORDS[language]).sort()).toEqual(Object.keys(TROUBLES).sort());
});

it('a page that has only begun, and has no body yet, tells nothing', () => {
  const scene = lookFor(document, SALES_SEEN, []);
  document.body.remove();
  expect(troublesOn(scene, window, SALES_TROUBLES)).toEqual([]);
  document.documentElement.append(document.createElement('body'));
});
