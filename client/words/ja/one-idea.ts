// One idea, in Japanese.
import type { oneIdeaWords as english } from '../en/one-idea.ts';

export const oneIdeaWords: Record<keyof typeof english, string> = {
  'one-idea.whichTable': 'テーブル',
  'one-idea.settledOption': '✓ {title}',
  'one-idea.tables': '各テーブルのようす',
  'one-idea.sitText': 'テーブルがまだ決まっていません。どこかに座って、一緒に選びましょう。',
  'one-idea.pick': 'どのアイデアにしますか？',
  'one-idea.pickHint': '話し合って、どなたかが選んでください。発表までは変更できます。',
  'one-idea.picking': 'このテーブルは選んでいるところです',
  'one-idea.chosen': 'このテーブルのアイデア',
  'one-idea.pickAgain': '選び直す',
  'one-idea.keep': 'このままにする',
  'one-idea.gone': '選んだアイデアが取り下げられました。選び直してください。',
  'one-idea.noIdeas': 'このテーブルにアイデアはありません',
  'one-idea.noIdeasText': '進行役がブレストに戻ると、選べるようになります。',
  'one-idea.statement': '発表で話すこと',
  'one-idea.hintWhat': 'ひとことで言うと、どんなアイデアですか？',
  'one-idea.hintWhom': 'どのまちの、だれのためになりますか？',
  'one-idea.hintFirst': '最初の一歩は何ですか？ だれがやりますか？',
  'one-idea.placeholder': '一緒に書きましょう…',
};
