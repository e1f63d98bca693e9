/** Words about a control that is shown to Handrail: in the page, in the window that asks, and in the options. */
import type { PickRefusal, Region } from '../pick/clue.ts';
import type { Words } from './language.ts';

/** Roles that have a word of their own. */
type Role =
  | 'button'
  | 'link'
  | 'tab'
  | 'menuitem'
  | 'option'
  | 'treeitem'
  | 'checkbox'
  | 'radio'
  | 'switch'
  | 'field';

export type PickWord =
  | 'title'
  | 'how'
  | 'keys'
  | 'cancel'
  | 'would'
  | 'not'
  | 'moment'
  | 'nth'
  | 'under' // `{where}, under “{heading}”`
  | `role.${Role}`
  | `where.${Region}`
  | `refused.${PickRefusal}`;

export const PICK: Words<PickWord> = {
  en: {
    title: 'Show Handrail which one it is',
    how: 'Click it: nothing on the page happens.',
    keys: '**Tab** next, **Enter** choose, **Esc** cancel',
    cancel: 'Cancel',
    would: 'Handrail would remember',
    not: 'Not this one',
    moment: 'Handrail asks you in a window of its own.',
    nth: '{n} of {count}',
    under: '{where}, under “{heading}”',
    'role.button': 'button',
    'role.link': 'link',
    'role.tab': 'tab',
    'role.menuitem': 'menu item',
    'role.option': 'option',
    'role.treeitem': 'entry',
    'role.checkbox': 'check box',
    'role.radio': 'choice',
    'role.switch': 'switch',
    'role.field': 'field',
    'where.toolbar': 'in the top bar',
    'where.menu': 'in a menu',
    'where.nav': 'in the navigation',
    'where.dialog': 'in a dialog',
    'where.main': 'on the page',
    'where.row': 'in the row of a user',
    'where.people': 'above the list of users',
    'refused.nothing': 'Nothing here fits what is looked for.',
    'refused.noLabel': 'It has no words on it, and Handrail remembers a control by its words.',
    'refused.tooLong': 'Its text is too long for a label.',
    'refused.personal': 'Its label names a person or a customer. Handrail keeps no names.',
    'refused.number': 'Its label holds a number. That may differ next time, and may be somebody’s.',
    'refused.twins': 'There are {count} of these here; Handrail cannot tell them apart.',
    'refused.otherRow': 'It must stand in the row of the person, and Handrail cannot see that it does.',
    'refused.inRow': 'It stands in the row of a user, or cannot be told from one that does.',
    'refused.elsewhere': 'This control cannot stand here.',
    'refused.failed': 'Handrail could not take it. Choose it once more, or reload this page.',
  },
  ja: {
    title: 'Handrail に場所を教えてください',
    how: 'クリックしてもページには何も起こりません。',
    keys: '**Tab** 次へ　**Enter** 決定　**Esc** キャンセル',
    cancel: 'キャンセル',
    would: 'Handrail が覚える内容',
    not: 'これは覚えられません',
    moment: 'Handrail が別のウィンドウで確認します。',
    nth: '{count} 件中 {n} 件目',
    under: '「{heading}」の下、{where}',
    'role.button': 'ボタン',
    'role.link': 'リンク',
    'role.tab': 'タブ',
    'role.menuitem': 'メニュー項目',
    'role.option': '選択肢',
    'role.treeitem': '項目',
    'role.checkbox': 'チェックボックス',
    'role.radio': 'ラジオボタン',
    'role.switch': 'スイッチ',
    'role.field': '入力欄',
    'where.toolbar': '上部のバー',
    'where.menu': 'メニューの中',
    'where.nav': 'ナビゲーション',
    'where.dialog': 'ダイアログの中',
    'where.main': 'ページ内',
    'where.row': 'ユーザーの行',
    'where.people': 'ユーザー一覧の上',
    'refused.nothing': 'ここには当てはまるものがありません。',
    'refused.noLabel': '文字がありません。Handrail は文字で覚えます。',
    'refused.tooLong': 'ラベルとしては長すぎます。',
    'refused.personal': 'ラベルに人名か顧客名が入っています。Handrail は名前を保存しません。',
    'refused.number': 'ラベルに数字が入っています。次回は変わるかもしれず、誰かの番号かもしれません。',
    'refused.twins': '同じものがここに {count} 個あり、Handrail には区別できません。',
    'refused.otherRow': '本人の行にある必要がありますが、それを確認できません。',
    'refused.inRow': 'ユーザーの行にあるか、行のものと区別できません。',
    'refused.elsewhere': 'この操作の場所ではありません。',
    'refused.failed': '受け取れませんでした。もう一度選ぶか、ページを再読み込みしてください。',
  },
};

const ROLES: readonly Role[] = [
  'button',
  'link',
  'tab',
  'menuitem',
  'option',
  'treeitem',
  'checkbox',
  'radio',
  'switch',
];

/** The word for an ARIA role. */
export const roleWord = (role: string): PickWord => {
  const known = ROLES.find((one) => role.startsWith(one));
  return known === undefined
    ? /text|search|combo/.test(role)
      ? 'role.field'
      : 'role.button'
    : `role.${known}`;
};
