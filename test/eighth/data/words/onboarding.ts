/** The onboarding's words with those of the eighth task. */
import type { CourseWords } from '../../../../lib/guide/way.ts';
import type { ScreenLanguage } from '../../../../lib/words/language.ts';
import * as shipped from '../../../../lib/words/onboarding.ts';

const { en, ja } = shipped.onboardingWords;

export const onboardingWords: Readonly<Record<ScreenLanguage, CourseWords>> = {
  en: {
    ...en,
    tasks: {
      ...en.tasks,
      unsubscribes: {
        title: 'Set the unsubscribe message',
        why: 'Every mail that is sent from Sales ends with it.',
      },
    },
    signs: { ...en.signs, 'sales.unsubscribesSaved': 'the unsubscribe message saved' },
    prompts: {
      ...en.prompts,
      unsubscribes: {
        do: 'Read the message, then click **{label}**.',
        look: 'Read the message, then save it.',
      },
    },
  },
  ja: {
    ...ja,
    tasks: {
      ...ja.tasks,
      unsubscribes: {
        title: '配信停止メッセージを設定する',
        why: 'Sales から送るすべてのメールの末尾に付きます。',
      },
    },
    signs: { ...ja.signs, 'sales.unsubscribesSaved': '配信停止メッセージを保存済み' },
    prompts: {
      ...ja.prompts,
      unsubscribes: {
        do: 'メッセージを読み、**{label}** をクリックします。',
        look: 'メッセージを読み、保存します。',
      },
    },
  },
};
