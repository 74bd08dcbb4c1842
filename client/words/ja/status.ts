// 内容が守られているかどうか（日本語）。「保存済み」は、サーバーに書き込み終えたという意味です。
import type { statusWords as english } from '../en/status.ts';

export const statusWords: Record<keyof typeof english, string> = {
  'status.saved': '保存済み',
  'status.saving': '保存中…',
  'status.savingDetail': '{count}件を送っています。',

  'status.reconnecting': '再接続しています…',
  'status.offline': '接続が切れています',
  'status.unsteady': '接続が不安定です',
  'status.unsteadyDetail': '自動でつながり直します。このまま書き続けられます。',
  'status.keepWriting': 'このまま書き続けられます。',
  'status.keptHere': '{count}件の変更をこの端末に預かっています。接続が戻りしだい保存します。',
  'status.readHere': '最後に届いた内容を表示しています。保存待ちの変更はありません。',
  'status.notKeptHere':
    '{count}件の変更はまだ保存されていません。この端末にも預かれないため、接続が戻るまでこのページを開いたままにしてください。',
  'status.notKept': 'この端末には控えが残りません。「保存済み」と出てからページを離れてください。',

  'status.slow': '接続中（ゆっくりな方法）',
  'status.slowDetail': 'すべて使えますが、更新が少し遅れることがあります。',

  'status.slowConnection': '接続が遅く、更新に時間がかかることがあります',

  'status.store': '今はUmeconが保存できません',
  'status.storeDetail':
    '{count, plural, =0 {お手元の内容は失われていません。} other {#件の変更をこの端末に預かっています。}}このページを開いたままにしてください。',
  'status.storeNotKept':
    '{count}件の変更は、このページの中にしかありません。このページを開いたままにしてください。',

  'status.removed': 'この会から外れています',
  'status.removedDetail': '進行役に声をかけるか、コードで入り直してください。',
  'status.closed': '会は終了しました',
  'status.closedDetail': '読むことはできますが、変更はできません。',
  'status.ended': '接続が終了しました',
  'status.endedDetail': 'ページを読み込み直すと戻れます。',
  'status.endedNotKept':
    '{count}件の変更は、このページの中にしかありません。読み込み直す前に、必要なものをコピーしてください。',

  'status.outdated': 'Umeconが新しくなりました',
  'status.outdatedDetail':
    '続けるには、このページを読み込み直してください。会で書いた内容は残っています。',
  'status.outdatedRisk':
    '続けるには、このページを読み込み直してください。最後に書いた内容はこの端末に残らないため、先にコピーしてください。',
  'status.crowdedOut': '開いている画面が多すぎます',
  'status.crowdedOutDetail': 'この会を多くの画面で開いたため、この画面の接続をいったん終えました。',
  'status.goOnHere': 'この画面で続ける',

  'status.reload': '読み込み直す',
};
