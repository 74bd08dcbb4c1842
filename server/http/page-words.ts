// Words that stand in the page itself, for as long as nothing else of it is there, and for browsers that run no scripts.
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';

interface PageWords {
  readonly lateTitle: string;
  readonly lateText: string;
  readonly again: string;
  readonly noScript: string;
}

export const pageWords: Record<InterfaceLanguage, PageWords> = {
  en: {
    lateTitle: 'This page has not opened yet',
    lateText:
      'The connection may be slow or broken. The page tries again by itself. If that does not help, reload it or use a newer browser.',
    again: 'Try again',
    noScript:
      'Umecon needs JavaScript, which is turned off in this browser. Turn it on and reload.',
  },
  sv: {
    lateTitle: 'Sidan har inte öppnats än',
    lateText:
      'Anslutningen kan vara långsam eller bruten. Sidan försöker igen av sig själv. Hjälper det inte kan du ladda om den eller byta till en nyare webbläsare.',
    again: 'Försök igen',
    noScript:
      'Umecon behöver JavaScript, som är avstängt i den här webbläsaren. Slå på det och ladda om sidan.',
  },
  ja: {
    lateTitle: 'ページがまだ開いていません',
    lateText:
      '通信が遅いか、途切れているようです。自動でもう一度読み込みます。それでも開かないときは、読み込み直すか、新しいブラウザーをお使いください。',
    again: 'もう一度試す',
    noScript:
      'UmeconにはJavaScriptが必要です。ブラウザーの設定でオンにして、読み込み直してください。',
  },
};

/**
 * The built page for readers of a language, without what was noted for those who write it. Its button is shown by the
 * script that it needs (client/public/late.js).
 */
export function fillPage(html: string, language: InterfaceLanguage): string {
  const { lateTitle, lateText, again, noScript } = pageWords[language];
  const late = `<main id="late" class="late" role="alert"><h1>${lateTitle}</h1><p>${lateText}</p><button type="button" hidden>${again}</button></main>`;
  const unscripted = `<noscript><main class="late"><p>${noScript}</p></main></noscript>`;
  return html
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!--late-->', `${late}${unscripted}`)
    .replace(/\s*<!--.*?-->/gs, '');
}
