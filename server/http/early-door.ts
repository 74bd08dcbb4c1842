// Behind a join link, browsers are told to ask for the door beside the scripts that will show it: a round less on a slow line.
import type { RequestHandler } from 'express';
import { code } from '../../shared/model/code.ts';
import { routes } from '../../shared/protocol/paths.ts';

/** Asks as the page will, so that its own question is answered by what has come already. */
export const sayDoorEarly: RequestHandler = (request, response, next) => {
  const parsed = code.safeParse(request.params.code);
  if (parsed.success) {
    response.setHeader('Link', `<${routes.door(parsed.data)}>; rel=preload; as=fetch; crossorigin`);
  }
  next();
};
