// Texter som skrivs tillsammans, på svenska.
import type { editorWords as english } from '../en/editor.ts';

export const editorWords: Record<keyof typeof english, string> = {
  'editor.toolbar': 'Utseende: {label}',
  'editor.heading': 'Rubrik',
  'editor.subheading': 'Mindre rubrik',
  'editor.bold': 'Fetstil',
  'editor.italic': 'Kursiv',
  'editor.strike': 'Överstruken',
  'editor.bullets': 'Punktlista',
  'editor.numbers': 'Numrerad lista',
  'editor.tasks': 'Checklista',
  'editor.quote': 'Citat',
  'editor.link': 'Länk',
  'editor.undo': 'Ångra',
  'editor.redo': 'Gör om',

  'editor.task': 'Klart: {words}',
  'editor.taskEmpty': 'tomt än så länge',

  'editor.linkTitle': 'Vart ska länken leda?',
  'editor.linkAddress': 'Adress',
  'editor.linkHint': 'En webbsida eller en e-postadress.',
  'editor.linkUnsafe': 'Skriv en webbsida, till exempel umea.se, eller en e-postadress.',
  'editor.linkSave': 'Spara länken',
  'editor.linkRemove': 'Ta bort länken',
  'editor.linkOpen': 'Öppna {address}',
  'editor.close': 'Stäng',

  'editor.write': 'Skriv här',
  'editor.writeOn': 'Skriv här: {label}',
  'editor.done': 'Klar',
  'editor.nothing': 'Här står ingenting än.',

  'editor.writing': 'Skriver också här:',
  'editor.writingMore': '{count, plural, one {och # till} other {och # till}}',
};
