// The words of the first screen, asked for while its script is still on its way. Nothing waits for this file: whatever it
// asked for is asked for again by whoever needs it, and is then here already.
import { firstLanguage } from './state/first-language.ts';
import { loadWords } from './state/word-files.ts';

loadWords(firstLanguage(), 'door').catch(() => undefined);
