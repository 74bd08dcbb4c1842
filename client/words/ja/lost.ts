// サーバーが受け取れなかったことば（日本語）：その理由と、そのことばをどうできるか。
import type { lostWords as english } from '../en/lost.ts';

export const lostWords: Record<keyof typeof english, string> = {
  'lost.title': '{count, plural, other {受け取れなかったことばが#件あります}}',
  'lost.kept': '消すまでは、この端末に残してあります。',
  'lost.notKept':
    '今はこの端末に残せないため、このページの中にしかありません。ページを離れる前にコピーしてください。',
  'lost.list': '受け取れなかったあなたのことば',
  'lost.nothing': '直前の変更は受け取れませんでした。失われたことばはありません。',
  'lost.close': '分かりました',

  'lost.copy': 'コピー',
  'lost.copyAll': 'すべてコピー',
  'lost.copied': 'コピーしました',
  'lost.copyFailed':
    'コピーできませんでした。ことばを選択してあるので、ご自分でコピーしてください。',
  'lost.takeUp': '入力欄に入れる',
  'lost.putOnTable': 'もう一度テーブルに置く',
  'lost.putInText': '文章に加える',
  'lost.putAllBack': '{count, plural, other {#件すべてを戻す}}',
  'lost.letGo': '消す',
  'lost.letAllGo': 'すべて消す',

  'lost.why.step':
    '届いたときには、会が次のステップに進んでいました。コピーしておくか、進行役に戻してもらってください。',
  'lost.why.seat':
    '届いたときには、このテーブルの席を離れていました。もう一度ここに座るか、自分のテーブルで使ってください。',
  'lost.why.closed':
    '届いたときには、会が終了していました。コピーしておくか、進行役にもう一度開いてもらってください。',
  'lost.why.role': 'これを変えられるのは進行役だけです。声をかけてみてください。',
  'lost.why.copy-claimed':
    'この端末がつながっていない間に、ほかの人がその代わりに書き込んだため、あなたのことばと区別できませんでした。ここに残っているので、戻してください。',
  'lost.why.read-only': '今は読むことだけできます。ほかで使うときは、コピーしてください。',
  'lost.why.unreadable':
    '変更を読み取れませんでした。画面には保存済みの内容が出ています。ここからもう一度入れてください。',
  'lost.why.too-large': '一度に受け取れる量を超えていました。少しずつ分けて入れてください。',
  'lost.why.idea-not-yours':
    'ほかの人のアイデアは、書いた本人だけが変えられます。自分のアイデアとして出すか、そのアイデアに乗っかってください。',
  'lost.why.idea-too-long': 'アイデアは500文字までです。短くするか、いくつかに分けてください。',
  'lost.why.diverged':
    'この端末の控えが、共有の内容と食い違っていました。次のあなたのことばは、共有の内容に入っていません。',
  'lost.why.renewed': '共有の内容が元に戻されましたが、この端末には前の控えが残っていました。',

  'lost.recoveryTitle': '共有の内容に戻りました',
  'lost.recoveryText':
    'この端末の控えが共有の内容と食い違っていたため、入れ替えました（{when}）。前の控えはこの端末に残っています。書かれていたことばは、テキストファイルとして保存できます。',
  'lost.recoveryOnPage':
    'この端末の控えが共有の内容と食い違っていたため、入れ替えました（{when}）。前の控えは、このページの中にしかありません。ページを離れる前に、テキストファイルとして保存してください。',
  'lost.recoverySave': '前の控えをテキストファイルで保存',
  'lost.recoveryHead': 'この端末の控え（{when}の時点）',
};
