// The front page and the page for wrong addresses in Swedish.
import type { homeWords as english } from '../en/home.ts';

export const homeWords: Record<keyof typeof english, string> = {
  'home.skip': 'Gå till innehållet',
  'home.language': 'Språk',
  'home.title': 'Din stad och en annan tänker tillsammans',
  'home.what':
    'På en Umecon berättar människor vad de önskar för sin stad. Alla andra, här och i partnerstaden, kommer med idéer och bygger vidare på varandras, var och en på sitt eget språk. Innan man går hem lovar man vad man vill hjälpa till med.',
  'home.enter': 'Kom in',
  'home.code': 'Koden till din träff',
  'home.codeHint':
    'Åtta bokstäver och siffror. Koden står i inbjudan och på storskärmen i lokalen.',
  'home.organiseText': 'Vill du ordna en träff?',
  'home.organise': 'Till arrangörens sida',
  'home.lost': 'Här finns ingenting',
  'home.lostText':
    'Kanske saknas ett tecken i adressen. Har du en kod kan du skriva in den på förstasidan.',
  'home.lostGo': 'Till förstasidan',
};
