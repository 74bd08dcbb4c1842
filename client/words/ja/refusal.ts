// Why something was refused and what to do instead, Japanese.
import type { refusalWords as english } from '../en/refusal.ts';

export const refusalWords: Record<keyof typeof english, string> = {
  'refusal.agenda.first-step': 'これが最初の場面です。',
  'refusal.agenda.incomplete':
    '会は「ロビー」で始まり「おわりに」で終わります。元の位置に戻してください。',
  'refusal.agenda.last-step': 'これが最後の場面です。',
  'refusal.agenda.started': '会が始まっているため、流れは変更できません。',
  'refusal.challenge.not-found': 'この課題はもうありません。',
  'refusal.challenge.not-yours': 'この課題を変更できるのは発表者と進行役だけです。',
  'refusal.challenge.too-many': '課題の数が上限に達しています。',
  'refusal.commitment.not-found': 'この約束はもうありません。',
  'refusal.commitment.not-yours': '約束を取り消せるのは本人だけです。',
  'refusal.commitment.too-many': 'お一人が約束できる数に達しました。ありがとうございます。',
  'refusal.document.not-found':
    'このページは見つからないか、見ることができません。再読み込みしてください。',
  'refusal.document.read-only': 'ここは読むことだけできます。',
  'refusal.document.too-large': '一度に入れる文章が長すぎます。分けて入れてください。',
  'refusal.document.unreadable':
    'ページに問題が起きました。再読み込みしてください。書いたことばはお返しします。',
  'refusal.facilitator.last-one': '会には進行役が一人は必要です。先に別の人を招待してください。',
  'refusal.facilitator.not-found': 'この進行役リンクはすでに無効です。',
  'refusal.idea.not-found': 'このアイデアはもうテーブルにありません。',
  'refusal.idea.not-at-this-table': 'このアイデアは別のテーブルのものです。',
  'refusal.input.invalid': '入力が足りないか、読み取れません。印のついた欄をご確認ください。',
  'refusal.input.too-large': '長すぎます。短くして、もう一度お試しください。',
  'refusal.participant.not-found': 'この方はもういません。',
  'refusal.participant.session-full': '定員に達しています。主催者にお問い合わせください。',
  'refusal.participant.unknown-city': '参加している都市から選んでください。',
  'refusal.person.not-introduced': '先にお名前と都市を教えてください。',
  'refusal.question.not-found': 'この質問はもうありません。',
  'refusal.question.not-yours': '質問を取り消せるのは本人だけです。',
  'refusal.question.too-many': '質問の数が上限に達しています。ほかの方にもお譲りください。',
  'refusal.report.not-found': 'この報告はもうありません。',
  'refusal.report.not-yours': '報告を取り消せるのは本人だけです。',
  'refusal.report.too-many': '報告の数が上限に達しています。',
  'refusal.request.not-found': '見つかりません。アドレスをご確認ください。',
  'refusal.request.origin': '案内されたアドレスからUmeconを開いてください。',
  'refusal.request.too-many':
    '短い時間に操作が重なりました。少し待ってから、もう一度お試しください。',
  'refusal.role.not-allowed': 'この操作ができるのは進行役だけです。',
  'refusal.seat.not-yours': '別のテーブルに座っています。先にこのテーブルに座ってください。',
  'refusal.session.closed': '会は終了しました。内容は今も読めます。',
  'refusal.session.conflict': 'ほかの方の変更と重なりました。もう一度お試しください。',
  'refusal.session.not-found':
    '会が見つかりません。コードを確かめるか、招待した方にお尋ねください。',
  'refusal.step.not-now': '今はその時間ではありません。上の「いまの場面」をご覧ください。',
  'refusal.step.not-found': 'この場面は予定にありません。',
  'refusal.store.unavailable':
    '今は保存できません。書いた内容はこの端末に残っています。少し後でお試しください。',
  'refusal.table.not-found': 'テーブルがありません。先に課題の発表が必要です。',
  'refusal.ticket.invalid': 'リンクの期限が切れました。再読み込みしてください。',
  'refusal.timer.not-paused': 'タイマーは一時停止していません。',
  'refusal.timer.not-running': 'タイマーは動いていません。',
  'refusal.token.missing': 'まだ参加していません。コードかリンクから参加してください。',
  'refusal.token.unknown':
    'このリンクは使えなくなりました。もう一度参加するか、新しいリンクをお求めください。',
  'refusal.vote.already-placed': 'このアイデアにはもう投票しています。',
  'refusal.vote.budget-spent': '票を使い切りました。変えるには、先に一票取り消してください。',
  'refusal.vote.not-placed': 'このアイデアには投票していません。',
  'refusal.unreachable': 'サーバーにつながりません。接続を確かめて、もう一度お試しください。',
  'refusal.failed':
    '問題が起きました。もう一度お試しください。続くときは主催者に番号をお伝えください：{reference}',
};
