// The outcome as files to take home, at any time of the evening.
import type { Response } from 'express';
import { language as languageSchema } from '../../shared/model/language.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { Actor } from '../workshop/ports.ts';
import { createQueue } from '../workshop/queue.ts';
import type { Credentials } from './credentials.ts';
import type { HttpParts } from './http-parts.ts';
import { type Route, segment } from './route.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Both spellings of RFC 6266: plain letters for old programs, every script for the others (RFC 5987). */
export function toDisposition(title: string, extension: string): string {
  const name = squeeze(title.replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]+/gu, ' '));
  const full = `${name || 'umecon'}.${extension}`;
  const plain = squeeze(full.normalize('NFKD').replace(/[^A-Za-z0-9 ._-]/g, ''));
  const fallback = /^[A-Za-z0-9]/.test(plain) ? plain : `umecon.${extension}`;
  const encoded = encodeURIComponent(full).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${fallback}"; filename*=UTF-8''${encoded}`;
}

function toLanguage(asked: unknown): string {
  if (asked === undefined) return 'en';
  const parsed = languageSchema.safeParse(asked);
  if (parsed.success) return parsed.data;
  throw new Refusal('input/invalid', undefined, [
    { path: 'language', message: 'a BCP 47 language, as sv' },
  ]);
}

function sendFile(response: Response, disposition: string, mediaType: string, bytes: Uint8Array) {
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', disposition);
  response.end(bytes);
}

const askerOf = (actor: Actor) => (actor.kind === 'wall' ? 'wall' : actor.personId);

export function outcomeRoutes({ workshop, formats }: HttpParts, credentials: Credentials): Route[] {
  const queue = createQueue();
  /** An outcome may be large, so there is one at a time; and one person's many wait for each other first. */
  const inTurn = (actor: Actor, make: () => Promise<void>) =>
    queue(`${actor.sessionId}/${askerOf(actor)}`, () => queue('everybody', make));

  return [
    {
      method: 'get',
      path: routes.outcome(':id', ':extension'),
      summary: `The outcome as a file: ${formats.map(({ extension }) => extension).join(', ')}`,
      access: 'person',
      query: { language: 'The language of headings, as a BCP 47 tag; English when left out' },
      status: 200,
      answer: { mediaTypes: formats.map(({ mediaType }) => mediaType) },
      refusals: [
        'token/missing',
        'token/unknown',
        'role/not-allowed',
        'session/not-found',
        'session/damaged',
        'request/not-found',
        'input/invalid',
      ],
      async handle(request, response) {
        const actor = await credentials.member(request, segment(request, 'id'));
        const wanted = segment(request, 'extension');
        const format = formats.find(({ extension }) => extension === wanted);
        if (!format) throw new Refusal('request/not-found');
        const language = toLanguage(request.query.language);
        await inTurn(actor, async () => {
          // Whoever went away while waiting costs the others nothing.
          if (response.closed) return;
          const outcome = await workshop.readOutcome(actor);
          const bytes = await format.write(outcome, language);
          const disposition = toDisposition(outcome.session.title, format.extension);
          sendFile(response, disposition, format.mediaType, bytes);
        });
        return null;
      },
    },
  ];
}
