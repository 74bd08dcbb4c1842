// Words of the frame around every page, Japanese: waiting, failing, the way back.
import type { commonWords as english } from '../en/common.ts';

export const commonWords: Record<keyof typeof english, string> = {
  'common.loading': '少しお待ちください…',
  'common.strangerTitle': 'まだこの会に参加していません',
  'common.strangerBody':
    'この端末ではまだだれも参加していません。受け取ったコードを入れるか、リンクをもう一度開いてください。',
  'common.toCode': 'コードを入れる',
  'common.failedTitle': '今は入れません',
  'common.retry': 'もう一度試す',
  'common.brokenTitle': 'このページを表示できません',
  'common.brokenBody': '保存された内容は残っています。ページを読み込み直して続けてください。',
  'common.reload': '読み込み直す',
  'common.home': '最初のページへ',
  'common.skip': '本文へ進む',
  'common.choose': '選んでください',
};
