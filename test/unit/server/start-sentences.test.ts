// Every code that machines know at the start has its sentence, whatever wraps the error.
import { describe, expect, test } from 'vitest';
import { FileFailure, StartFailure } from '../../../server/start-failure.ts';
import { explainStart } from '../../../server/start-sentences.ts';

const place = { host: '10.0.0.9', port: 65_535, dataDir: '/srv/umecon' };
const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: words of a machine`), { code, ...more });
const ofSqlite = (errcode: number) => withCode('ERR_SQLITE_ERROR', { errcode });

describe('[NP63] a sentence', () => {
  test.each([
    ['EADDRINUSE', 'Port 65535 is taken'],
    ['EADDRINUSE', 'as in PORT=65534.'],
    ['EACCES', 'Port 65535 is not open to this user'],
    ['EADDRNOTAVAIL', 'does not have the address 10.0.0.9'],
    ['EAFNOSUPPORT', 'does not have the address 10.0.0.9'],
    ['EINVAL', 'does not have the address 10.0.0.9'],
    ['ENOTFOUND', 'no address for the name 10.0.0.9'],
    ['EAI_AGAIN', 'no address for the name 10.0.0.9'],
    ['EMFILE', 'too few files'],
  ])('[NP63] for %s of the network: %s', (code, words) => {
    expect(explainStart(withCode(code, { syscall: 'listen' }), place)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  test.each([
    ['EACCES', 'cannot be read and written. Let the user who starts Umecon'],
    ['EROFS', 'takes no writes'],
    ['ENOSPC', 'is full. Make room'],
    ['EIO', 'does not read or write as it should'],
    ['EISDIR', 'is a folder where a file has to be'],
    ['ENOTDIR', 'is or lies in a file'],
    ['ENOENT', 'cannot be made'],
    ['ENFILE', 'too few files'],
  ])('[NP63] for %s of the disk: %s', (code, words) => {
    const [sentence = ''] = explainStart(withCode(code, { path: '/srv/umecon/a' }), place) ?? [];
    expect(sentence).toContain(words);
    if (code !== 'ENFILE') expect(sentence).toContain('/srv/umecon/a');
  });

  test.each([
    [1, "not one of Umecon's"],
    [5, 'in use by another program'],
    [8, 'takes no writes'],
    [11, 'is damaged. Put a backup in its place'],
    [13, 'is full'],
    [14, 'cannot be read and written'],
    [26, 'is no database'],
    [26 | (3 << 8), 'is no database'],
  ])('[NP63] for SQLite %d, of the file it is about: %s', (errcode, words) => {
    const error = new Error('over it', { cause: new FileFailure('/srv/b', ofSqlite(errcode)) });
    const [sentence = ''] = explainStart(error, place) ?? [];
    expect(sentence).toContain(words);
    expect(sentence).toContain('/srv/b');
  });

  test('[NP63] names the folder where the error names nothing', () => {
    expect(explainStart(withCode('ENOSPC'), place)?.[0]).toContain('/srv/umecon');
  });

  test('[NP63] that whoever threw it has said already is kept', () => {
    const error = new FileFailure('/srv/b', new StartFailure('Say this.'));
    expect(explainStart(error, place)).toEqual(['Say this.']);
  });

  test.each([new Error('a bug'), withCode('EWHAT'), new TypeError('x'), 'thrown', undefined])(
    '[NP63] there is none for %s, which is a fault',
    (error) => expect(explainStart(error, place)).toBeNull(),
  );
});
