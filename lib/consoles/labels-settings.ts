import type { Label } from './console.ts';

/*
 * Labels of the other settings of Sales in six languages, variants in the order to try. Source: the labels table beside consoles.md.
 */
export const connectionsAndCustomizations: Label = {
  en: ['Connections & Customizations'],
  ja: ['接続とカスタマイズ'],
  fr: ['Connexions et personnalisations'],
  de: ['Verbindungen und Anpassungen'],
  es: ['Conexiones y personalizaciones'],
  pt: ['Conexões e personalizações'],
};
export const ok: Label = {
  en: ['OK'],
  ja: ['OK'],
  fr: ['OK'],
  de: ['OK'],
  es: ['Aceptar', 'OK'],
  pt: ['OK'],
};
export const actions: Label = {
  en: ['Actions'],
  ja: ['Actions', 'アクション'],
  fr: ['Actions'],
  de: ['Aktionen'],
  es: ['Acciones'],
  pt: ['Ações'],
};
export const inviteUsers: Label = {
  en: ['Invite Users'],
  ja: ['ユーザーを招待する', 'ユーザーの招待', 'ユーザを招待する', 'ユーザーを招待'],
  fr: ['Inviter des utilisateurs', 'Invitation d’utilisateurs'],
  de: ['Benutzer einladen'],
  es: ['Invitar usuarios'],
  pt: ['Convidar Usuários'],
};
export const inviteUsersCsv: Label = {
  en: ['Invite Users via CSV'],
  ja: ['CSV 経由でユーザーを招待する', 'CSV でユーザーを招待', 'CSV でユーザを招待'],
  fr: ['Inviter des utilisateurs via CSV', 'Invitation d’utilisateurs via CSV'],
  de: ['Benutzer über CSV einladen'],
  es: ['Invitar usuarios mediante CSV', 'Invitar usuarios a través de CSV'],
  pt: ['Convidar usuários via CSV'],
};
export const invite: Label = {
  en: ['Invite'],
  ja: ['招待する', '招待'],
  fr: ['Inviter', 'Invitation'],
  de: ['Einladen'],
  es: ['Invitar'],
  pt: ['Convidar'],
};
export const next: Label = {
  en: ['Next'],
  ja: ['次へ'],
  fr: ['Suivant'],
  de: ['Weiter'],
  es: ['Siguiente'],
  pt: ['Avançar', 'Próxima'],
};
export const munchkinId: Label = {
  en: ['Munchkin (Account) ID', 'Munchkin Account ID', 'Munchkin ID'],
  ja: ['Munchkin アカウント ID', 'Munchkin（アカウント）ID'],
  fr: ['Munchkin ID'],
  de: ['Munchkin-ID'],
  es: ['ID de cuenta de Munchkin'],
  pt: ['ID do Munchkin'],
};
export const clientId: Label = {
  en: ['Client ID'],
  ja: ['クライアント ID'],
  fr: ['ID client', 'Client ID'],
  de: ['Client-ID'],
  es: ['ID de cliente'],
  pt: ['ID do cliente'],
};
export const clientSecret: Label = {
  en: ['Client Secret'],
  ja: ['クライアントシークレット', 'クライアント秘密鍵'],
  fr: ['secret client', 'Client Secret'],
  de: ['Client-Geheimnis'],
  es: ['Secreto de cliente'],
  pt: ['Segredo do cliente'],
};
/** Each of some words before each of others, as confirmations are put together; not all are said. */
const joined = (firsts: string, seconds: string): string[] =>
  firsts.split('|').flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`));

/** Not published: what a confirmation mostly says (row "User Management", mark G). */
export const invited: Label = {
  en: [
    ...joined(
      'Invitation|Invitations|Invite|Invites|The invitation|The invitations',
      'sent|has been sent|have been sent|was sent|were sent|is on its way|are on their way',
    ),
    'Users invited',
    'User invited',
  ],
  ja: [
    '招待を送信しました',
    '招待が送信されました',
    '招待を送信しています',
    '招待メールを送信しました',
    'ユーザーを招待しました',
  ],
  fr: [
    ...joined(
      'Invitation|Invitations|L’invitation|Les invitations|Vos invitations',
      'envoyée|envoyées|a été envoyée|ont été envoyées|en cours d’envoi|est en cours d’envoi|sont en cours d’envoi',
    ),
    'Utilisateurs invités',
    'Utilisateur invité',
  ],
  de: [
    ...joined(
      'Einladung|Einladungen|Die Einladung|Die Einladungen',
      'gesendet|versendet|verschickt|wurde gesendet|wurde versendet|wurden gesendet|wurden versendet|ist unterwegs|sind unterwegs|wird gesendet|werden gesendet',
    ),
    'Benutzer eingeladen',
  ],
  es: [
    ...joined(
      'Invitación|Invitaciones|La invitación|Las invitaciones',
      'enviada|enviadas|se envió|se enviaron|se ha enviado|se han enviado|en camino',
    ),
    ...joined(
      'Se envió|Se enviaron|Se ha enviado|Se han enviado|Estamos enviando',
      'invitaciones|la invitación|las invitaciones',
    ),
    'Usuarios invitados',
    'Usuario invitado',
  ],
  pt: [
    ...joined(
      'Convite|Convites|O convite|Os convites',
      'enviado|enviados|foi enviado|foram enviados|a caminho|está sendo enviado|estão sendo enviados',
    ),
    'Usuários convidados',
    'Usuário convidado',
  ],
};
