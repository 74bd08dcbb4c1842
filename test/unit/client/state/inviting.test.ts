// What links begin with that a page hands on.
import { expect, test } from 'vitest';
import { findInviting, toInvitingLink } from '../../../../client/state/inviting.ts';

const answering = (url: string | null) => async () => ({ url });
const notAsked = () => Promise.reject(new Error('nobody is asked'));
const home = 'http://localhost:3000';

test('[UI87] a page hands on its own address wherever that can be opened by others', async () => {
  for (const own of ['http://192.168.1.20:3000', 'https://umecon.example', 'http://127.example'])
    expect(await findInviting(own, notAsked)).toEqual({ origin: own, reachesPhones: true });
});

test.each([
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'http://127.9.9.9',
])('[UI87] %s leads home only, so the address that the server knows is handed on', async (own) => {
  const phones = 'http://192.168.1.20:3000';
  const found = await findInviting(own, answering(phones));
  expect(found).toEqual({ origin: phones, reachesPhones: true });
});

test('[UI87] where there is none, or it leads home as well, it is said', async () => {
  const lost = { origin: home, reachesPhones: false };
  expect(await findInviting(home, answering(null))).toEqual(lost);
  expect(await findInviting(home, notAsked)).toEqual(lost);
  const developing = 'http://127.0.0.1:5173';
  expect(await findInviting(home, answering(developing))).toEqual({
    origin: developing,
    reachesPhones: false,
  });
});

test('[UI87] a link keeps its path and its secret', () => {
  expect(toInvitingLink('http://a:1', `${home}/facilitate/ses_1#token=x`)).toBe(
    'http://a:1/facilitate/ses_1#token=x',
  );
  expect(toInvitingLink('http://a:1', '/join/ABCD2345')).toBe('http://a:1/join/ABCD2345');
});
