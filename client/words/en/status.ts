// Whether the work is safe, in English: the banner of every evening. "Saved" means on the server's disk.
export const statusWords = {
  'status.saved': 'Saved',
  'status.saving': 'Saving …',
  'status.savingDetail': '{count, plural, one {# change} other {# changes}} on the way.',

  'status.reconnecting': 'Connecting again …',
  'status.offline': 'No connection',
  'status.unsteady': 'The connection comes and goes',
  'status.unsteadyDetail': 'It keeps coming back by itself. You can go on writing.',
  'status.keepWriting': 'You can go on writing.',
  'status.keptHere':
    '{count, plural, one {# change is} other {# changes are}} kept on this device and will be saved as soon as the connection is back.',
  'status.readHere': 'You see what was here last. Nothing of yours is waiting to be saved.',
  'status.notKeptHere':
    '{count, plural, one {# change is} other {# changes are}} not saved yet, and this device cannot keep {count, plural, one {it} other {them}}. Leave this page open until the connection is back.',
  'status.notKept': 'This device keeps no copy: leave the page only when it says “Saved”.',

  'status.slow': 'Connected, by the slower way',
  'status.slowDetail': 'Everything works; news may arrive a little later.',

  'status.slowConnection': 'Slow connection: news may take a while',

  'status.store': 'Umecon cannot save right now',
  'status.storeDetail':
    '{count, plural, =0 {Nothing of yours is lost.} one {# change is kept on this device.} other {# changes are kept on this device.}} Please keep this page open.',
  'status.storeNotKept':
    '{count, plural, one {# change is} other {# changes are}} only on this page, and nowhere else. Please keep it open.',

  'status.removed': 'You are no longer part of this session',
  'status.removedDetail': 'Ask a facilitator, or join again with the code.',
  'status.closed': 'The session is over',
  'status.closedDetail': 'Everything can be read; nothing can be changed any more.',
  'status.ended': 'Not connected any more',
  'status.endedDetail': 'Load the page again to come back.',
  'status.endedNotKept':
    '{count, plural, one {# change is} other {# changes are}} only on this page. Copy what you need before you load it again.',

  'status.outdated': 'There is a newer Umecon',
  'status.outdatedDetail': 'Load this page again to go on. What you wrote in the session is kept.',
  'status.outdatedRisk':
    'Load this page again to go on. This device does not keep what you wrote last: copy it first.',
  'status.crowdedOut': 'Open in too many places',
  'status.crowdedOutDetail': 'This session was opened so many times that this page gave way.',
  'status.goOnHere': 'Go on here',

  'status.reload': 'Load again',
} as const;
