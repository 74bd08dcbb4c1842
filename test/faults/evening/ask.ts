// Requests to the server under test. Each ends after a while, whatever the server does.

const withinMs = 10_000;

export async function ask(url: string, token: string | null, body?: unknown): Promise<Response> {
  return fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(withinMs),
  });
}

/** Throws unless it was done. */
export async function askFor<T>(url: string, token: string | null, body?: unknown): Promise<T> {
  const response = await ask(url, token, body);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}
