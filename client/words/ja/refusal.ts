// サーバーが断ったときの言葉（日本語）。何が起きたかと、どうすればよいか。
import type { refusalWords as english } from '../en/refusal.ts';

export const refusalWords: Record<keyof typeof english, string> = {
  'refusal.agenda.changed':
    'その間にほかの方が会の流れを変えたため、保存しませんでした。内容を確かめてから選んでください。',
  'refusal.agenda.first-step': '最初のステップなので、これより前には戻れません。',
  'refusal.agenda.incomplete':
    '会の流れには、最初に「開場」、最後に「おわりに」がひとつずつ必要です。元に戻してください。',
  'refusal.agenda.last-step': '最後のステップです。終わったら、会を終了してください。',
  'refusal.agenda.started': '会が始まったので、ステップはもう変えられません。',
  'refusal.challenge.not-found': 'このお題は見つかりません。取り下げられたようです。',
  'refusal.challenge.not-yours':
    'このお題を変えられるのは、プレゼンターと進行役だけです。声をかけてみてください。',
  'refusal.challenge.too-many': 'この会には、これ以上お題を加えられません。',
  'refusal.challenge.too-many-yours':
    'おひとりで出せるお題の数に達しました。ご自分のお題を直すか、進行役に相談してください。',
  'refusal.commitment.not-found': 'この約束は見つかりません。',
  'refusal.commitment.not-yours': 'この約束を取り消せるのは、約束した本人だけです。',
  'refusal.commitment.too-many':
    '約束できる数がいっぱいになりました。ありがとうございます。新しく約束するには、どれかひとつを取り消してください。',
  'refusal.document.full':
    'ここにはこれ以上書き込めません。不要になったものを消してから、もう一度お試しください。',
  'refusal.document.copy-claimed':
    'ほかの人がこの端末の代わりに書き込みました。ページを読み込み直してください。',
  'refusal.document.not-found':
    '見つからないか、あなたには公開されていません。ページを読み込み直してください。',
  'refusal.document.read-only': '読むことはできますが、今は書き込めません。',
  'refusal.document.too-large': '一度に送るには多すぎます。少しずつ分けて書き込んでください。',
  'refusal.document.unreadable':
    '最後の変更を読み取れませんでした。ページを読み込み直してください。保存済みの内容は残っています。',
  'refusal.door.locked':
    '入口はしばらく閉まっていて、新しい人は入れません。少し待って、もう一度お試しください。',
  'refusal.facilitator.last-one':
    '最後の進行役です。別の進行役を招いてから、このリンクを無効にしてください。',
  'refusal.facilitator.not-found': 'この進行役のリンクは、すでに無効です。',
  'refusal.idea.not-found': 'このアイデアは、もうテーブルにありません。取り下げられたようです。',
  'refusal.idea.not-at-this-table': 'このアイデアは、別のテーブルのものです。',
  'refusal.idea.not-yours':
    'ほかの人のアイデアは、書いた本人だけが変えられます。そのアイデアに乗っかってみてください。',
  'refusal.idea.too-long': 'アイデアは500文字までです。短くするか、いくつかに分けてください。',
  'refusal.input.invalid':
    '正しくないところがあります。入力内容を確かめて、もう一度お試しください。',
  'refusal.input.too-large': '長すぎて送れません。短くしてください。',
  'refusal.participant.not-found': 'この方は、参加者の一覧にもういません。',
  'refusal.participant.session-full':
    '満席です。主催者に相談するか、お隣の方とひとつの画面でご参加ください。',
  'refusal.participant.unknown-city': 'このまちは会に参加していません。一覧から選んでください。',
  'refusal.person.not-introduced': '先にお名前を入れると、ここに参加できます。',
  'refusal.question.not-found': 'この質問は見つかりません。',
  'refusal.question.not-yours': 'この質問を取り下げられるのは、質問した本人だけです。',
  'refusal.question.too-many':
    '質問の数がいっぱいです。新しく質問するには、ご自分の質問をひとつ取り下げてください。',
  'refusal.reading.other-language':
    'この言語を読む人は、会にいないようです。参加者が読める言語を選んでください。',
  'refusal.report.not-found': 'この報告は見つかりません。',
  'refusal.report.not-yours': 'この報告を取り消せるのは、報告した本人だけです。',
  'refusal.report.too-many': 'この会には、これ以上報告を加えられません。',
  'refusal.report.too-many-yours':
    'おひとりでできる報告の数に達しました。ほかの報告をするには、ひとつ取り消してください。',
  'refusal.request.not-found': 'このアドレスには何もありません。リンクを確かめてください。',
  'refusal.request.origin':
    'Umeconが知らないアドレスから開かれています。お手元のリンクからお入りください。',
  'refusal.request.too-many': '短い間に操作が続きました。少し待って、もう一度お試しください。',
  'refusal.role.not-allowed': 'これは進行役だけができます。声をかけてみてください。',
  'refusal.seat.not-yours': '別のテーブルに座っているので、ここでは読むことだけできます。',
  'refusal.session.closed': '会は終了しました。読むことはできますが、変更はできません。',
  'refusal.session.conflict': 'ほかの方の変更と重なりました。もう一度お試しください。',
  'refusal.session.damaged':
    'この会は読み込めなくなっています。Umeconを管理している方にお知らせください。ほかの会には影響ありません。',
  'refusal.session.not-found':
    'このコードやリンクの会は見つかりません。確かめるか、送ってくれた方に聞いてみてください。',
  'refusal.step.moved':
    'その間に会が進んだため、実行しませんでした。今のステップを確かめて、必要ならもう一度押してください。',
  'refusal.step.not-now': '今のステップではできません。別のステップのときにどうぞ。',
  'refusal.step.not-found': 'このステップは、会の流れにもうありません。',
  'refusal.store.unavailable':
    '今はUmeconが保存できません。書いた内容はここに残っています。少し待って、もう一度お試しください。',
  'refusal.table.not-found':
    'このテーブルは見つかりません。テーブルはお題ごとにあります。先にお題を選ぶか、加えてください。',
  'refusal.take-back.not-found': 'すでに元に戻したか、時間がたちすぎています。',
  'refusal.text.too-long': 'ここに入れるには文章が長すぎます。短くしてください。',
  'refusal.ticket.invalid': '入るまでに時間がかかりすぎました。ページを読み込み直してください。',
  'refusal.timer.not-paused': 'タイマーは一時停止していません。',
  'refusal.timer.not-running': 'タイマーは動いていません。',
  'refusal.token.missing': 'まだ参加していません。お手元のリンクかコードからお入りください。',
  'refusal.token.unknown':
    'このキーやリンクは、もう使えません。もう一度参加するか、新しいものを受け取ってください。',
  'refusal.vote.already-placed': 'このアイデアには、もう投票しています。',
  'refusal.vote.budget-spent':
    '票をすべて使いました。ほかに入れるには、どれかひとつを取り消してください。',
  'refusal.vote.not-placed': 'このアイデアには投票していません。',
  'refusal.wall.ended':
    'この会場スクリーンは終了しました。進行役に新しいリンクをもらってください。',
  'refusal.unreachable': 'Umeconにつながりません。接続を確かめて、もう一度お試しください。',
  'refusal.failed':
    '問題が起きました。もう一度お試しください。続くときは、この番号を主催者に伝えてください：{reference}',
};
