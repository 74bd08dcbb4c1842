// The paths of the HTTP plane, and the pages of the client, because links to them are made on both sides. No schema stands
// here: the first screen needs paths and nothing else of the wire.

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

export const pages = {
  home: '/',
  organise: '/organise',
  newSession: '/organise/new',
  join: (code: string) => `/join/${code}`,
  facilitate: (id: string) => `/facilitate/${id}`,
  session: (id: string) => `/session/${id}`,
  wall: (code: string) => `/wall/${code}`,
  outcome: (id: string) => `/outcome/${id}`,
} as const;
