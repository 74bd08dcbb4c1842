// En idé, på svenska: att välja den och skriva tillsammans vad man säger om den.
import type { oneIdeaWords as english } from '../en/one-idea.ts';

export const oneIdeaWords: Record<keyof typeof english, string> = {
  'one-idea.whichTable': 'Bord',
  'one-idea.settledOption': '✓ {title}',
  'one-idea.tables': 'Så långt har borden kommit',
  'one-idea.sitText': 'Du har inget bord än. Sätt dig vid ett och välj tillsammans med de andra.',
  'one-idea.pick': 'Vilken idé enas ni om?',
  'one-idea.pickHint':
    'Prata ihop er, sedan väljer en av er. Det går att ändra sig ända tills borden berättar.',
  'one-idea.picking': 'Det här bordet håller på att välja',
  'one-idea.chosen': 'Bordets idé',
  'one-idea.pickAgain': 'Välj en annan',
  'one-idea.keep': 'Behåll den här',
  'one-idea.gone': 'Idén ni hade valt har tagits tillbaka. Välj en annan.',
  'one-idea.noIdeas': 'Inga idéer på det här bordet',
  'one-idea.noIdeasText':
    'Moderatorn kan gå tillbaka till idékläckningen, så att det finns något att välja.',
  'one-idea.statement': 'Det här berättar vi för alla',
  'one-idea.hintWhat': 'Vad är det, i en mening?',
  'one-idea.hintWhom': 'Vem har nytta av det, och i vilken stad?',
  'one-idea.hintFirst': 'Vad är första steget, och vem tar det?',
  'one-idea.placeholder': 'Skriv tillsammans …',
};
