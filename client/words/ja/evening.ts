// The evening's frame in Japanese.
import type { eveningWords as english } from '../en/evening.ts';

export const eveningWords: Record<keyof typeof english, string> = {
  'evening.step.lobby': '開場',
  'evening.step.welcome': 'はじめに',
  'evening.step.check-in': 'みんなからひとこと',
  'evening.step.reports': 'その後の報告',
  'evening.step.pitches': 'お題のプレゼン',
  'evening.step.questions': '質問タイム',
  'evening.step.team-up': 'テーブル選び',
  'evening.step.brainstorm': 'ブレスト',
  'evening.step.one-idea': 'アイデアをひとつに',
  'evening.step.share-out': '発表',
  'evening.step.vote': '投票',
  'evening.step.support': '応援',
  'evening.step.close': 'おわりに',

  'evening.headingLeave': '説明を閉じる',
  'evening.instruction.lobby': 'ようこそお越しくださいました。みなさんがそろったら始めます。',
  'evening.instruction.welcome':
    '今日の会のことと、いくつかのルールをお話しします。ふたつの合言葉は、声に出して読みましょう。',
  'evening.instruction.check-in': '手を挙げて、今の気持ちをひとことで教えてください。',
  'evening.instruction.reports':
    'これまでのお題は、その後どうなったでしょうか。知らせたいことのある方は、ひとことふたこと話してください。',
  'evening.instruction.pitches':
    'プレゼンターがまちの願いや困りごとを話し、最後に、みなさんへの具体的な問いをひとつ投げかけます。',
  'evening.instruction.questions':
    '応援するために知っておきたいことを聞いてください。プレゼンターが手短に答えます。',
  'evening.instruction.team-up':
    '一緒に考えたいお題を選んでください。お題ごとにテーブルがあります。',
  'evening.instruction.brainstorm':
    '思いついたことを、1枚にひとつずつどんどん出しましょう。ほかの人のアイデアに乗っかるのも歓迎です。',
  'evening.instruction.one-idea': 'アイデアをひとつに決めて、どう発表するかを一緒に書きましょう。',
  'evening.instruction.share-out': 'テーブルごとに、選んだアイデアを発表します。',
  'evening.instruction.vote': '実現してほしいアイデアに投票してください。',
  'evening.instruction.support':
    'どんな応援ができますか。時間、特技、つながり、場所など、できることを約束しましょう。',
  'evening.instruction.close':
    'ありがとうございました。今日の成果を持ち帰って、またお会いしましょう。',

  'evening.rule.pitches': '今は聞く時間です。',
  'evening.rule.questions': '質問ができるのは、この時間だけです。',
  'evening.rule.team-up':
    '全員がどこかのテーブルに入ります。見学だけの人はいません。みんなが主役です。',
  'evening.rule.one-idea': '選ぶのは、ひとつだけです。',
  'evening.rule.share-out': '今は聞く時間です。',
  'evening.rule.support': '小さな約束も大切です。守れることを約束しましょう。',
  'evening.ruleLabel': 'ルール',

  'evening.skip': '今の内容へ進む',
  'evening.agenda': '会の流れ',
  'evening.place': 'ステップ {at}/{all}',
  'evening.turn': 'お題 {at}/{all}：{title}',
  'evening.minutes': '{minutes}分',
  'evening.now': '現在：{step}',
  'evening.loading': '少しお待ちください…',

  'evening.timeLeft': '残り時間',
  'evening.timeReady': '開始前',
  'evening.timePaused': '一時停止中',
  'evening.timeOver': '時間です',
  'evening.timeOverSaid': '時間になりました。',

  'evening.cities': 'それぞれのまちの時刻と参加人数',
  'evening.hereFrom': '{count, plural, other {#人が参加中}}',

  'evening.menu': '{name}さんのメニュー',
  'evening.menuFacilitator': '進行役のメニュー',
  'evening.facilitator': '進行役',
  'evening.language': '言語',
  'evening.rename': '名前を変える',
  'evening.introduce': '自己紹介をする',
  'evening.soundOn': '音を出す',
  'evening.soundOff': '音を消す',
  'evening.soundHint': '時間になると鳴ります',
  'evening.themeLight': '明るい画面',
  'evening.themeDark': '暗い画面',
  'evening.themeDevice': '端末の設定に合わせる',
  'evening.leave': '会から出る',

  'evening.name': 'お名前',
  'evening.nameHint': 'ニックネームで大丈夫です。',
  'evening.nameTooLong': '{most}文字以内でお願いします。',
  'evening.nameMissing': 'お名前を入力してください。',
  'evening.tooLong': '{most}文字以内に縮めてください。',
  'evening.counter': '{most}文字中{used}文字',
  'evening.save': '保存',
  'evening.cancel': 'キャンセル',

  'evening.leaveTitle': 'この端末で会から出ますか？',
  'evening.leaveText':
    '書いた内容はそのまま残ります。コードを使ってもう一度入ると、新しい参加者になります。',
  'evening.leaveUnsaved': '{count}件の変更がまだ保存されていません。今出ると失われます。',
  'evening.leaveConfirm': '会から出る',
  'evening.leaveStay': 'このまま参加する',

  'evening.removedTitle': '参加者の一覧から外れています',
  'evening.removedText':
    '進行役が一覧から外しました。書いたことや約束は、お名前とともに残っています。お心当たりがなければ、進行役に声をかけるか、もう一度ご参加ください。',
  'evening.takenBackText':
    '進行役が一覧から外し、書いたものは見えなくなっています。間違いのときは進行役に伝えてください。元に戻ると、このページは自動で先へ進みます。',
  'evening.removedJoin': 'もう一度参加する',

  'evening.closedTitle': '会は終了しました',
  'evening.closedText': '{when}に終了しました。変更はできませんが、内容はすべてご覧いただけます。',
  'evening.closedOutcome': '成果を見る',

  'evening.introduceTitle': 'お名前を教えてください',
  'evening.introduceText': 'みなさんにお名前が表示され、ご自身も参加できるようになります。',
  'evening.introduceName': 'お名前',
  'evening.introduceCity': 'あなたのまち',
  'evening.introduceLanguage': '書くときの言語',
  'evening.introduceConfirm': 'これで参加する',
  'evening.introduceSkip': 'あとで',

  'evening.othersTitle': '同じところをほかの方も変えました。今はこう書かれています：',
  'evening.othersTake': '相手の内容を使う',
  'evening.othersText':
    'あなたの書いた内容は欄に残っています。そのまま使うならもう一度保存し、両方をいかすなら欄でまとめてください。',

  'evening.failedTitle': 'この部分を表示できません',
  'evening.failedText':
    '書いた内容は失われていません。もう一度試すか、ページを読み込み直してください。',
  'evening.failedAgain': 'もう一度試す',
};
