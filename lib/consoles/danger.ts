import type { GuardedConsole } from './console.ts';
import { SALES } from './sales.ts';

/**
 * Words that may end a connection or a membership, in six languages, wide on purpose: at the places that are guarded,
 * doubt holds. They run on folded text: lower case, accents removed (locator/text.ts). A guess throughout.
 */
export const SALES_GUARDED: GuardedConsole = {
  ...SALES,
  danger: {
    cut: /dis-?con+e[ck]t|^(off|aus|オフ|apagad[ao]|desligad[ao])( ·|$)|\b(end|break|cancel|stop|clear|drop|kill|close|abort|forget|release|replace|transfer|give up|cut|wipe)\b.*(connection|integration|\blink|credential|account|\bsync)|(switch|change|different|another) (marketo )?account|\b(mettre fin|coup|romp|interromp|interrump|arret|ann?ul|termin|cort|cancel|finaliz|encerr|deten|efface)\S* .*(con+ex[ia]|liaison|\blien|vincul|enlace|ligac|integra)|(chang|cambi|troc|mud)\w* (de |d.)?(compte|cuenta|conta\b)|(autre|otra|outra) (compte|cuenta|conta\b)|ung (freig|abbrech|kapp|schliess|unterbrech|stopp)|konto wechs|anderes konto|(接続|連携).*(終了|やめ|切る|中止|停止|破棄)|アカウントを?(切り?替|変更)|別のアカウント|relinquish|\bsever\b|un-?(link|register|install)|turn off( marketo)?( ·|$)|out of marketo|[bt]koppel|detach|revo[kcq]|authori[sz]|reset|切断|(?<!選択を?)解除|リセット|オフにする|利用を(終了|停止)|資格情報.*(クリア|消去)|des?con+e|dissoc|trenn|ung (aufh|beend|los)|zurucksetz|widerruf|abmeld|desvinc|restablec|redefin/,
    link: /\b(se)?(re-?)?con(n*ect|nexion)(?!(ed|ing|ion|or|e*s|ad[ao])s?\b)|接続(?!済|と|中|設定|情報|の?状態)|連携|verbind(e|ung h)|vincular|autori[sz]|^link\b/,
    remove:
      /remov|delet|activat|disabl|suspen|unassign|terminat|take away|withdraw|\b(ban|block|deny|exclude)\b|un-?share|stop sharing|opt.?out|archiv|剥奪|除外|ausschliess|削除|無効|停止|取り?消|外す|ブロック|supprim|retir|des?ac?tiv|inativ|enlev|entfern|losch|deaktiv|sperr|entzieh|elimin|quitar|borrar|habilit|exclui|bloque/,
    was: /^((show|hide|include|view|export|afficher|masquer|inclure|mostrar|ocultar|incluir|exibir) ((all|only|les?|los|las|os|as|utilisateurs|usuarios) )*)?(disconnected(?= )|(deactivat|disabl|remov|delet|suspend|archiv|block)ed|inactive|(desactiv|supprim|archiv|bloqu)ee?s|(deaktiviert|gesperrt|geloscht|entfernt|archiviert|inaktiv)e?|(desac?tivad|eliminad|archivad|bloquead|excluid|arquivad|inativ)[ao]s?|削除済み?|停止中|無効中|(無効な|無効化された|停止中の|削除済みの)(ユーザー?|メンバー))( (users?|members?|people|benutzer))?( (anzeigen|ausblenden|einblenden)|を?(非?表示|含める))?\W*\d*\W*$/,
    access: /acc?es|zug(riff|ang)|アクセス|権限|permission|grant|licen|active\b|enabled/,
    gives:
      /grant|\bgive\b|allow|\badd\b|request|enabled?\b|\bactive\b|gewahr|erteil|gestatt|hinzufug|accord|donn|ajout|conced|\bdar\b|otorg|agreg|anadir|adicion|atribu|付与|許可|追加|与え/,
    state: /enabled?\b|active\b|con+ected|verbunden|conectad|接続済|有効|^(on|off)( ·|$)/,
    sure: /\bsure\b|confirm|undone|really|よろし|本当|確認|certain|voulez|sicher|wirklich|bestatig|seguro|certeza/,
    confirms:
      /^((bestatig|confirm|contin|accept|akzept|einverstand|verstand)\w*|ok(ay)?|yes|proceed|submit|apply|done|save|agree|go ahead|do it|i (understand|agree|accept)|oui|valider|je comprends|j.accepte|ja|fortfahren|weiter|ich verstehe|zustimmen|sim?|aceit?[ao]r?|acept[ao]r?|enti?end[oi]|concordo|de acuerdo)\b|^(はい|確認|続行|実行|適用|理解|了解|同意|承知)/,
    back: /back|zuruck|retour|volver|voltar|戻る/,
    harmless:
      /^((reset|clear|remove|delete) (the |all )?(filters?|search|sorting|sort|columns?|view|selection|layout|zoom)|(フィルター?|絞り込み|検索|並べ替え|表示|列|選択)(条件)?を?(リセット|解除|削除|クリア)|(filter|suche|auswahl|sortierung|ansicht|spalten) (zurucksetzen|entfernen|loschen|aufheben)|(reinitialiser|supprimer|effacer|retirer) (les? |la |tous les )?(filtres?|recherche|tri|selection|vue)|(quitar|eliminar|borrar|restablecer|limpiar|remover|limpar|redefinir|excluir) (el |la |los |o |a |os |as )?(filtros?|busqueda|pesquisa|busca|seleccion|selecao|vista)|(reset|change|set|send|show) (the |their |new |user )?password( reset| link| email)?|パスワードを?(リセット|変更|再設定|表示)(する)?|(passwort|kennwort) (zurucksetzen|andern|anzeigen)|(reinitialiser|modifier|changer) (le |son )?mot de passe|(restablecer|cambiar|redefinir|alterar|mudar) (la |a )?(contrasena|senha)|cancel(ar)?|close|no|(go )?back|dismiss|not now|stay|keep.*|(don.?t|do not) (dis|dea|del|rem|rev|unl|end|turn off).*|ne pas (dec|des|det|dis|sup|ret|rev).*|nicht (trenn|losch|entf).*|nao (des|rem|rev|exc).*|no (des|eli|qui).*|x|.*(切断|解除|削除|停止|無効に)しない|キャンセル|閉じる|いいえ|戻る|やめる|中止|annuler|fermer|non|retour|abbrechen|schliessen|nein|zuruck|cerrar|volver|fechar|nao|voltar)$/,
    signOut:
      /sign.?out|log.?(out|off)|(se )?deconnecter$|^deconnexion$|^desconectar(se)?$|abmelden|cerrar sesion|^sair$|ログアウト|サインアウト/,
    // A look that is named after a link is no picture of one.
    icon: /trash|delet|remov|(?<!(btn|nav|page) )link|connect|plug|broken|eject|power|\bban\b|block|minus|times|cross|xmark|close|clear|\bbin\b|activate|chain|slash|[🗑❌✖✕⛔🚫🔌🔗]/u,
    harmlessIcon:
      /chevron|caret|arrow|ellipsis|kebab|dots|option vertical|more|menu|expand|collapse|info|help|question|edit|pencil|eye|view|search|sort|filter|refresh|reload|calendar|copy|mail|[⋮⋯?▾▸▼▲•]/,
    search: /search|filter|suche|recherch|filtr|busca|busqueda|pesquis|検索|絞り込み/,
  },
};
