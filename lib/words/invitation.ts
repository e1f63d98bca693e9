/** Words of inviting further users. */
import type { CourseWords } from '../guide/way.ts';
import type { ScreenLanguage } from './language.ts';
import { SALES_PROMPTS } from './sales-prompts.ts';

const en: CourseWords = {
  title: 'Invite users',
  why: 'Further people get an account in Marketo Sales, one by one or from a CSV file.',
  personas: { marketoAdmin: 'Marketo admin' },
  attested: {},
  tasks: {
    inviteFurther: {
      title: 'Invite further users',
      why: 'They must be invited here before they can be given access to Marketo.',
      more: 'There are 100 seats. An address that is in another instance cannot be invited. Invite in Sales, not in Marketo and not in the Adobe Admin Console.',
    },
  },
  signs: { 'sales.invited': 'users invited' },
  prompts: {
    gear: SALES_PROMPTS.en.gear,
    inviteUsers: SALES_PROMPTS.en.inviteUsers,
    inviteFile: SALES_PROMPTS.en.inviteFile,
    inviteEmails: SALES_PROMPTS.en.inviteEmails,
    inviteSend: SALES_PROMPTS.en.inviteSend,
    inviteTyped: SALES_PROMPTS.en.inviteTyped,
  },
};

const ja: CourseWords = {
  title: 'ユーザーを招待する',
  why: 'Marketo Sales のアカウントを、一人ずつ、または CSV ファイルで追加します。',
  personas: { marketoAdmin: 'Marketo 管理者' },
  attested: {},
  tasks: {
    inviteFurther: {
      title: 'ユーザーを追加で招待する',
      why: 'Marketo へのアクセスを与える前に、ここで招待しておく必要があります。',
      more: '席は 100 までです。別のインスタンスにあるアドレスは招待できません。Marketo や Adobe Admin Console ではなく、Sales で招待してください。',
    },
  },
  signs: { 'sales.invited': 'ユーザーを招待済み' },
  prompts: {
    gear: SALES_PROMPTS.ja.gear,
    inviteUsers: SALES_PROMPTS.ja.inviteUsers,
    inviteFile: SALES_PROMPTS.ja.inviteFile,
    inviteEmails: SALES_PROMPTS.ja.inviteEmails,
    inviteSend: SALES_PROMPTS.ja.inviteSend,
    inviteTyped: SALES_PROMPTS.ja.inviteTyped,
  },
};

export const invitationWords: Readonly<Record<ScreenLanguage, CourseWords>> = { en, ja };
