// When `npm start` and `npm test` must install, told from the two lockfiles alone.
import { expect, test } from 'vitest';
import { firstMissing } from '../../../scripts/install-if-needed.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/server': { version: '1.0.0' },
    'node_modules/tool': { version: '2.0.0', dev: true },
    'node_modules/other-platform': { version: '3.0.0', optional: true },
  },
};
const installed = (packages: Record<string, { version: string }>) => ({ packages });
const whole = {
  'node_modules/server': { version: '1.0.0' },
  'node_modules/tool': { version: '2.0.0' },
};

test('[NP1] nothing is installed where all is there, whatever other platforms need', () => {
  expect(firstMissing(wanted, installed(whole), { withTools: true })).toBeUndefined();
});

test('[NP1] a package that is missing or of another version is installed', () => {
  const need = { withTools: true };
  expect(firstMissing(wanted, installed({}), need)).toBe('node_modules/server');
  const older = installed({ ...whole, 'node_modules/server': { version: '0.9.0' } });
  expect(firstMissing(wanted, older, need)).toBe('node_modules/server');
});

test('[NP1] tools are asked for only to build or to test', () => {
  const bare = installed({ 'node_modules/server': { version: '1.0.0' } });
  expect(firstMissing(wanted, bare, { withTools: false })).toBeUndefined();
  expect(firstMissing(wanted, bare, { withTools: true })).toBe('node_modules/tool');
});

test('[NP68] what another platform needs is not missed, and what this one needs is', () => {
  const native = (os: string, libc?: string[]) => ({
    version: '1.0.0',
    optional: true,
    os: [os],
    cpu: ['x64'],
    ...(libc && { libc }),
  });
  const binaries = {
    packages: {
      'node_modules/for-mac': native('darwin'),
      'node_modules/for-linux': native('linux'),
      'node_modules/for-musl': native('linux', ['musl']),
    },
  };
  const fromMac = installed({ 'node_modules/for-mac': { version: '1.0.0' } });
  const missing = (platform: string) =>
    firstMissing(binaries, fromMac, { withTools: true, platform, arch: 'x64' });
  expect(missing('darwin')).toBeUndefined();
  expect(missing('linux')).toBe('node_modules/for-linux');
  expect(missing('win32')).toBeUndefined();
});
