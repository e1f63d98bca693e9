/** Error messages that Sales and Marketo may both show. A guess throughout: no wording of them is published. */
import type { Trouble } from './console.ts';

const ADDRESS =
  /e-?mail|add?ress|correo|courriel|direccion|endereco|\buser|アドレス|メール|ユーザー|utilisateur|benutzer|usuari/;
const ALREADY =
  /exist|already|in use|\bused|belong|taken|associat|regist|既に|すでに|使用|登録|deja|bereits|schon|verwendet|utilis|\bya\b|\bja\b|en uso|em uso/;

export const otherInstance: Trouble = {
  id: 'otherInstance',
  says: [
    ADDRESS,
    ALREADY,
    /\b(an)?other\b|different|elsewhere|別の|ほかの|他の|\bautre|\bander|\botr[ao]\b|\boutr[ao]\b/,
    /instan[cz]|インスタンス|account|compte|konto|cuenta|conta\b|アカウント|organi[sz]a|組織|subscription|サブスクリプション|company|tenant/,
  ],
};
export const alreadyInvited: Trouble = {
  id: 'alreadyInvited',
  says: [/already|既に|すでに|招待済|deja|bereits|schon|\bya\b|\bja\b/, /invit|convi[dt]|招待|ein(ge)?lad/],
};
export const noSeat: Trouble = {
  id: 'noSeat',
  says: [
    /\bseats?\b|licen[cs]|シート|ライセンス|\bsieges?\b|lizenz|\bplatze?\b|asiento|assento|licenca/,
    /\b(no|0|any) (more |free |available |remaining |empty )*(seat|licen)|no (more|free|available|remaining)|enough|exceed|limit|\bfull\b|\btaken|reached|maximum|out of|\ball\b|空き|不足|足り|上限|超え|depass|insuffis|plus de|assez|\btoutes|aucun|nicht genug|\bkein|uberschr|erreicht|\balle\b|no hay|suficient|exced|agot|\bsem\b|nao ha|esgot|tod[ao]s/,
  ],
};
