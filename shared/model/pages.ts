// Where each page of the client is found: links to them are made on both sides.

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
