/** Error messages of Marketo and Salesforce (procedures.md, the onboarding's traps; consoles.md, Limits). */
import type { Trouble } from './console.ts';
import { apiDisabled, appBlocked } from './troubles-sales.ts';
import { alreadyInvited, noSeat, otherInstance } from './troubles-shared.ts';

export const MARKETO_TROUBLES: readonly Trouble[] = [
  otherInstance,
  alreadyInvited,
  noSeat,
  {
    id: 'notEnabled',
    stands: true,
    says: [
      /\bmsi\b|insight|\bactions (is|has)\b|アクション/,
      /not (been |yet )*(enabl|avail|activ|switch)|disabled|(使用でき|有効になってい)(な|ませ)|有効では|無効|\b(pas|nicht|no|nao) (\w+ ){0,2}((ein|frei)gesch|habilit|a[ck]?tiv|dispon|verfug)/,
    ],
  },
  {
    id: 'noSync',
    stands: true,
    says: [
      /sync|同期|abgleich|sincron/,
      /salesforce|\bcrm\b/,
      /\b(first|must|before|requi|need)|not (been |yet )*(set|conf|enab|conn|sync|in )|先に|まだ|されてい(な|ませ)|必要|d'abord|avant|pas encore|zuerst|zuna|vorher|noch nicht|primeiro|primero|\bantes|todavia|\baun no|ainda/,
    ],
  },
];

export const SALESFORCE_TROUBLES: readonly Trouble[] = [
  appBlocked,
  apiDisabled,
  {
    id: 'siteName',
    says: [
      /remote[ -]?site|リモートサイト|(site|sitio|local) (distant|remoto)/,
      /already|in use|duplicate|既に|すでに|使用されて|重複|deja|bereits|doppelt|\bya\b|\bja\b|en uso|em uso|duplicad|en double/,
    ],
  },
  {
    id: 'ampersand',
    says: [
      /&|ampersand|アンパサンド|esperluette|et commercial|kaufmanns/,
      /secret|\bapi\b|\bkey\b|秘密|キー|\bcle\b|schlussel|clave|chave/,
      /\bnot\b|cannot|invalid|できません|使えません|無効|\bne\b|nicht|\bno\b|\bnao\b/,
    ],
  },
  {
    // Whatever it says. Classic pages and Visualforce have `pbError`, `errorMsg` and `message errorM3` (mark G).
    id: 'refused',
    stands: true,
    says: [/(erro|error|fehler|erreur|エラー): ?./],
    boxes:
      '[class*=rror]:not(:has(input)),[class*=has-error],[role=alert]:not([class*=onfirm],[class*=nfo],[class*=uccess])',
  },
];
