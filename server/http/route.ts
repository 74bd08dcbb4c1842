// What one route is: its path, who may call it, what goes in and out. The server registers it and the description
// of the interface is made from the same object, so a route without a description has no spelling.
import type { Request, Response } from 'express';
import type * as z from 'zod/mini';
import type { RefusalCode } from '../../shared/model/refusal.ts';

export type Access = 'anyone' | 'organiser' | 'person' | 'operator';

export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** As Express spells it: `/api/sessions/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly body?: z.ZodMiniType;
  readonly query?: Readonly<Record<string, string>>;
  readonly status: 200 | 201;
  /** The answer as JSON; or the media types of a file, which `handle` sends itself. */
  readonly answer: z.ZodMiniType | { readonly mediaTypes: readonly string[] };
  readonly refusals: readonly RefusalCode[];
  /** Returns the body of the answer, or null when it was sent. */
  handle(request: Request, response: Response): object | null | Promise<object | null>;
}

/** A segment of the path; Express has made sure that it is there. */
export function segment(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
