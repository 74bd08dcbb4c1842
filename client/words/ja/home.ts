// The front page and the page for wrong addresses in Japanese.
import type { homeWords as english } from '../en/home.ts';

export const homeWords: Record<keyof typeof english, string> = {
  'home.skip': '本文へ進む',
  'home.language': '言語',
  'home.title': 'まちとまちで、一緒に考える。',
  'home.what':
    'Umeconは、まちへの願いを語る人を、みんなで応援する会です。この会場の人も、相手のまちの人も、それぞれの言語でアイデアを出し、互いのアイデアに乗っかります。最後に、自分にできることを約束して帰ります。',
  'home.enter': '参加する',
  'home.code': '会のコード',
  'home.codeHint': '英数字8文字です。招待状か、会場スクリーンに書かれています。',
  'home.organiseText': '会を開きたい方は',
  'home.organise': '主催者のページへ',
  'home.lost': 'ページが見つかりません',
  'home.lostText':
    'アドレスの一部が抜けているのかもしれません。コードをお持ちの方は、最初のページで入力してください。',
  'home.lostGo': '最初のページへ',
};
