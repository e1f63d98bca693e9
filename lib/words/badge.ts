import type { Words } from './language.ts';

/** Title of the toolbar button. */
export const badgeWords: Words<'quiet' | 'myTurn' | 'trouble' | 'notGuarding'> = {
  en: {
    quiet: 'Handrail',
    myTurn: 'Handrail: your turn at {tenant}',
    trouble: 'Handrail: something needs your attention',
    notGuarding: 'Handrail is not guarding: it cannot read the Marketo pages. Allow site access again.',
  },
  ja: {
    quiet: 'Handrail',
    myTurn: 'Handrail：{tenant} であなたの番です',
    trouble: 'Handrail：確認が必要なことがあります',
    notGuarding:
      'Handrail は見守れていません。Marketo のページを読み取れません。サイトへのアクセスをもう一度許可してください。',
  },
};
