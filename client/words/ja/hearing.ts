// What others do, told to those who listen, in Japanese.
import type { hearingWords as english } from '../en/hearing.ts';

export const hearingWords: Record<keyof typeof english, string> = {
  'hearing.label': 'ほかの人の動き',
  'hearing.tune': 'ほかの人の動きの読み上げ',
  'hearing.tuneText':
    '読み上げを使う方のための設定です。書いている間は待ち、書き終えてから伝えます。この端末だけに残ります。',
  'hearing.tune.all': 'すべて',
  'hearing.tune.allHint': '新しいアイデア、約束、質問、人の出入り',
  'hearing.tune.mine': '自分に関わること',
  'hearing.tune.mineHint': '自分のアイデアへの乗っかり、自分のテーブルとお題、残り時間',
  'hearing.tune.off': '読み上げない',
  'hearing.tune.done': '完了',

  'hearing.idea': '{city, select, none {} other {{city}から}}新しいアイデア：{text}',
  'hearing.ride':
    '{name, select, none {だれか} other {{name}さん}}があなたのアイデアに乗っかりました：{text}',
  'hearing.ideas':
    '{city, select, none {} other {{city}から}}新しいアイデアが{count}件{mine, plural, =0 {} other {、うち#件はあなたのアイデアへの乗っかり}}です。',
  'hearing.mendedYours': 'あなたのアイデアが直されました：{text}',
  'hearing.mended':
    'アイデアが{count}件直されました{mine, plural, =0 {} other {。うち#件はあなたのものです}}。',

  'hearing.question': '{name, select, none {だれか} other {{name}さん}}からの質問：{text}',
  'hearing.questions':
    '新しい質問が{count}件あります{mine, plural, =0 {} other {。うち#件はあなたへの質問です}}。',
  'hearing.answer': '回答済みになりました：{text}',
  'hearing.answers':
    '質問{count}件が回答済みになりました{mine, plural, =0 {} other {。うち#件はあなたの質問です}}。',
  'hearing.promise': '{name, select, none {だれか} other {{name}さん}}の約束：{text}',
  'hearing.promises':
    '新しい約束が{count}件あります{mine, plural, =0 {} other {。うち#件はあなたのお題への約束です}}。',
  'hearing.report':
    '{name, select, none {だれか} other {{name}さん}}がその後を報告しました：{text}',
  'hearing.reports': '{count}人がこれまでのお題のその後を報告しました。',
  'hearing.challenge': '{name, select, none {だれか} other {{name}さん}}のお題：{text}',
  'hearing.challenges': '新しいお題が{count}件あります。',
  'hearing.hand':
    '{first, plural, =0 {{name}さんは参加したことがあります} other {{name}さんは初めての参加です}}。',
  'hearing.hands':
    '{count}人が手を挙げました。初めての方は{first}人、2回目以上の方は{again}人です。',
  'hearing.feeling': '{name}さんの今の気持ち：{text}',
  'hearing.feelings': '{count}人が今の気持ちを伝えました。',
  'hearing.votes': '新しい票が{count}票入りました。',

  'hearing.satHere':
    '{count, plural, =1 {{names}さんが} other {{names}が}}同じテーブルに座りました。',
  'hearing.sat': 'ほかのテーブルに{count}人が座りました。',
  'hearing.came': '{count, plural, =1 {{names}さんが} other {{names}が}}来ました。',
  'hearing.left': '{count, plural, =1 {{names}さんが} other {{names}が}}席を外しました。',
  'hearing.more': 'ほか{count}人',

  'hearing.timer.started':
    'タイマーが動いています。残り{minutes, plural, =0 {1分未満} other {#分}}です。',
  'hearing.timer.paused':
    'タイマーは一時停止中です。残り{minutes, plural, =0 {1分未満} other {#分}}です。',
  'hearing.timer.changed':
    '時間が変わりました。残り{minutes, plural, =0 {1分未満} other {#分}}です。',
};
