// The description of the HTTP plane, made from the routes themselves and the schemas in shared/.
import * as z from 'zod/mini';
import { refused } from '../../shared/protocol/answers.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { statusOf } from './errors.ts';
import type { Route } from './route.ts';

const refusal = z.object({ refused });
const failure = z.object({ failed: z.object({ reference: z.string() }) });

function toJsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): object {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** `/api/sessions/:id` → `/api/sessions/{id}`. */
const toTemplate = (path: string) => path.replace(/:([a-z]+)/gi, '{$1}');

function toParameters({ path, query = {} }: Route): object[] {
  const inPath = [...path.matchAll(/:([a-z]+)/gi)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }));
  return [...inPath, ...inQuery];
}

function toAnswer({ answer }: Route): object {
  if (!('mediaTypes' in answer)) return json(toJsonSchema(answer, 'output'));
  const file = { schema: { type: 'string', format: 'binary' } };
  return { content: Object.fromEntries(answer.mediaTypes.map((type) => [type, file])) };
}

function toRefusals({ refusals }: Route): object {
  const statuses = [...new Set(refusals.map((code) => statusOf[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: refusals.filter((code) => statusOf[code] === status).join(', '),
        ...json({ $ref: '#/components/schemas/Refusal' }),
      },
    ]),
  );
}

const security: Record<Route['access'], object[]> = {
  anyone: [],
  person: [{ token: [] }],
  organiser: [{ organiserKey: [] }, { organiserCookie: [] }],
  // On the server's own machine, and past no proxy, without any.
  operator: [{ organiserKey: [] }, {}],
};

function toOperation(route: Route): object {
  return {
    summary: route.summary,
    security: security[route.access],
    parameters: toParameters(route),
    ...(route.body && {
      requestBody: { required: true, ...json(toJsonSchema(route.body, 'input')) },
    }),
    responses: {
      [route.status]: { description: route.summary, ...toAnswer(route) },
      ...toRefusals(route),
      500: {
        description: 'Something failed; quote the reference',
        ...json({ $ref: '#/components/schemas/Failure' }),
      },
    },
  };
}

function describe(described: readonly Route[], version: string): object {
  const paths = [...new Set(described.map(({ path }) => path))];
  const operationsOf = (path: string) => described.filter((route) => route.path === path);
  return {
    openapi: '3.1.0',
    info: { title: 'Umecon', version },
    paths: Object.fromEntries(
      paths.map((path) => [
        toTemplate(path),
        Object.fromEntries(operationsOf(path).map((route) => [route.method, toOperation(route)])),
      ]),
    ),
    components: {
      schemas: {
        Refusal: toJsonSchema(refusal, 'output'),
        Failure: toJsonSchema(failure, 'output'),
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token given at joining' },
        organiserKey: { type: 'http', scheme: 'bearer', description: 'The organiser key' },
        organiserCookie: { type: 'apiKey', in: 'cookie', name: 'umecon_organiser' },
      },
    },
  };
}

/** The route that describes all others and itself. */
export function openapiRoute(others: readonly Route[], version: string): Route {
  const own: Route = {
    method: 'get',
    path: routes.openapi,
    summary: 'This description (OpenAPI 3.1)',
    access: 'anyone',
    status: 200,
    answer: z.record(z.string(), z.unknown()),
    refusals: [],
    handle: () => description,
  };
  const description = describe([...others, own], version);
  return own;
}
