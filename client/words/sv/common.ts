// Words of the frame around every page, Swedish: waiting, failing, the way back.
import type { commonWords as english } from '../en/common.ts';

export const commonWords: Record<keyof typeof english, string> = {
  'common.loading': 'Ett ögonblick …',
  'common.strangerTitle': 'Du har inte gått med än',
  'common.strangerBody':
    'Ingen har gått med på den här enheten. Skriv in koden du fick, eller öppna länken igen.',
  'common.toCode': 'Skriv in en kod',
  'common.failedTitle': 'Du kommer inte in just nu',
  'common.retry': 'Försök igen',
  'common.brokenTitle': 'Sidan kan inte visas',
  'common.brokenBody': 'Det som sparats finns kvar. Ladda om sidan för att fortsätta.',
  'common.reload': 'Ladda om',
  'common.home': 'Till förstasidan',
  'common.skip': 'Hoppa till innehållet',
  'common.choose': 'Välj …',
};
