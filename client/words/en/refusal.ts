// What the server's noes mean and what to do instead, in English: a sentence or two for every code.
export const refusalWords = {
  'refusal.agenda.changed':
    'Somebody else has changed the programme meanwhile, so yours was not saved. Look at theirs, then choose.',
  'refusal.agenda.first-step': 'This is the first step, so there is nothing to go back to.',
  'refusal.agenda.incomplete':
    'The programme needs one “Arriving” at the beginning and one “Until next time” at the end. Please put them back.',
  'refusal.agenda.last-step': 'This is the last step. When you are done, end the session.',
  'refusal.agenda.started': 'The session has begun, so the steps can no longer be changed.',
  'refusal.challenge.not-found': 'This challenge is no longer here. Somebody may have removed it.',
  'refusal.challenge.not-yours':
    'Only the presenter and the facilitators can change this challenge. Ask one of them.',
  'refusal.challenge.too-many': 'There is no room for more challenges in this session.',
  'refusal.challenge.too-many-yours':
    'You have brought as many challenges as one person can. Change one of yours, or ask a facilitator.',
  'refusal.commitment.not-found': 'This promise is no longer here.',
  'refusal.commitment.not-yours': 'Only the person who made this promise can take it back.',
  'refusal.commitment.too-many':
    'You have made as many promises as fit. Thank you! Take one back to make another.',
  'refusal.document.full':
    'There is no room for more here. Take something away that is not needed any more, then add yours.',
  'refusal.document.copy-claimed':
    'Somebody else wrote in place of this device. Load the page again.',
  'refusal.document.not-found': 'This is not here, or not open to you. Load the page again.',
  'refusal.document.read-only': 'You can read this, but not write in it right now.',
  'refusal.document.too-large': 'That is too much text at once. Please add it in smaller pieces.',
  'refusal.document.unreadable':
    'Your last change could not be read. Load the page again; what was saved is still there.',
  'refusal.door.locked':
    'The door is locked for a moment, so nobody new can come in. Wait a little and try again.',
  'refusal.facilitator.last-one':
    'This is the only facilitator left. Invite another one before you end this link.',
  'refusal.facilitator.not-found': 'This facilitator link has already ended.',
  'refusal.idea.not-found': 'This idea is no longer on the table. Somebody may have taken it back.',
  'refusal.idea.not-at-this-table': 'This idea belongs to another table.',
  'refusal.idea.not-yours':
    'This idea is somebody else’s, so only its author can change it. Ride on it instead.',
  'refusal.idea.too-long': 'An idea can have 500 characters at most. Shorten it, or make several.',
  'refusal.input.invalid':
    'Something in it is not right yet. Check what you filled in and try again.',
  'refusal.input.too-large': 'That is too long to be sent. Please shorten it.',
  'refusal.participant.not-found': 'This person is no longer on the list.',
  'refusal.participant.session-full':
    'All places are taken. Ask the organiser, or share a screen with a neighbour.',
  'refusal.participant.unknown-city':
    'This city is not part of the session. Choose one from the list.',
  'refusal.person.not-introduced': 'First say who you are, then you can take part here.',
  'refusal.question.not-found': 'This question is no longer here.',
  'refusal.question.not-yours': 'Only the person who asked can take this question back.',
  'refusal.question.too-many':
    'There is no room for more questions. Take one of yours back to ask another.',
  'refusal.reading.other-language':
    'Nobody in this session has said that they read this language. Choose one that somebody here reads.',
  'refusal.report.not-found': 'This piece of news is no longer here.',
  'refusal.report.not-yours': 'Only the person who told this can take it back.',
  'refusal.report.too-many': 'There is no room for more news in this session.',
  'refusal.report.too-many-yours':
    'You have told as much news as one person can. Take one piece back to tell another.',
  'refusal.request.not-found': 'There is nothing at this address. Check the link.',
  'refusal.request.origin':
    'This page was opened from an address that Umecon does not know. Use the link you were given.',
  'refusal.request.too-many': 'That was a lot at once. Wait a moment, then try again.',
  'refusal.role.not-allowed': 'Only a facilitator can do this. Ask one of them.',
  'refusal.seat.not-yours': 'You sit at another table, so you can only read here.',
  'refusal.session.closed':
    'The session is over. Everything can be read; nothing can be changed any more.',
  'refusal.session.conflict': 'Somebody else changed this at the same moment. Please try again.',
  'refusal.session.damaged':
    'This session cannot be read any more. Please tell whoever runs Umecon here; all other sessions are well.',
  'refusal.session.not-found':
    'We know no session with this code or link. Check it, or ask whoever sent it.',
  'refusal.step.moved':
    'The session has moved on meanwhile, so this was not done. See where it is now, and press again if you still want it.',
  'refusal.step.not-now': 'That belongs to another step of the session, so it is not possible now.',
  'refusal.step.not-found': 'This step is no longer part of the programme.',
  'refusal.store.unavailable':
    'Umecon cannot save at the moment. What you wrote stays here; try again shortly.',
  'refusal.table.not-found':
    'This table is not here. Every challenge has one: choose or add a challenge first.',
  'refusal.take-back.not-found': 'This has been brought back already, or it was too long ago.',
  'refusal.text.too-long': 'This text is too long for its place. Please shorten it.',
  'refusal.ticket.invalid': 'Coming in took too long. Load the page again.',
  'refusal.timer.not-paused': 'The timer is not paused.',
  'refusal.timer.not-running': 'The timer is not running.',
  'refusal.token.missing': 'You are not in here yet. Use the link or the code you were given.',
  'refusal.token.unknown':
    'This key or link does not work any more. Join again, or ask for a new one.',
  'refusal.vote.already-placed': 'You have already voted for this idea.',
  'refusal.vote.budget-spent': 'All your votes are given. Take one back to give it elsewhere.',
  'refusal.vote.not-placed': 'You have not voted for this idea.',
  'refusal.wall.ended': 'This big screen has been ended. Ask a facilitator for the new link.',
  'refusal.unreachable': 'Umecon cannot be reached. Check your connection and try again.',
  'refusal.failed':
    'Something went wrong. Try again. If it stays, give the organiser this reference: {reference}',
} as const;
