// Texts written together, in English: the toolbar, links, who else is writing.
export const editorWords = {
  'editor.toolbar': 'How it looks: {label}',
  'editor.heading': 'Heading',
  'editor.subheading': 'Smaller heading',
  'editor.bold': 'Bold',
  'editor.italic': 'Italic',
  'editor.strike': 'Crossed out',
  'editor.bullets': 'List',
  'editor.numbers': 'Numbered list',
  'editor.tasks': 'Checklist',
  'editor.quote': 'Quotation',
  'editor.link': 'Link',
  'editor.undo': 'Undo',
  'editor.redo': 'Redo',

  'editor.task': 'Done: {words}',
  'editor.taskEmpty': 'still empty',

  'editor.linkTitle': 'Where does the link lead?',
  'editor.linkAddress': 'Address',
  'editor.linkHint': 'A web page or an e-mail address.',
  'editor.linkUnsafe': 'Please write a web page, such as umea.se, or an e-mail address.',
  'editor.linkSave': 'Set the link',
  'editor.linkRemove': 'Remove the link',
  'editor.linkOpen': 'Open {address}',
  'editor.close': 'Close',

  'editor.write': 'Write on it',
  'editor.writeOn': 'Write on it: {label}',
  'editor.done': 'Done',
  'editor.nothing': 'Nothing is written here yet.',

  'editor.writing': 'Also writing here:',
  'editor.writingMore': '{count, plural, one {and # more} other {and # more}}',
} as const;
