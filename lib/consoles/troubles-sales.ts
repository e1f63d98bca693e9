/**
 * Error messages of Sales (consoles.md, "Limits that users run into"). Their wording is not published but for the codes
 * of Salesforce, so each is told by words that it can hardly do without.
 */
import type { Trouble } from './console.ts';
import { alreadyInvited, noSeat, otherInstance } from './troubles-shared.ts';

const CREDENTIALS =
  /credential|client (id|secret)|munchkin|資格情報|認証情報|クライアント|identifiant|anmeldedaten|anmeldeinf|zugangsdaten|credencia/;

/** Published: Salesforce’s own codes, which the page that is led back to may carry in its address. */
export const appBlocked: Trouble = {
  id: 'appBlocked',
  says: [
    /oauth_app_(blocked|access_denied)|\bapp(lication)?\b.{0,60}(blocked|not (been )?(admin )?(approved|authori[sz]ed))|not admin approved|アプリ.{0,40}(ブロック|承認され|許可され)|application.{0,60}(bloquee|approuvee)|(\bapp\b|anwendung).{0,60}(blockiert|gesperrt|nicht genehmigt)|aplica.{0,60}(bloquea|apro[bv]ad|autorizad)/,
  ],
};
export const apiDisabled: Trouble = {
  id: 'apiDisabled',
  says: [
    /api_(disabled|currently_disabled)|\bapi\b.{0,40}(not (been )?(enabled|allowed|permitted)|disabled)|api[ _]enabled|\bapi\b.{0,20}(無効|有効|権限)|\bapi\b.{0,60}(desactiv|deaktiv|nicht aktiv|inhabilit|desativ|no esta (habilit|activ)|nao esta (habilit|ativ)|n'est pas activ)/,
  ],
};

export const SALES_TROUBLES: readonly Trouble[] = [
  otherInstance,
  alreadyInvited,
  noSeat,
  {
    id: 'domain',
    says: [
      /domain|ドメイン|domane|dominio/,
      /restr[ei]|not (allowed|permitted)|block|制限|許可|ブロック|nicht erlaubt|eingeschrankt|gesperrt|(non|pas) autorise|autorise pas|nicht zu|(no|nao) (esta |e )?permitid/,
    ],
  },
  appBlocked,
  apiDisabled,
  {
    id: 'emailDiffers',
    says: [
      /salesforce/,
      /e-?mail|メール|correo|courriel/,
      /match|\bsame\b|differ|identi[cq]|一致|同じ|異な|correspond|uberein|gleich|diesel|\bmeme|coincid|\bigual|\bm[ie]sm[ao]\b/,
    ],
  },
  {
    id: 'productionFirst',
    says: [
      /production|本番|produktion|producc?[ia]o/,
      /first|sandbox|最初|初回|premier|d'abord|zuerst|zunachst|erste|primer|primeir|\bantes/,
    ],
  },
  {
    id: 'credentials',
    says: [
      CREDENTIALS,
      /not valid|invalid|incorrect|wrong|fail|rejected|正しく|無効|間違|失敗|incorrec|non valide|falsch|ungultig|fehlgeschl|stimm(t|en) nicht|\b(pas|nicht|no|nao) (\w+ ){0,2}(valid|corre|gultig|korrekt|richtig)|errad|falh/,
    ],
  },
  {
    id: 'noCredentials',
    says: [
      CREDENTIALS,
      /\benter\b|did not|missing|required|provide|入力|取得できません|saisi|renseign|eingeb|\b(geb|trag)en sie|introdu|escrib|indique|\binform[ea]\b|insir|digit|requis|erforderlich|obligat/,
    ],
  },
  {
    id: 'oneConnection',
    says: [
      /marketo|instan[cz]|インスタンス/,
      /only one|one connection|already connected|[1一] ?つだけ|(すでに|既に).{0,30}接続|une seule connexion|deja (connect|relie)|nur (eine|1)\b|bereits (mit|verbund)|una sola|solo .{0,20}una conex|\b(ya|ja) .{0,20}(conect|vinculad)|apenas uma/,
    ],
  },
  { id: 'tooSoon', says: [/\b(10|ten|dix|dizaine de|zehn|diez|dez)[ -]minut|(10|十) ?分/] },
];
