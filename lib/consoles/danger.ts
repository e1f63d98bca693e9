import type { GuardedConsole } from './console.ts';
import { SALES } from './sales.ts';

/**
 * Words that may end a connection or a membership, in six languages, wide on purpose: in the places that are
 * guarded, doubt holds. Matched on folded text: lower case, accents removed (locator/text.ts). A guess throughout.
 */
export const SALES_GUARDED: GuardedConsole = {
  ...SALES,
  danger: {
    cut: /dis-?connect|un-?link|un-?pair|detach|sever\b|revo[kcq]|de-?authori|unauthori|reset|re-?auth|切断|(?<!選択を?)解除|切り離|リセット|deconn|dissoc|delier|reinitial|trenn|entkoppel|zurucksetz|widerruf|aufheb|abmeld|descon+e|desvinc|restablec|redefin|dissoci/,
    link: /\b(re-?)?connect(?!ed|ing|ions?\b|iv|or)|接続(?!済|とカスタマイズ|中|設定|情報|状態)|連携|connecter|connexion(?!s)|verbind(en|e\b|ung herst)|conecta(r|te)?\b|re-?conecta|vincular|verknupf|authoriz|autoris|autoriz|^link\b/,
    remove:
      /remov|delet|de-?activ|disabl|suspend|suspen[sc]|revo[kcq]|unassign|terminat|take away|withdraw|\bban\b|\bblock\b|\bkick\b|archiv|削除|無効|停止|取り?消|除去|外す|はずす|剥奪|ブロック|supprim|retir|desactiv|desativ|inactiv|inativ|enlev|effac|entfern|losch|deaktiv|sperr|entzieh|elimin|quitar|borrar|inhabilit|deshabilit|exclui|apagar|bloque/,
    access:
      /access|acces|zugriff|zugang|acceso|acesso|アクセス|権限|permission|grant|entitle|licen|active\b|enabled/,
    sure: /\bsure\b|confirm|undone|irrevers|really|よろし|本当|元に戻|確認|certain|voulez|etes-vous|sicher|wirklich|bestatig|seguro|seguridad|deshacer|certeza|tem certeza|desfei/,
    harmless:
      /^(cancel|close|no|back|go back|dismiss|not now|keep|stay|keep .*|no,? .*|x|×|✕|キャンセル|閉じる|いいえ|戻る|やめる|中止|annuler|fermer|non|retour|abbrechen|schlie(ss|ß)en|nein|zuruck|cancelar|cerrar|volver|atras|fechar|nao|voltar)$/,
    signOut:
      /sign.?out|log.?(out|off)|se deconnecter|^deconnexion$|abmelden|cerrar sesion|^sair$|encerrar|ログアウト|サインアウト/,
    icon: /trash|delete|remove|unlink|disconnect|unplug|broken|eject|power|ban\b|block|minus|times|cross|xmark|close|clear|recycle|bin\b|kill|revoke|deactivate|chain|plug|user-(x|slash|minus|times)|🗑|❌|✖|✕|⛔|🚫|🔌|🔗/,
    harmlessIcon:
      /chevron|caret|arrow|ellipsis|kebab|dots|more|menu|expand|collapse|toggle-row|info|help|question|tooltip|edit|pencil|eye|view|search|magnif|sort|filter|refresh|reload|calendar|copy|star|mail|envelope|⋮|⋯|…|•••|\?|^[i‹›<>«»▾▸▼▲◀▶↑↓]$/,
  },
};
