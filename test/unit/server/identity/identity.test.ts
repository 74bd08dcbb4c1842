import { describe, expect, it } from 'vitest';
import { createOrganiser, organiserCookieMs } from '../../../../server/identity/organiser.ts';
import { createOriginCheck } from '../../../../server/identity/origins.ts';
import { toSeal } from '../../../../server/identity/seal.ts';
import { createTickets } from '../../../../server/identity/tickets.ts';
import { createTokens } from '../../../../server/identity/tokens.ts';
import type { Actor } from '../../../../server/workshop/ports.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { createCountedChance } from '../../../support/sessions.ts';

const chance = createCountedChance(1000);
const sessionId = chance.newId('ses');
const key = Buffer.alloc(32, 1);
const actors: Actor[] = [
  { kind: 'participant', sessionId, personId: chance.newId('par') },
  { kind: 'facilitator', sessionId, personId: chance.newId('fac') },
  { kind: 'wall', sessionId, epoch: 0 },
  { kind: 'wall', sessionId, epoch: 12 },
];
const [participant] = actors as [Actor];

describe('tokens', () => {
  const tokens = createTokens(key);

  it.each(actors)('[ID1] speak for a $kind', (actor) => {
    expect(tokens.readToken(tokens.toToken(actor))).toEqual(actor);
    expect(tokens.toToken(actor)).toBe(tokens.toToken(actor));
  });

  it('[ID1] of another server, another person or another shape speak for nobody', () => {
    const token = tokens.toToken(participant);
    const [session, , seal] = token.split('.');
    const forged = [
      createTokens(Buffer.alloc(32, 2)).toToken(participant),
      `${session}.${chance.newId('par')}.${seal}`,
      `${session}.wall.${seal}`,
      token.slice(0, -1),
      `${token}.x`,
      `${token}A`,
      '..',
      '',
    ];
    for (const text of forged) expect([text, tokens.readToken(text)]).toEqual([text, null]);
  });
});

describe('tickets', () => {
  const clock = { atMs: 1_000_000, nowMs: () => clock.atMs };
  const tickets = createTickets(key, clock);
  const document = 'table:x';

  it('[ID2] open one document for one person for sixty seconds', () => {
    const { ticket, expiresAt } = tickets.toTicket({ actor: participant, document });
    expect(Date.parse(expiresAt)).toBe(1_060_000);
    expect(tickets.readTicket(ticket, document)).toEqual(participant);
    expect(refusalOf(() => tickets.readTicket(ticket, 'table:y'))).toBe('ticket/invalid');
    clock.atMs += 60_001;
    expect(refusalOf(() => tickets.readTicket(ticket, document))).toBe('ticket/invalid');
    clock.atMs -= 60_001;
  });

  it('[ID2] that were mended, or are tokens, open nothing', () => {
    const { ticket } = tickets.toTicket({ actor: participant, document });
    const [body = '', seal = ''] = ticket.split('.');
    const other = Buffer.from(body, 'base64url').toString().replace('table:x', 'table:y');
    const mended = `${Buffer.from(other).toString('base64url')}.${seal}`;
    const more = `${ticket}.x`;
    const sealedAsToken = `${body}.${toSeal(key, 'token', body)}`;
    for (const text of [
      mended,
      more,
      sealedAsToken,
      createTokens(key).toToken(participant),
      '',
      '.',
      'x.y',
    ]) {
      for (const name of [document, 'table:y']) {
        expect(refusalOf(() => tickets.readTicket(text, name))).toBe('ticket/invalid');
      }
    }
  });
});

describe('the organiser', () => {
  const clock = { atMs: 1_000_000, nowMs: () => clock.atMs };
  const organiser = createOrganiser('a-key-of-sixteen-or-more', key, clock);

  it('[ID3] is whoever has the key, or a cookie of the last twelve hours', () => {
    expect(organiser.isKey('a-key-of-sixteen-or-more')).toBe(true);
    expect(organiser.isKey('a-key-of-sixteen-or-mor')).toBe(false);
    expect(organiser.isKey('')).toBe(false);
    const value = organiser.toCookieValue();
    expect(organiser.isCookieValue(value)).toBe(true);
    expect(organiser.isCookieValue(`${value}.x`)).toBe(false);
    expect(organiser.isCookieValue(value.replace(/^\d+/, '9999999999999'))).toBe(false);
    expect(createOrganiser('another-key-altogether', key, clock).isCookieValue(value)).toBe(false);
    clock.atMs += organiserCookieMs;
    expect(organiser.isCookieValue(value)).toBe(false);
  });
});

describe('origins', () => {
  const { isAllowed } = createOriginCheck(() => ['https://umecon.example.org']);

  it('[ID4] are compared to the letter', () => {
    expect(isAllowed('https://umecon.example.org')).toBe(true);
    expect(isAllowed(undefined)).toBe(true);
    const strange = [
      'null',
      'http://umecon.example.org',
      'https://umecon.example.org:8443',
      'https://evil.umecon.example.org',
      'https://umecon.example.org.evil.org',
      'https://xumecon.example.org',
      '',
    ];
    expect(strange.filter(isAllowed)).toEqual([]);
  });
});
