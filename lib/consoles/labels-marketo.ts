import type { Label } from './console.ts';

/*
 * Labels of Marketo in six languages, variants in the order to try. Source: the labels table beside consoles.md.
 */
export const launch: Label = {
  en: ['Launch', 'Launch Marketo Engage'],
  ja: ['起動'],
  fr: ['Lancer'],
  de: ['Starten'],
  es: ['Iniciar'],
  pt: ['Iniciar'],
};
export const admin: Label = {
  en: ['Admin'],
  ja: ['管理者'],
  fr: ['Admin', 'Administration'],
  de: ['Admin'],
  es: ['Administrador'],
  pt: ['Admin'],
};
export const salesInsight: Label = {
  en: ['Sales Insight'],
  ja: ['Sales Insight', 'セールスインサイト'],
  fr: ['Sales Insight', 'Ventes Insight'],
  de: ['Sales Insight'],
  es: ['Sales Insight', 'Insight de ventas', 'Perspectiva de ventas'],
  pt: ['Sales Insight', 'Insight de vendas'],
};
export const salesEngage: Label = {
  en: ['Sales Engage', 'Sales Connect'],
  ja: ['Sales Engage', 'セールスコネクト'],
  fr: ['Sales Connect', 'Connect commercial'],
  de: ['Sales Connect'],
  es: ['Participación en ventas', 'Conexión de ventas'],
  pt: ['Sales Engage', 'Conexão de vendas'],
};
export const actionsConfig: Label = {
  en: ['Actions Config'],
  ja: ['Actions 設定', 'アクション設定', 'Actions Config'],
  fr: ['Configuration des actions', 'Actions Config'],
  de: ['Actions Config', 'Aktionskonfiguration'],
  es: ['Actions Config', 'Configuración de acciones'],
  pt: ['Actions Config', 'Configuração de ações', 'Configurações de ações'],
};
export const sendInvite: Label = {
  en: ['Send Invite'],
  ja: ['招待を送信', '招待の送信'],
  fr: ['Envoyer l’invitation'],
  de: ['Einladen senden'],
  es: ['Enviar invitación'],
  pt: ['Enviar Convite'],
};
export const integrationInfo: Label = {
  en: ['Integration Information'],
  ja: ['統合情報'],
  fr: ['Informations sur l’intégration'],
  de: ['Integrationsinformationen'],
  es: ['información de integración'],
  pt: ['Informações de integração'],
};
export const actionFieldSync: Label = {
  en: ['Action Field Sync'],
  ja: ['アクションフィールドを同期', 'アクションフィールドの同期'],
  fr: ['Synchronisation du champ d’action'],
  de: ['Aktion Feldsynchronisierung'],
  es: ['Sincronizar campos de acción'],
  pt: ['Sincronização de Campo de Ação'],
};
export const sync: Label = {
  en: ['Sync'],
  ja: ['同期'],
  fr: ['Synchronisation'],
  de: ['Synchronisieren'],
  es: ['Sincronizar', 'Sincronización'],
  pt: ['Sincronizar'],
};
export const startSync: Label = {
  en: ['Start Sync'],
  ja: ['同期の開始'],
  fr: ['Démarrer la synchronisation'],
  de: ['Synchronisierung starten'],
  es: ['Iniciar sincronización'],
  pt: ['Iniciar sincronização'],
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
/** Not published: what a running or finished sync mostly says (row "Admin tree", mark G). */
export const syncing: Label = {
  en: [
    'Syncing',
    'Sync in progress',
    'In progress',
    'Running',
    'Sync started',
    'Synced',
    'Sync complete',
    'Sync completed',
    'Completed',
    'Complete',
    'Done',
  ],
  ja: [
    '同期中',
    '実行中',
    '進行中',
    '同期を開始しました',
    '同期済み',
    '同期完了',
    '同期が完了しました',
    '完了',
  ],
  fr: [
    'Synchronisation en cours',
    'En cours',
    'Synchronisé',
    'Synchronisation terminée',
    'Terminé',
    'Terminée',
  ],
  de: [
    'Synchronisierung läuft',
    'Wird synchronisiert',
    'Läuft',
    'In Bearbeitung',
    'Synchronisiert',
    'Synchronisierung abgeschlossen',
    'Abgeschlossen',
  ],
  es: [
    'Sincronización en curso',
    'Sincronizando',
    'En curso',
    'Sincronizado',
    'Sincronización completada',
    'Completado',
    'Completada',
  ],
  pt: [
    'Sincronização em andamento',
    'Sincronizando',
    'Em andamento',
    'Sincronizado',
    'Sincronização concluída',
    'Concluído',
    'Concluída',
  ],
};
