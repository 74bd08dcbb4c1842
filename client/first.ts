// The words of the first screen, asked for while its script is still on its way. Whatever fails here, this file too, is asked
// for again by whoever needs it.
import { firstLanguage } from './state/first-language.ts';
import { loadWords } from './state/word-files.ts';

loadWords(firstLanguage(), 'door').catch(() => undefined);
