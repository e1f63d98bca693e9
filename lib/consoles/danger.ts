import type { GuardedConsole } from './console.ts';
import { SALES } from './sales.ts';

/**
 * Words that may end a connection or a membership, in six languages, wide on purpose: at the places that are guarded,
 * doubt holds. They run on folded text: lower case, accents removed (locator/text.ts). A guess throughout.
 */
export const SALES_GUARDED: GuardedConsole = {
  ...SALES,
  danger: {
    cut: /dis-?con+e[ck]t|un-?(link|pair)|detach|sever\b|revo[kcq]|authori[sz]|reset|切断|(?<!選択を?)解除|切り離|リセット|decon+e|dissoc|reinitial|trenn|entkoppel|zurucksetz|widerruf|aufheb|abmeld|descon+e|desvinc|restablec|redefin/,
    link: /\b(re-?)?con+ect(er|ar|e|a)?\b|接続(?!済|と|中|設定|情報|状態)|連携|connexion\b|verbinde|verbindung h|(des)?vincular|verknupf|autori[sz]|^link\b/,
    remove:
      /remov|delet|activat|disabl|suspen|revo[kcq]|unassign|terminat|take away|withdraw|\b(ban|block|kick)\b|archiv|削除|無効|停止|取り?消|除去|外す|剥奪|ブロック|supprim|retir|des?activ|desativ|inativ|enlev|effac|entfern|losch|deaktiv|sperr|entzieh|elimin|quitar|borrar|habilit|exclui|apagar|bloque/,
    access: /acc?es|zug(riff|ang)|アクセス|権限|permission|grant|licen|active\b|enabled/,
    sure: /\bsure\b|confirm|undone|irrevers|really|よろし|本当|元に戻|確認|certain|voulez|sicher|wirklich|bestatig|seguro|deshacer|certeza|desfei/,
    harmless:
      /^(cancel(ar)?|close|no|(go )?back|dismiss|not now|stay|keep .*|keep|x|×|キャンセル|閉じる|いいえ|戻る|やめる|中止|annuler|fermer|non|retour|abbrechen|schlie(ss|ß)en|nein|zuruck|cerrar|volver|atras|fechar|nao|voltar)$/,
    signOut:
      /sign.?out|log.?(out|off)|se deconnecter|^deconnexion$|abmelden|cerrar sesion|^sair$|ログアウト|サインアウト/,
    icon: /trash|delet|remov|un-?link|disconnect|plug|broken|eject|power|\bban\b|block|minus|times|cross|xmark|close|clear|recycle|\bbin\b|revoke|activate|chain|slash|🗑|❌|✖|✕|⛔|🚫|🔌|🔗/,
    harmlessIcon:
      /chevron|caret|arrow|ellipsis|kebab|dots|more|menu|expand|collapse|info|help|question|tooltip|edit|pencil|eye|view|search|sort|filter|refresh|reload|calendar|copy|star|mail|envelope|[⋮⋯…?▾▸▼▲]|•••/,
  },
};
