// The evening's frame in English: steps, timer, status of the step, one's own menu.
export const eveningWords = {
  'evening.step.lobby': 'Arriving',
  'evening.step.welcome': 'Welcome',
  'evening.step.check-in': 'Say hello',
  'evening.step.reports': 'Looking back',
  'evening.step.pitches': 'Pitches',
  'evening.step.questions': 'Questions',
  'evening.step.team-up': 'Choose a table',
  'evening.step.brainstorm': 'Brainstorm',
  'evening.step.one-idea': 'One idea',
  'evening.step.share-out': 'Hear from the tables',
  'evening.step.vote': 'Vote',
  'evening.step.support': 'Promises',
  'evening.step.close': 'Until next time',

  'evening.headingLeave': 'Close the instruction',
  'evening.instruction.lobby':
    'Good to have you here. We begin when everybody has found their seat.',
  'evening.instruction.welcome':
    'Hear what today is about and which few rules it follows. Read the two sayings out loud.',
  'evening.instruction.check-in': 'Raise your hand, and say in one word how you feel right now.',
  'evening.instruction.reports':
    'What became of earlier pitches? Whoever has news tells it in a sentence or two.',
  'evening.instruction.pitches':
    'Whoever brings a challenge tells about it and ends with one specific question.',
  'evening.instruction.questions':
    'Ask what you need to know to help. The presenters answer briefly.',
  'evening.instruction.team-up':
    'Choose the challenge you want to work on. Each one has its table.',
  'evening.instruction.brainstorm':
    'Put every thought on the table, one per card. Ride on what others wrote.',
  'evening.instruction.one-idea':
    'Settle on exactly one idea, and write together what you will say about it.',
  'evening.instruction.share-out': 'Each table tells everybody about its one idea.',
  'evening.instruction.vote': 'Give your votes to the ideas you want to see come true.',
  'evening.instruction.support':
    'What will you do to help? Time, a skill, a contact, a place: promise it here.',
  'evening.instruction.close': 'Thank you. Take the outcome home with you, and see you again.',

  'evening.rule.pitches': 'Now we listen.',
  'evening.rule.questions': 'This is the only time for questions.',
  'evening.rule.team-up': 'Everybody joins one table. Nobody only watches.',
  'evening.rule.one-idea': 'One idea, not two.',
  'evening.rule.share-out': 'Now we listen.',
  'evening.rule.support': 'Small promises count too. Only promise what you will keep.',
  'evening.ruleLabel': 'The rule',

  'evening.skip': 'Go to what is happening now',
  'evening.agenda': 'The steps of the session',
  'evening.place': 'Step {at} of {all}',
  'evening.turn': 'Challenge {at} of {all}: {title}',
  'evening.minutes': '{minutes} min',
  'evening.now': 'Now: {step}',
  'evening.loading': 'One moment …',

  'evening.timeLeft': 'Time left',
  'evening.timeReady': 'Not started',
  'evening.timePaused': 'Paused',
  'evening.timeOver': 'Time is up',
  'evening.timeOverSaid': 'Time is up.',

  'evening.cities': 'The cities, their local time and who is here',
  'evening.hereFrom': '{count, plural, one {# person here} other {# people here}}',

  'evening.menu': '{name}: your menu',
  'evening.menuFacilitator': 'Facilitator: your menu',
  'evening.facilitator': 'Facilitator',
  'evening.language': 'Language',
  'evening.rename': 'Change my name',
  'evening.introduce': 'Say who I am',
  'evening.soundOn': 'Turn the sound on',
  'evening.soundOff': 'Turn the sound off',
  'evening.soundHint': 'Rings when time is up',
  'evening.themeLight': 'Light',
  'evening.themeDark': 'Dark',
  'evening.themeDevice': 'Light or dark as on this device',
  'evening.leave': 'Leave the session',

  'evening.name': 'Your name',
  'evening.nameHint': 'A nickname is fine.',
  'evening.nameTooLong': 'Please use at most {most} characters.',
  'evening.nameMissing': 'Please write a name.',
  'evening.tooLong': 'Please shorten it to {most} characters.',
  'evening.counter': '{used} of {most} characters',
  'evening.save': 'Save',
  'evening.cancel': 'Cancel',

  'evening.leaveTitle': 'Leave the session on this device?',
  'evening.leaveText':
    'What you wrote stays. If you come back with the code, you come as a new guest.',
  'evening.leaveUnsaved':
    '{count, plural, one {# change of yours is} other {# changes of yours are}} not saved yet and will be lost if you leave now.',
  'evening.leaveConfirm': 'Leave',
  'evening.leaveStay': 'Stay',

  'evening.removedTitle': 'You are no longer on the list',
  'evening.removedText':
    'A facilitator has taken you off the list. What you wrote and promised stays, with your name. If this was a mistake, speak to the facilitator or join again.',
  'evening.takenBackText':
    'A facilitator has taken you off the list, and what you wrote is out of sight. If this was a mistake, speak to the facilitator: once you are back, this page goes on by itself.',
  'evening.removedJoin': 'Join again',

  'evening.closedTitle': 'The session is over',
  'evening.closedText':
    'It ended {when}. Nothing can be changed any more, and everything can be read.',
  'evening.closedOutcome': 'See the outcome',

  'evening.introduceTitle': 'Who are you?',
  'evening.introduceText': 'Then people see you by name, and you can take part yourself.',
  'evening.introduceName': 'Your name',
  'evening.introduceCity': 'Your city',
  'evening.introduceLanguage': 'The language you write in',
  'evening.introduceConfirm': 'That is me',
  'evening.introduceSkip': 'Not now',

  'evening.othersTitle': 'Somebody else has changed the same words. Now they say:',
  'evening.othersTake': 'Use theirs',
  'evening.othersText':
    'Yours are still in the field. Save again to keep yours, or put both together there first.',

  'evening.failedTitle': 'This part cannot be shown',
  'evening.failedText': 'Nothing you wrote is lost. Try again, or load the page anew.',
  'evening.failedAgain': 'Try again',
} as const;
