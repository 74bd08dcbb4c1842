// The paths of the HTTP plane, used on both sides. No schema stands here: the first screen needs paths and nothing else of the wire.

export const routes = {
  health: '/api/health',
  metrics: '/metrics',
  openapi: '/api/openapi.json',
  invitingAddress: '/api/inviting-address',
  organiser: '/api/organiser',
  partnerships: '/api/partnerships',
  sessions: '/api/sessions',
  session: (id: string) => `/api/sessions/${id}`,
  facilitatorLink: (id: string) => `/api/sessions/${id}/facilitator-link`,
  door: (code: string) => `/api/sessions/${code}/door`,
  participants: (code: string) => `/api/sessions/${code}/participants`,
  walls: (code: string) => `/api/sessions/${code}/walls`,
  tickets: '/api/tickets',
  outcome: (id: string, extension: string) => `/api/sessions/${id}/outcome.${extension}`,
} as const;
