import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../server/config.ts';

function mistakesOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('[CF1] all have a default that works', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      publicUrl: null,
      organiserKey: null,
      trustProxy: 0,
      logLevel: 'info',
      metrics: 'key',
    });
    expect(readConfig({ PORT: '', HOST: '' })).toEqual(readConfig({}));
  });

  it('[CF1] are taken as given', () => {
    const env = { PORT: '0', PUBLIC_URL: 'https://umecon.example.org/', TRUST_PROXY: '1' };
    expect(readConfig(env)).toMatchObject({
      port: 0,
      publicUrl: 'https://umecon.example.org',
      trustProxy: 1,
    });
    const proxies = { TRUST_PROXY: 'loopback, 10.0.0.0/8' };
    expect(readConfig(proxies).trustProxy).toEqual(['loopback', '10.0.0.0/8']);
    expect(readConfig({ TRUST_PROXY: 'false' }).trustProxy).toBe(0);
    for (const METRICS of ['off', 'key', 'local'])
      expect(readConfig({ METRICS }).metrics).toBe(METRICS);
  });

  it('[CF3] proxies are named by address, network or number, never by true', () => {
    expect(mistakesOf({ TRUST_PROXY: 'true', PORT: 'x' })).toEqual([
      expect.stringContaining('PORT'),
      'TRUST_PROXY must be addresses of proxies, as loopback or 10.0.0.0/8, or their number; never true',
    ]);
  });

  it('[CF2] that are wrong are listed all at once', () => {
    const wrong = {
      PORT: '65536',
      PUBLIC_URL: 'https://umecon.example.org/path',
      ORGANISER_KEY: 'short',
      TRUST_PROXY: 'perhaps',
      LOG_LEVEL: 'loud',
      METRICS: 'yes',
      DATABASE_URL: 'postgres://x',
      REDIS_URL: 'redis://x',
    };
    const mistakes = mistakesOf(wrong);
    for (const name of Object.keys(wrong)) {
      expect(mistakes.filter((mistake) => mistake.startsWith(name))).toHaveLength(1);
    }
  });

  it.each([
    ['PORT', ['-1', '3000x', ' 3000', '1e3', '65536', '999999']],
    ['HOST', ['a b', 'http://x']],
    ['ORGANISER_KEY', ['fifteen-letters', 'with spaces in the key']],
    ['TRUST_PROXY', ['yes', '-1', '1.5', 'true', 'loopback,', '0.0.0.0/0', '10.0.0.0/33']],
    [
      'PUBLIC_URL',
      [
        'umecon.example.org',
        'ftp://umecon.example.org',
        'https://umecon.example.org/path',
        'https://umecon.example.org/?a',
        'https://umecon.example.org/#a',
        'https://me@umecon.example.org',
        'https://:secret@umecon.example.org',
      ],
    ],
  ])('[CF2] %s is held to its shape', (name, values) => {
    for (const value of values) {
      expect([value, mistakesOf({ [name]: value })]).toEqual([
        value,
        [expect.stringContaining(name)],
      ]);
    }
  });

  it('[CF1] are taken at their edges', () => {
    expect(readConfig({ PORT: '65535' }).port).toBe(65_535);
    expect(readConfig({ ORGANISER_KEY: 'x'.repeat(16) }).organiserKey).toHaveLength(16);
  });
});
