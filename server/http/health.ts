// Whether the server can do its work: it can when the store takes a write.
import { routes } from '../../shared/protocol/paths.ts';
import { health } from '../../shared/protocol/routes.ts';
import type { HttpParts } from './http-parts.ts';
import type { Route } from './route.ts';

const keptMs = 1000;

/** Anyone may ask, so the answer is kept for a second: asking often does not write often. */
function createProbe(probe: () => Promise<void>): () => Promise<void> {
  let latest: { readonly askedAtMs: number; readonly answer: Promise<void> } | null = null;
  return () => {
    const nowMs = performance.now();
    if (latest === null || nowMs - latest.askedAtMs >= keptMs) {
      latest = { askedAtMs: nowMs, answer: probe() };
    }
    return latest.answer;
  };
}

export function healthRoutes({ workshop, version, wire }: HttpParts): Route[] {
  const probe = createProbe(workshop.probe);
  return [
    {
      method: 'get',
      path: routes.health,
      summary: 'Whether the server can do its work',
      access: 'anyone',
      status: 200,
      answer: health,
      refusals: ['store/unavailable'],
      async handle() {
        await probe();
        return { status: 'ok', version, wire };
      },
    },
  ];
}
