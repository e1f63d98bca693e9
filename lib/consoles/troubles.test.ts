import { describe, expect, it } from 'vitest';
import { fold } from '../locator/text.ts';
import { SCREEN_LANGUAGES } from '../words/language.ts';
import { TROUBLE_WORDS } from '../words/troubles.ts';
import type { Trouble } from './console.ts';
import { TROUBLES } from './troubles.ts';
import { MARKETO_TROUBLES, SALESFORCE_TROUBLES } from './troubles-others.ts';
import { SALES_TROUBLES } from './troubles-sales.ts';

const idsIn = (text: string, known: readonly Trouble[]): readonly string[] =>
  known.filter(({ says }) => says.every((pattern) => pattern.test(fold(text)))).map(({ id }) => id);

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
      'No seats available',
      'There are 0 seats left.',
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
    [
      'Connect your production org first.',
      '最初は本番組織に接続してください。',
      'Connectez d’abord votre organisation de production.',
      'Verbinden Sie zunächst Ihre Produktionsorganisation.',
      'Conecte antes su organización de producción.',
      'Conecte antes a sua organização de produção.',
    ],
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
    [
      'Please enter your Marketo credentials.',
      '資格情報を入力してください。',
      'Renseignez vos identifiants Marketo.',
      'Geben Sie Ihre Zugangsdaten für Marketo an.',
      'Indique sus credenciales de Marketo.',
      'Informe as suas credenciais do Marketo.',
    ],
  ],
  [
    SALES_TROUBLES,
    'oneConnection',
    [
      'Marketo is already connected by another admin.',
      'Marketo への接続は 1 つだけです。',
      'Un autre administrateur est déjà relié à Marketo.',
      'Pro Instanz ist nur 1 Verbindung zu Marketo möglich.',
      'Solo puede haber una conexión a Marketo por instancia.',
      'Outro administrador já se conectou ao Marketo.',
    ],
  ],
  [
    SALES_TROUBLES,
    'tooSoon',
    [
      'Try again in 10 minutes.',
      '10 分後にもう一度お試しください。',
      'Réessayez dans une dizaine de minutes.',
      'Bitte warten Sie zehn Minuten.',
      'Inténtelo de nuevo dentro de diez minutos.',
      'Tente novamente em dez minutos.',
    ],
  ],
  [
    MARKETO_TROUBLES,
    'notEnabled',
    [
      'Actions is not enabled for your subscription.',
      'Sales Insight Actions has not been enabled yet.',
      'MSI Actions は使用できません。',
      'Les actions MSI ne sont pas activées pour votre abonnement.',
      'MSI-Aktionen sind nicht freigeschaltet.',
      'MSI Actions no está activado en su suscripción.',
      'O MSI Actions não foi habilitado.',
    ],
  ],
  [
    MARKETO_TROUBLES,
    'noSync',
    [
      'Your CRM sync must be set up first.',
      'Salesforce との同期がまだ設定されていません。',
      'La synchronisation avec Salesforce n’est pas encore configurée.',
      'Die Salesforce-Synchronisation muss vorher eingerichtet werden.',
      'Es necesario configurar antes la sincronización con Salesforce.',
      'A sincronização com o Salesforce ainda não foi configurada.',
    ],
  ],
  [
    SALESFORCE_TROUBLES,
    'siteName',
    [
      'Error: Remote Site Name: The name is already in use.',
      'Remote Site Name: duplicate value found',
      'エラー: リモートサイト名: この名前はすでに使用されています。',
      'Erreur : Nom du site distant : ce nom est déjà utilisé.',
      'Fehler: Name der Remote-Site: Der Name wird bereits verwendet.',
      'Error: Nombre de sitio remoto: El nombre ya está en uso.',
      'Erro: Nome do site remoto: O nome já está em uso.',
    ],
  ],
  [
    SALESFORCE_TROUBLES,
    'ampersand',
    [
      'The key cannot contain an ampersand.',
      'Error: API Secret Key must not have & in it.',
      'API シークレットキーに「&」は使えません。',
      'La clé secrète ne peut pas comporter d’esperluette.',
      'Der geheime Schlüssel ist ungültig: Kaufmanns-Und (&) ist nicht erlaubt.',
      'La clave secreta no puede incluir el símbolo &.',
      'A chave secreta não pode ter o caractere &.',
    ],
  ],
];

it.each(MESSAGES.flatMap(([known, id, texts]) => texts.map((text) => [id, text, known] as const)))(
  '%s: %s',
  (id, text, known) => {
    expect(idsIn(text, known)).toContain(id);
  },
);

describe('nothing is taken for one', () => {
  it.each([
    'Connected to Marketo.',
    'Invitations sent: 3',
    'Bo can now use Marketo.',
    '3 seats available',
    'Your changes were saved.',
    'Something went wrong. Please try again.',
    'Your session has expired. Please log in again.',
    '招待を送信しました: 2 件',
    'Marketo に接続しました。',
  ])('%s', (text) => {
    expect(idsIn(text, SALES_TROUBLES)).toEqual([]);
  });
});

it('each has words, and is about some control', () => {
  const ids = [...SALES_TROUBLES, ...MARKETO_TROUBLES, ...SALESFORCE_TROUBLES].map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual(Object.keys(TROUBLES).sort());
  for (const language of SCREEN_LANGUAGES)
    expect(Object.keys(TROUBLE_WORDS[language]).sort()).toEqual(Object.keys(TROUBLES).sort());
});
