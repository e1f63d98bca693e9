import type { Label } from './console.ts';

/*
 * Labels of Sales in six languages, variants in the order to try. Source: the labels table beside consoles.md.
 * One constant each: the watcher's script carries only those that the guard needs.
 */
export const settings: Label = {
  en: ['Settings'],
  ja: ['設定'],
  fr: ['Paramètres'],
  de: ['Einstellungen'],
  es: ['Configuración'],
  pt: ['Configurações'],
};
export const adminSettings: Label = {
  en: ['Admin Settings'],
  ja: ['管理者設定', '管理設定'],
  fr: ['Paramètres d’administration'],
  de: ['Admin Settings', 'Admin-Einstellungen'],
  es: ['Configuración de administración'],
  pt: ['Configurações de Administração', 'Configurações do Administrador'],
};
export const myAccount: Label = {
  en: ['My Account'],
  ja: ['マイアカウント'],
  fr: ['Mon compte'],
  de: ['Mein Konto'],
  es: ['Mi cuenta'],
  pt: ['Minha conta'],
};
export const marketo: Label = { '*': ['Marketo'] };
export const userAccess: Label = {
  en: ['User Access', 'Team Access'],
  ja: ['ユーザーアクセス', 'ユーザアクセス', 'チームアクセス'],
  fr: ['Accès utilisateur', 'Accès de l’équipe'],
  de: ['Benutzerzugriff', 'User Access', 'Team Access'],
  es: ['Acceso de usuario', 'Acceso de usuarios', 'Acceso a equipos'],
  pt: ['Acesso de Usuário', 'Acesso do usuário', 'Acesso à equipe'],
};
export const connect: Label = {
  en: ['Connect'],
  ja: ['接続'],
  fr: ['Se connecter', 'Connexion', 'Connect'],
  de: ['Verbinden'],
  es: ['Conectar', 'Connect'],
  pt: ['Conectar', 'Connect'],
};
export const disconnect: Label = {
  en: ['Disconnect'],
  ja: ['切断'],
  fr: ['Déconnecter', 'Déconnexion'],
  de: ['Trennen', 'Verbindung trennen'],
  es: ['Desconectar'],
  pt: ['Desconectar', 'Desconexão'],
};
/** Not published: buttons that also say to what they connect, as lists of products have them. */
const connectTo = (product: string): Label => ({
  en: [...(connect.en ?? []), `Connect to ${product}`, `Connect ${product}`],
  ja: [...(connect.ja ?? []), `${product} に接続`, `${product} と接続`, `${product} に接続する`],
  fr: [...(connect.fr ?? []), `Se connecter à ${product}`, `Connecter ${product}`],
  de: [...(connect.de ?? []), `Mit ${product} verbinden`, `${product} verbinden`],
  es: [...(connect.es ?? []), `Conectar con ${product}`, `Conectar a ${product}`, `Conectar ${product}`],
  pt: [...(connect.pt ?? []), `Conectar ao ${product}`, `Conectar com o ${product}`, `Conectar ${product}`],
});
/** The same of what ends it. */
const disconnectFrom = (product: string): Label => ({
  en: [...(disconnect.en ?? []), `Disconnect ${product}`, `Disconnect from ${product}`],
  ja: [...(disconnect.ja ?? []), `${product} から切断`, `${product} を切断`, `${product} との接続を解除`],
  fr: [...(disconnect.fr ?? []), `Déconnecter ${product}`, `Se déconnecter de ${product}`],
  de: [...(disconnect.de ?? []), `Verbindung zu ${product} trennen`, `${product} trennen`],
  es: [...(disconnect.es ?? []), `Desconectar ${product}`, `Desconectar de ${product}`],
  pt: [
    ...(disconnect.pt ?? []),
    `Desconectar ${product}`,
    `Desconectar o ${product}`,
    `Desconectar do ${product}`,
  ],
});
export const connectMarketo = /* @__PURE__ */ connectTo('Marketo');
export const disconnectMarketo = /* @__PURE__ */ disconnectFrom('Marketo');
export const connectSalesforce = /* @__PURE__ */ connectTo('Salesforce');
export const disconnectSalesforce = /* @__PURE__ */ disconnectFrom('Salesforce');
/**
 * The verbs of a row, and words for them that name the access, as lists of people have them (mark G). Without it
 * ("Remove", "Revoke") they may end the person's account.
 */
const takesAccess = (): Label => ({
  en: [...(disconnect.en ?? []), 'Revoke access', 'Remove access', 'Take away access'],
  ja: [
    ...(disconnect.ja ?? []),
    ...['取り消す', '取り消し', '取消', '削除', '剥奪', '解除'].flatMap((verb) => [
      `アクセスを${verb}`,
      `アクセス権を${verb}`,
    ]),
    'アクセス権の取り消し',
    'アクセス権の削除',
  ],
  fr: [
    ...(disconnect.fr ?? []),
    ...['Révoquer', 'Retirer', 'Supprimer'].flatMap((verb) => [`${verb} l’accès`, `${verb} accès`]),
  ],
  de: [
    ...(disconnect.de ?? []),
    ...['entziehen', 'widerrufen', 'entfernen'].flatMap((verb) => [`Zugriff ${verb}`, `Zugang ${verb}`]),
  ],
  es: [
    ...(disconnect.es ?? []),
    ...['Revocar', 'Quitar', 'Eliminar', 'Retirar'].flatMap((verb) => [
      `${verb} acceso`,
      `${verb} el acceso`,
    ]),
  ],
  pt: [
    ...(disconnect.pt ?? []),
    ...['Revogar', 'Remover', 'Retirar'].flatMap((verb) => [`${verb} acesso`, `${verb} o acesso`]),
  ],
});
export const rowHas = /* @__PURE__ */ takesAccess();
const givesAccess = (): Label => ({
  en: [...(connect.en ?? []), 'Grant access', 'Give access'],
  ja: [...(connect.ja ?? []), 'アクセスを付与', 'アクセス権を付与', 'アクセス権の付与', 'アクセスを許可'],
  fr: [...(connect.fr ?? []), 'Accorder l’accès', 'Donner accès', 'Donner l’accès'],
  de: [...(connect.de ?? []), 'Zugriff gewähren', 'Zugriff erteilen', 'Zugang gewähren'],
  es: [...(connect.es ?? []), 'Conceder acceso', 'Conceder el acceso', 'Otorgar acceso', 'Dar acceso'],
  pt: [...(connect.pt ?? []), 'Conceder acesso', 'Conceder o acesso', 'Dar acesso'],
});
export const rowNone = /* @__PURE__ */ givesAccess();
/** Not published: what the menu of one row is mostly called. */
export const rowMenu: Label = {
  en: ['Actions', 'More', 'More actions', 'More options', 'Options', 'Row actions', 'Open menu'],
  ja: ['アクション', 'その他', 'その他の操作', 'その他のアクション', 'オプション', '操作', 'メニューを開く'],
  fr: ['Actions', 'Plus d’actions', 'Plus d’options', 'Autres actions', 'Options'],
  de: ['Aktionen', 'Weitere Aktionen', 'Weitere Optionen', 'Optionen', 'Menü öffnen'],
  es: ['Acciones', 'Más acciones', 'Más opciones', 'Opciones', 'Abrir menú'],
  pt: ['Ações', 'Mais ações', 'Mais opções', 'Opções', 'Abrir menu'],
};
/** Not published: the words that people's lists mostly have (row "Where the page shows", mark G). */
export const hasAccess: Label = {
  en: ['Connected', 'Has access', 'Access granted'],
  ja: ['接続済み', '接続中', 'アクセス権あり'],
  fr: ['Connecté', 'A accès'],
  de: ['Verbunden', 'Hat Zugriff'],
  es: ['Conectado', 'Con acceso', 'Tiene acceso'],
  pt: ['Conectado', 'Com acesso', 'Tem acesso'],
};
export const noAccess: Label = {
  en: ['Not connected', 'Disconnected', 'No access'],
  ja: ['未接続', '切断済み', 'アクセス権なし'],
  fr: ['Non connecté', 'Déconnecté', 'Aucun accès'],
  de: ['Nicht verbunden', 'Getrennt', 'Kein Zugriff'],
  es: ['No conectado', 'Desconectado', 'Sin acceso'],
  pt: ['Não conectado', 'Desconectado', 'Sem acesso'],
};
/** What a page says of a connection that is none, whatever button stands beside it (not in the table; mark G). */
export const notConnected: Label = {
  en: [
    'Not connected',
    'Disconnected',
    'Connection failed',
    'Connection error',
    'Connection lost',
    'Failed to connect',
  ],
  ja: ['未接続', '切断済み', '切断されました', '接続に失敗しました', '接続失敗', '接続エラー'],
  fr: ['Non connecté', 'Déconnecté', 'Échec de la connexion', 'Erreur de connexion', 'Connexion perdue'],
  de: [
    'Nicht verbunden',
    'Getrennt',
    'Verbindung fehlgeschlagen',
    'Verbindungsfehler',
    'Verbindung verloren',
  ],
  es: ['No conectado', 'Desconectado', 'Error de conexión', 'Conexión fallida', 'Conexión perdida'],
  pt: ['Não conectado', 'Desconectado', 'Erro de conexão', 'Falha na conexão', 'Conexão perdida'],
};
export const setUpTab: Label = {
  en: ['Set Up', 'Setup'],
  ja: ['設定'],
  fr: ['Configuration'],
  de: ['Setup'],
  es: ['Configuración', 'Configurar'],
  pt: ['Configuração', 'Configurar'],
};
export const userManagement: Label = {
  en: ['User Management'],
  ja: ['ユーザー管理', 'ユーザ管理', 'User Management'],
  fr: ['Gestion des utilisateurs'],
  de: ['Benutzerverwaltung', 'User Management'],
  es: ['Administración de usuarios'],
  pt: ['Gerenciamento de Usuários', 'User Management'],
};
