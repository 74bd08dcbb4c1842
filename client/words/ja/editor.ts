// Texts written together, in Japanese.
import type { editorWords as english } from '../en/editor.ts';

export const editorWords: Record<keyof typeof english, string> = {
  'editor.toolbar': '見た目：{label}',
  'editor.heading': '見出し',
  'editor.subheading': '小見出し',
  'editor.bold': '太字',
  'editor.italic': '斜体',
  'editor.strike': '取り消し線',
  'editor.bullets': '箇条書き',
  'editor.numbers': '番号付きリスト',
  'editor.tasks': 'チェックリスト',
  'editor.quote': '引用',
  'editor.link': 'リンク',
  'editor.undo': '元に戻す',
  'editor.redo': 'やり直す',

  'editor.task': '完了：{words}',
  'editor.taskEmpty': 'まだ空欄です',

  'editor.linkTitle': 'リンク先',
  'editor.linkAddress': 'アドレス',
  'editor.linkHint': 'ウェブページまたはメールアドレス',
  'editor.linkUnsafe': 'ウェブページ（例：umea.se）またはメールアドレスを入力してください。',
  'editor.linkSave': 'リンクを設定',
  'editor.linkRemove': 'リンクを外す',
  'editor.linkOpen': '{address}を開く',
  'editor.close': '閉じる',

  'editor.write': '書き込む',
  'editor.writeOn': '書き込む：{label}',
  'editor.done': '完了',
  'editor.nothing': 'まだ何も書かれていません。',

  'editor.writing': 'ほかに書いている人：',
  'editor.writingMore': '{count, plural, other {ほか#人}}',
};
