import type { Label } from './console.ts';

/*
 * Labels of Salesforce and AppExchange in six languages, variants in the order to try. Source: the labels table beside consoles.md.
 */
export const remoteSites: Label = {
  en: ['Remote Site Settings'],
  ja: ['リモートサイト設定', 'リモートサイトの設定'],
  fr: ['Paramètres du site distant'],
  de: ['Remote Site Settings'],
  es: ['Configuración de sitio remoto'],
  pt: ['Configurações do site remoto'],
};
export const newRemoteSite: Label = {
  en: ['New Remote Site'],
  ja: ['新規リモートサイト'],
  fr: ['Nouveau site distant'],
  de: ['Neue Remote-Site'],
  es: ['Nuevo sitio remoto'],
  pt: ['Novo local remoto'],
};
export const save: Label = {
  en: ['Save'],
  ja: ['保存'],
  fr: ['Enregistrer'],
  de: ['Speichern'],
  es: ['Guardar'],
  pt: ['Salvar'],
};
export const msiConfig: Label = {
  en: ['Marketo Sales Insight Config'],
  ja: ['Marketo セールスインサイト設定'],
  fr: ['Configuration Marketo Sales Insight', 'Marketo Sales Insight Config'],
  de: ['Marketo Sales Insight Config'],
  es: ['Configuración de Marketo Sales Insight'],
  pt: ['Configuração do Marketo Sales Insight'],
};
export const enableMsiActions: Label = {
  en: ['Enable MSI Actions'],
  ja: ['MSI アクションを有効にする'],
  fr: ['Activer les actions MSI'],
  de: ['MSI-Aktionen aktivieren'],
  es: ['Habilitar acciones MSI'],
  pt: ['Ativar ações MSI'],
};
export const apiSecretKey: Label = {
  en: ['API Secret Key'],
  ja: ['API 秘密鍵'],
  fr: ['Clé secrète API'],
  de: ['API-Geheimschlüssel'],
  es: ['clave secreta de la API'],
  pt: ['chave secreta da API'],
};
export const getItNow: Label = {
  en: ['Get it Now', 'Get It Now'],
  ja: ['今すぐ取得'],
  fr: ['Obtenir maintenant'],
  de: ['Jetzt abrufen'],
  es: ['Consígalo ahora'],
  pt: ['Obter agora'],
};
export const logIn: Label = {
  en: ['Log in to the AppExchange'],
  ja: ['AppExchange にログイン'],
  fr: ['Connectez-vous à l’AppExchange'],
  de: ['Bei AppExchange anmelden'],
  es: ['Iniciar sesión en la AppExchange'],
  pt: ['Faça logon no AppExchange'],
};
export const installInProduction: Label = {
  en: ['Install in Production'],
  ja: ['本番環境にインストール'],
  fr: ['Installer en production'],
  de: ['In Produktion installieren'],
  es: ['Instalar en producción'],
  pt: ['Instalar em Production'],
};
export const installInSandbox: Label = {
  en: ['Install in Sandbox'],
  ja: ['サンドボックスにインストール'],
  fr: ['Installer dans l’environnement de test'],
  de: ['In Sandbox installieren'],
  es: ['Instalar en Sandbox'],
  pt: ['Instalar na caixa de proteção'],
};
export const confirmAndInstall: Label = {
  en: ['Confirm and Install'],
  ja: ['確認してインストール'],
  fr: ['Confirmer et installer'],
  de: ['Bestätigen und installieren'],
  es: ['Confirmar e instalar'],
  pt: ['Confirmar e Instalar'],
};
export const upgrade: Label = {
  en: ['Upgrade'],
  ja: ['アップグレード'],
  fr: ['Mettre à niveau'],
  de: ['Aktualisieren', 'Upgrade'],
  es: ['Actualizar'],
  pt: ['Atualizar'],
};
export const done: Label = {
  en: ['Done'],
  ja: ['完了'],
  fr: ['Terminé'],
  de: ['Fertig'],
  es: ['Listo'],
  pt: ['Concluído'],
};
export const installedPackages: Label = {
  en: ['Installed Packages'],
  ja: ['インストール済みパッケージ'],
  fr: ['Packages installés'],
  de: ['Installierte Packages'],
  es: ['Paquetes instalados'],
  pt: ['Pacotes instalados'],
};
/** The list below that one of what was taken off again (not in the table; mark G). */
export const uninstalledPackages: Label = {
  en: ['Uninstalled Packages'],
  ja: ['アンインストール済みパッケージ', 'アンインストールされたパッケージ'],
  fr: ['Packages désinstallés'],
  de: ['Deinstallierte Packages'],
  es: ['Paquetes desinstalados'],
  pt: ['Pacotes desinstalados'],
};
export const packageName: Label = {
  '*': ['Marketo Sales Insight'],
  ja: ['Marketo セールスインサイト'],
};
/** Row "AppExchange listing". */
export const namespace: Label = { '*': ['mkto_si'] };
/** Columns of Salesforce's own lists, and what leads through them (not in the table; mark G). */
export const namespacePrefix: Label = {
  en: ['Namespace Prefix', 'Namespace'],
  ja: ['名前空間プレフィックス', '名前空間'],
  fr: ['Préfixe de l’espace de noms', 'Préfixe d’espace de noms'],
  de: ['Namensraumpräfix', 'Namespace-Präfix'],
  es: ['Prefijo de espacio de nombres'],
  pt: ['Prefixo do namespace'],
};
export const active: Label = {
  en: ['Active'],
  ja: ['有効'],
  fr: ['Actif', 'Active'],
  de: ['Aktiv'],
  es: ['Activo'],
  pt: ['Ativo'],
};
export const nextPage: Label = {
  en: ['Next Page', 'Next'],
  ja: ['次のページ', '次へ'],
  fr: ['Page suivante', 'Suivant'],
  de: ['Nächste Seite', 'Weiter'],
  es: ['Página siguiente', 'Siguiente'],
  pt: ['Próxima página', 'Próximo'],
};
export const pageBefore: Label = {
  en: ['Previous Page', 'Previous'],
  ja: ['前のページ', '前へ'],
  fr: ['Page précédente', 'Précédent'],
  de: ['Vorherige Seite', 'Zurück'],
  es: ['Página anterior', 'Anterior'],
  pt: ['Página anterior', 'Anterior'],
};
export const deployed: Label = {
  en: ['Deployed'],
  ja: ['デプロイ済み'],
  fr: ['Déployé'],
  de: ['Bereitgestellt'],
  es: ['Implementado'],
  pt: ['Implantado'],
};
/** Status of what only its developers use (not in the table; Salesforce's word for it, mark G). */
export const inDevelopment: Label = {
  en: ['In Development'],
  ja: ['開発中'],
  fr: ['En développement'],
  de: ['In Entwicklung'],
  es: ['En desarrollo'],
  pt: ['Em desenvolvimento'],
};
export const deploymentStatus: Label = {
  en: ['Deployment Status'],
  ja: ['デプロイメントステータス'],
  fr: ['État de déploiement'],
  de: ['Bereitstellungsstatus'],
  es: ['Estado de implementación'],
  pt: ['Status da Implantação'],
};
/** Button of a package's own page (not in the table; Salesforce's word for it, mark G). */
export const viewComponents: Label = {
  en: ['View Components'],
  ja: ['コンポーネントの表示', 'コンポーネントを表示'],
  fr: ['Afficher les composants'],
  de: ['Komponenten anzeigen'],
  es: ['Ver componentes'],
  pt: ['Exibir componentes', 'Ver componentes'],
};
/** The installer's own button (not in the table; Salesforce's word for it, mark G). */
export const install: Label = {
  en: ['Install'],
  ja: ['インストール'],
  fr: ['Installer'],
  de: ['Installieren'],
  es: ['Instalar'],
  pt: ['Instalar'],
};
export const quickFind: Label = {
  en: ['Quick Find', 'Quick Find / Search'],
  ja: ['クイック検索'],
  fr: ['Recherche rapide'],
  de: ['Schnellsuche'],
  es: ['Búsqueda rápida'],
  pt: ['Busca rápida'],
};
/**
 * What a page about the package is called: its name (row "AppExchange listing"), in the installer with what is done to
 * it, before or behind, as languages have it (mark G).
 */
export const packageTitle: Label = {
  '*': [
    ...Object.values(packageName).flat(),
    ...[install, upgrade]
      .flatMap((verb) => Object.values(verb).flat())
      .flatMap((verb) => [
        ...['', 'von ', 'de '].map((joint) => `${verb} ${joint}Marketo Sales Insight`),
        ...['', 'を', 'の'].map((joint) => `Marketo Sales Insight ${joint}${verb}`),
      ]),
  ],
};
/** Row "remote sites to add". */
export const loginSite: Label = { '*': ['https://ims-na1.adobelogin.com'] };
export const actionsSite: Label = { '*': ['https://mkto-sales-connect.adobe.io'] };
