// The big screen of a hall in Japanese.
import type { wallWords as english } from '../en/wall.ts';

export const wallWords: Record<keyof typeof english, string> = {
  'wall.settings': '会場スクリーンの設定',
  'wall.language': '会場スクリーンの言語',
  'wall.hall': 'どのまちの会場ですか？',
  'wall.anyHall': '指定しない',
  'wall.cities': 'それぞれのまちと現地時刻',
  'wall.hereNow': '{count, plural, other {#人が参加中}}',
  'wall.join': '参加する',
  'wall.scan': 'スマートフォンのカメラを四角に向けてください',
  'wall.orOpen': 'または、こちらを開いて',
  'wall.andCode': 'コードを入力してください',
  'wall.late': '途中参加はこちら',
  'wall.starts': '開始',
  'wall.nobodyYet': 'まだいません',
  'wall.andMore': 'ほか{count}人',

  'wall.lost': '接続が切れています。最後に届いた内容を表示しています。',
  'wall.crowdedOut': '表示している画面が多すぎます。最後に届いた内容を表示しています。',
  'wall.unknownTitle': 'このコードの会は見つかりません',
  'wall.unknownText':
    'アドレスの最後は、会のコード（英数字8文字）です。アドレスを確かめるか、主催者にリンクをお尋ねください。',
  'wall.endedTitle': 'この会場スクリーンは終了しました',
  'wall.endedText':
    '進行役がすべての会場スクリーンを終了しました。新しいリンクをもらい、ここで開いてください。',
  'wall.waitingTitle': '会につながるのを待っています',
  'wall.waitingText': '自動でもう一度試します。操作はいりません。',
  'wall.closed': '会は終了しました',

  'wall.noReports': '報告はまだありません',
  'wall.firstPitchSoon': 'まもなく最初のプレゼンです',
  'wall.noChallenges': 'お題はまだありません',
  'wall.noChallengesText': 'まちの願いや困りごとを、スマートフォンから出してください。',
  'wall.noQuestions': '聞いてみたいことはありますか？',
  'wall.noQuestionsText': 'スマートフォンから質問すると、ここに出ます。',
  'wall.answered': '回答済み',
  'wall.moreQuestions': 'ほか{count, plural, other {#件}}の質問',

  'wall.brainstormRule': '批判なし、質問なし。とっぴなアイデアも大歓迎。質より量です。',
  'wall.ideas': '{count, plural, other {アイデア}}',
  'wall.rides': '{count, plural, other {乗っかり}}',
  'wall.across': '{count, plural, other {国境を越えた乗っかり}}',
  'wall.perTable': 'テーブルごとのアイデア',
  'wall.latest': '新着アイデア',
  'wall.firstIdea': '最初のアイデアを出すのはだれ？',
  'wall.firstIdeaText': 'テーブルに出たアイデアが、ここに現れます。',
  'wall.crossed': '国境を越えた！',
  'wall.ridesOn': '乗っかり',

  'wall.settled': '{all}テーブルのうち{count}テーブルが決まりました',
  'wall.choosing': '相談中',
  'wall.chosen': '決定',
  'wall.firstTableSoon': 'まもなく最初のテーブルの発表です',
  'wall.noIdeaChosen': 'このテーブルから、ひとことどうぞ',
  'wall.table': 'テーブル {at} / {all}',

  'wall.votes': '{count, plural, other {投票}}',
  'wall.voted': '{all}人中{count}人が投票しました',

  'wall.promises': '{count, plural, other {約束}}',
  'wall.latestPromises': '新着の約束',
  'wall.firstPromise': '最初に約束するのはだれ？',
  'wall.firstPromiseText': '時間、特技、つながり、場所。小さな約束も大切です。',
  'wall.people': '{count, plural, other {参加者}}',
};
