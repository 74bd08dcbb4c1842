// The share-out in Japanese.
import type { shareOutWords as english } from '../en/share-out.ts';

export const shareOutWords: Record<keyof typeof english, string> = {
  'share-out.place': 'テーブル {at} / {all}',
  'share-out.nowSaid': '発表中：{title}',
  'share-out.ridesAcross': '国境を越えた乗っかり',
  'share-out.rides': '乗っかりから生まれたアイデア',
  'share-out.notSettled': 'このテーブルは、ひとつに決めていません',
  'share-out.notSettledText':
    '{count, plural, =0 {どんな話が出たか、ひとこと聞かせてください。} other {#件のアイデアはすべて残っています。どんな話が出たか、ひとこと聞かせてください。}}',
  'share-out.ideas': '{count, plural, other {アイデア}}',
  'share-out.rideCount': '{count, plural, other {乗っかり}}',
  'share-out.acrossCount': '{count, plural, other {国境を越えた乗っかり}}',
  'share-out.before': '「{title}」に戻る',
  'share-out.after': '「{title}」に進む',
  'share-out.all': 'すべてのテーブル',
  'share-out.settledBy': '{name}さん（{city}）',
  'share-out.notYet': 'まだ決まっていません',
  'share-out.ideaCount': '{count, plural, =0 {アイデアはありません} other {アイデア#件}}',
  'share-out.show': '全員に見せる',
  'share-out.showLabel': '「{title}」を全員に見せる',
  'share-out.waiting': 'まもなく最初のテーブルの発表です',
  'share-out.waitingText': '各テーブルが、テーブルのアイデアを発表します。',
  'share-out.empty': '発表するテーブルがありません',
  'share-out.emptyText': '今日はお題が出ませんでした。',
};
