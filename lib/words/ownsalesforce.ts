/** Words of connecting one's own Salesforce. */
import type { CourseWords } from '../guide/way.ts';
import type { ScreenLanguage } from './language.ts';
import { SALES_PROMPTS } from './sales-prompts.ts';

const en: CourseWords = {
  title: 'Connect your own Salesforce',
  why: 'Every user connects their own Salesforce account to Sales, once.',
  personas: { salesUser: 'Sales user' },
  attested: {},
  tasks: {
    connectOwnSalesforce: {
      title: 'Connect your Salesforce',
      why: 'What you do in Sales is then logged in Salesforce under your name.',
      more: 'The e-mail of your Salesforce account must be the same as in Sales, and its profile needs “API Enabled”. There is one connection per user. Salesforce stands twice in the settings: yours is the one under My Account.',
    },
  },
  signs: { 'sales.ownSalesforceOn': 'the own Salesforce connected' },
  prompts: {
    gear: SALES_PROMPTS.en.gear,
    navOwnSalesforce: {
      do: 'Click **{label}** on the left, under **{region}**.',
      look: 'Click **Salesforce** on the left, the one under **My Account**.',
    },
  },
};

const ja: CourseWords = {
  title: '自分の Salesforce を接続する',
  why: 'ユーザーはそれぞれ、自分の Salesforce アカウントを Sales に一度だけ接続します。',
  personas: { salesUser: 'Sales ユーザー' },
  attested: {},
  tasks: {
    connectOwnSalesforce: {
      title: '自分の Salesforce を接続する',
      why: 'Sales で行ったことが、Salesforce にご自分の名前で記録されます。',
      more: 'Salesforce のメールアドレスは Sales と同じである必要があり、プロファイルには「API の有効化」が必要です。接続は 1 ユーザーに 1 つです。設定には Salesforce が 2 つあります。使うのはマイアカウントの方です。',
    },
  },
  signs: { 'sales.ownSalesforceOn': '自分の Salesforce に接続済み' },
  prompts: {
    gear: SALES_PROMPTS.ja.gear,
    navOwnSalesforce: {
      do: '左の **{region}** の下にある **{label}** をクリックします。',
      look: '左の **マイアカウント** の下にある **Salesforce** をクリックします。',
    },
  },
};

export const ownSalesforceWords: Readonly<Record<ScreenLanguage, CourseWords>> = { en, ja };
