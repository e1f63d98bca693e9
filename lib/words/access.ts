/** Words of giving users access to Marketo. */
import type { CourseWords } from '../guide/way.ts';
import type { ScreenLanguage } from './language.ts';
import { SALES_PROMPTS } from './sales-prompts.ts';

const en: CourseWords = {
  title: 'Give users access to Marketo',
  why: 'Ten minutes after you have connected, invited users can be given access through your connection.',
  personas: { marketoAdmin: 'Marketo admin' },
  attested: {},
  tasks: {
    connectMarketo: {
      title: 'Connect Sales to Marketo',
      why: 'Access is given by an admin who holds a connection; where you hold one, the page shows it.',
    },
    grantAccess: {
      title: 'Give users access',
      why: 'Users have to be invited before they appear under User Access.',
      more: 'The vendor asks to wait ten minutes after connecting. If you connected longer ago, go ahead: Settings, Marketo, User Access. A user’s workspace can be chosen only once, when access is given.',
    },
  },
  signs: { 'sales.marketoHeld': 'Marketo connected' },
  prompts: {
    gear: SALES_PROMPTS.en.gear,
    connectMarketo: SALES_PROMPTS.en.connectMarketo,
    users: {
      do: 'Search for the users here, select them, and give them access. In Sales the word for it mostly is **Connect**, at the user or above the list.',
      look: 'Under **User Access**, find the users, select them, and give them access. In Sales the word for it mostly is **Connect**.',
    },
  },
};

const ja: CourseWords = {
  title: 'ユーザーに Marketo へのアクセスを与える',
  why: '接続してから 10 分たつと、招待済みのユーザーに、あなたの接続を通したアクセスを与えられます。',
  personas: { marketoAdmin: 'Marketo 管理者' },
  attested: {},
  tasks: {
    connectMarketo: {
      title: 'Sales を Marketo に接続する',
      why: 'アクセスを与えるのは、接続を持っている管理者です。持っている場合はページに表示されます。',
    },
    grantAccess: {
      title: 'ユーザーにアクセスを与える',
      why: '招待済みのユーザーだけが「ユーザーアクセス」に表示されます。',
      more: '接続後 10 分待つよう案内されています。接続が 10 分以上前なら、待たずに進めてください（設定、Marketo、ユーザーアクセス）。ワークスペースを選べるのは、アクセスを与えるときの一度だけです。',
    },
  },
  signs: { 'sales.marketoHeld': 'Marketo に接続済み' },
  prompts: {
    gear: SALES_PROMPTS.ja.gear,
    connectMarketo: SALES_PROMPTS.ja.connectMarketo,
    users: {
      do: 'ここでユーザーを検索して選び、アクセスを与えます。Sales では多くの場合 **接続** という語で、ユーザーの行か一覧の上にあります。',
      look: '**ユーザーアクセス** でユーザーを探して選び、アクセスを与えます。Sales では多くの場合 **接続** という語です。',
    },
  },
};

export const accessWords: Readonly<Record<ScreenLanguage, CourseWords>> = { en, ja };
