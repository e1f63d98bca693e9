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
    says: [
      /actions?\b|アクション/,
      /not (been |yet )?enabled|not available|disabled|有効になっていません|有効ではありません|無効|n'est pas activ|nicht aktiv|(no|nao) esta (habilit|a[c]?tiv)/,
    ],
  },
  {
    id: 'noSync',
    says: [
      /synchroni|\bsync|同期|abgleich|sincron/,
      /salesforce|\bcrm\b/,
      /first|set up|required|before|\bnot\b|先に|されていません|d'abord|zuerst|nicht|primero|primeiro/,
    ],
  },
];

export const SALESFORCE_TROUBLES: readonly Trouble[] = [
  appBlocked,
  apiDisabled,
  {
    id: 'ampersand',
    says: [
      /&|ampersand|アンパサンド|esperluette|et commercial/,
      /secret|\bapi\b|\bkey\b|秘密|キー|\bcle\b|schlussel|clave|chave/,
      /\bnot\b|cannot|invalid|できません|無効|\bne\b|nicht|\bno\b|\bnao\b/,
    ],
  },
];
