// One idea, in English: picking it, and writing its statement together.
export const oneIdeaWords = {
  'one-idea.whichTable': 'Table',
  'one-idea.settledOption': '✓ {title}',
  'one-idea.tables': 'How far the tables are',
  'one-idea.sitText': 'You have no table yet. Sit down at one and choose with the others.',
  'one-idea.pick': 'Which one idea do you settle on?',
  'one-idea.pickHint':
    'Talk it over, then one of you chooses it. You can change it until the tables are heard.',
  'one-idea.picking': 'This table is still choosing',
  'one-idea.chosen': 'Our one idea',
  'one-idea.pickAgain': 'Choose another',
  'one-idea.keep': 'Keep this one',
  'one-idea.gone': 'The idea you had settled on was taken back. Please choose another.',
  'one-idea.noIdeas': 'No ideas on this table',
  'one-idea.noIdeasText':
    'The facilitator can go back to the brainstorm, so that there is something to choose from.',
  'one-idea.statement': 'What we tell everybody',
  'one-idea.hintWhat': 'What is it, in one sentence?',
  'one-idea.hintWhom': 'Who gains from it, and in which city?',
  'one-idea.hintFirst': 'What is the first step, and who takes it?',
  'one-idea.placeholder': 'Write together …',
} as const;
